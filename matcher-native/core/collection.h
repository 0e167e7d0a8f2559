#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <shared_mutex>
#include <span>
#include <unordered_map>
#include <vector>

#include "types.h"

namespace facet {

struct KeyHit {
  Key key;
  float cosine;
};

struct Found {
  std::vector<std::vector<KeyHit>> hits;  // one list a query, best first, ties by lower key
  std::size_t rows_scanned = 0;
};

/// Unit rows under 16-byte keys. Any number of searches run at once and see the collection as it was between two
/// changes; a change waits for the searches before it. All calls may come from any thread and may take long.
class Collection {
 public:
  /// @param dimensions Floats per row, 1..4096.
  explicit Collection(std::size_t dimensions) noexcept;

  /// Adds rows, or replaces those whose keys are there already; of a key given twice the last row counts.
  ///
  /// @param rows float32, row-major, shape [keys.size(), dimensions]; each of L2 norm 1 (+-1e-3).
  /// @return bad_shape when sizes disagree, or the first bad row; then nothing has changed.
  [[nodiscard]] Outcome upsert(std::span<const Key> keys, std::span<const float> rows);

  /// Removes the rows of these keys; unknown keys are skipped.
  /// @return how many rows were removed.
  std::size_t remove(std::span<const Key> keys);

  /// Finds each query's `k` most similar rows at or above a threshold, exactly, comparing in float32.
  ///
  /// @param queries   float32, row-major, shape [n, dimensions]; unit rows.
  /// @param k         1..1024.
  /// @param threshold Least cosine of a hit, -1..1.
  /// @param only      Where given, only rows with one of these keys; keys without a row are skipped.
  /// @param found     [out] untouched when refused.
  [[nodiscard]] Outcome search(std::span<const float> queries, std::size_t k, float threshold,
                               const std::vector<Key>* only, Found& found) const;

  [[nodiscard]] std::size_t dimensions() const noexcept { return dimensions_; }
  /// Rows after the last change that has ended; waits for nobody.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// Bytes held then: rows, keys and the table that finds them.
  [[nodiscard]] std::size_t memory_bytes() const noexcept { return memory_bytes_; }

 private:
  static constexpr std::size_t kChunkRows = 64;

  struct Hash {
    std::size_t operator()(const Key& key) const noexcept;
  };
  struct Free {
    void operator()(float* chunk) const noexcept;
  };
  using Chunk = std::unique_ptr<float[], Free>;

  [[nodiscard]] float* row(std::size_t number) const noexcept;
  [[nodiscard]] std::vector<std::uint32_t> rows_of(const std::vector<Key>& keys) const;
  void grow(std::size_t rows);
  void measure() noexcept;

  std::size_t dimensions_;
  std::size_t stride_;
  mutable std::shared_mutex mutex_;
  std::vector<Key> keys_;      // by row number
  std::vector<Chunk> chunks_;  // kChunkRows padded rows each
  std::unordered_map<Key, std::uint32_t, Hash> numbers_;
  std::atomic<std::size_t> size_ = 0;
  std::atomic<std::size_t> memory_bytes_ = 0;
};

}  // namespace facet
