#include "code_tier.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

#include "rows.h"

namespace facet {
namespace {

constexpr std::uint64_t kSeed = 0x5eed;
/// How much likelier than the best row others may be missed, and their least recall.
constexpr double kRestMisses = 50;
constexpr double kRestRecall = 0.5;
/// Rows of a part that one thread searches by itself.
constexpr std::size_t kPartRows = 65'536;
constexpr std::size_t kWordBits = 64;
constexpr std::size_t kLine = 64;  // bytes

constexpr std::size_t whole_words(std::size_t rows) { return (rows + kWordBits - 1) / kWordBits * kWordBits; }

/// A row of either side, with what orders it.
struct Scored {
  double cosine;
  const Key* key;
};

bool better(const Scored& a, const Scored& b) { return a.cosine != b.cosine ? a.cosine > b.cosine : *a.key < *b.key; }

float given_out(double cosine) noexcept { return static_cast<float>(std::clamp(cosine, -1.0, 1.0)); }

}  // namespace

/// Codes of the rows of one state, those of view n from row bases[n] on: a word of a bitmap never holds rows of two.
struct CodeTier::Codes final : public CodeRows {
  std::shared_ptr<const State> state;
  std::vector<std::uint32_t> bases;  // the last entry counts all
  std::vector<std::uint32_t> views;  // by row / kWordBits
  Block memory;
  std::unique_ptr<CodeTable> table;

  struct At {
    const Chunk* chunk;
    std::size_t row;
  };
  [[nodiscard]] At at(std::uint32_t row) const noexcept {
    const std::uint32_t view = views[row / kWordBits];
    return {state->views[view].chunk.get(), row - bases[view]};
  }
  [[nodiscard]] const Key& key(std::uint32_t row) const noexcept {
    const At place = at(row);
    return place.chunk->keys()[place.row];
  }
  [[nodiscard]] Bytes bytes(std::uint32_t row) const noexcept override {
    const auto [chunk, number] = at(row);
    return {chunk->codes() + number * chunk->stride(), {chunk->scales()[number], chunk->errors()[number]}};
  }
  void fetch(std::uint32_t row) const noexcept override {
    const auto [chunk, number] = at(row);
    const std::int8_t* code = chunk->codes() + number * chunk->stride();
    for (std::size_t i = 0; i < chunk->stride(); i += kLine) __builtin_prefetch(code + i);
    __builtin_prefetch(chunk->scales() + number);
    __builtin_prefetch(chunk->errors() + number);
  }
  [[nodiscard]] const float* floats(std::uint32_t row) const noexcept override {
    const At place = at(row);
    return place.chunk->row(place.row);
  }
  [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const noexcept override { return key(a) < key(b); }

  void encode(const Rotation& rotation, std::size_t view);
};

// Rows that pad a view to whole words are coded as its last one; no search may find them.
void CodeTier::Codes::encode(const Rotation& rotation, std::size_t view) {
  const std::size_t used = state->views[view].used;
  if (bases[view + 1] == bases[view]) return;
  const Chunk& chunk = *state->views[view].chunk;
  const std::size_t blocks = used / kCodeBlock * kCodeBlock;
  auto* out = reinterpret_cast<std::uint8_t*>(memory.data());
  if (blocks > 0) encode_rows(rotation, chunk.row(0), bases[view], bases[view] + blocks, out, bases.back());
  const std::size_t rest = bases[view + 1] - bases[view] - blocks;
  std::vector<float> padded(rest * rotation.dimensions());
  for (std::size_t i = 0; i < rest; ++i)
    std::copy_n(chunk.row(std::min(blocks + i, used - 1)), rotation.dimensions(),
                padded.data() + i * rotation.dimensions());
  if (rest > 0) encode_rows(rotation, padded.data(), bases[view] + blocks, bases[view + 1], out, bases.back());
}

/// How the collection differs from its codes now.
struct CodeTier::Delta {
  std::shared_ptr<const State> state;
  Bits live;                    // of the coded rows
  std::vector<Codes::At> rows;  // not coded
  std::size_t coded = 0;        // live ones

  [[nodiscard]] bool too_large() const noexcept { return rows.size() > kDeltaRows + state->count / kDeltaShare; }

