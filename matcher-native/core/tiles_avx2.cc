#if defined(__x86_64__)
#include <immintrin.h>

#include <cstring>

#include "tile_sets.h"

namespace facet {
namespace {

/// Queries whose sums with one panel fit the 16 registers.
constexpr std::size_t kSome = 4;

__attribute__((target("avx2"), always_inline)) inline __m256i four_of(const Tile& tile, std::size_t query,
                                                                      std::size_t step) {
  std::int32_t four;
  std::memcpy(&four, tile.values + query * tile.stride + step * 4, sizeof four);
  return _mm256_set1_epi32(four);
}

/// One panel against four queries.
__attribute__((target("avx2"))) void dots_avx2(const Tile& tile, std::size_t panel, std::size_t query,
                                               std::int32_t* out) noexcept {
  __m256i sums[kSome][2];
#pragma GCC unroll 4
  for (std::size_t i = 0; i < kSome; ++i) sums[i][0] = sums[i][1] = _mm256_setzero_si256();
  const __m256i ones = _mm256_set1_epi16(1);
  for (std::size_t step = 0; step < tile.steps; ++step) {
    const auto* at = reinterpret_cast<const __m256i*>(tile.panels + (panel * tile.steps + step) * 64);
    const __m256i rows[2] = {_mm256_loadu_si256(at), _mm256_loadu_si256(at + 1)};
#pragma GCC unroll 4
    for (std::size_t i = 0; i < kSome; ++i) {
      // |query| * (row with the sign of query): sums of two products stay below 2^15, so that nothing saturates.
      const __m256i values = _mm256_xor_si256(four_of(tile, query + i, step), _mm256_set1_epi8(-128));
      const __m256i size = _mm256_abs_epi8(values);
#pragma GCC unroll 2
      for (std::size_t half = 0; half < 2; ++half) {
        const __m256i twos = _mm256_maddubs_epi16(size, _mm256_sign_epi8(rows[half], values));
        sums[i][half] = _mm256_add_epi32(sums[i][half], _mm256_madd_epi16(twos, ones));
      }
    }
  }
#pragma GCC unroll 4
  for (std::size_t i = 0; i < kSome; ++i)
    for (std::size_t half = 0; half < 2; ++half)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + i * kTileRows + half * 8), sums[i][half]);
}

/// The same with AVX-VNNI.
__attribute__((target("avx2,avxvnni"))) void dots_avx2_vnni(const Tile& tile, std::size_t panel, std::size_t query,
                                                            std::int32_t* out) noexcept {
  __m256i sums[kSome][2];
  for (std::size_t half = 0; half < 2; ++half) {
    const auto* bases = reinterpret_cast<const __m256i*>(tile.bases + panel * kPanelRows + half * 8);
#pragma GCC unroll 4
    for (std::size_t i = 0; i < kSome; ++i) sums[i][half] = _mm256_loadu_si256(bases);
  }
  for (std::size_t step = 0; step < tile.steps; ++step) {
    const auto* at = reinterpret_cast<const __m256i*>(tile.panels + (panel * tile.steps + step) * 64);
    const __m256i rows[2] = {_mm256_loadu_si256(at), _mm256_loadu_si256(at + 1)};
#pragma GCC unroll 4
    for (std::size_t i = 0; i < kSome; ++i) {
      const __m256i values = four_of(tile, query + i, step);
      asm("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sums[i][0]) : "x"(values), "x"(rows[0]));
      asm("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sums[i][1]) : "x"(values), "x"(rows[1]));
    }
  }
#pragma GCC unroll 4
  for (std::size_t i = 0; i < kSome; ++i)
    for (std::size_t half = 0; half < 2; ++half)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + i * kTileRows + half * 8), sums[i][half]);
}

__attribute__((target("avx2"))) bool mark_dots(const Tile& tile, const std::int32_t* dots, Marks& marks) noexcept {
  std::uint64_t rows[kTileQueries] = {};
  std::uint64_t any = 0;
  for (std::size_t query = 0; query < kTileQueries; ++query) {
    const __m256 query_scale = _mm256_set1_ps(tile.query_scales[query]);
    const __m256 query_rest = _mm256_set1_ps(tile.query_rests[query]);
    const __m256 bar = _mm256_set1_ps(tile.bars[query]);
    for (std::size_t row = 0; row < kTileRows; row += 8) {
      const auto* at = reinterpret_cast<const __m256i*>(dots + query * kTileRows + row);
      const __m256 dot = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_loadu_si256(at)), _mm256_loadu_ps(tile.scales + row));
      const __m256 near = _mm256_add_ps(_mm256_mul_ps(dot, query_scale), _mm256_loadu_ps(tile.slacks + row));
      const __m256 most = _mm256_add_ps(_mm256_mul_ps(_mm256_loadu_ps(tile.rests + row), query_rest), near);
      const int some = _mm256_movemask_ps(_mm256_cmp_ps(most, bar, _CMP_GE_OQ));
      rows[query] |= static_cast<std::uint64_t>(some) << row;
    }
    any |= rows[query];
  }
  if (any == 0) return false;
  std::memcpy(marks.rows, rows, sizeof rows);
  std::memcpy(marks.dots, dots, sizeof marks.dots);
  return true;
}

}  // namespace

bool mark_tile_avx2(const Tile& tile, Marks& marks) noexcept {
  std::int32_t dots[kTileQueries * kTileRows];
  for (std::size_t panel = 0; panel < 3; ++panel)
    for (std::size_t query = 0; query < kTileQueries; query += kSome)
      dots_avx2(tile, panel, query, dots + query * kTileRows + panel * kPanelRows);
  return mark_dots(tile, dots, marks);
}

bool mark_tile_avx2_vnni(const Tile& tile, Marks& marks) noexcept {
  std::int32_t dots[kTileQueries * kTileRows];
  for (std::size_t panel = 0; panel < 3; ++panel)
    for (std::size_t query = 0; query < kTileQueries; query += kSome)
      dots_avx2_vnni(tile, panel, query, dots + query * kTileRows + panel * kPanelRows);
  return mark_dots(tile, dots, marks);
}

}  // namespace facet
#endif
