#pragma once
// What kernels.cc chooses from. Each function needs its instruction set: only kernels_of() hands them out.
#include <cstddef>
#include <cstdint>
#include <limits>

#include "quantize.h"

namespace facet {

/// Sums of float64 run in so many lanes.
inline constexpr std::size_t kSums = 16;

/// 0 for a scale so small that its inverse overflows: the code is zero then, and the row all rest.
[[nodiscard]] inline float inverse_of(float scale) noexcept {
  return scale >= std::numeric_limits<float>::min() ? 1 / scale : 0;
}

/// @param square The sum of the squares of the rest, each rounded to float32.
[[nodiscard]] QuantizedRow quantized(float scale, double square) noexcept;

#define FACET_KERNELS(set)                                                                               \
  void dot_i8_##set(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,          \
                    std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept;            \
  QuantizedRow quantize_row_##set(const float* row, std::size_t dimensions, std::int8_t* code) noexcept; \
  double dot_f64_##set(const float* a, const float* b, std::size_t dimensions) noexcept;

FACET_KERNELS(portable)
#if defined(__x86_64__)
FACET_KERNELS(avx2)
FACET_KERNELS(avx512)
void dot_i8_avx2_vnni(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                      std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept;
#elif defined(__aarch64__)
void dot_i8_neon(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries, std::size_t query_count,
                 std::size_t stride, std::int32_t* out) noexcept;
#endif

#undef FACET_KERNELS

}  // namespace facet
