// A collection's answers equal those of a float64 scan, hit by hit, also where rows are made to mislead 8-bit codes.
#include <algorithm>
#include <map>
#include <thread>

#include "../core/collection.h"
#include "isas.h"
#include "random_rows.h"

using namespace facet;

namespace {

using Rows = std::map<Key, Vector>;

/// Rows of one nasty kind, all near or at each other.
Vector nasty(std::mt19937& random, std::size_t dimensions, const Vector& centre) {
  std::normal_distribution<float> normal;
  Vector row = centre;
  switch (random() % 9) {
    case 0:  // A near tie: the last bits of a few values differ.
      for (int i = 0; i < 3; ++i) {
        float& value = row[random() % dimensions];
        value = std::nextafter(value, static_cast<float>(random() % 3) - 1.0F);
      }
      return row;
    case 1:  // The very same row under another key.
      return row;
    case 2: {  // One-hot, of either sign.
      row.assign(dimensions, 0.0F);
      row[random() % dimensions] = random() % 2 == 0 ? 1.0F : -1.0F;
      return row;
    }
    case 3:  // Constant.
      row.assign(dimensions, 1 / std::sqrt(static_cast<float>(dimensions)));
      return row;
    case 4:  // Denormal beside one value that makes it a unit row.
      for (float& value : row) value = normal(random) * 1e-40F;
      row[random() % dimensions] = 1.0F;
      return row;
    case 5:  // Close: inside the error of 8 bits.
      for (float& value : row) value += normal(random) * 1e-3F / std::sqrt(static_cast<float>(dimensions));
      return scaled_to_unit(row);
    case 6:  // As long as a row may be, or as short.
      for (float& value : row) value *= random() % 2 == 0 ? 1.0009F : 0.9991F;
      return row;
    case 7:  // The opposite.
      for (float& value : row) value = -value;
      return row;
    default:
      return unit(random, dimensions);
  }
}

struct Expected {
  Key key;
  double dot;
  float cosine;
};

std::vector<Expected> truth(const Rows& rows, const float* query, const Limit& limit) {
  std::vector<Expected> all;
  for (const auto& [key, row] : rows) {
    const double dot = kernels_of(Isa::portable)->dot_f64(row.data(), query, row.size());
    const auto cosine = static_cast<float>(std::clamp(dot, -1.0, 1.0));
    if (cosine >= limit.threshold) all.push_back({key, dot, cosine});
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.dot > b.dot; });
  all.resize(std::min(all.size(), limit.k));
  return all;
}

void check_found(const Rows& rows, const Vector& queries, const std::vector<Limit>& limits, const Found& found) {
  REQUIRE(found.hits.size() == limits.size());
  if (!limits.empty()) REQUIRE(found.rows_scanned == rows.size());
  const auto same = [](const KeyHit& a, const Expected& b) { return a.key == b.key && a.cosine == b.cosine; };
  for (std::size_t q = 0; q < limits.size(); ++q) {
    CAPTURE(q);
    const auto expected = truth(rows, queries.data() + q * (queries.size() / limits.size()), limits[q]);
    REQUIRE(difference(found.hits[q], expected, same) == "");
  }
}

/// The keys to search among; now and then so many that they are not looked up one by one.
std::vector<Key> some_keys(std::mt19937& random, const Rows& rows) {
  std::vector<Key> only;
  const std::uint32_t part = 1 + random() % 20;
  for (const auto& [key, row] : rows)
    if (random() % part == 0) only.push_back(key);
  if (random() % 2 == 0)
    for (std::uint32_t i = 0; i < 5000; ++i) only.push_back(key_of(1'000'000 + i));
  if (!only.empty()) only.push_back(only.front());
  std::shuffle(only.begin(), only.end(), random);
  return only;
}

