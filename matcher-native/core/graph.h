#pragma once
#include <functional>
#include <optional>
#include <span>

#include "pool.h"
#include "types.h"

namespace facet {

/// Two rows whose cosine reaches the threshold.
struct Edge {
  std::uint32_t first;
  std::uint32_t second;  // of the other set; within one set, above `first`
  float cosine;          // clamped to -1..1
};

/// One block of pairs. The blocks of two sets, their order and what is in each depend on nothing but the sets' sizes
/// and rows: neither on the number of threads nor on the processor.
struct PairBlock {
  std::size_t number;           // 0 .. of - 1
  std::size_t of;               // blocks in all
  std::span<const Edge> edges;  // by first, then second; at most 1,016,064; valid during the call only
};

/// The nearest rows of some rows that follow one another.
struct NeighbourBlock {
  std::size_t number;         // 0 .. of - 1
  std::size_t of;             // blocks in all
  std::size_t first;          // row
  std::size_t count;          // rows
  std::size_t each;           // hits a row: k, or all other rows where there are fewer
  std::span<const Hit> hits;  // shape [count, each]: best first, ties by lower row; valid during the call only
};

/// Takes a block, and may take its time: no further block is handed over before it returns, and at most 32 are computed
/// (4 of many edges). Called on the caller's thread, in the order of block numbers, for each block, also one without
/// edges.
/// @return false to end after this block.
using OnPairs = std::function<bool(const PairBlock&)>;
using OnNeighbours = std::function<bool(const NeighbourBlock&)>;

/// How far a graph came and what it took.
struct GraphRun {
  Outcome outcome;
  std::size_t next = 0;      // The first block that was not handed over; `of` when all were.
  std::size_t of = 0;        // blocks in all
  std::size_t prefix = 0;    // values that were compared of each pair
  std::uint64_t pairs = 0;   // compared
  std::uint64_t rated = 0;   // whose prefix did not rule them out: compared in all values
  std::uint64_t proved = 0;  // whose 8 bits did not rule them out either: compared in float64
};

/// How many blocks pairs_above has. @param others absent: pairs within one set.
[[nodiscard]] std::size_t pair_blocks(std::size_t rows, std::optional<std::size_t> others) noexcept;

/// Finds all pairs of rows at or above a threshold, exactly: those whose float64 dot product (dot_f64) reaches it.
///
/// Rows are rounded to 8 bits once and compared in blocks of 1008 x 1008 that stay in the second level cache, at the
/// peak of the processor's 8-bit multipliers. Most pairs are ruled out by the first values of both rows and the norms
/// of what follows (packed_rows.h has the bound and its proof), some more by all 8-bit values; float64 decides the
/// rest. How many first values are compared is measured on a sample of the rows.
///
/// @param rows      float32, row-major, shape [n, dimensions], n < 2^32; unit rows.
/// @param others    Compare with these, or, where absent, each row with the rows after it.
/// @param threshold Least dot product, -1..1.
/// @param from      The first block wanted: GraphRun::next of a run that was ended.
/// @return bad_shape when sizes disagree, the threshold is not a number in range or `from` is beyond the end; or the
///         first bad row of `rows`, then of `others`; nothing has been handed over then.
///
/// Takes 1 byte a value (two with all values in the prefix) beside the rows. What `on_pairs` throws ends it and is
/// thrown here.
[[nodiscard]] GraphRun pairs_above(std::span<const float> rows, const std::optional<std::span<const float>>& others,
                                   std::size_t dimensions, double threshold, std::size_t from, Pool& pool,
                                   const OnPairs& on_pairs);

/// How many blocks neighbours has.
[[nodiscard]] std::size_t neighbour_blocks(std::size_t rows) noexcept;

/// Finds the k rows nearest to each row other than itself, exactly: by float64 dot product, ties by lower row.
///
/// @param rows As above.
/// @param k    1..1024.
/// @return as above.
[[nodiscard]] GraphRun neighbours(std::span<const float> rows, std::size_t dimensions, std::size_t k, std::size_t from,
                                  Pool& pool, const OnNeighbours& on_neighbours);

}  // namespace facet
