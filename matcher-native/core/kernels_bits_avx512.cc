#if defined(__x86_64__)
#include <immintrin.h>

#include "kernels_bits.h"

// GCC 12 takes the undefined operand of its own intrinsics for a mistake (its bug 105593).
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#define FACET_TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vpopcntdq")))

namespace facet {

namespace {

constexpr std::size_t kAhead = 4096;  // Bytes that are fetched before they are needed.

// The 8 rows' bits of one plane. A function template of plane count lets the planes' sums stay in registers.
template <int Planes>
FACET_TARGET __m256i weigh_block(const std::uint64_t* words, const std::uint64_t* planes, std::size_t count) noexcept {
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
  return _mm512_cvtepi64_epi32(sum);
}

template <int Planes>
FACET_TARGET std::size_t sift(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                              const BitQuery& query, const Gate& gate, Survivor* out) noexcept {
  const __m256 bar = _mm256_set1_ps(gate.bar);
  const __m256 slack = _mm256_set1_ps(gate.slack);
  const __m256 spread = _mm256_set1_ps(gate.spread);
  const __m256 noise = _mm256_set1_ps(gate.noise);
  const __m256 step = _mm256_set1_ps(query.step);
  const __m256i full = _mm256_set1_epi32(query.full);
  const __m256 unit = _mm256_set1_ps(0x1p-16F);
  const __m256 one = _mm256_set1_ps(1.0F);
  std::size_t found = 0;
  for (std::size_t block = 0; block < block_count; ++block) {
    const __m256i bits = weigh_block<Planes>(codes + block * 8 * query.words, query.planes, query.words);
    const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i*>(cosines + block * 8));
    const __m256 cosine = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(raw)), unit);
    const __m256 product = _mm256_mul_ps(step, _mm256_cvtepi32_ps(_mm256_sub_epi32(full, _mm256_slli_epi32(bits, 1))));
    __m256 gap = _mm256_sub_ps(_mm256_sub_ps(_mm256_mul_ps(cosine, bar), product), slack);
    gap = _mm256_max_ps(gap, _mm256_setzero_ps());
    const __m256 square = _mm256_mul_ps(_mm256_sub_ps(one, cosine), _mm256_add_ps(one, cosine));
    const __m256 limit = _mm256_add_ps(_mm256_mul_ps(square, spread), noise);
    unsigned mask = _mm256_cmp_ps_mask(_mm256_mul_ps(gap, gap), limit, _CMP_LE_OQ);
    if (mask == 0) continue;
    alignas(32) std::int32_t weights[8];
    _mm256_store_si256(reinterpret_cast<__m256i*>(weights), bits);
    for (; mask != 0; mask &= mask - 1) {
      const int row = __builtin_ctz(mask);
      out[found++] = {static_cast<std::uint32_t>(block * 8 + static_cast<std::size_t>(row)), weights[row]};
    }
  }
  return found;
}

}  // namespace

FACET_TARGET std::size_t sift_avx512(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                                     const BitQuery& query, const Gate& gate, Survivor* out) noexcept {
  constexpr decltype(&sift<1>) kSifts[] = {sift<1>, sift<2>, sift<3>, sift<4>, sift<5>, sift<6>, sift<7>, sift<8>};
  return kSifts[query.plane_count - 1](codes, cosines, block_count, query, gate, out);
}

FACET_TARGET std::int32_t weigh_avx512(const std::uint64_t* code, const BitQuery& query) noexcept {
  __m512i sum = _mm512_setzero_si512();
  for (std::size_t word = 0; word < query.words; word += 8) {
    const std::size_t left = query.words - word;
    const auto mask = static_cast<__mmask8>(left >= 8 ? 0xFF : (1U << left) - 1);
    const __m512i bits = _mm512_maskz_loadu_epi64(mask, code + word);
    for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
      const __m512i other = _mm512_maskz_loadu_epi64(mask, query.planes + plane * query.words + word);
      const __m512i count = _mm512_popcnt_epi64(_mm512_xor_si512(bits, other));
      sum = _mm512_add_epi64(sum, _mm512_sll_epi64(count, _mm_cvtsi64_si128(static_cast<long long>(plane))));
    }
  }
  return static_cast<std::int32_t>(_mm512_reduce_add_epi64(sum));
}

}  // namespace facet
#endif