/// Some batches of misleading rows, and removes.
void fill(std::mt19937& random, std::size_t dimensions, const Vector& centre, Collection& collection, Rows& rows) {
  for (std::uint32_t batch = 1 + random() % 6; batch > 0; --batch) {
    std::vector<Key> keys;
    Vector values;
    for (std::uint32_t n = random() % 300; n > 0; --n) {
      keys.push_back(key_of(random() % 1000));
      const Vector row = nasty(random, dimensions, centre);
      values.insert(values.end(), row.begin(), row.end());
      rows[keys.back()] = row;
    }
    REQUIRE(collection.upsert(keys, values).status == Status::ok);
    keys.clear();
    for (std::uint32_t n = random() % 100; n > 0; --n) rows.erase(keys.emplace_back(key_of(random() % 1000)));
    collection.remove(keys);
    REQUIRE(collection.size() == rows.size());
  }
}

/// What of rows 0, 1, .. goes into a collection at once.
struct Batch {
  std::vector<Key> keys;
  Vector values;
  Batch(std::mt19937& random, std::uint32_t count, std::size_t dimensions) {
    for (std::uint32_t i = 0; i < count; ++i) {
      const Vector row = unit(random, dimensions);
      values.insert(values.end(), row.begin(), row.end());
      keys.push_back(key_of(i));
    }
  }
};

}  // namespace

TEST_CASE("search equals a float64 scan, hit by hit, on misleading rows, under every set of instructions") {
  on_each_isa([](Isa) {
    each_round<std::mt19937>(40, [](std::mt19937& random) {
      const std::size_t choices[] = {1, 2, 3, 16, 17, 63, 64, 65, 128, 130, 512, 1000};
      const std::size_t dimensions = choices[random() % 12];
      CAPTURE(dimensions);
      Collection collection(dimensions);
      Rows rows;
      const Vector centre = unit(random, dimensions);
      fill(random, dimensions, centre, collection, rows);
      const std::size_t counts[] = {1, 1, 2, 3, 4, 5, 16, 67};
      const std::size_t ks[] = {1, 2, 10, 100, 1024};
      std::vector<Limit> limits;
      Vector queries;
      for (std::size_t q = counts[random() % 8]; q > 0; --q) {
        const Vector query = nasty(random, dimensions, centre);
        queries.insert(queries.end(), query.begin(), query.end());
        float threshold = static_cast<float>(random() % 5) / 2 - 1;  // -1, -0.5, 0, 0.5, 1
        if (random() % 4 == 0 && !rows.empty()) {                    // What some row reaches, to the last bit.
          const auto reached = truth(rows, query.data(), {1 + random() % rows.size(), -1.0F});
          threshold = reached.back().cosine;
        }
        limits.push_back({ks[random() % 5], threshold});
      }
      Found found;
      REQUIRE(collection.search(queries, limits, nullptr, {}, found).status == Status::ok);
      check_found(rows, queries, limits, found);
      INFO("among the rows of some keys");
      const std::vector<Key> only = some_keys(random, rows);
      Rows filtered;
      for (const Key& key : only)
        if (const auto entry = rows.find(key); entry != rows.end()) filtered.insert(*entry);
      REQUIRE(collection.search(queries, limits, &only, {}, found).status == Status::ok);
      check_found(filtered, queries, limits, found);
    });
  });
}

TEST_CASE("of ordinary rows the bound leaves few to compare in float32") {
  constexpr std::size_t kDimensions = 128;
  constexpr std::uint32_t kCount = 9000;  // Whole chunks; queries in more than one pass.
  on_each_isa([](Isa) {
    each_round<std::mt19937>(1, [](std::mt19937& random) {
      Collection collection(kDimensions);
      const Batch batch(random, kCount, kDimensions);
      Rows rows;
      for (std::size_t i = 0; i < kCount; ++i)
        rows[batch.keys[i]] = Vector(&batch.values[i * kDimensions], &batch.values[i * kDimensions] + kDimensions);
      REQUIRE(collection.upsert(batch.keys, batch.values).status == Status::ok);
      const Vector queries(batch.values.begin(), batch.values.begin() + 70 * kDimensions);
      const std::vector<Limit> limits(70, Limit{5, -1.0F});
      Found found;
      REQUIRE(collection.search(queries, limits, nullptr, {}, found).status == Status::ok);
      check_found(rows, queries, limits, found);
      CHECK(found.reranked < 70 * kCount / 20);
    });
  });
}

