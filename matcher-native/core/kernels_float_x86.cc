// quantize_row and dot_f64 with AVX2 and with AVX-512. Sums run in 16 lanes, as in the portable versions, and every
// product that is added is one of two float32 values, thus exact in float64: fused or not, the result is the same.
#if defined(__x86_64__)
#include <immintrin.h>

#include "kernel_sets.h"

#if defined(__GNUC__) && !defined(__clang__)
// GCC's own header until 13: bug 105593.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

#define FACET_AVX2 __attribute__((target("avx2,fma")))
#define FACET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#define FACET_INLINE inline __attribute__((always_inline))

namespace facet {
namespace {

FACET_AVX2 FACET_INLINE double total(__m256d sum) noexcept {
  const __m128d two = _mm_add_pd(_mm256_castpd256_pd128(sum), _mm256_extractf128_pd(sum, 1));
  return _mm_cvtsd_f64(_mm_add_sd(two, _mm_unpackhi_pd(two, two)));
}

FACET_AVX2 FACET_INLINE __m256d low(__m256 value) noexcept { return _mm256_cvtps_pd(_mm256_castps256_ps128(value)); }
FACET_AVX2 FACET_INLINE __m256d high(__m256 value) noexcept { return _mm256_cvtps_pd(_mm256_extractf128_ps(value, 1)); }

/// sums += a * b, lanes 0..7 or 8..15.
FACET_AVX2 FACET_INLINE void add8(__m256d* sums, __m256 a, __m256 b) noexcept {
  sums[0] = _mm256_fmadd_pd(low(a), low(b), sums[0]);
  sums[1] = _mm256_fmadd_pd(high(a), high(b), sums[1]);
}

FACET_AVX512 FACET_INLINE __m512d low(__m512 value) noexcept { return _mm512_cvtps_pd(_mm512_castps512_ps256(value)); }
FACET_AVX512 FACET_INLINE __m512d high(__m512 value) noexcept {
  return _mm512_cvtps_pd(_mm512_extractf32x8_ps(value, 1));
}

FACET_AVX512 FACET_INLINE double total(__m512d a, __m512d b) noexcept {
  const __m512d eight = _mm512_add_pd(a, b);
  const __m256d four = _mm256_add_pd(_mm512_castpd512_pd256(eight), _mm512_extractf64x4_pd(eight, 1));
  const __m128d two = _mm_add_pd(_mm256_castpd256_pd128(four), _mm256_extractf128_pd(four, 1));
  return _mm_cvtsd_f64(_mm_add_sd(two, _mm_unpackhi_pd(two, two)));
}

/// The lanes of the last, short step.
FACET_AVX512 FACET_INLINE __mmask16 lanes(std::size_t left) noexcept {
  return static_cast<__mmask16>(left >= 16 ? 0xffff : (1U << left) - 1);
}

}  // namespace

FACET_AVX512 double dot_f64_avx512(const float* a, const float* b, std::size_t dimensions) noexcept {
  __m512d first = _mm512_setzero_pd();
  __m512d second = first;
  for (std::size_t i = 0; i < dimensions; i += 16) {
    const __mmask16 some = lanes(dimensions - i);
    const __m512 x = _mm512_maskz_loadu_ps(some, a + i);
    const __m512 y = _mm512_maskz_loadu_ps(some, b + i);
    first = _mm512_fmadd_pd(low(x), low(y), first);
    second = _mm512_fmadd_pd(high(x), high(y), second);
  }
  return total(first, second);
}

FACET_AVX512 QuantizedRow quantize_row_avx512(const float* row, std::size_t dimensions, std::int8_t* code) noexcept {
  __m512 most = _mm512_setzero_ps();
  for (std::size_t i = 0; i < dimensions; i += 16)
    most = _mm512_max_ps(most, _mm512_abs_ps(_mm512_maskz_loadu_ps(lanes(dimensions - i), row + i)));
  const float scale = _mm512_reduce_max_ps(most) / 127;
  const __m512 scales = _mm512_set1_ps(scale);
  const __m512 inverse = _mm512_set1_ps(inverse_of(scale));
  __m512d first = _mm512_setzero_pd();
  __m512d second = first;
  const std::size_t stride = code_stride(dimensions);
  for (std::size_t i = 0; i < stride; i += 16) {
    const __m512 values = _mm512_maskz_loadu_ps(i < dimensions ? lanes(dimensions - i) : __mmask16{0}, row + i);
    __m512i rounded = _mm512_cvtps_epi32(_mm512_mul_ps(values, inverse));
    rounded = _mm512_max_epi32(_mm512_min_epi32(rounded, _mm512_set1_epi32(127)), _mm512_set1_epi32(-127));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(code + i), _mm512_cvtepi32_epi8(rounded));
    const __m512 rest = _mm512_fnmadd_ps(scales, _mm512_cvtepi32_ps(rounded), values);
    first = _mm512_fmadd_pd(low(rest), low(rest), first);
    second = _mm512_fmadd_pd(high(rest), high(rest), second);
  }
  return quantized(scale, total(first, second));
}

