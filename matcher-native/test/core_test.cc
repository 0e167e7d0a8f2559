// Property tests of core against a plain double scan.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <random>
#include <thread>

#include "../core/collection.h"
#include "../core/scan.h"
#include "check.h"
#include "random_rows.h"

using namespace facet;

namespace {

double cosine(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += double{a[i]} * b[i];
  return std::clamp(sum, -1.0, 1.0);
}

/// Every hit has the cosine of its row, the order is right, and what was left out is not better than what is there.
void compare(const std::map<Key, Vector>& truth, const Vector& query, const std::vector<KeyHit>& hits, std::size_t k,
             double threshold) {
  constexpr double kError = 1e-5;
  std::size_t certain = 0;
  for (const auto& [key, row] : truth) certain += cosine(row, query) > threshold + kError ? 1 : 0;
  CHECK(hits.size() <= k && hits.size() >= std::min(k, certain));
  std::map<Key, bool> seen;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    CHECK(truth.contains(hits[i].key) && seen.try_emplace(hits[i].key).second);
    CHECK(std::abs(cosine(truth.at(hits[i].key), query) - hits[i].cosine) < kError);
    CHECK(i == 0 || hits[i - 1].cosine >= hits[i].cosine);  // The order of ties is exact_test.cc's.
  }
  if (hits.size() < k) return;
  for (const auto& [key, row] : truth) CHECK(seen.contains(key) || cosine(row, query) < hits.back().cosine + kError);
}

void random_changes(std::uint32_t seed) {
  std::mt19937 random(seed);
  const std::size_t choices[] = {1, 2, 15, 16, 17, 128, 130, 512};
  const std::size_t dimensions = choices[random() % 8];
  Collection collection(dimensions);
  std::map<Key, Vector> truth;
  for (int step = 0; step < 60; ++step) {
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
      CHECK(collection.remove(keys) == removed);
    } else {
      CHECK(collection.upsert(keys, rows).status == Status::ok);
      for (std::size_t i = 0; i < keys.size(); ++i)
        truth[keys[i]] = Vector(rows.begin() + i * dimensions, rows.begin() + (i + 1) * dimensions);
    }
    CHECK(collection.size() == truth.size());
    Vector queries;
    for (int q = 0; q < 3; ++q) {
      const Vector query = unit(random, dimensions);
      queries.insert(queries.end(), query.begin(), query.end());
    }
    std::vector<Key> only;
    for (std::uint32_t n = 0; n < 300; n += 1 + random() % 5) only.push_back(key_of(n));
    only.push_back(only.front());
    const bool filtered = random() % 2 == 0;
    std::map<Key, Vector> expected;
    for (const auto& entry : truth)
      if (!filtered || std::find(only.begin(), only.end(), entry.first) != only.end()) expected.insert(entry);
    const std::size_t k = 1 + random() % 12;
    const float threshold = random() % 2 == 0 ? -1.0F : 0.1F;
    Found found;
    CHECK(collection.search(queries, k, threshold, filtered ? &only : nullptr, found).status == Status::ok);
    CHECK(found.rows_scanned == expected.size() && found.hits.size() == 3);
    for (std::size_t q = 0; q < 3; ++q)
      compare(expected, Vector(queries.begin() + q * dimensions, queries.begin() + (q + 1) * dimensions), found.hits[q],
              k, threshold);
  }
}

void refusals() {
  Collection collection(2);
  Found found;
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const float infinity = std::numeric_limits<float>::infinity();
  const std::vector<Key> keys = {key_of(1), key_of(2)};
  const auto status = [&](Vector rows) {
    const Outcome outcome = collection.upsert(keys, rows);
    CHECK(outcome.status == Status::bad_shape || outcome.row == 1);
    CHECK(collection.size() == 0);
    return outcome.status;
  };
  CHECK(status({1, 0, nan, 0}) == Status::not_finite);
  CHECK(status({1, 0, infinity, 0}) == Status::not_finite);
  CHECK(status({1, 0, 0, 0}) == Status::zero);
  CHECK(status({1, 0, 1, 1}) == Status::not_unit);
  CHECK(status({1, 0, 3e38F, 3e38F}) == Status::not_unit);
  CHECK(status({1, 0, 1}) == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0, 1}, 1, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, 0, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, kResultsMax + 1, 0, nullptr, found).status == Status::bad_shape);
  CHECK(collection.search(Vector{1, 0}, 1, 0, nullptr, found).status == Status::ok && found.hits[0].empty());
  std::vector<std::vector<Hit>> hits;
  CHECK(search_rows(Vector{0, 1, 1, 0, 0, 1}, Vector{0, 1}, 2, 5, 0.5F, hits).status == Status::ok);
  CHECK(hits[0].size() == 2 && hits[0][0].row == 0 && hits[0][1].row == 2);
  CHECK(search_rows(Vector{0, 0}, Vector{0, 1}, 2, 5, 0.5F, hits).status == Status::zero);
}

/// A writer moves one person between two keys in one step: a search that saw neither or both saw a half-made change.
void snapshots() {
  Collection collection(16);
  std::mt19937 random(7);
  const Vector person = unit(random, 16);
  CHECK(collection.upsert(std::vector<Key>{key_of(1)}, person).status == Status::ok);
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      while (!done) {
        Found found;
        CHECK(collection.search(person, 4, 0.99F, nullptr, found).status == Status::ok);
        CHECK(found.hits[0].size() == 1);
      }
    });
  Vector twice = person;
  for (float& value : twice) value = -value;
  twice.insert(twice.end(), person.begin(), person.end());
  for (std::uint32_t step = 0; step < 20000; ++step) {
    const std::vector<Key> keys = {key_of(1 + step % 2), key_of(2 - step % 2)};
    CHECK(collection.upsert(keys, twice).status == Status::ok);
  }
  done = true;
  for (auto& reader : readers) reader.join();
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  for (std::uint32_t round = 0; round < 40; ++round) random_changes(seed + round);
  refusals();
  snapshots();
  std::printf("ok\n");
}
