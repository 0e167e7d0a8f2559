// Prints how fast each instruction set of this machine scans, against a plain read of the same memory.
// Build: g++ -std=c++20 -O3 bench/kernels.cc core/kernels*.cc core/isa.cc core/quantize.cc -o /tmp/kernels &&
// /tmp/kernels [dimensions]
#include "../core/kernels.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <random>
#include <vector>

#include "plain_read.h"

using namespace facet;

namespace {

constexpr std::size_t kRows = 200'000;
constexpr std::size_t kQueries = 16;
constexpr std::size_t kChunk = 1024;
constexpr int kRounds = 9;

/// The best of several rounds: other programs run on this machine too.
template <typename Work>
double seconds(Work work) {
  double best = 1e9;
  for (int round = 0; round < kRounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t stride = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 512;
  const std::size_t bytes = kRows * stride;
  auto* rows = static_cast<std::int8_t*>(::operator new[](bytes, std::align_val_t{64}));
  std::mt19937 random(1);
  for (std::size_t i = 0; i < bytes; ++i) rows[i] = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
  const std::vector<std::int8_t> queries(rows, rows + kQueries * stride);
  std::vector<std::int32_t> out(kQueries * kChunk);
  std::uint64_t sum = 0;
  const double plain = seconds([&] { sum += plain_read(rows, bytes); });
  std::printf("%zu rows of %zu bytes; plain read %.1f GB/s (sum %llu)\n", kRows, stride, bytes / plain / 1e9,
              static_cast<unsigned long long>(sum));
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    const Kernels* set = kernels_of(static_cast<Isa>(i));
    if (!set) continue;
    const auto scan = [&](std::size_t query_count) {
      for (std::size_t row = 0; row < kRows; row += kChunk)
        set->dot_i8(rows + row * stride, std::min(kChunk, kRows - row), queries.data(), query_count, stride,
                    out.data());
    };
    const double one = seconds([&] { scan(1); });
    const double many = seconds([&] { scan(kQueries); });
    std::printf("%-12s 1 query %6.1f M rows/s, %.2f of a plain read; 16 queries %7.1f M rows/s (x %.1f)\n",
                isa_name(set->isa), kRows / one / 1e6, plain / one, kQueries * kRows / many / 1e6,
                kQueries * one / many);
  }
  ::operator delete[](rows, std::align_val_t{64});
}
