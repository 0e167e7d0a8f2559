#include "rows.h"

#include <cmath>
#include <cstring>

#include "clones.h"
#include "quantize.h"

namespace facet {
namespace {

typedef float Lane __attribute__((vector_size(kLane * sizeof(float))));

}  // namespace

Outcome check_rows(std::span<const float> rows, std::size_t dimensions) noexcept {
  if (dimensions < 1 || dimensions > kDimensionsMax || rows.size() % dimensions != 0) return {Status::bad_shape, 0};
  for (std::size_t row = 0; row * dimensions < rows.size(); ++row) {
    const float* at = rows.data() + row * dimensions;
    const double square = dot_f64(at, at, dimensions);
    if (!std::isfinite(square)) return {Status::not_finite, row};  // The square of a float fits a double.
    if (square == 0) return {Status::zero, row};
    if (std::abs(std::sqrt(square) - 1) > kNormTolerance) return {Status::not_unit, row};
  }
  return {};
}

FACET_CLONES
void dot_products(const float* const* rows, std::size_t row_count, const float* queries, std::size_t query_count,
                  std::size_t stride, float* out) noexcept {
  for (std::size_t row = 0; row < row_count; row += 4) {
    // Four rows at once hide the latency of the sums; the last group repeats its last row.
    const float* four[4];
    for (std::size_t i = 0; i < 4; ++i) four[i] = rows[row + i < row_count ? row + i : row_count - 1];
    for (std::size_t query = 0; query < query_count; ++query) {
      const float* q = queries + query * stride;
      Lane sums[4] = {};
      for (std::size_t d = 0; d < stride; d += kLane) {
        Lane factor;
        std::memcpy(&factor, q + d, sizeof factor);
        for (std::size_t i = 0; i < 4; ++i) {
          Lane values;
          std::memcpy(&values, four[i] + d, sizeof values);
          sums[i] += values * factor;
        }
      }
      for (std::size_t i = 0; i < 4 && row + i < row_count; ++i) {
        float sum = 0;
        for (std::size_t lane = 0; lane < kLane; ++lane) sum += sums[i][lane];
        out[query * row_count + row + i] = sum;
      }
    }
  }
}

}  // namespace facet
