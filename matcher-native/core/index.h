#pragma once
#include <memory>
#include <mutex>

#include "collection.h"
#include "index_search.h"

namespace facet {

struct IndexFound {
  std::vector<std::vector<KeyHit>> hits;  // one list a query, best first, ties by lower key
  IndexCounts counts;
  std::size_t delta_rows = 0;  // compared exactly, with every query
};

/// An index file, mapped, with what has changed since it was built: removed rows are hidden, new ones lie in a
/// collection beside it, which is searched exactly. All calls from any thread; a search sees each change whole or not
/// at all, and neither waits for the other.
class Index {
 public:
  /// Verifies the file and that it belongs to whom it is wanted for.
  /// @param index [out] untouched when refused.
  [[nodiscard]] static FileOutcome open(const std::string& path, const IndexIdentity& wanted,
                                        std::unique_ptr<Index>& index);
  /// The same of bytes that outlive the index; they begin at a multiple of 64.
  [[nodiscard]] static FileOutcome of_bytes(std::span<const std::byte> bytes, const IndexIdentity& wanted,
                                            std::unique_ptr<Index>& index);

  /// As Collection::upsert; such a row of the file is hidden.
  [[nodiscard]] Outcome upsert(std::span<const Key> keys, std::span<const float> rows);
  /// @return how many rows were removed.
  std::size_t remove(std::span<const Key> keys);

  /// Finds each query's `k` most similar rows at or above a threshold.
  ///
  /// @param queries   float32, row-major, shape [n, dimensions]; unit rows.
  /// @param k         1..1024.
  /// @param threshold Least cosine of a hit, -1..1. The higher, the faster.
  /// @param probes    Partitions visited at most; 0: as calibrated; all of them: every row is compared,
  ///                  in 8 bits, and the best as floats.
  /// @param found     [out] of use only when the outcome is ok and `parallel` has not been stopped.
  /// @param io        [out] set when the disk fails; the hits are then of no use.
  [[nodiscard]] Outcome search(std::span<const float> queries, std::size_t k, float threshold, std::size_t probes,
                               const ParallelFor& parallel, IndexFound& found, bool& io) const;

  /// Compares the index's answers with exact ones, for rows of the file that are not hidden.
  ///
  /// @param queries          unit rows, row-major.
  /// @param neighbour_cosine Only queries that have a row at least so similar count.
  /// @param recall           [out] share of those whose most similar row is found; 0 when none counts.
  /// @param counted          [out] how many count.
  /// @return false when stopped or when the disk fails.
  [[nodiscard]] bool measure_recall(std::span<const float> queries, float neighbour_cosine, const ParallelFor& parallel,
                                    double& recall, std::size_t& counted) const;

  [[nodiscard]] const IndexMeta& meta() const noexcept { return view_.meta; }
  /// Rows that can be found.
  [[nodiscard]] std::size_t size() const;
  /// Bytes held when everything that searches touch is resident: all but the float32 rows, and the delta.
  [[nodiscard]] std::size_t memory_bytes() const;

 private:
  class FileRows final : public RowReader {
   public:
    [[nodiscard]] bool read(std::uint32_t row, float* out) const noexcept override;
    const File* file = nullptr;
    std::span<const std::byte> rows;
    std::size_t bytes = 0;  // of a row
  };

  /// What has changed since the file was built. Never altered once it is shown.
  struct Changes {
    Bits hidden;  // a bit a row
    std::size_t hidden_count = 0;
    std::shared_ptr<const State> delta;
  };

  Index(File file, const IndexView& view);
  [[nodiscard]] static FileOutcome make(File file, const IndexIdentity& wanted, std::unique_ptr<Index>& index);
  [[nodiscard]] std::shared_ptr<const Changes> changes() const;
  /// @return how many rows of these keys are hidden now that were not.
  std::size_t publish(std::span<const Key> hidden);

  File file_;
  IndexView view_;
  FileRows rows_;
  Rotation rotation_;
  Collection delta_;
  std::mutex writing_;        // held while a change runs
  mutable std::mutex guard_;  // held for as long as it takes to copy a pointer
  std::shared_ptr<const Changes> changes_;
};

}  // namespace facet
