// core/index: recall, the same file from any threads, changes beside the file, refusals. Arguments: see Places.
#include "../core/index.h"

#include <atomic>
#include <thread>

#include "../core/index_build.h"
#include "../core/kernels.h"
#include "../core/quantize.h"
#include "file_bytes.h"
#include "golden/index.h"
#include "golden/sections.h"
#include "index_persons.h"

using namespace facet;

namespace {

const Progress kQuiet = [](std::size_t) {};

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
  CHECK(index.search(queries, k, threshold, probes, run_in_order, found, io).status == Status::ok && !io);
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

bool same(const std::vector<KeyHit>& a, const std::vector<KeyHit>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const KeyHit& x, const KeyHit& y) { return x.key == y.key && x.cosine == y.cosine; });
}

// Found with the recall that was asked for, and exactly when every partition is visited.
void recall(const std::string& folder, std::size_t rows, std::size_t dimensions, float floor, std::uint64_t seed) {
  const PersonSet set = make_persons(rows, dimensions, 400, seed);
  const std::string path = folder + "/recall";
  const IndexIdentity identity{static_cast<std::uint32_t>(dimensions), 3, key_of(1), key_of(2)};
  IndexMeta meta{};
  IndexParameters parameters;
  parameters.seed = seed;
  CHECK(build_index({identity, 77, set.keys, set.rows, {}}, parameters, path, on_threads(2), kQuiet, meta).status ==
        BuildStatus::ok);
  CHECK(meta.recall_measured >= parameters.recall_wanted && meta.calibration_queries > 100);
  std::unique_ptr<Index> index;
  CHECK(Index::open(path, identity, index).ok());
  CHECK(index->meta().watermark == 77 && index->meta().digest == meta.digest && index->size() == rows);
  CHECK(index->meta().probes < index->meta().partitions);
  double measured = 0;
  std::size_t counted = 0;
  CHECK(index->measure_recall(set.queries, 0.4F, on_threads(2), measured, counted));
  std::size_t right = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    const std::span query = row_of(set.queries, i, dimensions);
    const std::vector<KeyHit> exact = truth(set, query, 10, 0.3F, [](std::size_t) { return true; });
    const IndexFound found = search(*index, query, 10, 0.3F, 0);
    right += !found.hits[0].empty() && found.hits[0][0].key == exact[0].key ? 1 : 0;
    CHECK(i >= 40 || same(search(*index, query, 10, 0.3F, meta.partitions).hits[0], exact));
  }
  std::printf("%zu rows of %zu: recall %.4f, measured %.4f of %zu\n", rows, dimensions, right / 400.0, measured,
              counted);
  CHECK(right >= floor * 400 && measured >= floor && counted > 350);
}

// The file has the same bytes whatever the number of threads, on each set of instructions.
void determinism(const std::string& folder) {
  const PersonSet set = make_persons(3000, 100, 0, 5);
  const IndexInput input{{100, 3, key_of(1), {}}, 5, set.keys, set.rows, {}};
  const Isa best = kernels().isa;
  std::vector<std::byte> first;
  IndexMeta meta{};
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    if (!force_isa(static_cast<Isa>(i))) continue;
    for (const std::size_t threads : {1, 3}) {
      const std::string path = folder + "/same";
      CHECK(build_index(input, {}, path, on_threads(threads), kQuiet, meta).status == BuildStatus::ok);
      if (first.empty()) first = read_all(path);
      CHECK(read_all(path) == first);
    }
  }
  CHECK(force_isa(best));
  CHECK(build_index(input, {.seed = 2}, folder + "/other", run_in_order, kQuiet, meta).status == BuildStatus::ok);
  CHECK(read_all(folder + "/other") != first);
}

