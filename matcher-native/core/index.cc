#include "index.h"

#include <algorithm>
#include <atomic>

#include "rows.h"

namespace facet {
namespace {

FileOutcome compare(const IndexIdentity& found, const IndexIdentity& wanted) {
  if (found.dimensions != wanted.dimensions) return refused(FileStatus::dimensions, "meta");
  if (found.descriptor_version != wanted.descriptor_version) return refused(FileStatus::descriptor_version, "meta");
  if (found.account != wanted.account) return refused(FileStatus::account, "meta");
  if (found.list != wanted.list) return refused(FileStatus::list, "meta");
  return {};
}

// The best k of both, which have no key in common.
void merge(std::vector<KeyHit>& hits, const std::vector<KeyHit>& more, std::size_t k) {
  hits.insert(hits.end(), more.begin(), more.end());
  std::sort(hits.begin(), hits.end(), [](const KeyHit& a, const KeyHit& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.key < b.key;
  });
  hits.resize(std::min(hits.size(), k));
}

}  // namespace

bool Index::FileRows::read(std::uint32_t row, float* out) const noexcept {
  return file->copy(rows.subspan(row * bytes, bytes), reinterpret_cast<std::byte*>(out));
}

Index::Index(File file, const IndexView& view)
    : file_(std::move(file)),
      view_(view),
      rotation_(view.meta.identity.dimensions, view.meta.seed),
      delta_(view.meta.identity.dimensions),
      changes_(std::make_shared<Changes>(Bits((view.meta.rows + 63) / 64), 0, delta_.state())) {
  rows_.file = &file_;
  rows_.bytes = view.meta.identity.dimensions * sizeof(float);
  static_cast<void>(file_.section("rows", rows_.rows));  // view_file has found it.
}

FileOutcome Index::make(File file, const IndexIdentity& wanted, std::unique_ptr<Index>& index) {
  IndexView view;
  if (const FileOutcome outcome = view_file(file, view); !outcome.ok()) return outcome;
  if (const FileOutcome outcome = compare(view.meta.identity, wanted); !outcome.ok()) return outcome;
  index.reset(new Index(std::move(file), view));
  return {};
}

FileOutcome Index::open(const std::string& path, const IndexIdentity& wanted, std::unique_ptr<Index>& index) {
  File file;
  if (const FileOutcome outcome = File::open(path, file); !outcome.ok()) return outcome;
  return make(std::move(file), wanted, index);
}

FileOutcome Index::of_bytes(std::span<const std::byte> bytes, const IndexIdentity& wanted,
                            std::unique_ptr<Index>& index) {
  File file;
  if (const FileOutcome outcome = File::of_bytes(bytes, file); !outcome.ok()) return outcome;
  return make(std::move(file), wanted, index);
}

std::shared_ptr<const Index::Changes> Index::changes() const {
  const std::lock_guard lock(guard_);
  return changes_;
}

std::size_t Index::publish(std::span<const Key> hidden) {
  auto next = std::make_shared<Changes>(*changes());
  next->delta = delta_.state();
  const std::size_t before = next->hidden_count;
  for (const Key& key : hidden) {
    const std::uint32_t row = view_.find(key);
    if (row == view_.meta.rows || bit(next->hidden, row)) continue;
    next->hidden[row / 64] |= std::uint64_t{1} << (row % 64);
    ++next->hidden_count;
  }
  const std::size_t newly = next->hidden_count - before;
  const std::lock_guard lock(guard_);
  changes_ = std::move(next);
  return newly;
}

Outcome Index::upsert(std::span<const Key> keys, std::span<const float> rows) {
  const std::lock_guard lock(writing_);
  const Outcome outcome = delta_.upsert(keys, rows);
  if (outcome.status == Status::ok) publish(keys);
  return outcome;
}

std::size_t Index::remove(std::span<const Key> keys) {
  const std::lock_guard lock(writing_);
  const std::size_t removed = delta_.remove(keys);  // Its rows are hidden in the file, so that none counts twice.
  return removed + publish(keys);
}

Outcome Index::search(std::span<const float> queries, std::size_t k, float threshold, std::size_t probes,
                      const ParallelFor& parallel, IndexFound& found, bool& io) const {
  if (k < 1 || k > kResultsMax || !(threshold >= -1 && threshold <= 1)) return {Status::bad_shape, 0};
  if (const Outcome refused = check_rows(queries, meta().identity.dimensions); refused.status != Status::ok)
    return refused;
  const RowsView rows{queries, meta().identity.dimensions};
  found = {};
  found.hits.resize(rows.count());
  std::vector<IndexCounts> counts(rows.count());
  std::atomic<bool> failed = false;
  const auto now = changes();
  const std::uint64_t* hidden = now->hidden_count > 0 ? now->hidden.data() : nullptr;
  const bool done = parallel(rows.count(), [&](std::size_t i) {
    std::vector<IndexHit> hits;
    const IndexQuery query{rows[i], k, threshold, probes, kNoRow};
    if (!search_index(view_, rotation_, rows_, query, hidden, hits, counts[i])) failed = true;
    for (const IndexHit& hit : hits) found.hits[i].push_back({view_.keys[hit.row], hit.cosine});
  });
  io = failed;
  if (!done) return {};
  if (now->delta->count > 0) {
    Found delta;
    const std::vector<Limit> limits(rows.count(), Limit{k, threshold});
    const Status status = search_state(*now->delta, rows.dimensions, queries, limits, nullptr, {}, delta, nullptr);
    if (status != Status::ok) return {status, 0};
    for (std::size_t i = 0; i < rows.count(); ++i) merge(found.hits[i], delta.hits[i], k);
    found.delta_rows = now->delta->count;
  }
  for (const IndexCounts& count : counts) {
    found.counts.partitions += count.partitions;
    found.counts.sketches += count.sketches;
    found.counts.codes += count.codes;
    found.counts.floats += count.floats;
  }
  return {};
}

bool Index::measure_recall(std::span<const float> queries, float neighbour_cosine, const ParallelFor& parallel,
                           double& recall, std::size_t& counted) const {
  recall = 0;
  counted = 0;
  const RowsView rows{queries, meta().identity.dimensions};
  if (check_rows(queries, rows.dimensions).status != Status::ok) return false;
  const auto now = changes();
  const std::uint64_t* hidden = now->hidden.data();
  std::vector<IndexHit> best;
  if (!nearest_rows(view_, rows_, rows, {}, hidden, parallel, best)) return false;
  std::atomic<std::size_t> found = 0;
  std::atomic<bool> failed = false;
  const bool done = parallel(rows.count(), [&](std::size_t i) {
    if (best[i].row == kNoRow || best[i].cosine < neighbour_cosine) return;
    std::vector<IndexHit> hits;
    IndexCounts counts;
    if (!search_index(view_, rotation_, rows_, {rows[i]}, hidden, hits, counts)) failed = true;
    if (!hits.empty() && hits[0].cosine >= best[i].cosine) ++found;
  });
  for (const IndexHit& hit : best) counted += hit.row != kNoRow && hit.cosine >= neighbour_cosine ? 1 : 0;
  if (counted > 0) recall = static_cast<double>(found) / static_cast<double>(counted);
  return done && !failed;
}

std::size_t Index::size() const {
  const auto now = changes();
  return view_.meta.rows - now->hidden_count + now->delta->count;
}

std::size_t Index::memory_bytes() const {
  return file_.size() - rows_.rows.size() + changes()->hidden.size() * sizeof(std::uint64_t) +
         view_.blocks.size() * sizeof(std::uint32_t) + delta_.memory_bytes();
}

}  // namespace facet
