#include <bit>

#include "kernel_sets.h"

namespace facet {

void dot_i8_portable(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                     std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept {
  for (std::size_t row = 0; row < row_count; ++row)
    for (std::size_t query = 0; query < query_count; ++query) {
      const std::int8_t* a = rows + row * stride;
      const std::int8_t* b = queries + query * stride;
      std::int32_t sum = 0;
      for (std::size_t i = 0; i < stride; ++i) sum += std::int32_t{a[i]} * b[i];
      out[query * row_count + row] = sum;
    }
}

void dot_bits_portable(const std::uint64_t* rows, std::size_t row_count, const std::uint64_t* planes,
                       std::size_t plane_count, std::size_t words, std::int32_t* out) noexcept {
  for (std::size_t row = 0; row < row_count; ++row) {
    std::int32_t sum = 0;
    for (std::size_t plane = 0; plane < plane_count; ++plane) {
      std::int32_t bits = 0;
      for (std::size_t word = 0; word < words; ++word)
        bits += std::popcount(rows[row * words + word] & planes[plane * words + word]);
      sum += bits << plane;
    }
    out[row] = sum;
  }
}

}  // namespace facet