TEST_CASE("memory of replaced and removed rows comes back, while a snapshot keeps its own") {
  each_round<std::mt19937>(1, [](std::mt19937& random) {
    Collection collection(64);
    auto [keys, values] = Batch(random, 20'000, 64);
    REQUIRE(collection.upsert(keys, values).status == Status::ok);
    const std::size_t full = collection.memory_bytes();
    CHECK(full > 20'000 * (64 * 5 + 16));
    CHECK(full < 20'000 * (64 * 5 + 16) * 3 / 2);
    for (int round = 0; round < 5; ++round) {  // Replacing does not add up.
      CHECK(collection.upsert(keys, values).status == Status::ok);
      CHECK(collection.memory_bytes() < full * 3 / 2);
    }
    const auto before = collection.state();
    std::shuffle(keys.begin(), keys.end(), random);
    CHECK(collection.remove(std::span(keys).first(18'000)) == 18'000);
    CHECK(collection.memory_bytes() < full / 5);
    CHECK(collection.remove(std::span(keys).first(19'990)) == 1'990);
    CHECK(collection.memory_bytes() < 100'000);
    Found found;
    const std::vector<Limit> limits(1, Limit{1024, -1.0F});
    CHECK(search_state(*before, 64, std::span(values).first(64), limits, nullptr, {}, found) == Status::ok);
    CHECK(found.rows_scanned == 20'000);
    REQUIRE(collection.search(std::span(values).first(64), 1024, -1, nullptr, found).status == Status::ok);
    CHECK(found.hits[0].size() == 10);
    CHECK(collection.remove(keys) == 10);
    CHECK(collection.memory_bytes() < 10'000);
  });
}

TEST_CASE("a search that is aborted or late says so, and leaves the answer as it was") {
  Collection collection(16);
  std::mt19937 random(arguments().seed);
  const Vector row = unit(random, 16);
  const std::vector<Limit> limits = {{1, 0.0F}};
  REQUIRE(collection.upsert(std::vector<Key>{key_of(1)}, row, 7).status == Status::ok);
  Found found;
  found.reranked = 99;
  Stop aborted;
  aborted.abort();
  const Stop late(Stop::Clock::now());
  CHECK(collection.search(row, limits, nullptr, aborted, found).status == Status::stopped);
  CHECK(collection.search(row, limits, nullptr, late, found).status == Status::stopped);
  CHECK(found.reranked == 99);
  CHECK(collection.search(row, limits, nullptr, {}, found).status == Status::ok);
  CHECK(found.sequence == 7);
}

TEST_CASE("limits that are missing or out of range are refused") {
  const Collection collection(16);
  std::mt19937 random(arguments().seed);
  const Vector row = unit(random, 16);
  Found found;
  const std::vector<Limit> wrong[] = {{{0, 0.0F}}, {{1025, 0.0F}}, {{1, 1.5F}}, {{1, std::nanf("")}}, {}};
  for (const auto& limit : wrong) CHECK(collection.search(row, limit, nullptr, {}, found).status == Status::bad_shape);
}

TEST_CASE("wait_for waits until the collection has reached a sequence, which never goes back") {
  Collection collection(16);
  std::mt19937 random(arguments().seed);
  const Vector row = unit(random, 16);
  CHECK(collection.sequence() == 0);
  CHECK(collection.wait_for(0, std::chrono::milliseconds(0)));
  CHECK_FALSE(collection.wait_for(5, std::chrono::milliseconds(1)));
  Status status = Status::no_memory;
  std::thread writer([&] {
    status = collection.upsert(std::vector<Key>{key_of(1)}, row, 5).status;
    collection.remove(std::vector<Key>{key_of(1)}, 4);
    collection.advance(9);
  });
  CHECK(collection.wait_for(9, std::chrono::minutes(1)));
  writer.join();
  CHECK(status == Status::ok);
  CHECK(collection.sequence() == 9);
  CHECK(collection.size() == 0);
  CHECK(collection.state()->sequence == 9);
}