// Random upserts and removes beside the file, against a scan of what should be there.
void delta(const std::string& folder, std::uint32_t seed) {
  constexpr std::size_t kDimensions = 64;
  const PersonSet set = make_persons(900, kDimensions, 0, seed);
  const std::string path = folder + "/delta";
  const IndexIdentity identity{kDimensions, 1, {}, {}};
  const std::size_t built = 600;
  IndexMeta meta{};
  const IndexInput input{
      identity, 0, std::span(set.keys).first(built), std::span(set.rows).first(built * kDimensions), {}};
  CHECK(build_index(input, {.partitions = 20}, path, run_in_order, kQuiet, meta).status == BuildStatus::ok);
  std::unique_ptr<Index> index;
  CHECK(Index::open(path, identity, index).ok());
  PersonSet now = set;  // Its rows change; `there` tells which are in the index.
  std::vector<bool> there(900);
  std::fill_n(there.begin(), built, true);
  std::mt19937 random(seed);
  for (int step = 0; step < 120; ++step) {
    const std::size_t number = random() % 900;
    if (random() % 2 == 0) {
      const std::size_t from = random() % 900;  // Takes the row of another key: from now on they tie.
      std::copy_n(set.rows.data() + from * kDimensions, kDimensions, now.rows.data() + number * kDimensions);
      CHECK(index->upsert(std::span(&now.keys[number], 1), row_of(now.rows, number, kDimensions)).status == Status::ok);
      there[number] = true;
    } else {
      CHECK(index->remove(std::vector<Key>{now.keys[number], now.keys[number]}) == (there[number] ? 1U : 0U));
      there[number] = false;
    }
    CHECK(index->size() == static_cast<std::size_t>(std::count(there.begin(), there.end(), true)));
    const std::span query = row_of(now.rows, step % 3 == 0 ? number : random() % 900, kDimensions);
    const std::vector<KeyHit> hits = search(*index, query, 5, -1, meta.partitions).hits[0];
    // A collection may compare in float32: keys of equal rows and their order are checked by cosine.
    const std::vector<KeyHit> exact = truth(now, query, 5, -1, [&](std::size_t i) { return bool{there[i]}; });
    CHECK(hits.size() == exact.size());
    for (std::size_t i = 0; i < hits.size(); ++i) CHECK(std::abs(hits[i].cosine - exact[i].cosine) < 1e-5F);
    for (const KeyHit& hit : hits) {
      const auto at = std::find(now.keys.begin(), now.keys.end(), hit.key) - now.keys.begin();
      CHECK(there[static_cast<std::size_t>(at)]);
    }
  }
  CHECK(index->remove(now.keys) == static_cast<std::size_t>(std::count(there.begin(), there.end(), true)));
  CHECK(index->size() == 0 && search(*index, row_of(set.rows, 0, kDimensions), 5, -1, 0).hits[0].empty());
}

void refusals(const std::string& folder) {
  const PersonSet set = make_persons(300, 32, 0, 9);
  const IndexIdentity identity{32, 1, key_of(1), key_of(2)};
  const std::string path = folder + "/refused";
  IndexMeta meta{};
  const auto build = [&](const IndexInput& input, const IndexParameters& parameters, const ParallelFor& parallel) {
    return build_index(input, parameters, path, parallel, kQuiet, meta);
  };
  const IndexInput good{identity, 0, set.keys, set.rows, {}};
  const auto status = [&](const IndexInput& input, const IndexParameters& parameters = {}) {
    return build(input, parameters, run_in_order).status;
  };
  CHECK(status({identity, 0, {}, {}, {}}) == BuildStatus::parameters);
  CHECK(status(good, {.partitions = 301}) == BuildStatus::parameters);
  CHECK(status(good, {.recall_wanted = 1}) == BuildStatus::parameters);
  CHECK(status(good, {.recall_wanted = NAN}) == BuildStatus::parameters);
  CHECK(status({identity, 0, set.keys, std::span(set.rows).first(31), {}}) == BuildStatus::input);
  std::vector<float> rows = set.rows;
  rows[5 * 32] = NAN;
  const BuildOutcome bad = build({identity, 0, set.keys, rows, {}}, {}, run_in_order);
  CHECK(bad.status == BuildStatus::input && bad.rows.status == Status::not_finite && bad.rows.row == 5);
  std::vector<Key> keys = set.keys;
  keys[9] = keys[4];
  const BuildOutcome twice = build({identity, 0, keys, set.rows, {}}, {}, run_in_order);
  CHECK(twice.status == BuildStatus::keys && twice.rows.row == 9);
  for (int calls = 0; calls < 40; ++calls) {
    int left = calls;
    const ParallelFor stopping = [&left](std::size_t count, const std::function<void(std::size_t)>& fn) {
      return left-- > 0 && run_in_order(count, fn);
    };
    const BuildStatus stopped = build(good, {}, stopping).status;
    if (stopped == BuildStatus::ok) break;
    CHECK(stopped == BuildStatus::stopped && !std::ifstream(path).good());
  }
  CHECK(status(good) == BuildStatus::ok);
  std::unique_ptr<Index> index;
  const auto open = [&](const IndexIdentity& wanted) {
    const FileOutcome outcome = Index::open(path, wanted, index);
    CHECK(outcome.ok() || outcome.where == section_name("meta"));
    return outcome.status;
  };
  CHECK(open({64, 1, key_of(1), key_of(2)}) == FileStatus::dimensions);
  CHECK(open({32, 2, key_of(1), key_of(2)}) == FileStatus::descriptor_version);
  CHECK(open({32, 1, key_of(2), key_of(2)}) == FileStatus::account);
  CHECK(open({32, 1, key_of(1), {}}) == FileStatus::list);
  CHECK(open(identity) == FileStatus::ok);
  IndexFound found;
  bool io = false;
  const auto asked = [&](std::span<const float> query, std::size_t k, float threshold) {
    return index->search(query, k, threshold, 0, run_in_order, found, io).status;
  };
  const std::span query = row_of(set.rows, 0, 32);
  CHECK(asked(query, 0, 0) == Status::bad_shape && asked(query, 1025, 0) == Status::bad_shape);
  CHECK(asked(query, 1, NAN) == Status::bad_shape && asked(query, 1, 1.5F) == Status::bad_shape);
  CHECK(asked(query.first(31), 1, 0) == Status::bad_shape && asked(row_of(rows, 5, 32), 1, 0) == Status::not_finite);
  CHECK(asked({}, 1, 0) == Status::ok && found.hits.empty());
  CHECK(index->upsert(keys, rows).status == Status::not_finite && index->size() == 300);
  CHECK(write_sections(path).ok() && Index::open(path, identity, index).status == FileStatus::missing);
}

