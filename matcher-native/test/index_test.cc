// core/index: recall, the same file from any threads, changes beside the file.
#include "../core/index.h"

#include <atomic>
#include <thread>

#include "../core/index_build.h"
#include "../core/quantize.h"
#include "file_bytes.h"
#include "golden/index.h"
#include "index_persons.h"
#include "isas.h"

using namespace facet;

namespace {

const Progress kQuiet = [](std::size_t) {};

std::string in_scratch(const char* name) { return arguments().scratch + "/" + name; }

ParallelFor on_threads(std::size_t threads) {
  return [threads](std::size_t count, const std::function<void(std::size_t)>& fn) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> all;
    for (std::size_t i = 0; i < threads; ++i)
      all.emplace_back([&] {
        for (std::size_t at = next++; at < count; at = next++) fn(at);
      });
    for (std::thread& thread : all) thread.join();
    return true;
  };
}

std::span<const float> row_of(const std::vector<float>& rows, std::size_t number, std::size_t dimensions) {
  return std::span(rows).subspan(number * dimensions, dimensions);
}

IndexFound search(const Index& index, std::span<const float> queries, std::size_t k, float threshold,
                  std::size_t probes) {
  IndexFound found;
  bool io = false;
  REQUIRE(index.search(queries, k, threshold, probes, run_in_order, found, io).status == Status::ok);
  REQUIRE_FALSE(io);
  return found;
}

// The best k of rows that `keep` lets through, by the definition of exact.
std::vector<KeyHit> truth(const PersonSet& set, std::span<const float> query, std::size_t k, float threshold,
                          const std::function<bool(std::size_t)>& keep) {
  std::vector<KeyHit> hits;
  for (std::size_t i = 0; i < set.keys.size(); ++i) {
    if (!keep(i)) continue;
    const double cosine = dot_f64(set.rows.data() + i * query.size(), query.data(), query.size());
    if (static_cast<float>(cosine) >= threshold) hits.push_back({set.keys[i], static_cast<float>(cosine)});
  }
  std::sort(hits.begin(), hits.end(), [](const KeyHit& a, const KeyHit& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.key < b.key;
  });
  hits.resize(std::min(hits.size(), k));
  return hits;
}

bool same(const KeyHit& a, const KeyHit& b) { return a.key == b.key && a.cosine == b.cosine; }

bool any(std::size_t) { return true; }

// Found with the recall that was asked for, and exactly when every partition is visited.
void check_recall(std::size_t rows, std::size_t dimensions, double floor, std::uint64_t seed) {
  const PersonSet set = make_persons(rows, dimensions, 400, seed);
  const std::string path = in_scratch("recall");
  const IndexIdentity identity{static_cast<std::uint32_t>(dimensions), 3, key_of(1), key_of(2)};
  IndexMeta meta{};
  IndexParameters parameters;
  parameters.seed = seed;
  const IndexInput input{identity, 77, set.keys, set.rows, {}};
  REQUIRE(build_index(input, parameters, path, on_threads(2), kQuiet, meta).status == BuildStatus::ok);
  CHECK(meta.recall_measured >= parameters.recall_wanted);
  CHECK(meta.calibration_queries > 100);
  std::unique_ptr<Index> index;
  REQUIRE(told(Index::open(path, identity, index)) == "ok");
  CHECK(index->meta().watermark == 77);
  CHECK(index->meta().digest == meta.digest);
  CHECK(index->size() == rows);
  CHECK(index->meta().probes < index->meta().partitions);
  double measured = 0;
  std::size_t counted = 0;
  CHECK(index->measure_recall(set.queries, 0.4F, on_threads(2), measured, counted));
  std::size_t right = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    CAPTURE(i);
    const std::span query = row_of(set.queries, i, dimensions);
    const std::vector<KeyHit> exact = truth(set, query, 10, 0.3F, any);
    const IndexFound found = search(*index, query, 10, 0.3F, 0);
    right += !found.hits[0].empty() && found.hits[0][0].key == exact[0].key ? 1 : 0;
    if (i < 40) REQUIRE(difference(search(*index, query, 10, 0.3F, meta.partitions).hits[0], exact, same) == "");
  }
  std::printf("%zu rows of %zu: recall %.4f, measured %.4f of %zu\n", rows, dimensions, right / 400.0, measured,
              counted);
  CHECK(static_cast<double>(right) >= floor * 400);
  CHECK(measured >= floor);
  CHECK(counted > 350);
}

}  // namespace

