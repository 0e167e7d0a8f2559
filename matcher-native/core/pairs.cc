#include <algorithm>
#include <bit>

#include "graph.h"
#include "in_order.h"
#include "kernels.h"
#include "packed_rows.h"
#include "quantize.h"

namespace facet {
namespace {

constexpr std::size_t kBlockRows = 21 * kTileRows;
/// Blocks computed at once, so that few threads wait at the end; only four while they have many edges.
constexpr std::size_t kWave = 32;
constexpr std::size_t kEdgesMany = 1'000'000;

std::size_t blocks_of(std::size_t rows) noexcept { return (rows + kBlockRows - 1) / kBlockRows; }

/// Both sides, and what is asked of them.
struct Sides {
  const PackedRows& first;
  const PackedRows& second;  // the same for pairs within one set
  double threshold;

  [[nodiscard]] bool same() const noexcept { return &first == &second; }
};

/// What a block has, and what it took.
struct Found {
  std::vector<Edge> edges;
  std::uint64_t pairs = 0;
  std::uint64_t rated = 0;
  std::uint64_t proved = 0;
};

/// Where a block lies: block row, then block column; within one set from the diagonal on.
struct Place {
  std::size_t row;
  std::size_t column;
};

Place place_of(const Sides& sides, std::size_t number) noexcept {
  const std::size_t columns = blocks_of(sides.second.count);
  if (!sides.same()) return {number / columns, number % columns};
  std::size_t row = 0;
  for (; number >= columns - row; ++row) number -= columns - row;
  return {row, row + number};
}

/// Looks closely at the pairs that a tile has marked.
void examine(const Sides& sides, std::size_t query, std::size_t row, const QueryBlock& queries, std::size_t in_block,
             const Marks& marks, Found& found) {
  const PackedRows& first = sides.first;
  const PackedRows& second = sides.second;
  for (std::size_t i = 0; i < kTileQueries; ++i) {
    for (std::uint64_t bits = marks.rows[i]; bits != 0; bits &= bits - 1) {
      const auto r = static_cast<std::size_t>(std::countr_zero(bits));
      const std::size_t a = query + i;
      const std::size_t b = row + r;
      if (sides.same() && b <= a) continue;
      ++found.rated;
      std::int32_t dot = 0;
      kernels().dot_i8(second.code(b), 1, first.code(a), 1, second.stride, &dot);
      const double near = double{first.scales[a]} * second.scales[b] * dot;
      if (near + second.slacks[b] + queries.error(in_block + i) < sides.threshold) continue;
      ++found.proved;
      const double cosine = dot_f64(first.row(a), second.row(b), first.dimensions);
      if (cosine < sides.threshold) continue;
      found.edges.push_back({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b),
                             static_cast<float>(std::clamp(cosine, -1.0, 1.0))});
    }
  }
}

Found compare(const Sides& sides, Place place, MarkTile mark) {
  const std::size_t query_first = place.row * kBlockRows;
  const std::size_t row_first = place.column * kBlockRows;
  const std::size_t query_count = std::min(kBlockRows, sides.first.count - query_first);
  const std::size_t row_end = std::min(row_first + kBlockRows, sides.second.count);
  QueryBlock queries(sides.first, query_first, query_count, sides.second);
  for (std::size_t i = 0; i < query_count; ++i) queries.set_bar(i, sides.threshold);
  Found found;
  Marks marks;
  for (std::size_t row = row_first; row < row_end; row += kTileRows) {
    Tile tile = sides.second.tile(row);
    for (std::size_t i = 0; i < query_count; i += kTileQueries) {
      if (sides.same() && query_first + i + 1 >= row + kTileRows) break;  // All of its rows come before its queries.
      found.pairs += kTileQueries * kTileRows;
      queries.aim(tile, i);
      if (mark(tile, marks)) examine(sides, query_first + i, row, queries, i, marks, found);
    }
  }
  std::sort(found.edges.begin(), found.edges.end(),
            [](const Edge& a, const Edge& b) { return a.first != b.first ? a.first < b.first : a.second < b.second; });
  return found;
}

/// Prefixes are tried in steps of this many values.
constexpr std::size_t kPart = 16;

/// Some rows, spread evenly, and the norms of what is left of them after each part.
struct Sample {
  const PackedRows& of;
  std::size_t parts = of.stride / kPart;
  std::vector<std::size_t> rows;
  std::vector<double> rests;  // shape [rows, parts]

