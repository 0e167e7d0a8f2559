#include "sample.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>

#include <cstring>

#define FACET_AVX2 __attribute__((target("avx2")))
#define FACET_AVX2_INLINE __attribute__((target("avx2"), always_inline)) inline

namespace facet::pixels {
namespace {

constexpr std::size_t kPixels = 4;

/// Where one sample of each of four pixels lies: its upper left neighbour, and the weights of all four neighbours.
struct Places {
  alignas(16) std::int32_t x[kPixels];
  alignas(16) std::int32_t y[kPixels];
  alignas(32) double weights[4][kPixels];
};

/// Red, green, blue and what follows of the pixel at `p`.
FACET_AVX2_INLINE __m256d colour_at(const std::uint8_t* p) {
  std::uint32_t bytes;
  std::memcpy(&bytes, p, sizeof bytes);
  return _mm256_cvtepi32_pd(_mm_cvtepu8_epi32(_mm_cvtsi32_si128(static_cast<int>(bytes))));
}

/// Red, green, blue and 0 of the pixel behind the one at `p`; reads nothing behind it, where the image may end.
FACET_AVX2_INLINE __m256d next_colour(const std::uint8_t* p) {
  std::uint32_t bytes;
  std::memcpy(&bytes, p + 2, sizeof bytes);
  return _mm256_cvtepi32_pd(_mm_cvtepu8_epi32(_mm_cvtsi32_si128(static_cast<int>(bytes >> 8))));
}

FACET_AVX2_INLINE __m256d weighted(__m256d colour, const double* weight) {
  return _mm256_mul_pd(_mm256_broadcast_sd(weight), colour);
}

/// @returns false, and nothing in `places`, where one of the four lies at the edge of the image or outside.
FACET_AVX2_INLINE bool place(__m256d px, __m256d py, const Sampling& sampling, Places& places) {
  const __m256d last_x = _mm256_set1_pd(static_cast<double>(sampling.image.width) - 1);
  const __m256d last_y = _mm256_set1_pd(static_cast<double>(sampling.image.height) - 1);
  const __m256d low = _mm256_and_pd(_mm256_cmp_pd(px, _mm256_setzero_pd(), _CMP_GE_OQ),
                                    _mm256_cmp_pd(py, _mm256_setzero_pd(), _CMP_GE_OQ));
  const __m256d high = _mm256_and_pd(_mm256_cmp_pd(px, last_x, _CMP_LT_OQ), _mm256_cmp_pd(py, last_y, _CMP_LT_OQ));
  if (_mm256_movemask_pd(_mm256_and_pd(low, high)) != 0xF) return false;
  const __m128i x0 = _mm256_cvttpd_epi32(px);
  const __m128i y0 = _mm256_cvttpd_epi32(py);
  const __m256d share = _mm256_set1_pd(sampling.share);
  const __m256d right = _mm256_sub_pd(px, _mm256_cvtepi32_pd(x0));
  const __m256d below = _mm256_mul_pd(_mm256_sub_pd(py, _mm256_cvtepi32_pd(y0)), share);
  const __m256d above = _mm256_sub_pd(share, below);
  const __m256d above_right = _mm256_mul_pd(right, above);
  const __m256d below_right = _mm256_mul_pd(right, below);
  _mm_store_si128(reinterpret_cast<__m128i*>(places.x), x0);
  _mm_store_si128(reinterpret_cast<__m128i*>(places.y), y0);
  _mm256_store_pd(places.weights[0], _mm256_sub_pd(above, above_right));
  _mm256_store_pd(places.weights[1], above_right);
  _mm256_store_pd(places.weights[2], _mm256_sub_pd(below, below_right));
  _mm256_store_pd(places.weights[3], below_right);
  return true;
}

/// Adds a sample of each pixel to its sum; additions and multiplications in the order of `sample_pixel`.
FACET_AVX2_INLINE void add(const Image& image, const Places& places, __m256d (&sums)[kPixels]) {
  for (std::size_t i = 0; i < kPixels; ++i) {
    const std::uint8_t* p =
        image.data + (static_cast<std::size_t>(places.y[i]) * image.width + static_cast<std::size_t>(places.x[i])) * 3;
    const std::uint8_t* q = p + image.width * 3;
    __m256d sum = weighted(colour_at(p), &places.weights[0][i]);
    sum = _mm256_add_pd(sum, weighted(next_colour(p), &places.weights[1][i]));
    sum = _mm256_add_pd(sum, weighted(colour_at(q), &places.weights[2][i]));
    sum = _mm256_add_pd(sum, weighted(next_colour(q), &places.weights[3][i]));
    sums[i] = _mm256_add_pd(sums[i], sum);
  }
}

/// Four colours to twelve bytes.
FACET_AVX2_INLINE void write(const __m256d (&sums)[kPixels], std::uint8_t* out) {
  const __m128i left = _mm_packus_epi32(_mm256_cvttpd_epi32(sums[0]), _mm256_cvttpd_epi32(sums[1]));
  const __m128i right = _mm_packus_epi32(_mm256_cvttpd_epi32(sums[2]), _mm256_cvttpd_epi32(sums[3]));
  const __m128i without_fourth = _mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
  const __m128i bytes = _mm_shuffle_epi8(_mm_packus_epi16(left, right), without_fourth);
  std::memcpy(out, &bytes, 3 * kPixels);
}

/// @returns false where one of the pixels has a sample at the edge of the image or outside.
FACET_AVX2_INLINE bool sample_four(const Sampling& sampling, __m256d middle_x, __m256d middle_y, std::uint8_t* out) {
  __m256d sums[kPixels];
  for (__m256d& sum : sums) sum = _mm256_set1_pd(0.5);  // So that the conversion to bytes rounds.
  Places places;
  for (int i = 0; i < sampling.samples; ++i) {
    const __m256d px = _mm256_add_pd(middle_x, _mm256_set1_pd(sampling.shift_x[i]));
    const __m256d py = _mm256_add_pd(middle_y, _mm256_set1_pd(sampling.shift_y[i]));
    if (!place(px, py, sampling, places)) return false;
    add(sampling.image, places, sums);
  }
  write(sums, out);
  return true;
}

/// along * x + down + start
FACET_AVX2_INLINE __m256d at(double along, __m256d x, double down, double start) {
  const __m256d moved = _mm256_add_pd(_mm256_mul_pd(_mm256_set1_pd(along), x), _mm256_set1_pd(down));
  return _mm256_add_pd(moved, _mm256_set1_pd(start));
}

FACET_AVX2 void line(const Sampling& sampling, std::size_t y, std::uint8_t* out, std::size_t width) {
  const auto [a, b, c, d, e, f] = sampling.inverse;
  std::size_t x = 0;
  for (; x + kPixels <= width; x += kPixels, out += 3 * kPixels) {
    const __m256d xs = _mm256_add_pd(_mm256_set1_pd(static_cast<double>(x)), _mm256_setr_pd(0, 1, 2, 3));
    const __m256d middle_x = at(a, xs, b * static_cast<double>(y), c);
    const __m256d middle_y = at(d, xs, e * static_cast<double>(y), f);
    if (sample_four(sampling, middle_x, middle_y, out)) continue;
    for (std::size_t i = 0; i < kPixels; ++i) sample_pixel(sampling, x + i, y, out + 3 * i);
  }
  for (; x < width; ++x, out += 3) sample_pixel(sampling, x, y, out);
}

}  // namespace

SampleLine avx2_line() { return __builtin_cpu_supports("avx2") ? line : nullptr; }

}  // namespace facet::pixels

#else

namespace facet::pixels {

SampleLine avx2_line() { return nullptr; }

}  // namespace facet::pixels

#endif