  Delta(std::shared_ptr<const State> now, const Codes* codes) : state(std::move(now)) {
    if (codes) live.resize(codes->bases.back() / kWordBits);
    for (std::size_t n = 0; n < state->views.size() && !too_large(); ++n) {
      const View& view = state->views[n];
      if (view.count == 0) continue;
      const bool same = codes && n < codes->state->views.size() && codes->state->views[n].chunk == view.chunk;
      const bool there = same && codes->bases[n + 1] > codes->bases[n];
      const std::size_t known = there ? codes->state->views[n].used : 0;
      for (std::size_t row = 0; row < known; row += kWordBits) {
        std::uint64_t word = view.live ? (*view.live)[row / kWordBits] : ~std::uint64_t{0};
        if (known - row < kWordBits) word &= (std::uint64_t{1} << (known - row)) - 1;
        live[(codes->bases[n] + row) / kWordBits] = word;
        coded += static_cast<std::size_t>(std::popcount(word));
      }
      for (std::size_t row = known; row < view.used; ++row)
        if (!view.live || bit(*view.live, row)) rows.push_back({view.chunk.get(), row});
    }
  }
};

CodeTier::CodeTier(std::shared_ptr<const Collection> collection)
    : collection_(std::move(collection)), rotation_(collection_->dimensions(), kSeed) {}

CodeTier::~CodeTier() = default;

std::shared_ptr<const CodeTier::Codes> CodeTier::codes() const {
  const std::lock_guard lock(guard_);
  return codes_;
}

bool CodeTier::stale() const { return Delta(collection_->state(), codes().get()).too_large(); }

std::size_t CodeTier::memory_bytes() const {
  const auto now = codes();
  return now ? now->memory.bytes() : 0;
}

Status CodeTier::build(Pool& pool, const Stop& stop) {
  const std::lock_guard one_at_a_time(building_);
  auto made = std::make_shared<Codes>();
  made->state = collection_->state();
  made->bases.push_back(0);
  for (std::size_t n = 0; n < made->state->views.size(); ++n) {
    const View& view = made->state->views[n];
    const std::size_t rows = view.count > 0 ? whole_words(view.used) : 0;
    made->bases.push_back(made->bases.back() + static_cast<std::uint32_t>(rows));
    made->views.insert(made->views.end(), rows / kWordBits, static_cast<std::uint32_t>(n));
  }
  made->memory = Block(CodeTable::bytes(rotation_.size(), made->bases.back()));
  const auto encode = [&](std::size_t view) { made->encode(rotation_, view); };
  if (!pool.parallel_for(made->state->views.size(), encode, &stop)) return Status::stopped;
  made->table = std::make_unique<CodeTable>(reinterpret_cast<const std::uint8_t*>(made->memory.data()),
                                            rotation_.size(), made->bases.back());
  const std::lock_guard lock(guard_);
  codes_ = std::move(made);
  return Status::ok;
}

Outcome CodeTier::search(std::span<const float> queries, Limit limit, double recall, Pool& pool, const Stop& stop,
                         TierFound& found) const {
  const std::size_t dimensions = rotation_.dimensions();
  if (const Outcome refused = check_rows(queries, dimensions); refused.status != Status::ok) return refused;
  const auto coded = codes();
  const Delta delta(collection_->state(), coded.get());
  const std::size_t count = queries.size() / dimensions;
  if (!coded || delta.too_large()) {
    found.coded = false;
    return collection_->search(queries, std::vector<Limit>(count, limit), nullptr, stop, found.found, &pool);
  }
  const float lowest = std::nextafter(limit.threshold, -std::numeric_limits<float>::infinity());
  const CodeOptions options{.k = limit.k,
                            .threshold = limit.threshold <= -1 ? -2.0 : double{lowest},
                            .recall = recall,
                            .rest_recall = std::max(kRestRecall, 1 - kRestMisses * (1 - recall))};
  const std::size_t total = coded->bases.back();
  const std::size_t parts = std::max<std::size_t>(1, std::min(pool.threads(), total / kPartRows));
  const std::size_t each = (total / parts + kWordBits - 1) / kWordBits * kWordBits;
  std::vector<std::vector<std::vector<CodeHit>>> hits(parts);
  std::vector<CodeCounts> counts(parts);
  std::atomic<bool> whole = true;
  pool.parallel_for(parts, [&](std::size_t part) {
    const std::size_t first = std::min(total, part * each);
    const std::size_t last = part + 1 == parts ? total : std::min(total, first + each);
    if (!search_codes(rotation_, *coded->table, first, last, *coded, queries, options, delta.live.data(), &stop,
                      hits[part], counts[part]))
      whole = false;
  });
  if (!whole) return {Status::stopped, 0};
  TierFound all;
  all.coded = true;
  all.found.sequence = delta.state->sequence;
  all.found.rows_scanned = delta.coded + delta.rows.size();
  all.found.reranked = delta.rows.size() * count;
  for (const CodeCounts& one : counts) all.found.reranked += one.floats;
  for (std::size_t q = 0; q < count; ++q) {
    if (stop.requested()) return {Status::stopped, 0};
    std::vector<Scored> scored;
    for (const auto& part : hits)
      for (const CodeHit& hit : part[q]) scored.push_back({hit.cosine, &coded->key(hit.row)});
    for (const auto& [chunk, row] : delta.rows)
      scored.push_back({dot_f64(chunk->row(row), queries.data() + q * dimensions, dimensions), chunk->keys() + row});
    const std::size_t kept = std::min(limit.k, scored.size());
    std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(kept), scored.end(), better);
    auto& list = all.found.hits.emplace_back();
    for (std::size_t i = 0; i < kept && given_out(scored[i].cosine) >= limit.threshold; ++i)
      list.push_back({*scored[i].key, given_out(scored[i].cosine)});
  }
  found = std::move(all);
  return {};
}

}  // namespace facet
