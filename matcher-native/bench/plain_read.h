#pragma once
#include <cstddef>
#include <cstdint>

/// Reads memory as fast as one thread can, asking for what lies ahead as the kernels do. @param bytes a multiple of 256
__attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default"))) inline std::uint64_t plain_read(
    const void* memory, std::size_t bytes) {
  const auto* at = static_cast<const std::uint64_t*>(memory);
  std::uint64_t sums[32] = {};
  for (std::size_t i = 0; i < bytes / 8; i += 32) {
    for (std::size_t line = 0; line < 32; line += 8) __builtin_prefetch(at + i + 1024 + line);
    for (std::size_t lane = 0; lane < 32; ++lane) sums[lane] += at[i + lane];
  }
  std::uint64_t sum = 0;
  for (const std::uint64_t part : sums) sum += part;
  return sum;
}
