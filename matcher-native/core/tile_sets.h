#pragma once
// What mark_tile_of chooses from. Each needs its instruction set.
#include "tiles.h"

namespace facet {

bool mark_tile_portable(const Tile& tile, Marks& marks) noexcept;
bool mark_tile_avx2(const Tile& tile, Marks& marks) noexcept;
bool mark_tile_avx2_vnni(const Tile& tile, Marks& marks) noexcept;
bool mark_tile_avx512_vnni(const Tile& tile, Marks& marks) noexcept;

}  // namespace facet
