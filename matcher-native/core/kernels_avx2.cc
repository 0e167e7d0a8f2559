#if defined(__x86_64__)
#include <immintrin.h>

#include "kernel_sets.h"

namespace facet {
namespace {

/// How far ahead of the row being read memory is asked for.
constexpr std::size_t kAheadBytes = 4096;

}  // namespace

namespace plain {
namespace {

#define FACET_SET __attribute__((target("avx2")))
#define FACET_STEP(sum, magnitude, factor) \
  sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(magnitude, factor), _mm256_set1_epi16(1)))
#define FACET_DOT_I8 dot_i8
#include "kernels_avx2_i8.inc"
#undef FACET_SET
#undef FACET_STEP

}  // namespace
}  // namespace plain

namespace vnni {
namespace {

#define FACET_SET __attribute__((target("avx2,avxvnni")))
// Written out, since GCC copies the accumulators from register to register around the intrinsic.
#define FACET_STEP(sum, magnitude, factor) \
  __asm__("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sum) : "x"(magnitude), "x"(factor))
#include "kernels_avx2_i8.inc"
#undef FACET_SET
#undef FACET_STEP
#undef FACET_DOT_I8

}  // namespace
}  // namespace vnni

void dot_i8_avx2(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries, std::size_t query_count,
                 std::size_t stride, std::int32_t* out) noexcept {
  plain::dot_i8(rows, row_count, queries, query_count, stride, out);
}

void dot_i8_avx2_vnni(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                      std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept {
  vnni::dot_i8(rows, row_count, queries, query_count, stride, out);
}

namespace {

#define FACET_AVX2 __attribute__((target("avx2")))

/// How many bits are set in each byte: a look-up for each half of it (W. Mula's method).
FACET_AVX2 inline __attribute__((always_inline)) __m256i bits_of_bytes(__m256i value) noexcept {
  const __m256i low = _mm256_set1_epi8(15);
  const __m256i table =
      _mm256_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
  return _mm256_add_epi8(_mm256_shuffle_epi8(table, _mm256_and_si256(value, low)),
                         _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(value, 4), low)));
}

}  // namespace

FACET_AVX2 void dot_bits_avx2(const std::uint64_t* rows, std::size_t row_count, const std::uint64_t* planes,
                              std::size_t plane_count, std::size_t words, std::int32_t* out) noexcept {
  for (std::size_t row = 0; row < row_count; ++row) {
    const std::uint64_t* at = rows + row * words;
    _mm_prefetch(reinterpret_cast<const char*>(at) + kAheadBytes, _MM_HINT_T0);
    __m256i total = _mm256_setzero_si256();
    for (std::size_t word = 0; word < words; word += 8) {
      const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + word));
      const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + word + 4));
      for (std::size_t plane = 0; plane < plane_count; ++plane) {
        const std::uint64_t* mask = planes + plane * words + word;
        const __m256i x = _mm256_and_si256(a, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(mask)));
        const __m256i y = _mm256_and_si256(b, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(mask + 4)));
        const __m256i bytes = _mm256_add_epi8(bits_of_bytes(x), bits_of_bytes(y));
        const __m256i sums = _mm256_sad_epu8(bytes, _mm256_setzero_si256());
        total = _mm256_add_epi64(total, _mm256_sll_epi64(sums, _mm_cvtsi64_si128(static_cast<long long>(plane))));
      }
    }
    const __m128i half = _mm_add_epi64(_mm256_castsi256_si128(total), _mm256_extracti128_si256(total, 1));
    out[row] = static_cast<std::int32_t>(_mm_cvtsi128_si64(half) + _mm_extract_epi64(half, 1));
  }
}

}  // namespace facet
#endif
