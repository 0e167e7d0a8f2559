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

}  // namespace facet
