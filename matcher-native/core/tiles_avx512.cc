#if defined(__x86_64__)
#include <immintrin.h>

#include <cstring>

#include "tile_sets.h"

namespace facet {

// 24 sums, 3 vectors of rows and one value of a query: 28 of 32 registers, and 11 loads for 24 multiplications, so that
// the multipliers never wait. Measured at the peak of a Zen 5 core: 2 x 64 products a cycle.
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))) bool mark_tile_avx512_vnni(const Tile& tile,
                                                                                           Marks& marks) noexcept {
  __m512i dots[kTileQueries][3];
#pragma GCC unroll 3
  for (std::size_t panel = 0; panel < 3; ++panel) {
    const __m512i base = _mm512_loadu_si512(tile.bases + panel * kPanelRows);
#pragma GCC unroll 8
    for (std::size_t query = 0; query < kTileQueries; ++query) dots[query][panel] = base;
  }
  const std::size_t panel_bytes = tile.steps * 64;
  for (std::size_t step = 0; step < tile.steps; ++step) {
    const std::int8_t* at = tile.panels + step * 64;
    const __m512i rows0 = _mm512_loadu_si512(at);
    const __m512i rows1 = _mm512_loadu_si512(at + panel_bytes);
    const __m512i rows2 = _mm512_loadu_si512(at + 2 * panel_bytes);
#pragma GCC unroll 8
    for (std::size_t query = 0; query < kTileQueries; ++query) {
      std::int32_t four;
      std::memcpy(&four, tile.values + query * tile.stride + step * 4, sizeof four);
      const __m512i values = _mm512_set1_epi32(four);
      // As intrinsics, g++ 12 spills half of the sums to the stack: 2.5 times slower.
      asm("vpdpbusd %2, %1, %0" : "+v"(dots[query][0]) : "v"(values), "v"(rows0));
      asm("vpdpbusd %2, %1, %0" : "+v"(dots[query][1]) : "v"(values), "v"(rows1));
      asm("vpdpbusd %2, %1, %0" : "+v"(dots[query][2]) : "v"(values), "v"(rows2));
    }
  }
  std::uint64_t rows[kTileQueries] = {};
  std::uint64_t any = 0;
#pragma GCC unroll 3
  for (std::size_t panel = 0; panel < 3; ++panel) {
    const __m512 scales = _mm512_loadu_ps(tile.scales + panel * kPanelRows);
    const __m512 slacks = _mm512_loadu_ps(tile.slacks + panel * kPanelRows);
    const __m512 rests = _mm512_loadu_ps(tile.rests + panel * kPanelRows);
#pragma GCC unroll 8
    for (std::size_t query = 0; query < kTileQueries; ++query) {
      // Without a mask g++ 12 warns of its own header.
      const __m512 dot = _mm512_mul_ps(_mm512_maskz_cvtepi32_ps(0xffff, dots[query][panel]), scales);
      const __m512 near = _mm512_fmadd_ps(dot, _mm512_set1_ps(tile.query_scales[query]), slacks);
      const __m512 most = _mm512_fmadd_ps(rests, _mm512_set1_ps(tile.query_rests[query]), near);
      const std::uint64_t some = _mm512_cmp_ps_mask(most, _mm512_set1_ps(tile.bars[query]), _CMP_GE_OQ);
      rows[query] |= some << (panel * kPanelRows);
      any |= some;
    }
  }
  if (any == 0) return false;
  std::memcpy(marks.rows, rows, sizeof rows);
#pragma GCC unroll 8
  for (std::size_t query = 0; query < kTileQueries; ++query)
#pragma GCC unroll 3
    for (std::size_t panel = 0; panel < 3; ++panel)
      _mm512_storeu_si512(marks.dots + query * kTileRows + panel * kPanelRows, dots[query][panel]);
  return true;
}

}  // namespace facet
#endif
