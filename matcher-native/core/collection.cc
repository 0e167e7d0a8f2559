#include "collection.h"

#include <algorithm>
#include <bit>

#include "rows.h"

namespace facet {
namespace {

/// Chunks of long rows have fewer of them.
constexpr std::size_t kChunkBytesMax = std::size_t{16} << 20;
/// A filter of at most so many keys is looked up in the table, for which a change may have to wait some 0.2 ms.
constexpr std::size_t kLookUpMax = 4096;

}  // namespace

Collection::Collection(std::size_t dimensions) : dimensions_(dimensions), latest_(std::make_shared<State>()) {}

const Key& Collection::key_at(std::uint32_t place) const {
  return drafts_[place / Chunk::kRowsMax].chunk->keys()[place % Chunk::kRowsMax];
}

Collection::Draft& Collection::touch(std::uint32_t number) {
  Draft& draft = drafts_[number];
  if (!draft.changed) changed_.push_back(number);
  draft.changed = true;
  return draft;
}

/// @param rows How many are about to come, this one included.
/// @return the place of the next row to be written.
std::uint32_t Collection::reserve(std::size_t rows) {
  if (tail_ == KeyTable::kNone || drafts_[tail_].used == drafts_[tail_].chunk->capacity()) {
    // In proportion to what is there, so that a short list takes little memory.
    const std::size_t wanted = std::bit_ceil(std::max(std::min(rows, Chunk::kRowsMax), count_ / 4));
    const std::size_t most = std::min(Chunk::kRowsMax, std::bit_floor(kChunkBytesMax / Chunk::row_bytes(dimensions_)));
    const std::size_t capacity = std::clamp(wanted, Chunk::kRowsMin, most);
    Draft draft{std::make_shared<Chunk>(dimensions_, capacity), Bits(capacity / 64)};
    chunk_bytes_ += draft.chunk->bytes();
    if (free_.empty()) {
      tail_ = static_cast<std::uint32_t>(drafts_.size());
      drafts_.push_back(std::move(draft));
    } else {
      tail_ = free_.back();
      free_.pop_back();
      draft.changed = drafts_[tail_].changed;
      drafts_[tail_] = std::move(draft);
    }
  }
  return tail_ * static_cast<std::uint32_t>(Chunk::kRowsMax) + drafts_[tail_].used;
}

/// The row at `place` has been written: it is now the row of its key.
void Collection::added(std::uint32_t place) {
  Draft& draft = touch(place / Chunk::kRowsMax);
  const std::uint32_t row = draft.used++;
  draft.live[row / 64] |= std::uint64_t{1} << row % 64;
  ++draft.count;
  ++count_;
  const auto key = [this](std::uint32_t at) -> const Key& { return key_at(at); };
  const std::uint32_t before = table_.put(key_at(place), place, key);
  if (before != KeyTable::kNone) kill(before);
}

void Collection::kill(std::uint32_t place) {
  Draft& draft = touch(place / Chunk::kRowsMax);
  const std::size_t row = place % Chunk::kRowsMax;
  draft.live[row / 64] &= ~(std::uint64_t{1} << row % 64);
  --draft.count;
  --count_;
}

void Collection::drop(std::uint32_t number) {
  Draft& draft = touch(number);
  free_.push_back(number);
  chunk_bytes_ -= draft.chunk->bytes();
  draft = {};
  draft.changed = true;
  if (tail_ == number) tail_ = KeyTable::kNone;
}

/// Writes the live rows of a chunk behind the others; it is no longer the last.
void Collection::rewrite(std::uint32_t number) {
  if (tail_ == number) tail_ = KeyTable::kNone;
  const std::shared_ptr<const Chunk> from = drafts_[number].chunk;
  const Bits live = drafts_[number].live;
  for (std::uint32_t row = 0, left = drafts_[number].count; left > 0; ++row) {
    if (!bit(live, row)) continue;
    const std::uint32_t place = reserve(left--);
    drafts_[place / Chunk::kRowsMax].chunk->copy(place % Chunk::kRowsMax, *from, row);
    added(place);
  }
}

/// Gives the memory of dead rows back: of chunks of which more than a third is dead, and of a last chunk that is far
/// larger than what the collection still holds.
void Collection::settle() {
  for (std::size_t i = 0; i < changed_.size(); ++i) {  // Rewriting may change more of them.
    const std::uint32_t number = changed_[i];
    if (!drafts_[number].chunk) continue;
    const std::size_t capacity = drafts_[number].chunk->capacity();
    const bool dead = (drafts_[number].used - drafts_[number].count) * std::size_t{3} > capacity;
    const bool large = capacity > Chunk::kRowsMin && capacity >= 8 * count_;
    if (dead || large) rewrite(number);
    if (drafts_[number].count == 0 && (number != tail_ || count_ == 0)) drop(number);
  }
  table_.reserve(count_);
}

void Collection::publish(std::uint64_t sequence) {
  settle();
  auto next = std::make_shared<State>(*latest_);  // Only changes replace it, and this is one.
  next->views.resize(drafts_.size());
  for (const std::uint32_t number : changed_) {
    Draft& draft = drafts_[number];
    draft.changed = false;
    next->views[number] = {draft.chunk, nullptr, draft.used, draft.count};
    if (draft.count < draft.used) next->views[number].live = std::make_shared<const Bits>(draft.live);
  }
  changed_.clear();
  next->count = count_;
  next->sequence = std::max(next->sequence, sequence);
  size_ = count_;
  memory_bytes_ = chunk_bytes_ + table_.bytes() + drafts_.capacity() * sizeof(Draft) + drafts_.size() * sizeof(View);
  std::shared_ptr<const State> shown = std::move(next);
  {
    const std::scoped_lock lock(latest_guard_);
    latest_.swap(shown);
  }
  if (latest_->sequence == sequence_) return;
  {
    const std::scoped_lock lock(waiting_);
    sequence_ = latest_->sequence;
  }
  advanced_.notify_all();
}

Outcome Collection::upsert(std::span<const Key> keys, std::span<const float> rows, std::uint64_t sequence) {
  if (rows.size() != keys.size() * dimensions_) return {Status::bad_shape, 0};
  if (const Outcome refused = check_rows(rows, dimensions_); refused.status != Status::ok) return refused;
  const std::scoped_lock lock(writing_);
  table_.reserve(count_ + keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::uint32_t place = reserve(keys.size() - i);
    drafts_[tail_].chunk->write(place % Chunk::kRowsMax, keys[i], rows.data() + i * dimensions_);
    added(place);
  }
  publish(sequence);
  return {};
}

std::size_t Collection::remove(std::span<const Key> keys, std::uint64_t sequence) {
  const std::scoped_lock lock(writing_);
  const std::size_t before = count_;
  for (const Key& key : keys) {
    const std::uint32_t place = table_.erase(key, [this](std::uint32_t at) -> const Key& { return key_at(at); });
    if (place != KeyTable::kNone) kill(place);
  }
  const std::size_t removed = before - count_;
  publish(sequence);
  return removed;
}

std::shared_ptr<const State> Collection::state() const {
  const std::scoped_lock lock(latest_guard_);
  return latest_;
}

/// Looks keys up, unless a change is running: then nobody waits, and the search compares keys.
bool Collection::places_of(const std::vector<Key>& keys, std::shared_ptr<const State>& state,
                           std::vector<std::uint32_t>& places) const {
  const std::unique_lock lock(writing_, std::try_to_lock);
  if (!lock.owns_lock()) return false;
  state = latest_;
  for (const Key& key : keys) {
    const std::uint32_t place = table_.find(key, [this](std::uint32_t at) -> const Key& { return key_at(at); });
    if (place != KeyTable::kNone) places.push_back(place);
  }
  return true;
}

Outcome Collection::search(std::span<const float> queries, std::size_t k, float threshold, const std::vector<Key>* only,
                           Found& found) const {
  const std::vector<Limit> limits(queries.size() / dimensions_, Limit{k, threshold});
  if (k < 1 || k > kResultsMax) return {Status::bad_shape, 0};
  return search(queries, limits, only, {}, found);
}

Outcome Collection::search(std::span<const float> queries, std::span<const Limit> limits, const std::vector<Key>* only,
                           const Stop& stop, Found& found, Pool* pool) const {
  if (queries.size() != limits.size() * dimensions_) return {Status::bad_shape, 0};
  for (const Limit& limit : limits)
    if (limit.k < 1 || limit.k > kResultsMax || !(limit.threshold >= -1 && limit.threshold <= 1))
      return {Status::bad_shape, 0};
  if (const Outcome refused = check_rows(queries, dimensions_); refused.status != Status::ok) return refused;
  if (!only) return {search_state(*state(), dimensions_, queries, limits, nullptr, stop, found, pool), 0};
  std::shared_ptr<const State> shown;
  std::vector<std::uint32_t> places;
  const bool looked_up = only->size() <= kLookUpMax && places_of(*only, shown, places);
  const Filter filter = looked_up ? Filter(std::move(places)) : Filter(*only);
  if (!looked_up) shown = state();
  return {search_state(*shown, dimensions_, queries, limits, &filter, stop, found, pool), 0};
}

bool Collection::wait_for(std::uint64_t sequence, std::chrono::milliseconds timeout) const {
  std::unique_lock lock(waiting_);
  return advanced_.wait_for(lock, timeout, [&] { return sequence_ >= sequence; });
}

}  // namespace facet