TEST_CASE("an index has the recall that was asked for, and is exact when every partition is visited") {
  check_recall(12'000, 128, 0.97, 11);
  check_recall(6000, 512, 0.97, 12);
}

TEST_CASE("a build gives the same bytes with any number of threads, under every set of instructions") {
  const PersonSet set = make_persons(3000, 100, 0, 5);
  const IndexInput input{{100, 3, key_of(1), {}}, 5, set.keys, set.rows, {}};
  const auto built = [&](const IndexParameters& parameters, std::size_t threads) {
    IndexMeta meta{};
    const std::string path = in_scratch("same");
    REQUIRE(build_index(input, parameters, path, on_threads(threads), kQuiet, meta).status == BuildStatus::ok);
    return read_all(path);
  };
  const std::vector<std::byte> first = built({}, 1);
  on_each_isa([&](Isa) {
    for (const std::size_t threads : {1, 3}) {
      CAPTURE(threads);
      CHECK(built({}, threads) == first);
    }
  });
  CHECK(built({.seed = 2}, 1) != first);
}

TEST_CASE("rows that come, go and change beside the file are found, and hidden, at once") {
  constexpr std::size_t kDimensions = 64;
  const std::uint64_t seed = arguments().seed;
  CAPTURE(seed);
  const PersonSet set = make_persons(900, kDimensions, 0, seed);
  const std::string path = in_scratch("delta");
  const IndexIdentity identity{kDimensions, 1, {}, {}};
  const std::size_t built = 600;
  IndexMeta meta{};
  const IndexInput input{
      identity, 0, std::span(set.keys).first(built), std::span(set.rows).first(built * kDimensions), {}};
  REQUIRE(build_index(input, {.partitions = 20}, path, run_in_order, kQuiet, meta).status == BuildStatus::ok);
  std::unique_ptr<Index> index;
  REQUIRE(told(Index::open(path, identity, index)) == "ok");
  PersonSet now = set;  // Its rows change; `there` tells which are in the index.
  std::vector<bool> there(900);
  std::fill_n(there.begin(), built, true);
  const auto count = [&] { return static_cast<std::size_t>(std::count(there.begin(), there.end(), true)); };
  std::mt19937 random(seed);
  for (int step = 0; step < 120; ++step) {
    CAPTURE(step);
    const std::size_t number = random() % 900;
    const std::span changed(&now.keys[number], 1);
    if (random() % 2 == 0) {
      const std::size_t from = random() % 900;  // Takes the row of another key: from now on they tie.
      std::copy_n(set.rows.data() + from * kDimensions, kDimensions, now.rows.data() + number * kDimensions);
      REQUIRE(index->upsert(changed, row_of(now.rows, number, kDimensions)).status == Status::ok);
      there[number] = true;
    } else {
      REQUIRE(index->remove(std::vector<Key>{now.keys[number], now.keys[number]}) == (there[number] ? 1U : 0U));
      there[number] = false;
    }
    REQUIRE(index->size() == count());
    const std::span query = row_of(now.rows, step % 3 == 0 ? number : random() % 900, kDimensions);
    const std::vector<KeyHit> hits = search(*index, query, 5, -1, meta.partitions).hits[0];
    // A collection may compare in float32: keys of equal rows and their order are checked by cosine.
    const std::vector<KeyHit> exact = truth(now, query, 5, -1, [&](std::size_t i) { return bool{there[i]}; });
    const auto near = [](const KeyHit& a, const KeyHit& b) { return std::abs(a.cosine - b.cosine) < 1e-5F; };
    REQUIRE(difference(hits, exact, near) == "");
    for (const KeyHit& hit : hits) {
      const auto at = std::find(now.keys.begin(), now.keys.end(), hit.key) - now.keys.begin();
      REQUIRE(there[static_cast<std::size_t>(at)]);
    }
  }
  CHECK(index->remove(now.keys) == count());
  CHECK(index->size() == 0);
  CHECK(search(*index, row_of(set.rows, 0, kDimensions), 5, -1, 0).hits[0].empty());
}

TEST_CASE("small and odd shapes: one row, one dimension, equal rows, everything in one partition") {
  for (const std::size_t dimensions : {1, 2, 63, 65, 130})
    for (const std::size_t rows : {1, 2, 7, 9, 200}) {
      CAPTURE(dimensions);
      CAPTURE(rows);
      PersonSet set = make_persons(rows, dimensions, 0, dimensions * 1000 + rows);
      if (rows == 200)  // Half of them equal.
        for (std::size_t row = 0; row < 100; ++row)
          std::copy_n(set.rows.data(), dimensions, set.rows.data() + row * dimensions);
      const IndexIdentity identity{static_cast<std::uint32_t>(dimensions), 1, {}, {}};
      IndexMeta meta{};
      const std::string path = in_scratch("shape");
      const IndexInput input{identity, 0, set.keys, set.rows, {}};
      REQUIRE(build_index(input, {}, path, run_in_order, kQuiet, meta).status == BuildStatus::ok);
      std::unique_ptr<Index> index;
      REQUIRE(told(Index::open(path, identity, index)) == "ok");
      const std::size_t k = rows == 200 ? 1 : 5;  // Of very many equal rows any may be found.
      for (std::size_t row = 0; row < std::min<std::size_t>(rows, 9); ++row) {
        CAPTURE(row);
        const std::span query = row_of(set.rows, row, dimensions);
        const std::vector<KeyHit> hits = search(*index, query, k, -1, meta.partitions).hits[0];
        const auto as_near = [](const KeyHit& a, const KeyHit& b) { return a.cosine == std::min(b.cosine, 1.0F); };
        REQUIRE(difference(hits, truth(set, query, k, -1, any), as_near) == "");
      }
    }
}

TEST_CASE("an index file of format 1 answers today as it did on the day that it was made") {
  std::unique_ptr<Index> index;
  REQUIRE(told(Index::open(arguments().golden + "/index-1.facet", kGoldenIdentity, index)) == "ok");
  CHECK(index->meta().watermark == kGoldenWatermark);
  CHECK(index->size() == kGoldenRows);
  const PersonSet set = golden_persons();
  for (std::size_t i = 0; i < kGoldenQueries; ++i) {
    CAPTURE(i);
    const std::span query = row_of(set.queries, i, kGoldenIdentity.dimensions);
    CHECK(difference(search(*index, query, 1, 0.3F, 0).hits[0], truth(set, query, 1, 0.3F, any), same) == "");
  }
}
