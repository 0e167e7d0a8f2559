#if defined(__x86_64__)
#include <immintrin.h>

#include "kernel_sets.h"

#if defined(__GNUC__) && !defined(__clang__)
// GCC's own header until 13: bug 105593.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

#define FACET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define FACET_INLINE FACET_AVX512 inline __attribute__((always_inline))

namespace facet {
namespace {

/// How far ahead of the row being read memory is asked for.
constexpr std::size_t kAheadBytes = 4096;

// vpdpbusd multiplies unsigned by signed bytes. A row's value r becomes the unsigned r + 128 (the sign bit flipped),
// which adds 128 * (sum of the query) to the result: `bias` takes it away again.
FACET_INLINE __m512i row_bytes(const std::int8_t* at) noexcept {
  return _mm512_xor_si512(_mm512_loadu_si512(at), _mm512_set1_epi8(static_cast<char>(0x80)));
}

/// Adds the products of unsigned `row` and signed `query`, in fours, to `sum`. Written out, since GCC copies the
/// accumulators from register to register around the intrinsic, which halves the speed of tile().
FACET_INLINE void add_products(__m512i& sum, __m512i row, __m512i query) noexcept {
  __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(row), "v"(query));
}

FACET_AVX512 std::int32_t bias(const std::int8_t* query, std::size_t stride) noexcept {
  const __m512i twice = _mm512_set1_epi8(64);  // 2 * 64 = 128, which is no signed byte.
  __m512i sum = _mm512_setzero_si512();
  for (std::size_t i = 0; i < stride; i += 64) add_products(sum, twice, _mm512_loadu_si512(query + i));
  return 2 * _mm512_reduce_add_epi32(sum);
}

FACET_INLINE __m512i pairs32(__m512i a, __m512i b) noexcept {
  return _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
}

FACET_INLINE __m512i pairs64(__m512i a, __m512i b) noexcept {
  return _mm512_add_epi32(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
}

/// The sums of four accumulators, in each of the four 128-bit parts: still to be added.
FACET_INLINE __m512i quarter(__m512i a, __m512i b, __m512i c, __m512i d) noexcept {
  return pairs64(pairs32(a, b), pairs32(c, d));
}

/// Adds the four 128-bit parts of each: the sums of 16 accumulators in order.
FACET_INLINE __m512i join(__m512i a, __m512i b, __m512i c, __m512i d) noexcept {
  const __m512i ab = _mm512_add_epi32(_mm512_shuffle_i32x4(a, b, 0x88), _mm512_shuffle_i32x4(a, b, 0xdd));
  const __m512i cd = _mm512_add_epi32(_mm512_shuffle_i32x4(c, d, 0x88), _mm512_shuffle_i32x4(c, d, 0xdd));
  return _mm512_add_epi32(_mm512_shuffle_i32x4(ab, cd, 0x88), _mm512_shuffle_i32x4(ab, cd, 0xdd));
}

FACET_AVX512 std::int32_t one(const std::int8_t* row, const std::int8_t* query, std::size_t stride) noexcept {
  __m512i sum = _mm512_setzero_si512();
  for (std::size_t i = 0; i < stride; i += 64) add_products(sum, row_bytes(row + i), _mm512_loadu_si512(query + i));
  return _mm512_reduce_add_epi32(sum);
}

/// 16 rows, one query.
FACET_INLINE void rows16(const std::int8_t* rows, const std::int8_t* query, std::size_t stride, std::int32_t less,
                         std::int32_t* out) noexcept {
  __m512i quarters[4];
  for (int part = 0; part < 4; ++part) {
    const std::int8_t* four = rows + static_cast<std::size_t>(part) * 4 * stride;
    __m512i s[4];
    for (std::size_t r = 0; r < 4; ++r) {  // One row after another: memory is read in order.
      s[r] = _mm512_setzero_si512();
      const std::int8_t* at = four + r * stride;
      for (std::size_t i = 0; i < stride; i += 64) {
        _mm_prefetch(at + i + kAheadBytes, _MM_HINT_T0);
        add_products(s[r], row_bytes(at + i), _mm512_loadu_si512(query + i));
      }
    }
    quarters[part] = quarter(s[0], s[1], s[2], s[3]);
  }
  const __m512i sums = join(quarters[0], quarters[1], quarters[2], quarters[3]);
  _mm512_storeu_si512(out, _mm512_sub_epi32(sums, _mm512_set1_epi32(less)));
}

/// Four rows, four queries. `less` holds each query's bias four times.
FACET_INLINE void tile(const std::int8_t* rows, const std::int8_t* queries, std::size_t stride, __m512i less,
                       std::size_t row_count, std::int32_t* out) noexcept {
  __m512i s[4][4];
  for (auto& line : s)
    for (auto& sum : line) sum = _mm512_setzero_si512();
  for (std::size_t i = 0; i < stride; i += 64) {
    const __m512i r[4] = {row_bytes(rows + i), row_bytes(rows + stride + i), row_bytes(rows + 2 * stride + i),
                          row_bytes(rows + 3 * stride + i)};
#pragma GCC unroll 4
    for (std::size_t q = 0; q < 4; ++q) {
      const __m512i factor = _mm512_loadu_si512(queries + q * stride + i);
#pragma GCC unroll 4
      for (std::size_t k = 0; k < 4; ++k) add_products(s[q][k], r[k], factor);
    }
  }
  const __m512i sums =
      _mm512_sub_epi32(join(quarter(s[0][0], s[0][1], s[0][2], s[0][3]), quarter(s[1][0], s[1][1], s[1][2], s[1][3]),
                            quarter(s[2][0], s[2][1], s[2][2], s[2][3]), quarter(s[3][0], s[3][1], s[3][2], s[3][3])),
                       less);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm512_castsi512_si128(sums));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out + row_count), _mm512_extracti32x4_epi32(sums, 1));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 2 * row_count), _mm512_extracti32x4_epi32(sums, 2));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 3 * row_count), _mm512_extracti32x4_epi32(sums, 3));
}

