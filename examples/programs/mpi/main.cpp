// A population scored on many machines: every rank scores its shard of a file of rows and a reduction with an operation
// of its own merges the statistics. The bytes that come out are the same for every number of ranks.
// usage: mpirun -n 4 mpi_population rows.bin population.bin     (rows as score_rows --binary takes them)
// SPDX-License-Identifier: MIT
#include <mpi.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "../common/program.hpp"
#include "../common/write_file.hpp"
#include "ssi/scale/population_bytes.hpp"
#include "ssi/standard/rows.hpp"

namespace {

constexpr std::size_t rows_at_once = 4096;  // they stay in the cache from the file to the population

using Population = ssi::Population<4>;
constexpr std::size_t size_of_bytes = ssi::PopulationBytes<4>::size_of(4);

[[noreturn]] void fail(const std::string& why) {
  throw common::UserError{why};
}

// A line for each tenth of what takes some seconds, for whoever waits; mpirun hands on no terminal. Our choice of when.
void progress(std::size_t rows, std::size_t of, std::size_t some) {
  if (of >= 10'000'000 && rows * 10 / of > (rows - some) * 10 / of)
    common::tell(std::to_string(rows * 100 / of) + " % of the first rank's rows");
}

Population score_shard(const std::string& path, std::size_t rank, std::size_t ranks) {
  std::ifstream file{path, std::ios::binary | std::ios::ate};
  if (!file) fail(path + " cannot be opened");
  const std::streamoff length = file.tellg();
  if (length < 0) fail(path + " is no file that can be shared out");
  const auto size = static_cast<std::size_t>(length);
  if (size % ssi::standard::Rows::bytes != 0) fail(path + ": the last row is cut short");
  const std::size_t rows = size / ssi::standard::Rows::bytes, end = rows * (rank + 1) / ranks;
  std::size_t next = rows * rank / ranks;
  file.seekg(static_cast<std::streamoff>(next * ssi::standard::Rows::bytes));
  const std::size_t first = next;
  Population population{ssi::standard::model};
  ssi::standard::Rows shard{{}, rows_at_once};
  std::vector<unsigned char> bytes;
  while (next < end) {
    const std::size_t some = std::min(rows_at_once, end - next);
    bytes.resize(some * ssi::standard::Rows::bytes);
    if (!file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size())))
      fail(path + " cannot be read");
    shard.set(0, bytes);
    shard.score(some, [&](const ssi::BatchScores& scores) { population.add(scores); });
    next += some;
    if (rank == 0) progress(next - first, end - first, some);
  }
  return population;
}

// One rank that stops ends all of them: the others would wait for it.
[[noreturn]] void stop_all(int code) {
  MPI_Abort(MPI_COMM_WORLD, code);
  std::abort();
}

Population read(std::uint8_t* bytes) {
  Population population{ssi::standard::model};
  if (const ssi::Problem problem = ssi::from_bytes({bytes, size_of_bytes}, population)) fail(problem.text().c_str());
  return population;
}

// MPI's operation: what one rank has is merged into what another has. No exception leaves it, as MPI is no C++.
void merge(void* from, void* into, int* size, MPI_Datatype*) {
  const int code = common::guarded([&] {
    auto* theirs = static_cast<std::uint8_t*>(from);
    auto* ours = static_cast<std::uint8_t*>(into);
    for (int i = 0; i < *size; ++i, theirs += size_of_bytes, ours += size_of_bytes) {
      Population population = read(ours);
      population += read(theirs);
      const auto merged = ssi::to_bytes(population);
      std::copy(merged.begin(), merged.end(), ours);
    }
  });
  if (code != common::exit_code::done) stop_all(code);
}

void show(const Population& population) {
  const ssi::Distribution& total = population.total();
  std::printf("%llu members, %llu refused, %llu with too little known\n",
              static_cast<unsigned long long>(population.size()), static_cast<unsigned long long>(population.refused()),
              static_cast<unsigned long long>(total.unknown()));
  if (!total.mean()) return;
  std::printf("mean %s, median %s, the best tenth from %s\n", total.mean()->text(2).c_str(),
              total.quantile({1, 2})->text(1).c_str(), total.quantile({9, 10})->text(1).c_str());
}

void run(const common::Arguments& arguments) {
  if (arguments.size() != 2) fail("give a file of rows and the file for the population");
  int rank = 0, ranks = 1;
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &ranks);
  auto own = ssi::to_bytes(score_shard(arguments[0], static_cast<std::size_t>(rank), static_cast<std::size_t>(ranks)));
  auto all = own;
  MPI_Datatype type = MPI_DATATYPE_NULL;
  MPI_Type_contiguous(static_cast<int>(size_of_bytes), MPI_BYTE, &type);
  MPI_Type_commit(&type);
  MPI_Op operation = MPI_OP_NULL;
  MPI_Op_create(merge, 1, &operation);
  MPI_Reduce(own.data(), all.data(), 1, type, operation, 0, MPI_COMM_WORLD);
  if (rank == 0) {
    const Population population = read(all.data());
    common::write_file(arguments[1], {reinterpret_cast<const char*>(all.data()), all.size()});
    show(population);
  }
  MPI_Op_free(&operation);
  MPI_Type_free(&type);
}

}  // namespace

int main(int argc, char** argv) {
  MPI_Init(&argc, &argv);
  const int code = common::program(argc, argv, [](const common::Arguments& arguments) {
    run(arguments);
    return std::string{};
  });
  if (code != common::exit_code::done) stop_all(code);
  MPI_Finalize();
}
