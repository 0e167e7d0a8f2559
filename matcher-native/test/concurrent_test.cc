// sanitize: thread; address,undefined
// Readers beside a writer that replaces, removes, and so makes chunks be written anew: every search sees one state.
#include <algorithm>
#include <atomic>
#include <thread>

#include "../core/collection.h"
#include "program.h"
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

Vector rows_of(std::uint64_t change) {
  Vector rows;
  for (std::uint32_t person = 0; person < kPersons; ++person) {
    const Vector row = row_of(person, change);
    rows.insert(rows.end(), row.begin(), row.end());
  }
  return rows;
}

/// All rows of one state are of the same change, and the state's sequence says of which; every third change removes
/// the odd persons. Answers the first thing that was wrong; nothing when all was right.
std::string read(const Collection& collection, const std::atomic<bool>& done, std::uint64_t seed) {
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
    if (collection.search(query, limits, filtered ? &only : nullptr, {}, found).status != Status::ok) return "refused";
    const std::string state = "state " + std::to_string(found.sequence);
    if (found.sequence < last) return state + " after " + std::to_string(last);
    last = found.sequence;
    const std::size_t all = filtered ? only.size() : kPersons;
    const std::size_t hits = found.hits[0].size();
    if (hits != (last % 3 == 0 ? all / 2 : all)) return state + " has " + std::to_string(hits) + " hits";
    const float expected = row_of(0, last % 3 == 0 ? last - 1 : last)[0];
    if (!std::ranges::all_of(found.hits[0], [&](const KeyHit& hit) { return hit.cosine == expected; }))
      return state + " has rows of another";
  }
  return "";
}

/// Answers how many changes were not made as they should be.
std::uint64_t write(Collection& collection, const std::vector<Key>& keys) {
  std::uint64_t wrong = 0;
  std::vector<Key> odd;
  for (std::uint32_t person = 1; person < kPersons; person += 2) odd.push_back(keys[person]);
  for (std::uint64_t change = 1; change <= kChanges; ++change) {
    const bool made = change % 3 == 0 ? collection.remove(odd, change) == odd.size()
                                      : collection.upsert(keys, rows_of(change), change).status == Status::ok;
    wrong += made ? 0 : 1;
  }
  return wrong;
}

}  // namespace

TEST_CASE("searches beside a writer see the rows of one state, and never an older one than before") {
  Collection collection(kDimensions);
  std::vector<Key> keys;
  for (std::uint32_t person = 0; person < kPersons; ++person) keys.push_back(key_of(person));
  REQUIRE(collection.upsert(keys, rows_of(1), 1).status == Status::ok);
  const std::uint64_t seed = arguments().seed;
  CAPTURE(seed);
  std::atomic<bool> done = false;
  std::string wrong[2];
  std::vector<std::thread> readers;
  for (std::size_t i = 0; i < 2; ++i) readers.emplace_back([&, i] { wrong[i] = read(collection, done, seed + i); });
  const std::uint64_t not_made = write(collection, keys);
  done = true;
  for (auto& reader : readers) reader.join();
  CHECK(not_made == 0);
  CHECK(wrong[0] == "");
  CHECK(wrong[1] == "");
}
