#if defined(__x86_64__)
#include <immintrin.h>

#include "kernels_bits.h"

#define FACET_TARGET __attribute__((target("avx2,popcnt")))

namespace facet {

namespace {

constexpr std::size_t kAhead = 16;  // Survivors whose second codes are fetched before they are needed.

/// Set bits of each byte, looked up by half (Mula, "Faster population counts using AVX2 instructions", 2016).
FACET_TARGET inline __m256i byte_counts(__m256i bits) noexcept {
  const __m256i table =
      _mm256_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
  const __m256i low = _mm256_set1_epi8(15);
  return _mm256_add_epi8(_mm256_shuffle_epi8(table, _mm256_and_si256(bits, low)),
                         _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(bits, 4), low)));
}

/// What 4 rows of a block weigh, as 64-bit numbers.
FACET_TARGET inline __m256i weigh_half(const std::uint64_t* words, const BitQuery& query) noexcept {
  constexpr std::size_t kBytesFull = 31;  // Words until a byte's count may overflow.
  __m256i sum = _mm256_setzero_si256();
  for (std::size_t plane = query.plane_count; plane-- > 0;) {
    const std::uint64_t* bits = query.planes + plane * query.words;
    __m256i total = _mm256_setzero_si256();
    for (std::size_t first = 0; first < query.words; first += kBytesFull) {
      const std::size_t last = first + kBytesFull < query.words ? first + kBytesFull : query.words;
      __m256i counts = _mm256_setzero_si256();
      for (std::size_t word = first; word < last; ++word) {
        const __m256i rows = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(words + word * 8));
        const __m256i other = _mm256_set1_epi64x(static_cast<long long>(bits[word]));
        counts = _mm256_add_epi8(counts, byte_counts(_mm256_xor_si256(rows, other)));
      }
      total = _mm256_add_epi64(total, _mm256_sad_epu8(counts, _mm256_setzero_si256()));
    }
    sum = _mm256_add_epi64(_mm256_slli_epi64(sum, 1), total);
  }
  return sum;
}

/// The low halves of 8 numbers.
FACET_TARGET inline __m256i narrow(__m256i low, __m256i high) noexcept {
  const __m256 even = _mm256_shuffle_ps(_mm256_castsi256_ps(low), _mm256_castsi256_ps(high), 0x88);
  return _mm256_permute4x64_epi64(_mm256_castps_si256(even), 0xD8);
}

/// For each mask of 8, the places of its set bits, first ones first.
struct Places {
  std::int32_t of[256][8];

  constexpr Places() : of() {
    for (int mask = 0; mask < 256; ++mask) {
      int count = 0;
      for (int bit = 0; bit < 8; ++bit)
        if ((mask >> bit & 1) != 0) of[mask][count++] = bit;
    }
  }
};

constexpr Places kPlaces;

/// reaches() of 8 rows.
FACET_TARGET inline int reaching(const Bar& bar, __m256 slack, __m256 cosine, __m256 product) noexcept {
  const __m256 needed = _mm256_mul_ps(cosine, _mm256_set1_ps(bar.bar));
  const __m256 short_by = _mm256_sub_ps(_mm256_sub_ps(needed, product), slack);
  const __m256 gap = _mm256_max_ps(short_by, _mm256_setzero_ps());
  const __m256 one = _mm256_set1_ps(1.0F);
  const __m256 square = _mm256_mul_ps(_mm256_sub_ps(one, cosine), _mm256_add_ps(one, cosine));
  const __m256 limit = _mm256_add_ps(_mm256_mul_ps(square, _mm256_set1_ps(bar.spread)), _mm256_set1_ps(bar.noise));
  return _mm256_movemask_ps(_mm256_cmp_ps(_mm256_mul_ps(gap, gap), limit, _CMP_LE_OQ));
}

}  // namespace

FACET_TARGET bool sift_avx2(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                            std::uint32_t row, const BitQuery& query, const Gate& gate, Survivors& out) noexcept {
  const __m256 slack = _mm256_set1_ps(gate.slack);
  const __m256i full = _mm256_set1_epi32(query.full);
  __m256i rows = _mm256_add_epi32(_mm256_set1_epi32(static_cast<int>(row)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  std::size_t count = out.count;
  int likely = 0;
  for (std::size_t block = 0; block < block_count; ++block) {
    const std::uint64_t* words = codes + block * 8 * query.words;
    const __m256i bits = narrow(weigh_half(words, query), weigh_half(words + 4, query));
    const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i*>(cosines + block * 8));
    const __m256 cosine = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(raw)), _mm256_set1_ps(0x1p-16F));
    const __m256 product = _mm256_mul_ps(_mm256_set1_ps(query.step),
                                         _mm256_cvtepi32_ps(_mm256_sub_epi32(full, _mm256_slli_epi32(bits, 1))));
    const __m256 needed = _mm256_mul_ps(cosine, _mm256_set1_ps(gate.any.bar));
    likely |= _mm256_movemask_ps(_mm256_cmp_ps(product, needed, _CMP_GE_OQ));
    const int mask = reaching(gate.any, slack, cosine, product) | reaching(gate.best, slack, cosine, product);
    // Without a branch: whether a block has survivors is hard to predict.
    const __m256i places = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(kPlaces.of[mask]));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out.rows + count), _mm256_permutevar8x32_epi32(rows, places));
    _mm256_storeu_ps(out.cosines + count, _mm256_permutevar8x32_ps(cosine, places));
    _mm256_storeu_ps(out.products + count, _mm256_permutevar8x32_ps(product, places));
    count += static_cast<unsigned>(__builtin_popcount(static_cast<unsigned>(mask)));
    rows = _mm256_add_epi32(rows, _mm256_set1_epi32(8));
  }
  out.count = count;
  return likely != 0;
}

FACET_TARGET void sift_again_avx2(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query,
                                  const Gate& gate, Survivors& survivors) noexcept {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < survivors.count; ++i) {
    if (i + kAhead < survivors.count) {
      const std::size_t next = survivors.rows[i + kAhead];
      for (std::size_t word = 0; word < query.words; word += 8) __builtin_prefetch(codes + next * query.words + word);
      __builtin_prefetch(seconds + next);
    }
    const std::size_t row = survivors.rows[i];
    std::int32_t bits = 0;
    for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
      std::int32_t counts = 0;
      for (std::size_t word = 0; word < query.words; ++word)
        counts += __builtin_popcountll(codes[row * query.words + word] ^ query.planes[plane * query.words + word]);
      bits += counts << plane;
    }
    const bool pass = passes(gate, seconds[row], survivors.products[i], product(query, bits));
    keep(survivors, i, kept);
    kept += pass ? 1 : 0;
  }
  survivors.count = kept;
}

}  // namespace facet
#endif
