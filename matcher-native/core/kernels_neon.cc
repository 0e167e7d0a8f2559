#if defined(__aarch64__)
#include <arm_neon.h>

#include "kernel_sets.h"

#define FACET_NEON __attribute__((target("arch=armv8.2-a+dotprod")))
#define FACET_NEON_INLINE FACET_NEON inline __attribute__((always_inline))

namespace facet {
namespace {

/// How far ahead of the row being read memory is asked for.
constexpr std::size_t kAheadBytes = 4096;

/// The sums of four accumulators, in order.
FACET_NEON_INLINE int32x4_t join(const int32x4_t (&s)[4]) noexcept {
  return vpaddq_s32(vpaddq_s32(s[0], s[1]), vpaddq_s32(s[2], s[3]));
}

FACET_NEON std::int32_t one(const std::int8_t* row, const std::int8_t* query, std::size_t stride) noexcept {
  int32x4_t sum = vdupq_n_s32(0);
  for (std::size_t i = 0; i < stride; i += 16) sum = vdotq_s32(sum, vld1q_s8(row + i), vld1q_s8(query + i));
  return vaddvq_s32(sum);
}

/// Four rows, one query.
FACET_NEON void rows4(const std::int8_t* rows, const std::int8_t* query, std::size_t stride,
                      std::int32_t* out) noexcept {
  int32x4_t a[4] = {};
  int32x4_t b[4] = {};
  for (std::size_t i = 0; i < stride; i += 32) {
    const int8x16_t first = vld1q_s8(query + i);
    const int8x16_t second = vld1q_s8(query + i + 16);
    for (std::size_t r = 0; r < 4; ++r) {
      const std::int8_t* at = rows + r * stride + i;
      if (i % 64 == 0) __builtin_prefetch(at + kAheadBytes);
      a[r] = vdotq_s32(a[r], vld1q_s8(at), first);
      b[r] = vdotq_s32(b[r], vld1q_s8(at + 16), second);
    }
  }
  vst1q_s32(out, vaddq_s32(join(a), join(b)));
}

/// Four rows, four queries.
FACET_NEON void tile(const std::int8_t* rows, const std::int8_t* queries, std::size_t stride, std::size_t row_count,
                     std::int32_t* out) noexcept {
  int32x4_t s[4][4] = {};
  for (std::size_t i = 0; i < stride; i += 16) {
    int8x16_t r[4];
    for (std::size_t k = 0; k < 4; ++k) r[k] = vld1q_s8(rows + k * stride + i);
    for (std::size_t q = 0; q < 4; ++q) {
      const int8x16_t factor = vld1q_s8(queries + q * stride + i);
      for (std::size_t k = 0; k < 4; ++k) s[q][k] = vdotq_s32(s[q][k], r[k], factor);
    }
  }
  for (std::size_t q = 0; q < 4; ++q) vst1q_s32(out + q * row_count, join(s[q]));
}

}  // namespace

FACET_NEON void dot_i8_neon(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                            std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept {
  const std::size_t fours = query_count / 4 * 4;
  for (std::size_t row = 0; row < row_count && fours > 0; row += 4) {
    const bool whole = row + 4 <= row_count;
    for (std::size_t query = 0; query < fours; query += 4) {
      const std::int8_t* some = queries + query * stride;
      std::int32_t* to = out + query * row_count + row;
      if (whole) tile(rows + row * stride, some, stride, row_count, to);
      for (std::size_t r = row; r < row_count && !whole; ++r)
        for (std::size_t q = 0; q < 4; ++q)
          out[(query + q) * row_count + r] = one(rows + r * stride, some + q * stride, stride);
    }
  }
  for (std::size_t query = fours; query < query_count; ++query) {
    const std::int8_t* some = queries + query * stride;
    std::size_t row = 0;
    for (; row + 4 <= row_count; row += 4) rows4(rows + row * stride, some, stride, out + query * row_count + row);
    for (; row < row_count; ++row) out[query * row_count + row] = one(rows + row * stride, some, stride);
  }
}

}  // namespace facet
#endif
