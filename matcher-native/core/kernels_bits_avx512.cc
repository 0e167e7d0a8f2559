#if defined(__x86_64__)
#include <immintrin.h>

#include "kernels_bits.h"

// GCC 12 takes the undefined operand of its own intrinsics for a mistake (its bug 105593).
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#define FACET_TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vpopcntdq")))
#define FACET_INLINE FACET_TARGET inline __attribute__((always_inline))

namespace facet {

namespace {

constexpr std::size_t kAhead = 8192;  // Bytes that are fetched before they are needed.
constexpr std::size_t kSurvivorsAhead = 16;
constexpr std::size_t kShortWords = 2;  // 128 dimensions.

// What the 8 rows of a block weigh. A function template of plane count lets the planes' sums stay in registers.
template <int Planes>
FACET_INLINE __m512i weigh_block(const std::uint64_t* words, const std::uint64_t* planes, std::size_t count) noexcept {
  __m512i sums[Planes];
  for (int plane = 0; plane < Planes; ++plane) sums[plane] = _mm512_setzero_si512();
  for (std::size_t word = 0; word < count; ++word) {
    const __m512i rows = _mm512_loadu_si512(words + word * 8);
    _mm_prefetch(reinterpret_cast<const char*>(words + word * 8) + kAhead, _MM_HINT_T0);
#pragma GCC unroll 8
    for (int plane = 0; plane < Planes; ++plane) {
      const __m512i bits = _mm512_set1_epi64(static_cast<long long>(planes[plane * count + word]));
      sums[plane] = _mm512_add_epi64(sums[plane], _mm512_popcnt_epi64(_mm512_xor_si512(rows, bits)));
    }
  }
  __m512i sum = sums[0];
#pragma GCC unroll 8
  for (int plane = 1; plane < Planes; ++plane) sum = _mm512_add_epi64(sum, _mm512_slli_epi64(sums[plane], plane));
  return sum;
}

/// The low halves of 16 numbers.
FACET_INLINE __m512i narrow(__m512i first, __m512i second) noexcept {
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  return _mm512_permutex2var_epi32(first, even, second);
}

/// product() of 16 rows.
FACET_INLINE __m512 products(const BitQuery& query, __m512i bits) noexcept {
  const __m512i steps = _mm512_sub_epi32(_mm512_set1_epi32(query.full), _mm512_slli_epi32(bits, 1));
  return _mm512_mul_ps(_mm512_set1_ps(query.step), _mm512_cvtepi32_ps(steps));
}

/// reaches() of 16 rows. @param square 1 - cosine^2
FACET_INLINE __mmask16 reaching(const Bar& bar, __m512 slack, __m512 cosine, __m512 square, __m512 product) noexcept {
  const __m512 needed = _mm512_mul_ps(cosine, _mm512_set1_ps(bar.bar));
  const __m512 short_by = _mm512_sub_ps(_mm512_sub_ps(needed, product), slack);
  const __m512 gap = _mm512_max_ps(short_by, _mm512_setzero_ps());
  const __m512 limit = _mm512_add_ps(_mm512_mul_ps(square, _mm512_set1_ps(bar.spread)), _mm512_set1_ps(bar.noise));
  return _mm512_cmp_ps_mask(_mm512_mul_ps(gap, gap), limit, _CMP_LE_OQ);
}

/// passes() of 16 rows.
FACET_INLINE __mmask16 passing(const Gate& gate, __m512 cosine, __m512 product) noexcept {
  const __m512 slack = _mm512_set1_ps(gate.slack);
  const __m512 one = _mm512_set1_ps(1.0F);
  const __m512 square = _mm512_mul_ps(_mm512_sub_ps(one, cosine), _mm512_add_ps(one, cosine));
  return static_cast<__mmask16>(reaching(gate.any, slack, cosine, square, product) |
                                reaching(gate.best, slack, cosine, square, product));
}

/// Appends without a branch: whether there are survivors is hard to predict.
FACET_INLINE std::size_t append(const Survivors& out, std::size_t count, __mmask16 mask, __m512i rows, __m512 cosines,
                                __m512 firsts) noexcept {
  _mm512_storeu_si512(out.rows + count, _mm512_maskz_compress_epi32(mask, rows));
  _mm512_storeu_ps(out.cosines + count, _mm512_maskz_compress_ps(mask, cosines));
  _mm512_storeu_ps(out.products + count, _mm512_maskz_compress_ps(mask, firsts));
  return count + static_cast<unsigned>(__builtin_popcount(mask));
}

/// reaches() of 8 rows.
FACET_INLINE __mmask8 reaching(const Bar& bar, __m256 slack, __m256 cosine, __m256 product) noexcept {
  const __m256 needed = _mm256_mul_ps(cosine, _mm256_set1_ps(bar.bar));
  const __m256 short_by = _mm256_sub_ps(_mm256_sub_ps(needed, product), slack);
  const __m256 gap = _mm256_max_ps(short_by, _mm256_setzero_ps());
  const __m256 one = _mm256_set1_ps(1.0F);
  const __m256 square = _mm256_mul_ps(_mm256_sub_ps(one, cosine), _mm256_add_ps(one, cosine));
  const __m256 limit = _mm256_add_ps(_mm256_mul_ps(square, _mm256_set1_ps(bar.spread)), _mm256_set1_ps(bar.noise));
  return _mm256_cmp_ps_mask(_mm256_mul_ps(gap, gap), limit, _CMP_LE_OQ);
}

template <int Planes>
FACET_TARGET bool sift(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                       std::uint32_t row, const BitQuery& query, const Gate& gate, Survivors& out) noexcept {
  const __m256 slack = _mm256_set1_ps(gate.slack);
  const __m256i full = _mm256_set1_epi32(query.full);
  __m256i rows = _mm256_add_epi32(_mm256_set1_epi32(static_cast<int>(row)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  std::size_t count = out.count;
  unsigned likely = 0;
  for (std::size_t block = 0; block < block_count; ++block) {
    const __m256i bits =
        _mm512_cvtepi64_epi32(weigh_block<Planes>(codes + block * kCodeBlock * query.words, query.planes, query.words));
    const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i*>(cosines + block * 8));
    const __m256 cosine = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(raw)), _mm256_set1_ps(0x1p-16F));
    const __m256 product = _mm256_mul_ps(_mm256_set1_ps(query.step),
                                         _mm256_cvtepi32_ps(_mm256_sub_epi32(full, _mm256_slli_epi32(bits, 1))));
    likely |= _mm256_cmp_ps_mask(product, _mm256_mul_ps(cosine, _mm256_set1_ps(gate.any.bar)), _CMP_GE_OQ);
    const auto mask =
        static_cast<__mmask8>(reaching(gate.any, slack, cosine, product) | reaching(gate.best, slack, cosine, product));
    // Without a branch: whether a block has survivors is hard to predict.
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out.rows + count), _mm256_maskz_compress_epi32(mask, rows));
    _mm256_storeu_ps(out.cosines + count, _mm256_maskz_compress_ps(mask, cosine));
    _mm256_storeu_ps(out.products + count, _mm256_maskz_compress_ps(mask, product));
    count += static_cast<unsigned>(__builtin_popcount(mask));
    rows = _mm256_add_epi32(rows, _mm256_set1_epi32(8));
  }
  out.count = count;
  return likely != 0;
}

