#include "tiles.h"

#include <cstring>

#include "tile_sets.h"

namespace facet {

bool mark_tile_portable(const Tile& tile, Marks& marks) noexcept {
  std::int32_t dots[kTileQueries * kTileRows] = {};
  for (std::size_t row = 0; row < kTileRows; ++row) {
    const std::size_t panel = row / kPanelRows * tile.steps;
    for (std::size_t step = 0; step < tile.steps; ++step) {
      const std::int8_t* four = tile.panels + ((panel + step) * kPanelRows + row % kPanelRows) * 4;
      for (std::size_t query = 0; query < kTileQueries; ++query) {
        const std::uint8_t* values = tile.values + query * tile.stride + step * 4;
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < 4; ++i) sum += four[i] * (values[i] - 128);
        dots[query * kTileRows + row] += sum;
      }
    }
  }
  std::uint64_t rows[kTileQueries] = {};
  std::uint64_t any = 0;
  for (std::size_t query = 0; query < kTileQueries; ++query) {
    for (std::size_t row = 0; row < kTileRows; ++row) {
      const float dot = static_cast<float>(dots[query * kTileRows + row]) * tile.scales[row];
      const float most = dot * tile.query_scales[query] + tile.slacks[row] + tile.rests[row] * tile.query_rests[query];
      if (most >= tile.bars[query]) rows[query] |= std::uint64_t{1} << row;
    }
    any |= rows[query];
  }
  if (any == 0) return false;
  std::memcpy(marks.rows, rows, sizeof rows);
  std::memcpy(marks.dots, dots, sizeof dots);
  return true;
}

MarkTile mark_tile_of(Isa isa) noexcept {
  if (!isa_available(isa)) return nullptr;
#if defined(__x86_64__)
  if (isa == Isa::amx || isa == Isa::avx512_vnni) return mark_tile_avx512_vnni;
  if (isa == Isa::avx2_vnni) return mark_tile_avx2_vnni;
  if (isa == Isa::avx2) return mark_tile_avx2;
#endif
  return mark_tile_portable;
}

}  // namespace facet
