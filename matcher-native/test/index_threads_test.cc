// sanitize: thread
// core/index: searches beside a writer see each change whole or not at all.
#include <atomic>
#include <optional>
#include <thread>

#include "../core/index.h"
#include "../core/index_build.h"
#include "file_bytes.h"
#include "index_persons.h"

using namespace facet;

namespace {

constexpr std::size_t kDimensions = 32;
constexpr std::size_t kRows = 200;
constexpr int kChanges = 300;

/// So many rows are at `query`; nothing when the search was refused.
std::optional<std::size_t> count_hits(const Index& index, std::span<const float> query) {
  IndexFound found;
  bool io = false;
  const Outcome outcome = index.search(query, 10, 0.99F, index.meta().partitions, run_in_order, found, io);
  if (outcome.status != Status::ok || io) return {};
  return found.hits[0].size();
}

/// The rows of all keys take the same place and leave it, in one change each time.
void write(Index& index, const std::vector<Key>& keys, std::span<const float> place, const PersonSet& set) {
  std::vector<float> rows;
  for (std::size_t i = 0; i < keys.size(); ++i) rows.insert(rows.end(), place.begin(), place.end());
  const std::span elsewhere = std::span(set.rows).first(keys.size() * kDimensions);
  for (int i = 0; i < kChanges; ++i) {
    CAPTURE(i);
    CHECK(index.upsert(keys, rows).status == Status::ok);
    if (i % 2 == 0)
      CHECK(index.remove(keys) == keys.size());
    else
      CHECK(index.upsert(keys, elsewhere).status == Status::ok);
  }
}

}  // namespace

TEST_CASE("a search beside a writer finds all rows of a change or none: two of the file and a new one") {
  const std::string path = arguments().scratch + "/threads";
  const IndexIdentity identity{kDimensions, 1, {}, {}};
  const PersonSet set = make_persons(kRows, kDimensions, 0, 3);
  const PersonSet other = make_persons(1, kDimensions, 0, 4);
  IndexMeta meta{};
  const IndexInput input{identity, 0, set.keys, set.rows, {}};
  REQUIRE(build_index(input, {}, path, run_in_order, [](std::size_t) {}, meta).status == BuildStatus::ok);
  std::unique_ptr<Index> index;
  REQUIRE(told(Index::open(path, identity, index)) == "ok");
  REQUIRE(count_hits(*index, other.rows) == 0);
  std::atomic<bool> done = false;
  std::atomic<std::size_t> wrong = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      while (!done) {
        const auto hits = count_hits(*index, other.rows);
        if (hits != 0 && hits != 3) ++wrong;
        std::this_thread::yield();
      }
    });
  write(*index, {set.keys[5], set.keys[50], key_of(1'000'000)}, other.rows, set);
  done = true;
  for (std::thread& reader : readers) reader.join();
  CHECK(wrong == 0);
  CHECK(index->size() == kRows + 1);
}
