#pragma once
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "chunk.h"
#include "key_table.h"
#include "search.h"
#include "stop.h"
#include "types.h"

namespace facet {

/// Unit rows under 16-byte keys. Any number of searches and one change at a time run side by side: a search sees the
/// collection as it was after the last change that had ended when it began. No search waits for a change, and no
/// change for a search. All calls may come from any thread and may take long.
///
/// Rows are written once and never moved under a reader: a change writes new rows behind the others, notes which rows
/// are dead in a new State, and publishes that. A chunk of which a third is dead is written anew, and goes as soon as
/// the last search in it has ended.
class Collection {
 public:
  /// @param dimensions Floats per row, 1..4096.
  explicit Collection(std::size_t dimensions);

  /// Adds rows, or replaces those whose keys are there already; of a key given twice the last row counts.
  ///
  /// @param rows     float32, row-major, shape [keys.size(), dimensions]; each of L2 norm 1 (+-1e-3).
  /// @param sequence A number of the caller's that sequence() then reaches; never lowers it.
  /// @return bad_shape when sizes disagree, or the first bad row; then nothing has changed.
  [[nodiscard]] Outcome upsert(std::span<const Key> keys, std::span<const float> rows, std::uint64_t sequence = 0);

  /// Removes the rows of these keys; unknown keys are skipped.
  /// @return how many rows were removed.
  std::size_t remove(std::span<const Key> keys, std::uint64_t sequence = 0);

  /// Notes that every change up to `sequence` is in, for changes that touch no row of this collection.
  void advance(std::uint64_t sequence) { remove({}, sequence); }

  /// Finds each query's `k` most similar rows at or above a threshold, exactly: what a scan in float64 finds.
  ///
  /// @param queries   float32, row-major, shape [n, dimensions]; unit rows.
  /// @param k         1..1024.
  /// @param threshold Least cosine of a hit, -1..1.
  /// @param only      Where given, only rows with one of these keys; keys without a row are skipped.
  /// @param found     [out] untouched when refused or stopped.
  [[nodiscard]] Outcome search(std::span<const float> queries, std::size_t k, float threshold,
                               const std::vector<Key>* only, Found& found) const;

  /// The same with a limit for each query, and a way to stop: then the status is `stopped`. The idle
  /// threads of a pool, where there is one, take part.
  [[nodiscard]] Outcome search(std::span<const float> queries, std::span<const Limit> limits,
                               const std::vector<Key>* only, const Stop& stop, Found& found,
                               Pool* pool = nullptr) const;

  /// @return false when `sequence` was not reached in time.
  [[nodiscard]] bool wait_for(std::uint64_t sequence, std::chrono::milliseconds timeout) const;

  [[nodiscard]] std::size_t dimensions() const noexcept { return dimensions_; }
  /// Of the last change that has ended; these wait for nobody.
  [[nodiscard]] std::uint64_t sequence() const noexcept { return sequence_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// Bytes held: rows, keys and the table that finds them; not what running searches keep from before.
  [[nodiscard]] std::size_t memory_bytes() const noexcept { return memory_bytes_; }
  /// The rows after that change; they stay as they are, and in memory, for as long as the caller holds them.
  [[nodiscard]] std::shared_ptr<const State> state() const;

 private:
  /// A chunk as the next state will show it.
  struct Draft {
    std::shared_ptr<Chunk> chunk;
    Bits live;
    std::uint32_t used = 0;
    std::uint32_t count = 0;
    bool changed = false;
  };

  [[nodiscard]] const Key& key_at(std::uint32_t place) const;
  [[nodiscard]] std::uint32_t reserve(std::size_t rows);
  [[nodiscard]] Draft& touch(std::uint32_t number);
  void added(std::uint32_t place);
  void kill(std::uint32_t place);
  void drop(std::uint32_t number);
  void rewrite(std::uint32_t number);
  void settle();
  void publish(std::uint64_t sequence);
  [[nodiscard]] bool places_of(const std::vector<Key>& keys, std::shared_ptr<const State>& state,
                               std::vector<std::uint32_t>& places) const;

  const std::size_t dimensions_;

  mutable std::mutex writing_;  // guards the drafts, and is held while a change runs
  std::vector<Draft> drafts_;
  std::vector<std::uint32_t> free_;     // numbers of drafts without a chunk
  std::vector<std::uint32_t> changed_;  // numbers of drafts that the last state does not show
  std::uint32_t tail_ = KeyTable::kNone;
  std::size_t count_ = 0;
  std::size_t chunk_bytes_ = 0;
  KeyTable table_;  // place = number of the chunk * Chunk::kRowsMax + row

  mutable std::mutex latest_guard_;  // held for as long as it takes to copy a pointer
  std::shared_ptr<const State> latest_;

  mutable std::mutex waiting_;
  mutable std::condition_variable advanced_;
  std::atomic<std::uint64_t> sequence_ = 0;
  std::atomic<std::size_t> size_ = 0;
  std::atomic<std::size_t> memory_bytes_ = 0;
};

}  // namespace facet
