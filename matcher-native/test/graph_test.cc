// sanitize: thread; address,undefined
// Property tests of pairs_above and neighbours against float64 loops, on every instruction set of this machine.
#include "../core/graph.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <random>
#include <stdexcept>
#include <thread>

#include "../core/kernels.h"
#include "../core/quantize.h"
#include "../core/tiles.h"
#include "check.h"

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

void pairs_agree(std::uint32_t seed, Pool& pool) {
  std::mt19937 random(seed);
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
                                     CHECK(block.number == blocks++);
                                     edges.insert(edges.end(), block.edges.begin(), block.edges.end());
                                     return true;
                                   });
  CHECK(run.outcome.status == Status::ok && run.next == run.of && blocks == run.of);
  CHECK(run.of == pair_blocks(count, within ? std::nullopt : std::optional(second.size() / dimensions)));
  std::sort(edges.begin(), edges.end(),
            [](const Edge& a, const Edge& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  CHECK(edges.size() == truth.size() && std::equal(edges.begin(), edges.end(), truth.begin(), same));
}

void neighbours_agree(std::uint32_t seed, Pool& pool) {
  std::mt19937 random(seed);
  const std::size_t choices[] = {1, 3, 64, 65, 128, 200, 512};
  const std::size_t dimensions = choices[random() % 7];
  const Rows rows = odd_rows(random, random() % 260, dimensions);
  const std::size_t count = rows.size() / dimensions;
  const std::size_t k = random() % 3 == 0 ? 1 + random() % 1024 : 1 + random() % 6;
  std::size_t row = 0;
  const GraphRun run = neighbours(rows, dimensions, k, 0, pool, [&](const NeighbourBlock& block) {
    CHECK(block.first == row && block.each == std::min(k, count - 1));
    for (std::size_t i = 0; i < block.count; ++i, ++row) {
      std::vector<std::pair<double, std::uint32_t>> truth;
      for (std::uint32_t other = 0; other < count; ++other)
        if (other != row) truth.emplace_back(-dot_of(rows, row, rows, other, dimensions), other);
      std::sort(truth.begin(), truth.end());
      for (std::size_t n = 0; n < block.each; ++n) {
        const Hit& hit = block.hits[i * block.each + n];
        CHECK(hit.row == truth[n].second && hit.cosine == shown(-truth[n].first));
      }
    }
    return true;
  });
  CHECK(run.outcome.status == Status::ok && run.next == run.of && row == count);
}

/// Every set marks the pairs that the portable one marks, with the same sums, except at the very edge of float32.
void tiles_agree(std::mt19937& random, MarkTile mark) {
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
  CHECK(mark(tile, marks) == any);
  if (any) CHECK(std::equal(std::begin(marks.rows), std::end(marks.rows), expected.rows));
  if (any) CHECK(std::equal(std::begin(marks.dots), std::end(marks.dots), expected.dots));
}

/// A run that is ended goes on from where it was, with any number of threads.
void resumes() {
  std::mt19937 random(3);
  const Rows rows = odd_rows(random, 2100, 64);
  const auto all = [&](std::size_t threads, std::size_t at_once) {
    Pool pool(threads);
    std::vector<Edge> edges;
    GraphRun run;
    do {
      const std::size_t from = run.next;
      run = pairs_above(rows, {}, 64, 0.9, from, pool, [&](const PairBlock& block) {
        CHECK(block.number < from + at_once && block.of == 6);
        edges.insert(edges.end(), block.edges.begin(), block.edges.end());
        return block.number + 1 < from + at_once;
      });
      CHECK(run.next == std::min(from + at_once, run.of));
    } while (run.next < run.of);
    return edges;
  };
  const std::vector<Edge> edges = all(0, 100);
  CHECK(!edges.empty());
  for (const auto& others : {all(3, 100), all(2, 1), all(2, 4)})
    CHECK(edges.size() == others.size() && std::equal(edges.begin(), edges.end(), others.begin(), same));
}

/// While a receiver waits, the pool's threads are free for others; were they not, this would never end.
void receivers_hold_up_nobody() {
  std::mt19937 random(4);
  const Rows rows = odd_rows(random, 2100, 64);
  Pool pool(2);
  const auto caller = std::this_thread::get_id();
  const auto wait_for_others = [&](const auto&) {
    CHECK(std::this_thread::get_id() == caller);
    std::promise<void> done;
    pool.submit([&] { done.set_value(); });
    done.get_future().wait();
    return true;
  };
  CHECK(pairs_above(rows, {}, 64, 0.9, 0, pool, wait_for_others).next == 6);
  CHECK(neighbours(rows, 64, 1, 0, pool, wait_for_others).next == neighbour_blocks(2100));
}

void refusals() {
  Pool pool(2);
  const auto never = [](const auto&) -> bool { std::abort(); };
  const Rows good = {1, 0, 0, 1};
  const Rows bad = {1, 0, 0, 0};
  const auto pairs = [&](const Rows& rows, Others others, double threshold, std::size_t from) {
    return pairs_above(rows, others, 2, threshold, from, pool, never).outcome;
  };
  CHECK(pairs(bad, {}, 0, 0).status == Status::zero && pairs(bad, {}, 0, 0).row == 1);
  CHECK(pairs(good, bad, 0, 0).status == Status::zero);
  CHECK(pairs({1, 0, 1}, {}, 0, 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, std::nan(""), 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, 1.5, 0).status == Status::bad_shape);
  CHECK(pairs(good, {}, 0, 2).status == Status::bad_shape);
  CHECK(pairs({}, {}, 0, 0).status == Status::ok && pairs(good, Rows(), 0, 0).status == Status::ok);
  for (const std::size_t k : {std::size_t{0}, kResultsMax + 1})
    CHECK(neighbours(good, 2, k, 0, pool, never).outcome.status == Status::bad_shape);
  CHECK(neighbours(bad, 2, 1, 0, pool, never).outcome.row == 1);
  CHECK(neighbours(good, 2, 1, 2, pool, never).outcome.status == Status::bad_shape);
  bool thrown = false;
  try {
    static_cast<void>(
        pairs_above(good, {}, 2, 0, 0, pool, [](const PairBlock&) -> bool { throw std::runtime_error("x"); }));
  } catch (const std::runtime_error&) {
    thrown = true;
  }
  CHECK(thrown);
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937 random(seed);
  Pool pool(2);
  for (const Isa isa : {Isa::portable, Isa::neon, Isa::avx2, Isa::avx2_vnni, Isa::avx512_vnni, Isa::amx}) {
    const MarkTile mark = mark_tile_of(isa);
    if (mark == nullptr || !force_isa(isa)) continue;
    for (int round = 0; round < 30; ++round) tiles_agree(random, mark);
    for (int round = 0; round < 12; ++round) pairs_agree(random(), pool);
    for (int round = 0; round < 12; ++round) neighbours_agree(random(), pool);
  }
  resumes();
  receivers_hold_up_nobody();
  refusals();
  std::printf("ok\n");
}
