#pragma once
#include "index_build.h"
#include "index_search.h"

namespace facet {

/// Sets `probes`, `recall_measured` and `calibration_queries` of an index that is complete otherwise: the fewest
/// partitions of which the wanted share of queries, and a standard error more, finds its most similar row.
///
/// @param queries row-major. @param except A row per query that it must not find; may be empty.
/// @return false when stopped.
[[nodiscard]] bool calibrate_index(IndexView& view, const Rotation& rotation, const RowReader& rows,
                                   const RowsView& queries, std::span<const std::uint32_t> except,
                                   float neighbour_cosine, const ParallelFor& parallel);

}  // namespace facet