FACET_AVX512 void dot_one(const std::int8_t* rows, std::size_t row_count, const std::int8_t* query, std::size_t stride,
                          std::int32_t* out) noexcept {
  const std::int32_t less = bias(query, stride);
  std::size_t row = 0;
  if (stride == 512) {  // Lengths in use: the loop over a row unrolls and the query stays in registers.
    for (; row + 16 <= row_count; row += 16) rows16(rows + row * 512, query, 512, less, out + row);
  } else if (stride == 128) {
    for (; row + 16 <= row_count; row += 16) rows16(rows + row * 128, query, 128, less, out + row);
  } else {
    for (; row + 16 <= row_count; row += 16) rows16(rows + row * stride, query, stride, less, out + row);
  }
  for (; row < row_count; ++row) out[row] = one(rows + row * stride, query, stride) - less;
}

/// Rows that all queries of a pass meet before the next ones come.
struct RowBlock {
  std::size_t first;
  std::size_t last;
  std::size_t turn;   // Four queries are compared per turn, and
  std::size_t turns;  // all turns together ask for the block after this one.
};

/// Four queries.
FACET_AVX512 void dot_four(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                           const std::int32_t* biases, std::size_t stride, const RowBlock& block,
                           std::int32_t* out) noexcept {
  const __m512i less =
      _mm512_setr_epi32(biases[0], biases[0], biases[0], biases[0], biases[1], biases[1], biases[1], biases[1],
                        biases[2], biases[2], biases[2], biases[2], biases[3], biases[3], biases[3], biases[3]);
  std::size_t row = block.first;
  for (; row + 4 <= block.last; row += 4) {
    const std::int8_t* at = rows + row * stride;
    for (std::size_t ahead = block.turn; ahead < 4; ahead += block.turns)
      for (std::size_t i = 0; i < stride; i += 64)
        _mm_prefetch(at + (block.last - block.first + ahead) * stride + i, _MM_HINT_T0);
    tile(at, queries, stride, less, row_count, out + row);
  }
  for (; row < block.last; ++row)
    for (std::size_t q = 0; q < 4; ++q)
      out[q * row_count + row] = one(rows + row * stride, queries + q * stride, stride) - biases[q];
}

}  // namespace

FACET_AVX512 void dot_i8_avx512(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                                std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept {
  // Few enough rows to stay in the first cache while all queries meet them.
  const std::size_t block = stride < 4096 ? 16384 / stride / 4 * 4 : 4;
  std::size_t query = 0;
  for (; query + 64 <= query_count || query + 4 <= query_count;) {
    // Biases of up to 64 queries at once; the rows pass once for all of them.
    std::int32_t biases[64];
    const std::size_t some = query_count - query >= 64 ? 64 : (query_count - query) / 4 * 4;
    for (std::size_t i = 0; i < some; ++i) biases[i] = bias(queries + (query + i) * stride, stride);
    for (std::size_t row = 0; row < row_count; row += block) {
      const std::size_t last = row + block < row_count ? row + block : row_count;
      for (std::size_t i = 0; i < some; i += 4)
        dot_four(rows, row_count, queries + (query + i) * stride, biases + i, stride,
                 RowBlock{row, last, i / 4, some / 4}, out + (query + i) * row_count);
    }
    query += some;
  }
  for (; query < query_count; ++query)
    dot_one(rows, row_count, queries + query * stride, stride, out + query * row_count);
}

}  // namespace facet
#endif
