// sanitize: thread; address,undefined
// Readers beside a writer that replaces, removes, and so makes chunks be written anew: every search sees one state.
#include <atomic>
#include <cstdio>
#include <random>
#include <thread>

#include "../core/collection.h"
#include "check.h"
#include "random_rows.h"

using namespace facet;

namespace {

constexpr std::size_t kDimensions = 16;
constexpr std::uint32_t kPersons = 300;
constexpr std::uint64_t kChanges = 300;

/// The row of a person after a change: of unit length, and its first value tells which change it was.
Vector row_of(std::uint32_t person, std::uint64_t change) {
  Vector row(kDimensions);
  row[0] = static_cast<float>(change) / (2 * kChanges);
  row[1] = std::sqrt(1 - row[0] * row[0]) * (person % 2 == 0 ? 1.0F : -1.0F);
  return row;
}

/// All rows of one state are of the same change, and the state's sequence says of which; every third change removes
/// the odd persons.
void read(const Collection& collection, const std::atomic<bool>& done, std::uint32_t seed) {
  std::mt19937 random(seed);
  Vector query(kDimensions);
  query[0] = 1;
  std::vector<Key> only;
  for (std::uint32_t person = 0; person < kPersons; person += 3) only.push_back(key_of(person));
  const std::vector<Limit> limits = {{1024, -1.0F}};
  std::uint64_t last = 0;
  while (!done) {
    Found found;
    const bool filtered = random() % 2 == 0;
    CHECK(collection.search(query, limits, filtered ? &only : nullptr, {}, found).status == Status::ok);
    CHECK(found.sequence >= last);
    last = found.sequence;
    const std::size_t all = filtered ? only.size() : kPersons;
    CHECK(found.hits[0].size() == (last % 3 == 0 ? all / 2 : all));
    const float expected = row_of(0, last % 3 == 0 ? last - 1 : last)[0];
    for (const KeyHit& hit : found.hits[0]) CHECK(hit.cosine == expected);
  }
}

void write(Collection& collection) {
  std::vector<Key> keys;
  std::vector<Key> odd;
  for (std::uint32_t person = 0; person < kPersons; ++person) {
    keys.push_back(key_of(person));
    if (person % 2 == 1) odd.push_back(keys.back());
  }
  for (std::uint64_t change = 1; change <= kChanges; ++change) {
    Vector rows;
    for (std::uint32_t person = 0; person < kPersons; ++person) {
      const Vector row = row_of(person, change);
      rows.insert(rows.end(), row.begin(), row.end());
    }
    if (change % 3 == 0) {
      CHECK(collection.remove(odd, change) == odd.size());
    } else {
      CHECK(collection.upsert(keys, rows, change).status == Status::ok);
    }
  }
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  Collection collection(kDimensions);
  Vector rows;
  std::vector<Key> keys;
  for (std::uint32_t person = 0; person < kPersons; ++person) {
    const Vector row = row_of(person, 1);
    rows.insert(rows.end(), row.begin(), row.end());
    keys.push_back(key_of(person));
  }
  CHECK(collection.upsert(keys, rows, 1).status == Status::ok);
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (std::uint32_t i = 0; i < 2; ++i) readers.emplace_back([&, i] { read(collection, done, seed + i); });
  write(collection);
  done = true;
  for (auto& reader : readers) reader.join();
  std::printf("ok\n");
}
