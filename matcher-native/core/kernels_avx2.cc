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

}  // namespace facet
#endif
