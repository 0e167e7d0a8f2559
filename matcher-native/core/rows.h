#pragma once
#include <cstddef>
#include <span>

#include "types.h"

namespace facet {

/// Floats of one kernel step: rows are padded with zeros to a multiple of it.
inline constexpr std::size_t kLane = 16;

[[nodiscard]] constexpr std::size_t padded(std::size_t dimensions) noexcept {
  return (dimensions + kLane - 1) / kLane * kLane;
}

/// Checks that `rows` is a whole number of unit rows.
///
/// @param rows       float32, row-major, shape [n, dimensions].
/// @param dimensions Floats per row, 1..4096.
/// @return bad_shape, or the first row that is not finite, zero, or of an L2 norm outside 1 +-1e-3.
[[nodiscard]] Outcome check_rows(std::span<const float> rows, std::size_t dimensions) noexcept;

/// Dot products of `row_count` rows with `query_count` queries, in float32, with the widest vectors of this processor.
///
/// @param rows    `row_count` pointers, each to `stride` floats.
/// @param queries float32, row-major, shape [query_count, stride].
/// @param stride  A multiple of kLane; both sides are zero beyond their dimensions.
/// @param out     [out] shape [query_count, row_count].
void dot_products(const float* const* rows, std::size_t row_count, const float* queries, std::size_t query_count,
                  std::size_t stride, float* out) noexcept;

/// How far dot_products may be from the dot products of unit rows: a float32 sum has an error of at most half a unit in
/// the last place per addition, of sums that are at most the product of both norms; stride / 16 + 16 additions follow
/// one another, after a multiplication.
[[nodiscard]] constexpr double dot_error(std::size_t stride) noexcept {
  return static_cast<double>(stride / kLane + kLane + 4) * 0x1p-24 * 1.01;
}

}  // namespace facet