/// The same for short codes, of which two blocks pass the gate together: it takes as long as comparing them.
template <int Planes>
FACET_TARGET bool sift_short(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                             std::uint32_t row, const BitQuery& query, const Gate& gate, Survivors& out) noexcept {
  const std::uint64_t* planes = query.planes;
  const std::size_t words = query.words;
  std::size_t count = out.count;
  __m512i rows = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(row)),
                                  _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
  unsigned likely = 0;
  for (std::size_t block = 0; block < block_count; block += 2) {
    const bool two = block + 1 < block_count;
    const __mmask16 there = two ? 0xFFFF : 0x00FF;
    const __m512i first = weigh_block<Planes>(codes + block * kCodeBlock * words, planes, words);
    const __m512i second =
        two ? weigh_block<Planes>(codes + (block + 1) * kCodeBlock * words, planes, words) : _mm512_setzero_si512();
    const __m256i raw = _mm256_maskz_loadu_epi16(there, cosines + block * kCodeBlock);
    const __m512 cosine = _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_cvtepu16_epi32(raw)), _mm512_set1_ps(0x1p-16F));
    const __m512 product = products(query, narrow(first, second));
    const __m512 needed = _mm512_mul_ps(cosine, _mm512_set1_ps(gate.any.bar));
    likely |= _mm512_mask_cmp_ps_mask(there, product, needed, _CMP_GE_OQ);
    const auto mask = static_cast<__mmask16>(there & passing(gate, cosine, product));
    count = append(out, count, mask, rows, cosine, product);
    rows = _mm512_add_epi32(rows, _mm512_set1_epi32(16));
  }
  out.count = count;
  return likely != 0;
}

