#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

#include "types.h"

namespace facet {

/// Keeps the best `k` hits at or above a threshold. `Before(a, b)` orders rows of equal cosine.
template <typename Before>
class TopHits {
 public:
  TopHits(std::size_t k, float threshold, Before before) : k_(k), bar_(threshold), before_(before) {}

  void offer(std::uint32_t row, float dot) {
    const float cosine = std::clamp(dot, -1.0F, 1.0F);
    if (cosine < bar_) return;
    const Hit hit{row, cosine};
    if (hits_.size() == k_) {
      if (!better(hit, hits_.front())) return;
      std::pop_heap(hits_.begin(), hits_.end(), order());
      hits_.pop_back();
    }
    hits_.push_back(hit);
    std::push_heap(hits_.begin(), hits_.end(), order());
    if (hits_.size() == k_) bar_ = hits_.front().cosine;
  }

  /// Best first; the heap is empty afterwards.
  [[nodiscard]] std::vector<Hit> take() {
    std::sort_heap(hits_.begin(), hits_.end(), order());
    return std::move(hits_);
  }

 private:
  [[nodiscard]] bool better(const Hit& a, const Hit& b) const {
    return a.cosine != b.cosine ? a.cosine > b.cosine : before_(a.row, b.row);
  }
  // A heap whose front is the worst hit kept.
  [[nodiscard]] auto order() const {
    return [this](const Hit& a, const Hit& b) { return better(a, b); };
  }

  std::size_t k_;
  float bar_;  // What a hit must reach at least: the threshold, or the worst hit once there are k.
  Before before_;
  std::vector<Hit> hits_;
};

}  // namespace facet
