#pragma once
#include <cstddef>
#include <cstdint>

namespace facet {

/// row = scale * code + rest, where the L2 norm of rest is at most `error` (rounded up).
struct QuantizedRow {
  float scale;
  float error;
};

/// Bytes of a code: dimensions rounded up to a multiple of 64.
[[nodiscard]] constexpr std::size_t code_stride(std::size_t dimensions) noexcept { return (dimensions + 63) / 64 * 64; }

/// Rounds a row to 8 bits a value: scale = largest magnitude / 127.
///
/// @param row  `dimensions` finite floats.
/// @param code [out] code_stride(dimensions) values -127..127, zero beyond `dimensions`.
QuantizedRow quantize_row(const float* row, std::size_t dimensions, std::int8_t* code) noexcept;

/// The dot product that "exact" means everywhere: in float64, where products of floats are exact, with sums in one
/// fixed order, so that every machine gives the same bits.
[[nodiscard]] double dot_f64(const float* a, const float* b, std::size_t dimensions) noexcept;

}  // namespace facet