template <int Planes>
FACET_INLINE std::int32_t weigh_row(const std::uint64_t* code, const std::uint64_t* planes,
                                    std::size_t words) noexcept {
  __m512i sum = _mm512_setzero_si512();
  for (std::size_t word = 0; word < words; word += 8) {
    const std::size_t left = words - word;
    const auto mask = static_cast<__mmask8>(left >= 8 ? 0xFF : (1U << left) - 1);
    const __m512i bits = _mm512_maskz_loadu_epi64(mask, code + word);
#pragma GCC unroll 8
    for (int plane = 0; plane < Planes; ++plane) {
      const __m512i other = _mm512_maskz_loadu_epi64(mask, planes + static_cast<std::size_t>(plane) * words + word);
      const __m512i counts = _mm512_popcnt_epi64(_mm512_xor_si512(bits, other));
      sum = _mm512_add_epi64(sum, _mm512_slli_epi64(counts, static_cast<unsigned>(plane)));
    }
  }
  return static_cast<std::int32_t>(_mm512_reduce_add_epi64(sum));
}

template <int Planes>
FACET_TARGET void sift_again(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query,
                             const Gate& gate, Survivors& survivors) noexcept {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < survivors.count; ++i) {
    if (i + kSurvivorsAhead < survivors.count) {
      const std::size_t next = survivors.rows[i + kSurvivorsAhead];
      for (std::size_t word = 0; word < query.words; word += 8) __builtin_prefetch(codes + next * query.words + word);
      __builtin_prefetch(seconds + next);
    }
    const std::size_t row = survivors.rows[i];
    const std::int32_t bits = weigh_row<Planes>(codes + row * query.words, query.planes, query.words);
    const bool pass = passes(gate, seconds[row], survivors.products[i], product(query, bits));
    keep(survivors, i, kept);
    kept += pass ? 1 : 0;
  }
  survivors.count = kept;
}

}  // namespace

FACET_TARGET bool sift_avx512(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                              std::uint32_t row, const BitQuery& query, const Gate& gate, Survivors& out) noexcept {
  constexpr decltype(&sift<1>) kLong[] = {sift<1>, sift<2>, sift<3>, sift<4>, sift<5>, sift<6>, sift<7>, sift<8>};
  constexpr decltype(&sift<1>) kShort[] = {sift_short<1>, sift_short<2>, sift_short<3>, sift_short<4>,
                                           sift_short<5>, sift_short<6>, sift_short<7>, sift_short<8>};
  const auto loop = query.words <= kShortWords ? kShort[query.plane_count - 1] : kLong[query.plane_count - 1];
  return loop(codes, cosines, block_count, row, query, gate, out);
}

FACET_TARGET void sift_again_avx512(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query,
                                    const Gate& gate, Survivors& survivors) noexcept {
  constexpr decltype(&sift_again<1>) kSifts[] = {sift_again<1>, sift_again<2>, sift_again<3>, sift_again<4>,
                                                 sift_again<5>, sift_again<6>, sift_again<7>, sift_again<8>};
  kSifts[query.plane_count - 1](codes, seconds, query, gate, survivors);
}

}  // namespace facet
#endif
