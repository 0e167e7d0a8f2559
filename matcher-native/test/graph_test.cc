// sanitize: thread; address,undefined
// Property tests of pairs_above and neighbours against float64 loops, on every instruction set of this machine.
#include "../core/graph.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <stdexcept>
#include <thread>

#include "../core/quantize.h"
#include "../core/tiles.h"
#include "isas.h"

using namespace facet;

namespace {

using Rows = std::vector<float>;
using Others = std::optional<std::span<const float>>;

void append_unit(Rows& rows, std::vector<double> values) {
  double square = 0;
  for (const double value : values) square += value * value;
  for (const double value : values) rows.push_back(static_cast<float>(value / std::sqrt(square)));
}

/// Persons with several rows each, copies, near copies, one-hot, constant and nearly denormal rows, norms off by 1e-3.
Rows odd_rows(std::mt19937& random, std::size_t count, std::size_t dimensions) {
  std::normal_distribution<double> normal;
  Rows rows;
  while (rows.size() < count * dimensions) {
    std::vector<double> values(dimensions);
    const std::size_t n = rows.size() / dimensions;
    const std::uint32_t kind = random() % 8;
    for (double& value : values) value = normal(random);
    if (kind == 0) values.assign(dimensions, random() % 2 == 0 ? 1 : -1);
    if (kind == 1) std::fill(values.begin(), values.end(), 0);
    if (kind == 1) values[random() % dimensions] = 1;
    if (kind == 2) std::transform(values.begin() + 1, values.end(), values.begin() + 1, [](double) { return 1e-39; });
    if (kind >= 5 && n > 0) {
      const double noise = kind == 5 ? 0 : kind == 6 ? 1e-6 : 0.8 / std::sqrt(static_cast<double>(dimensions));
      const std::size_t of = random() % n;
      for (std::size_t i = 0; i < dimensions; ++i) values[i] = rows[of * dimensions + i] + noise * values[i];
    }
    append_unit(rows, values);
    const float factor = random() % 3 == 0 ? 0.9992F : random() % 3 == 0 ? 1.0008F : 1.0F;
    std::for_each(rows.end() - static_cast<std::ptrdiff_t>(dimensions), rows.end(), [&](float& v) { v *= factor; });
  }
  return rows;
}

double dot_of(const Rows& a, std::size_t i, const Rows& b, std::size_t j, std::size_t dimensions) {
  return dot_f64(a.data() + i * dimensions, b.data() + j * dimensions, dimensions);
}

bool same(const Edge& a, const Edge& b) { return a.first == b.first && a.second == b.second && a.cosine == b.cosine; }

float shown(double cosine) { return static_cast<float>(std::clamp(cosine, -1.0, 1.0)); }

void check_pairs(std::mt19937& random, Pool& pool) {
  const std::size_t choices[] = {1, 3, 64, 65, 128, 200, 512};
  const std::size_t dimensions = choices[random() % 7];
  const Rows rows = odd_rows(random, random() % 2 == 0 ? random() % 120 : 1000 + random() % 60, dimensions);
  const Rows others = odd_rows(random, 1 + random() % 60, dimensions);
  const std::size_t count = rows.size() / dimensions;
  const bool within = count < 200 && random() % 2 == 0;
  const Rows& second = within ? rows : others;
  // Sometimes the threshold is one of the cosines: that pair is in.
  double threshold = random() % 2 == 0 ? 0.5 : -0.1;
  if (random() % 2 == 0 && count > 1)
    threshold = std::clamp(dot_of(rows, 0, second, second.size() / dimensions - 1, dimensions), -1.0, 1.0);
  std::vector<Edge> truth;
  for (std::uint32_t i = 0; i < count; ++i)
    for (std::uint32_t j = within ? i + 1 : 0; j < second.size() / dimensions; ++j)
      if (const double cosine = dot_of(rows, i, second, j, dimensions); cosine >= threshold)
        truth.push_back({i, j, shown(cosine)});
  std::vector<Edge> edges;
  std::size_t blocks = 0;
  const GraphRun run = pairs_above(rows, within ? Others() : Others(second), dimensions, threshold, 0, pool,
                                   [&](const PairBlock& block) {
                                     REQUIRE(block.number == blocks++);
                                     edges.insert(edges.end(), block.edges.begin(), block.edges.end());
                                     return true;
                                   });
  REQUIRE(run.outcome.status == Status::ok);
  CHECK(run.next == run.of);
  CHECK(blocks == run.of);
  CHECK(run.of == pair_blocks(count, within ? std::nullopt : std::optional(second.size() / dimensions)));
  std::sort(edges.begin(), edges.end(),
            [](const Edge& a, const Edge& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  REQUIRE(difference(edges, truth, same) == "");
}

void check_neighbours(std::mt19937& random, Pool& pool) {
  const std::size_t choices[] = {1, 3, 64, 65, 128, 200, 512};
  const std::size_t dimensions = choices[random() % 7];
  const Rows rows = odd_rows(random, random() % 260, dimensions);
  const std::size_t count = rows.size() / dimensions;
  const std::size_t k = random() % 3 == 0 ? 1 + random() % 1024 : 1 + random() % 6;
  std::size_t row = 0;
  const GraphRun run = neighbours(rows, dimensions, k, 0, pool, [&](const NeighbourBlock& block) {
    REQUIRE(block.first == row);
    REQUIRE(block.each == std::min(k, count - 1));
    for (std::size_t i = 0; i < block.count; ++i, ++row) {
      CAPTURE(row);
      std::vector<std::pair<double, std::uint32_t>> truth;
      for (std::uint32_t other = 0; other < count; ++other)
        if (other != row) truth.emplace_back(-dot_of(rows, row, rows, other, dimensions), other);
      std::sort(truth.begin(), truth.end());
      truth.resize(block.each);
      const auto right = [](const Hit& hit, const std::pair<double, std::uint32_t>& expected) {
        return hit.row == expected.second && hit.cosine == shown(-expected.first);
      };
      REQUIRE(difference(std::span(block.hits).subspan(i * block.each, block.each), truth, right) == "");
    }
    return true;
  });
  REQUIRE(run.outcome.status == Status::ok);
  CHECK(run.next == run.of);
  CHECK(row == count);
}

/// Every set marks the pairs that the portable one marks, with the same sums, except at the very edge of float32.
void check_tiles(std::mt19937& random, MarkTile mark) {
  constexpr std::size_t kSteps = 48;
  std::vector<std::int8_t> panels(kTileRows * kSteps * 4);
  std::vector<std::uint8_t> values(kTileQueries * kSteps * 4);
  std::int32_t bases[kTileRows] = {};
  float ones[kTileRows];
  float zeros[kTileRows] = {};
  float bars[kTileQueries];
  const std::uint32_t kind = random() % 3;  // Random values, or the largest ones, which would make 16 bits overflow.
  for (auto& value : panels) value = static_cast<std::int8_t>(kind == 0 ? int(random() % 255) - 127 : 127);
  for (auto& value : values) value = static_cast<std::uint8_t>(kind == 0 ? 1 + random() % 255 : kind == 1 ? 255 : 1);
  for (std::size_t i = 0; i < panels.size(); ++i)
    bases[i / (kSteps * 64) * kPanelRows + i / 4 % kPanelRows] -= 128 * panels[i];
  std::fill(std::begin(ones), std::end(ones), 1.0F);
  std::fill(std::begin(bars), std::end(bars), kind == 0 ? 50'000.5F : -1e9F);
  const Tile tile{kSteps, panels.data(), bases, ones, zeros, zeros, values.data(), kSteps * 4, ones, zeros, bars};
  Marks expected{};
  Marks marks{};
  const bool any = mark_tile_of(Isa::portable)(tile, expected);
  REQUIRE(mark(tile, marks) == any);
  if (any) REQUIRE(difference(std::span(marks.rows), std::span(expected.rows)) == "");
  if (any) REQUIRE(difference(std::span(marks.dots), std::span(expected.dots)) == "");
}

}  // namespace

TEST_CASE("tiles mark the portable ones' pairs, under every set of instructions") {
  on_each_isa([](Isa isa) {
    if (const MarkTile mark = mark_tile_of(isa))
      each_round<std::mt19937>(30, [&](std::mt19937& random) { check_tiles(random, mark); });
  });
}

TEST_CASE("pairs above a threshold are those of float64 loops, under every set of instructions") {
  Pool pool(2);
  on_each_isa([&](Isa) { each_round<std::mt19937>(12, [&](std::mt19937& random) { check_pairs(random, pool); }); });
}

TEST_CASE("the nearest neighbours are those of float64 loops, under every set of instructions") {
  Pool pool(2);
  on_each_isa(
      [&](Isa) { each_round<std::mt19937>(12, [&](std::mt19937& random) { check_neighbours(random, pool); }); });
}

TEST_CASE("a run that is ended goes on from where it was, with any number of threads") {
  std::mt19937 random(3);
  const Rows rows = odd_rows(random, 2100, 64);
  const auto all = [&](std::size_t threads, std::size_t at_once) {
    Pool pool(threads);
    std::vector<Edge> edges;
    GraphRun run;
    do {
      const std::size_t from = run.next;
      run = pairs_above(rows, {}, 64, 0.9, from, pool, [&](const PairBlock& block) {
        REQUIRE(block.number < from + at_once);
        REQUIRE(block.of == 6);
        edges.insert(edges.end(), block.edges.begin(), block.edges.end());
        return block.number + 1 < from + at_once;
      });
      REQUIRE(run.next == std::min(from + at_once, run.of));
    } while (run.next < run.of);
    return edges;
  };
  const std::vector<Edge> edges = all(0, 100);
  CHECK_FALSE(edges.empty());
  CHECK(difference(all(3, 100), edges, same) == "");
  CHECK(difference(all(2, 1), edges, same) == "");
  CHECK(difference(all(2, 4), edges, same) == "");
}

TEST_CASE("while a receiver waits, the pool's threads are free for others") {  // Else this would never end.
  std::mt19937 random(4);
  const Rows rows = odd_rows(random, 2100, 64);
  Pool pool(2);
  const auto caller = std::this_thread::get_id();
  bool elsewhere = false;
  const auto wait_for_others = [&](const auto&) {
    elsewhere = elsewhere || std::this_thread::get_id() != caller;
    std::promise<void> done;
    pool.submit([&] { done.set_value(); });
    done.get_future().wait();
    return true;
  };
  CHECK(pairs_above(rows, {}, 64, 0.9, 0, pool, wait_for_others).next == 6);
  CHECK(neighbours(rows, 64, 1, 0, pool, wait_for_others).next == neighbour_blocks(2100));
  CHECK_FALSE(elsewhere);
}

TEST_CASE("what cannot be compared is refused before a receiver is called") {
  Pool pool(2);
  bool called = false;
  const auto never = [&](const auto&) { return called = true; };
  const Rows good = {1, 0, 0, 1};
  const Rows bad = {1, 0, 0, 0};
  const auto pairs = [&](const Rows& rows, Others others, double threshold, std::size_t from) {
    return pairs_above(rows, others, 2, threshold, from, pool, never).outcome;
  };
  CHECK(pairs(bad, {}, 0, 0).status == Status::zero);
  CHECK(pairs(bad, {}, 0, 0).row == 1);
  CHECK(pairs(good, bad, 0, 0).status == Status::zero);
  CHECK(pairs({1, 0, 1}, {}, 0, 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, std::nan(""), 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, 1.5, 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, 0, 2).status == Status::bad_shape);
  CHECK(pairs({}, {}, 0, 0).status == Status::ok);
  CHECK(pairs(good, Rows(), 0, 0).status == Status::ok);
  for (const std::size_t k : {std::size_t{0}, kResultsMax + 1})
    CHECK(neighbours(good, 2, k, 0, pool, never).outcome.status == Status::bad_shape);
  CHECK(neighbours(bad, 2, 1, 0, pool, never).outcome.row == 1);
  CHECK(neighbours(good, 2, 1, 2, pool, never).outcome.status == Status::bad_shape);
  CHECK_FALSE(called);
}

TEST_CASE("the caller gets what a receiver throws") {
  Pool pool(2);
  const auto throws = [](const PairBlock&) -> bool { throw std::runtime_error("x"); };
  const Rows rows = {1, 0, 0, 1};
  CHECK_THROWS_AS(static_cast<void>(pairs_above(rows, {}, 2, 0, 0, pool, throws)), std::runtime_error);
}
