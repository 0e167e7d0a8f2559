#pragma once
#include <cstddef>
#include <cstdint>

#include "isa.h"
#include "quantize.h"

namespace facet {

/// The inner loops, for one instruction set. Integer sums: every set gives the same result, bit for bit.
struct Kernels {
  Isa isa;

  /// out[q * row_count + r] = sum_i rows[r * stride + i] * queries[q * stride + i]
  ///
  /// One query: as fast as memory is read. Many: each row is read from memory once.
  ///
  /// @param rows    Values -127..127; reading 64-byte aligned rows is fastest.
  /// @param queries Values -127..127.
  /// @param stride  Bytes of a row, a multiple of 64, at most 65,536.
  /// @param out     [out] shape [query_count, row_count].
  void (*dot_i8)(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries, std::size_t query_count,
                 std::size_t stride, std::int32_t* out) noexcept;

  /// As the functions of these names in quantize.h, which call these: bit for bit alike, too.
  QuantizedRow (*quantize_row)(const float* row, std::size_t dimensions, std::int8_t* code) noexcept;
  double (*dot_f64)(const float* a, const float* b, std::size_t dimensions) noexcept;
};

/// The best of this machine, or what force_isa chose.
[[nodiscard]] const Kernels& kernels() noexcept;

/// @return null where this machine does not have it.
[[nodiscard]] const Kernels* kernels_of(Isa isa) noexcept;

/// Makes kernels() give those of `isa`. @return false, changing nothing, where this machine does not have it.
bool force_isa(Isa isa) noexcept;

}  // namespace facet