FACET_AVX2 double dot_f64_avx2(const float* a, const float* b, std::size_t dimensions) noexcept {
  __m256d sums[4] = {};
  std::size_t i = 0;
  for (; i + 16 <= dimensions; i += 16) {
    add8(sums, _mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
    add8(sums + 2, _mm256_loadu_ps(a + i + 8), _mm256_loadu_ps(b + i + 8));
  }
  if (i < dimensions) {
    alignas(32) float x[16] = {};
    alignas(32) float y[16] = {};
    for (std::size_t lane = 0; i + lane < dimensions; ++lane) {
      x[lane] = a[i + lane];
      y[lane] = b[i + lane];
    }
    add8(sums, _mm256_load_ps(x), _mm256_load_ps(y));
    add8(sums + 2, _mm256_load_ps(x + 8), _mm256_load_ps(y + 8));
  }
  return total(_mm256_add_pd(_mm256_add_pd(sums[0], sums[2]), _mm256_add_pd(sums[1], sums[3])));
}

namespace {

/// Writes 16 values of a code. @param sums [in, out] the squares of the rest
FACET_AVX2 FACET_INLINE void quantize16(const float* values, __m256 scale, __m256 inverse, __m256d* sums,
                                        std::int8_t* code) noexcept {
  __m256i rounded[2];
  for (int half = 0; half < 2; ++half) {
    const __m256 some = _mm256_loadu_ps(values + half * 8);
    rounded[half] = _mm256_cvtps_epi32(_mm256_mul_ps(some, inverse));
    rounded[half] = _mm256_max_epi32(_mm256_min_epi32(rounded[half], _mm256_set1_epi32(127)), _mm256_set1_epi32(-127));
    const __m256 rest = _mm256_fnmadd_ps(scale, _mm256_cvtepi32_ps(rounded[half]), some);
    add8(sums + half * 2, rest, rest);
  }
  const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(rounded[0], rounded[1]), 0xd8);
  const __m128i bytes = _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(code), bytes);
}

}  // namespace

FACET_AVX2 QuantizedRow quantize_row_avx2(const float* row, std::size_t dimensions, std::int8_t* code) noexcept {
  const std::size_t whole = dimensions / 16 * 16;
  alignas(32) float last[16] = {};
  for (std::size_t i = whole; i < dimensions; ++i) last[i - whole] = row[i];
  __m256 most = _mm256_setzero_ps();
  const __m256 sign = _mm256_set1_ps(-0.0F);
  for (std::size_t i = 0; i < whole; i += 8)
    most = _mm256_max_ps(most, _mm256_andnot_ps(sign, _mm256_loadu_ps(row + i)));
  for (std::size_t i = 0; i < 16; i += 8) most = _mm256_max_ps(most, _mm256_andnot_ps(sign, _mm256_load_ps(last + i)));
  alignas(32) float eight[8];
  _mm256_store_ps(eight, most);
  for (std::size_t i = 1; i < 8; ++i) eight[0] = eight[0] < eight[i] ? eight[i] : eight[0];
  const float scale = eight[0] / 127;
  const __m256 scales = _mm256_set1_ps(scale);
  const __m256 inverse = _mm256_set1_ps(inverse_of(scale));
  __m256d sums[4] = {};
  for (std::size_t i = 0; i < whole; i += 16) quantize16(row + i, scales, inverse, sums, code + i);
  if (whole < dimensions) quantize16(last, scales, inverse, sums, code + whole);
  const std::size_t written = (dimensions + 15) / 16 * 16;
  for (std::size_t i = written; i < code_stride(dimensions); i += 16)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(code + i), _mm_setzero_si128());
  return quantized(scale, total(_mm256_add_pd(_mm256_add_pd(sums[0], sums[2]), _mm256_add_pd(sums[1], sums[3]))));
}

}  // namespace facet
#endif
