// Loads as many mutated files as the third argument says: 100,000 take about 20 s; 1,000,000 before a release.
#include <cinttypes>
#include <cstdio>

#include "../core/index.h"
#include "file_bytes.h"
#include "golden/index.h"

using namespace facet;

namespace {

using Bytes = std::vector<std::byte>;
using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t end) { return end == 0 ? 0 : random() % end; }

std::uint64_t extreme(Random& random, std::size_t size) {
  const std::uint64_t values[] = {0,
                                  1,
                                  63,
                                  64,
                                  4096,
                                  size,
                                  size - 1,
                                  ~std::uint64_t{0},
                                  1ULL << 31,
                                  1ULL << 32,
                                  1ULL << 46,
                                  1ULL << 63,
                                  ~std::uint64_t{0} - 4095,
                                  random()};
  return values[below(random, std::size(values))];
}

void put_word(Random& random, Bytes& bytes, std::size_t at) {
  const std::uint64_t value = extreme(random, bytes.size());
  const std::size_t width = std::size_t{1} << below(random, 4);
  if (at + width <= bytes.size()) std::memcpy(bytes.data() + at, &value, width);
}

// Where it hurts: the numbers of the header, of its table, and the first bytes of each section.
std::size_t sore_spot(Random& random, const Bytes& bytes) {
  const FileHeader header = header_of(bytes);
  const std::size_t count = std::min<std::size_t>(header.section_count, kSectionsMax);
  switch (below(random, 3)) {
    case 0:
      return 8 + 4 * below(random, 8);
    case 1:
      return 64 + 64 * below(random, count + 1) + 4 * below(random, 16);
    default:
      return header.sections[below(random, count)].offset + 4 * below(random, 32);
  }
}

void mutate(Random& random, Bytes& bytes) {
  const std::size_t at = below(random, bytes.size());
  switch (below(random, 6)) {
    case 0:
      if (!bytes.empty()) bytes[at] ^= std::byte(1 << below(random, 8));
      break;
    case 1:
      bytes.resize(at);
      break;
    case 2: {  // A piece of the file goes to another place in it.
      const std::size_t length = below(random, std::min<std::size_t>(bytes.size() - at, 4096));
      const Bytes piece(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                        bytes.begin() + static_cast<std::ptrdiff_t>(at + length));
      const std::size_t to = below(random, bytes.size() - length + 1);
      std::copy(piece.begin(), piece.end(), bytes.begin() + static_cast<std::ptrdiff_t>(to));
      break;
    }
    case 3:
      bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), below(random, 130), std::byte(random()));
      break;
    case 4:
      put_word(random, bytes, at);
      break;
    default:
      put_word(random, bytes, sore_spot(random, bytes));
  }
}

/// Whether the file was loaded; then every byte of its sections is read.
bool load_sections(std::span<const std::byte> bytes) {
  File file;
  if (!File::of_bytes(bytes, file).ok()) return false;
  Checksum sum;
  for (const SectionEntry& entry : file.sections()) {
    std::span<const std::byte> section;
    REQUIRE(told(file.section(entry.name.data(), section)) == "ok");
    sum.update(section);
  }
  return sum.value() != 1;
}

/// Whether the index was loaded; then, whatever it holds, it can be searched and changed.
bool load_index(std::span<const std::byte> bytes, const PersonSet& set) {
  std::unique_ptr<Index> index;
  if (!Index::of_bytes(bytes, kGoldenIdentity, index).ok()) return false;
  const std::span query = std::span(set.queries).first(kGoldenIdentity.dimensions);
  for (const std::size_t probes : {std::size_t{0}, kPartitionsMax}) {
    IndexFound found;
    bool io = false;
    REQUIRE(index->search(query, 3, -1, probes, run_in_order, found, io).status == Status::ok);
    REQUIRE_FALSE(io);
    REQUIRE(found.hits[0].size() <= 3);
  }
  double recall = 0;
  std::size_t counted = 0;
  REQUIRE(index->measure_recall(query, -1, run_in_order, recall, counted));
  index->remove(std::span(set.keys).first(2));
  REQUIRE(index->upsert(std::span(set.keys).first(1), query).status == Status::ok);
  return true;
}

}  // namespace

TEST_CASE("a mutated file is refused, or serves without a crash") {
  const std::uint64_t files = arguments().files;
  const std::uint64_t seed = arguments().seed;
  CAPTURE(seed);
  const std::string& folder = arguments().golden;
  const Bytes golden[] = {read_all(folder + "/sections-1.facet"), read_all(folder + "/index-1.facet")};
  const PersonSet set = golden_persons();
  Random random(seed);
  std::uint64_t loaded[2] = {};
  for (std::uint64_t i = 0; i < files; ++i) {
    CAPTURE(i);
    const std::size_t kind = i % 2;
    Bytes bytes = golden[kind];
    for (std::size_t n = 1 + below(random, 3); n > 0; --n) mutate(random, bytes);
    const bool repaired = below(random, 4) != 0;
    if (repaired) repair(bytes);
    const Aligned aligned(bytes);
    const bool ok = kind == 0 ? load_sections(aligned.get()) : load_index(aligned.get(), set);
    const bool may_load = repaired || bytes == golden[kind];  // Only whoever mends the checksums gets in.
    REQUIRE((!ok || may_load));
    loaded[kind] += ok ? 1 : 0;
  }
  std::printf("%" PRIu64 " files, of which %" PRIu64 " and %" PRIu64 " indexes loaded\n", files, loaded[0], loaded[1]);
}
