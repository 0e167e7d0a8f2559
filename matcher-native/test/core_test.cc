// core/collection: random changes and searches against a float64 scan, refusals, snapshots.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <thread>

#include "../core/collection.h"
#include "../core/scan.h"
#include "program.h"
#include "random_rows.h"

using namespace facet;

namespace {

using Truth = std::map<Key, Vector>;

double cosine(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += double{a[i]} * b[i];
  return std::clamp(sum, -1.0, 1.0);
}

/// Every hit has the cosine of its row, the order is right, and what was left out is not better than what is there.
void check_hits(const Truth& truth, const Vector& query, const std::vector<KeyHit>& hits, std::size_t k,
                double threshold) {
  constexpr double kError = 1e-5;
  std::size_t certain = 0;
  for (const auto& [key, row] : truth) certain += cosine(row, query) > threshold + kError ? 1 : 0;
  REQUIRE(hits.size() <= k);
  REQUIRE(hits.size() >= std::min(k, certain));
  std::set<Key> seen;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    CAPTURE(i);
    REQUIRE(truth.contains(hits[i].key));
    REQUIRE(seen.insert(hits[i].key).second);
    REQUIRE(std::abs(cosine(truth.at(hits[i].key), query) - hits[i].cosine) < kError);
    if (i > 0) REQUIRE(hits[i - 1].cosine >= hits[i].cosine);  // The order of ties is exact_test.cc's.
  }
  if (hits.size() < k) return;
  std::size_t better = 0;
  for (const auto& [key, row] : truth)
    better += !seen.contains(key) && cosine(row, query) >= hits.back().cosine + kError ? 1 : 0;
  REQUIRE(better == 0);
}

/// Some rows are written, some of them copies of others, or some removed.
void change(std::mt19937& random, std::size_t dimensions, Collection& collection, Truth& truth) {
  std::vector<Key> keys;
  Vector rows;
  for (std::uint32_t n = random() % 40; n > 0; --n) {
    keys.push_back(key_of(random() % 300));
    const Vector row = random() % 4 == 0 && !truth.empty() ? truth.begin()->second : unit(random, dimensions);
    rows.insert(rows.end(), row.begin(), row.end());
  }
  if (random() % 3 == 0) {
    std::size_t removed = 0;
    for (const Key& key : keys) removed += truth.erase(key);
    REQUIRE(collection.remove(keys) == removed);
  } else {
    REQUIRE(collection.upsert(keys, rows).status == Status::ok);
    for (std::size_t i = 0; i < keys.size(); ++i)
      truth[keys[i]] = Vector(rows.begin() + i * dimensions, rows.begin() + (i + 1) * dimensions);
  }
  REQUIRE(collection.size() == truth.size());
}

/// Three queries at once, among all rows or those of some keys.
void search(std::mt19937& random, std::size_t dimensions, const Collection& collection, const Truth& truth) {
  std::vector<Vector> queries;
  Vector together;
  for (int q = 0; q < 3; ++q) {
    queries.push_back(unit(random, dimensions));
    together.insert(together.end(), queries.back().begin(), queries.back().end());
  }
  std::vector<Key> only;
  for (std::uint32_t n = 0; n < 300; n += 1 + random() % 5) only.push_back(key_of(n));
  only.push_back(only.front());
  const bool filtered = random() % 2 == 0;
  Truth expected;
  for (const auto& entry : truth)
    if (!filtered || std::find(only.begin(), only.end(), entry.first) != only.end()) expected.insert(entry);
  const std::size_t k = 1 + random() % 12;
  const float threshold = random() % 2 == 0 ? -1.0F : 0.1F;
  Found found;
  REQUIRE(collection.search(together, k, threshold, filtered ? &only : nullptr, found).status == Status::ok);
  REQUIRE(found.rows_scanned == expected.size());
  REQUIRE(found.hits.size() == 3);
  for (std::size_t q = 0; q < 3; ++q) check_hits(expected, queries[q], found.hits[q], k, threshold);
}

}  // namespace

TEST_CASE("searches between random upserts and removes find what a float64 scan finds") {
  each_round<std::mt19937>(40, [](std::mt19937& random) {
    const std::size_t choices[] = {1, 2, 15, 16, 17, 128, 130, 512};
    const std::size_t dimensions = choices[random() % 8];
    CAPTURE(dimensions);
    Collection collection(dimensions);
    Truth truth;
    for (int step = 0; step < 60; ++step) {
      CAPTURE(step);
      change(random, dimensions, collection, truth);
      search(random, dimensions, collection, truth);
    }
  });
}

TEST_CASE("rows that are not finite unit vectors are refused with their number, and none of their batch is written") {
  Collection collection(2);
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const float infinity = std::numeric_limits<float>::infinity();
  const std::vector<Key> keys = {key_of(1), key_of(2)};
  const auto refused = [&](Vector rows, std::size_t row) {
    const Outcome outcome = collection.upsert(keys, rows);
    CHECK(outcome.row == row);
    CHECK(collection.size() == 0);
    return outcome.status;
  };
  CHECK(refused({1, 0, nan, 0}, 1) == Status::not_finite);
  CHECK(refused({1, 0, infinity, 0}, 1) == Status::not_finite);
  CHECK(refused({1, 0, 0, 0}, 1) == Status::zero);
  CHECK(refused({1, 0, 1, 1}, 1) == Status::not_unit);
  CHECK(refused({1, 0, 3e38F, 3e38F}, 1) == Status::not_unit);
  CHECK(refused({1, 0, 1}, 0) == Status::bad_shape);
}

TEST_CASE("a search with a query of another length or a k out of range is refused") {
  const Collection collection(2);
  Found found;
  CHECK(collection.search(Vector{1, 0, 1}, 1, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, 0, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, kResultsMax + 1, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, 1, 0, nullptr, found).status == Status::ok);
  REQUIRE(found.hits.size() == 1);
  CHECK(found.hits[0].empty());
}

TEST_CASE("rows without keys are told by their number, ties by the lower one") {
  std::vector<std::vector<Hit>> hits;
  REQUIRE(search_rows(Vector{0, 1, 1, 0, 0, 1}, Vector{0, 1}, 2, 5, 0.5F, hits).status == Status::ok);
  REQUIRE(hits[0].size() == 2);
  CHECK(hits[0][0].row == 0);
  CHECK(hits[0][1].row == 2);
  CHECK(search_rows(Vector{0, 0}, Vector{0, 1}, 2, 5, 0.5F, hits).status == Status::zero);
}

TEST_CASE("a search sees one state: a person moved from one key to another is found exactly once") {
  Collection collection(16);
  std::mt19937 random(7);
  const Vector person = unit(random, 16);
  REQUIRE(collection.upsert(std::vector<Key>{key_of(1)}, person).status == Status::ok);
  std::atomic<bool> done = false;
  std::atomic<std::size_t> wrong = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      while (!done) {
        Found found;
        const Outcome outcome = collection.search(person, 4, 0.99F, nullptr, found);
        if (outcome.status != Status::ok || found.hits[0].size() != 1) ++wrong;
      }
    });
  Vector twice = person;
  for (float& value : twice) value = -value;
  twice.insert(twice.end(), person.begin(), person.end());
  std::size_t refused = 0;
  for (std::uint32_t step = 0; step < 20000; ++step) {
    const std::vector<Key> keys = {key_of(1 + step % 2), key_of(2 - step % 2)};
    refused += collection.upsert(keys, twice).status == Status::ok ? 0 : 1;
  }
  done = true;
  for (auto& reader : readers) reader.join();
  CHECK(refused == 0);
  CHECK(wrong == 0);
}
