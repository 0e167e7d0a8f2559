// sanitize: thread
// core/index: searches beside a writer see each change whole or not at all.
#include <atomic>
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

std::size_t count_hits(const Index& index, std::span<const float> query) {
  IndexFound found;
  bool io = false;
  const Outcome outcome = index.search(query, 10, 0.99F, index.meta().partitions, run_in_order, found, io);
  CHECK(outcome.status == Status::ok && !io);
  return found.hits[0].size();
}

// Two rows of the file and a new one take the same place and leave it, all three in one change each time.
void write(Index& index, const std::vector<Key>& keys, std::span<const float> place, const PersonSet& set) {
  std::vector<float> rows;
  for (std::size_t i = 0; i < keys.size(); ++i) rows.insert(rows.end(), place.begin(), place.end());
  const std::span elsewhere = std::span(set.rows).first(keys.size() * kDimensions);
  for (int i = 0; i < kChanges; ++i) {
    CHECK(index.upsert(keys, rows).status == Status::ok);
    if (i % 2 == 0)
      CHECK(index.remove(keys) == keys.size());
    else
      CHECK(index.upsert(keys, elsewhere).status == Status::ok);
  }
}

}  // namespace

int main(int count, char** arguments) {
  const Places places(count, arguments);
  std::printf("seed 3\n");
  const std::string path = places.scratch + "/threads";
  const IndexIdentity identity{kDimensions, 1, {}, {}};
  const PersonSet set = make_persons(kRows, kDimensions, 0, 3);
  const PersonSet other = make_persons(1, kDimensions, 0, 4);
  IndexMeta meta{};
  const IndexInput input{identity, 0, set.keys, set.rows, {}};
  CHECK(build_index(input, {}, path, run_in_order, [](std::size_t) {}, meta).status == BuildStatus::ok);
  std::unique_ptr<Index> index;
  CHECK(Index::open(path, identity, index).ok());
  CHECK(count_hits(*index, other.rows) == 0);
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      while (!done) {
        const std::size_t hits = count_hits(*index, other.rows);
        CHECK(hits == 0 || hits == 3);
        std::this_thread::yield();
      }
    });
  write(*index, {set.keys[5], set.keys[50], key_of(1'000'000)}, other.rows, set);
  done = true;
  for (std::thread& reader : readers) reader.join();
  CHECK(index->size() == kRows + 1);
  std::printf("ok\n");
}
