#pragma once
#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace facet {

/// Rows of a panel: their values are interleaved, four of each row in turn, so that one vector holds four of 16 rows.
inline constexpr std::size_t kPanelRows = 16;
inline constexpr std::size_t kTileRows = 3 * kPanelRows;
inline constexpr std::size_t kTileQueries = 8;

/// 48 rows against 8 queries: what fits the registers of AVX-512.
struct Tile {
  std::size_t steps;           // of four values
  const std::int8_t* panels;   // value 4 * s + b of row r of panel p is at ((p * steps + s) * 16 + r) * 4 + b
  const std::int32_t* bases;   // [48]; -128 times the sum of the row's values
  const float* scales;         // [48]
  const float* slacks;         // [48]; -infinity: never marked
  const float* rests;          // [48]
  const std::uint8_t* values;  // of the queries, each + 128; shape [8, stride]
  std::size_t stride;
  const float* query_scales;  // [8]
  const float* query_rests;   // [8]
  const float* bars;          // [8]; infinity: never marks
};

struct Marks {
  std::uint64_t rows[kTileQueries];             // bit r: row r is marked
  std::int32_t dots[kTileQueries * kTileRows];  // of all pairs; written only where one is marked
};

/// Marks each pair with  dot * scale * query_scale + slack + rest * query_rest >= bar,  where dot is the exact sum of
/// products over 4 * steps values; the rest in float32, in any order of rounding.
///
/// @param marks [out] untouched when nothing is marked.
/// @return whether any pair is marked.
using MarkTile = bool (*)(const Tile& tile, Marks& marks) noexcept;

/// The fastest that is no better than `isa`; null where this machine does not have `isa`.
[[nodiscard]] MarkTile mark_tile_of(Isa isa) noexcept;

}  // namespace facet