// Small and odd shapes: one row, one dimension, equal rows, everything in one partition.
void shapes(const std::string& folder) {
  for (const std::size_t dimensions : {1, 2, 63, 65, 130})
    for (const std::size_t rows : {1, 2, 7, 9, 200}) {
      PersonSet set = make_persons(rows, dimensions, 0, dimensions * 1000 + rows);
      if (rows == 200)  // Half of them equal.
        for (std::size_t row = 0; row < 100; ++row)
          std::copy_n(set.rows.data(), dimensions, set.rows.data() + row * dimensions);
      const IndexIdentity identity{static_cast<std::uint32_t>(dimensions), 1, {}, {}};
      IndexMeta meta{};
      const std::string path = folder + "/shape";
      CHECK(build_index({identity, 0, set.keys, set.rows, {}}, {}, path, run_in_order, kQuiet, meta).status ==
            BuildStatus::ok);
      std::unique_ptr<Index> index;
      CHECK(Index::open(path, identity, index).ok());
      const auto all = [](std::size_t) { return true; };
      const std::size_t k = rows == 200 ? 1 : 5;  // Of very many equal rows any may be found.
      for (std::size_t row = 0; row < std::min<std::size_t>(rows, 9); ++row) {
        const std::span query = row_of(set.rows, row, dimensions);
        const std::vector<KeyHit> hits = search(*index, query, k, -1, meta.partitions).hits[0];
        const std::vector<KeyHit> exact = truth(set, query, k, -1, all);
        CHECK(hits.size() == exact.size());
        for (std::size_t i = 0; i < hits.size(); ++i) CHECK(hits[i].cosine == std::min(exact[i].cosine, 1.0F));
      }
    }
}

// A file of format 1 answers today as it did on the day that it was made.
void golden(const std::string& folder) {
  std::unique_ptr<Index> index;
  CHECK(Index::open(folder + "/index-1.facet", kGoldenIdentity, index).ok());
  CHECK(index->meta().watermark == kGoldenWatermark && index->size() == kGoldenRows);
  const PersonSet set = golden_persons();
  for (std::size_t i = 0; i < kGoldenQueries; ++i) {
    const std::span query = row_of(set.queries, i, kGoldenIdentity.dimensions);
    const auto all = [](std::size_t) { return true; };
    const IndexFound found = search(*index, query, 1, 0.3F, 0);
    CHECK(same(found.hits[0], truth(set, query, 1, 0.3F, all)));
  }
}

}  // namespace

int main(int count, char** arguments) {
  const Places places(count, arguments);
  const std::string& folder = places.scratch;
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::fflush(stdout);
  refusals(folder);
  shapes(folder);
  determinism(folder);
  delta(folder, seed);
  golden(places.golden);
  recall(folder, 12'000, 128, 0.97F, 11);
  recall(folder, 6000, 512, 0.97F, 12);
  std::printf("ok\n");
}