  explicit Sample(const PackedRows& packed) : of(packed) {
    const std::size_t count = std::min<std::size_t>(128, of.count);
    for (std::size_t i = 0; i < count; ++i) {
      rows.push_back(i * of.count / count);
      for (std::size_t part = 1; part <= parts; ++part) rests.push_back(rest_norm(of, rows.back(), part * kPart));
    }
  }
};

/// The prefix with which the least work is to be expected, measured on up to 128 x 128 pairs.
std::size_t best_prefix(const Sides& sides) {
  constexpr double kRatedCost = 50'000;  // 8-bit products in the time (0.1 us) that a look at one pair takes.
  const Sample first(sides.first);
  const Sample second(sides.second);
  const std::size_t parts = first.parts;
  std::vector<std::size_t> passed(parts);
  for (std::size_t i = 0; i < first.rows.size(); ++i) {
    const std::size_t a = first.rows[i];
    const std::int8_t* code = sides.first.code(a);
    const double error = double{sides.first.errors[a]} * (double{kNormMost} + sides.second.error_most) + kRounding;
    for (std::size_t j = 0; j < second.rows.size(); ++j) {
      const std::size_t b = second.rows[j];
      if (sides.same() && a == b) continue;
      const double scale = double{sides.first.scales[a]} * sides.second.scales[b];
      const double least = sides.threshold - error - sides.second.slacks[b];
      std::int32_t dot = 0;
      for (std::size_t part = 0; part < parts; ++part) {
        for (std::size_t d = part * kPart; d < (part + 1) * kPart; ++d) dot += code[d] * sides.second.code(b)[d];
        if (scale * dot + first.rests[i * parts + part] * second.rests[j * parts + part] >= least) ++passed[part];
      }
    }
  }
  const auto pairs = static_cast<double>(std::max<std::size_t>(1, first.rows.size() * second.rows.size()));
  const auto cost = [&](std::size_t part) {
    return static_cast<double>((part + 1) * kPart) + static_cast<double>(passed[part]) / pairs * kRatedCost;
  };
  std::size_t best = parts - 1;
  for (std::size_t part = best; part-- > 0;)
    if (cost(part) < cost(best)) best = part;
  return (best + 1) * kPart;
}

}  // namespace

std::size_t pair_blocks(std::size_t rows, std::optional<std::size_t> others) noexcept {
  const std::size_t blocks = blocks_of(rows);
  return others ? blocks * blocks_of(*others) : blocks * (blocks + 1) / 2;
}

GraphRun pairs_above(std::span<const float> rows, const std::optional<std::span<const float>>& others,
                     std::size_t dimensions, double threshold, std::size_t from, Pool& pool, const OnPairs& on_pairs) {
  GraphRun run{.outcome = {Status::bad_shape, 0}, .next = from};
  if (!(threshold >= -1 && threshold <= 1)) return run;
  PackedRows first;
  PackedRows second;
  run.outcome = quantize_rows(rows, dimensions, pool, first);
  if (run.outcome.status == Status::ok && others) run.outcome = quantize_rows(*others, dimensions, pool, second);
  if (run.outcome.status != Status::ok) return run;
  PackedRows& with = others ? second : first;
  const Sides sides{first, with, threshold};
  run.of = pair_blocks(first.count, others ? std::optional(second.count) : std::nullopt);
  if (from > run.of) {
    run.outcome = {Status::bad_shape, 0};
    return run;
  }
  run.prefix = best_prefix(sides);
  set_prefix(first, run.prefix, pool);
  if (others) set_prefix(second, run.prefix, pool);
  pack_panels(with, pool);
  const MarkTile mark = mark_tile_of(kernels().isa);
  std::size_t wave_edges = kEdgesMany;
  const auto wave = [&] {
    const std::size_t blocks = wave_edges < kEdgesMany ? kWave : 4;
    wave_edges = 0;
    return blocks;
  };
  run.next = compute_in_order<Found>(
      pool, from, run.of, wave, [&](std::size_t number) { return compare(sides, place_of(sides, number), mark); },
      [&](std::size_t number, const Found& found) {
        wave_edges += found.edges.size();
        run.pairs += found.pairs;
        run.rated += found.rated;
        run.proved += found.proved;
        return on_pairs({number, run.of, found.edges});
      });
  return run;
}

}  // namespace facet
