// sanitize: thread; address,undefined
// A tier of codes beside a collection that changes finds what the collection's own exact search finds.
#include "../core/code_tier.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "program.h"

using namespace facet;

namespace {

Key key_of(std::uint32_t number) {
  Key key{};
  for (int i = 0; i < 4; ++i) key[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
  return key;
}

struct Data {
  std::size_t dimensions;
  std::mt19937_64 random;
  std::vector<Key> keys = {};
  std::vector<float> rows = {};

  /// Rows of persons: near one of 200 middles, so that there are hits of high cosine, and some given twice.
  void draw(std::size_t count, std::uint32_t keys_most) {
    keys.clear();
    rows.clear();
    std::normal_distribution<float> normal;
    for (std::size_t i = 0; i < count; ++i) {
      keys.push_back(key_of(static_cast<std::uint32_t>(random() % keys_most)));
      std::mt19937_64 person(random() % 200);
      std::vector<float> row(dimensions);
      const float noise = random() % 4 == 0 ? 0 : 0.5F;
      double square = 0;
      for (float& value : row) {
        value = normal(person) + noise * normal(random);
        square += double{value} * value;
      }
      for (float& value : row) value = static_cast<float>(value / std::sqrt(square));
      rows.insert(rows.end(), row.begin(), row.end());
      normal.reset();
    }
  }
};

/// The two answers are the same, hit by hit.
void check_same(const Found& found, const Found& truth) {
  REQUIRE(found.hits.size() == truth.hits.size());
  const auto same = [](const KeyHit& a, const KeyHit& b) { return a.key == b.key && a.cosine == b.cosine; };
  for (std::size_t q = 0; q < truth.hits.size(); ++q) {
    CAPTURE(q);
    REQUIRE(difference(found.hits[q], truth.hits[q], same) == "");
  }
}

/// `coded`: whether the tier should be fresh enough to answer with codes.
void compare(const CodeTier& tier, const Collection& collection, Data& data, Pool& pool, bool coded) {
  data.draw(20, 1);
  const Limit limit{1 + data.random() % 20, std::array{-1.0F, 0.2F, 0.7F}[data.random() % 3]};
  Found truth;
  REQUIRE(collection.search(data.rows, limit.k, limit.threshold, nullptr, truth).status == Status::ok);
  Found shared;  // By all threads of the pool.
  const std::vector<Limit> limits(20, limit);
  REQUIRE(collection.search(data.rows, limits, nullptr, {}, shared, &pool).status == Status::ok);
  check_same(shared, truth);
  TierFound found;
  REQUIRE(tier.search(data.rows, limit, 1, pool, {}, found).status == Status::ok);
  CHECK(found.coded == coded);
  CHECK(found.found.rows_scanned == truth.rows_scanned);
  check_same(found.found, truth);
}

}  // namespace

TEST_CASE("a tier finds what exact search finds, while rows come and go and it is built anew") {
  for (const std::size_t dimensions : {1, 64, 130}) {
    CAPTURE(dimensions);
    const std::uint64_t seed = arguments().seed;
    CAPTURE(seed);
    Pool pool(2);
    Data data{dimensions, std::mt19937_64(seed)};
    const auto collection = std::make_shared<Collection>(dimensions);
    CodeTier tier(collection);
    REQUIRE(tier.build(pool, {}) == Status::ok);
    compare(tier, *collection, data, pool, true);
    for (int round = 0; round < 12; ++round) {
      CAPTURE(round);
      data.draw(100 + data.random() % 2500, 9000);
      REQUIRE(collection->upsert(data.keys, data.rows).status == Status::ok);
      data.draw(data.random() % 1500, 9000);
      collection->remove(data.keys);
      compare(tier, *collection, data, pool, !tier.stale());
      if (round % 3 != 2) continue;
      REQUIRE(tier.build(pool, {}) == Status::ok);
      REQUIRE_FALSE(tier.stale());
      compare(tier, *collection, data, pool, true);
    }
  }
}

TEST_CASE("a tier that is asked for a recall of 0.99 keeps it") {
  each_round(1, [](std::mt19937_64& random) {
    Pool pool(2);
    Data data{128, random};
    const auto collection = std::make_shared<Collection>(data.dimensions);
    data.draw(6000, 1U << 31);
    REQUIRE(collection->upsert(data.keys, data.rows).status == Status::ok);
    CodeTier tier(collection);
    REQUIRE(tier.build(pool, {}) == Status::ok);
    CHECK(tier.memory_bytes() > 0);
    data.draw(500, 1);
    Found truth;
    TierFound found;
    REQUIRE(collection->search(data.rows, 1, 0.4F, nullptr, truth).status == Status::ok);
    REQUIRE(tier.search(data.rows, {1, 0.4F}, 0.99, pool, {}, found).status == Status::ok);
    CHECK(found.coded);
    std::size_t wanted = 0;
    std::size_t got = 0;
    for (std::size_t q = 0; q < 500; ++q) {
      if (truth.hits[q].empty()) continue;
      ++wanted;
      got += !found.found.hits[q].empty() && found.found.hits[q][0].cosine == truth.hits[q][0].cosine ? 1 : 0;
    }
    CHECK(wanted > 300);
    CHECK(static_cast<double>(got) >= 0.98 * static_cast<double>(wanted));
  });
}

TEST_CASE("a tier's build and search can be stopped, and a query that is not finite is refused") {
  Pool pool(2);
  Data data{64, std::mt19937_64(1)};
  const auto collection = std::make_shared<Collection>(data.dimensions);
  data.draw(5000, 1U << 31);
  REQUIRE(collection->upsert(data.keys, data.rows).status == Status::ok);
  CodeTier tier(collection);
  Stop stop;
  stop.abort();
  CHECK(tier.build(pool, stop) == Status::stopped);
  CHECK(tier.memory_bytes() == 0);
  CHECK(tier.build(pool, {}) == Status::ok);
  data.draw(3, 1);
  TierFound found;
  CHECK(tier.search(data.rows, {1, 0}, 1, pool, stop, found).status == Status::stopped);
  data.rows[70] = std::numeric_limits<float>::quiet_NaN();
  const Outcome refused = tier.search(data.rows, {1, 0}, 1, pool, {}, found);
  CHECK(refused.status == Status::not_finite);
  CHECK(refused.row == 1);
  CHECK(found.found.hits.empty());
}

TEST_CASE("searches go on beside a writer and a builder") {
  const std::uint64_t seed = arguments().seed;
  CAPTURE(seed);
  Pool pool(2);
  const auto collection = std::make_shared<Collection>(48);
  CodeTier tier(collection);
  std::atomic<bool> end = false;
  std::size_t refused = 0;
  std::thread writer([&] {
    Data data{48, std::mt19937_64(seed)};
    for (int round = 0; round < 30; ++round) {
      data.draw(300, 4000);
      refused += collection->upsert(data.keys, data.rows).status == Status::ok ? 0 : 1;
      data.draw(200, 4000);
      collection->remove(data.keys);
      if (round % 5 == 0) refused += tier.build(pool, {}) == Status::ok ? 0 : 1;
    }
    end = true;
  });
  Data data{48, std::mt19937_64(seed + 1)};
  std::size_t wrong = 0;
  while (!end) {
    data.draw(2, 1);
    TierFound found;
    wrong += tier.search(data.rows, {5, 0}, 0.99, pool, {}, found).status == Status::ok ? 0 : 1;
    for (const auto& list : found.found.hits) wrong += list.size() <= 5 ? 0 : 1;
  }
  writer.join();
  CHECK(refused == 0);
  CHECK(wrong == 0);
}
