// A real engine that exports the Arrow C data interface: GDAL reads a table of counts (a CSV file, say) and its record
// batches are scored where they lie. Prints "low high" of each row in micropoints. usage: gdal FILE
// SPDX-License-Identifier: MIT
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_recordbatch.h>

// GDAL 3.6 declares the structs without the guard that the specification gives them.
#define ARROW_C_DATA_INTERFACE

#include <cstdio>
#include <vector>

#include "ssi/arrow.hpp"
#include "ssi/standard.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  GDALAllRegister();
  const char* const options[] = {"AUTODETECT_TYPE=YES", "EMPTY_STRING_AS_NULL=YES", nullptr};
  const GDALDatasetH file = GDALOpenEx(argv[1], GDAL_OF_VECTOR, nullptr, options, nullptr);
  if (file == nullptr) return 2;
  ArrowArrayStream stream{};
  ArrowSchema schema{};
  if (!OGR_L_GetArrowStream(GDALDatasetGetLayer(file, 0), &stream, nullptr) || stream.get_schema(&stream, &schema) != 0)
    return 2;
  std::size_t batches = 0;
  for (;; ++batches) {
    ArrowArray array{};
    if (stream.get_next(&stream, &array) != 0) return 2;
    if (array.release == nullptr) break;
    const ssi::ArrowColumns found = ssi::arrow_columns(ssi::standard::model, schema, array);
    if (!found.valid()) {
      std::fprintf(stderr, "%s: %s\n", std::string{found.field}.c_str(), std::string{found.problem}.c_str());
      return 1;
    }
    if (const auto problem = ssi::Batch::problem(ssi::standard::model, found.columns)) {
      std::fprintf(stderr, "%s: %s\n", problem.culprit.c_str(), std::string{problem.rule.sentence}.c_str());
      return 1;
    }
    const ssi::Batch batch{ssi::standard::model, found.columns};
    std::vector<std::int32_t> low(batch.size()), high(batch.size());
    const ssi::BatchResult result = batch.score(0, {.total = {.earned = low, .high = high}});
    for (std::size_t i = 0; i < result.rows; ++i) std::printf("%d %d\n", low[i], high[i]);
    array.release(&array);
  }
  std::fprintf(stderr, "%zu record batches of GDAL %s\n", batches, GDALVersionInfo("RELEASE_NAME"));
  schema.release(&schema);
  stream.release(&stream);
  GDALClose(file);
}
