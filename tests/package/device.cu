// The core's constexpr functions in device code: compiled with nvcc --expt-relaxed-constexpr. A constant of namespace scope has
// no address on a device, so the model is copied into a constant of the kernel's own.
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <ssi/standard.hpp>

__global__ void score(const ssi::Activity* people, std::int64_t* micropoints, int size) {
  constexpr auto model = ssi::standard::model;
  const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
  if (i < size) micropoints[i] = model.score(people[i]).total.earned.micropoints();
}

int main() {}
