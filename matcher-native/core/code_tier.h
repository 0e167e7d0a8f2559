#pragma once
#include <memory>
#include <mutex>

#include "code_search.h"
#include "collection.h"
#include "pool.h"

namespace facet {

/// What a search of the tier found, and whether codes took part.
struct TierFound {
  Found found;         // rows_scanned: also those that codes ruled out; reranked: in float64
  bool coded = false;  // false: the codes are too old or not there, so that all rows were compared in 8 bits
};

/// 1-bit codes of a collection's rows as they were when the codes were built. Rows that came since are compared in
/// float64, those that went are skipped: every search sees the collection as it is. All calls from any thread.
class CodeTier {
 public:
  /// Rows since the build that a search compares one by one at most, beside 1 in kDeltaShare.
  static constexpr std::size_t kDeltaRows = 4096;
  static constexpr std::size_t kDeltaShare = 64;

  explicit CodeTier(std::shared_ptr<const Collection> collection);
  ~CodeTier();

  /// Codes the rows that there are, on the caller's and on idle threads; takes a few microseconds a row, and about 0.28
  /// bytes a value in the end.
  /// @return ok or stopped; then the codes are as before.
  [[nodiscard]] Status build(Pool& pool, const Stop& stop);

  /// As Collection::search of all rows, with the recall that is wanted.
  ///
  /// @param recall 1: proved to be what a float64 scan finds. 0.5..0.9999: the least chance to be found of the best row
  ///               of that, and of all its rows where there are fewer than k; where there are k, the others may be
  ///               missed 50 times as often.
  /// @param found  [out] untouched when refused or stopped.
  [[nodiscard]] Outcome search(std::span<const float> queries, Limit limit, double recall, Pool& pool, const Stop& stop,
                               TierFound& found) const;

  /// Whether a build would make searches faster.
  [[nodiscard]] bool stale() const;
  /// Bytes of the codes.
  [[nodiscard]] std::size_t memory_bytes() const;

 private:
  struct Codes;
  struct Delta;

  [[nodiscard]] std::shared_ptr<const Codes> codes() const;

  std::shared_ptr<const Collection> collection_;
  Rotation rotation_;
  std::mutex building_;
  mutable std::mutex guard_;  // held for as long as it takes to copy a pointer
  std::shared_ptr<const Codes> codes_;
};

}  // namespace facet
