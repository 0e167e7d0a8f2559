#pragma once
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include "types.h"

namespace facet {

/// Keeps the best `k` hits whose cosine, as it is given out, reaches a threshold: by float64 cosine, then as
/// `Before(a, b)` orders rows.
template <typename Before>
class TopHits {
 public:
  TopHits(std::size_t k, float threshold, Before before)
      : k_(k), threshold_(threshold), bar_(lowest(threshold)), before_(before) {}

  /// A row whose dot product is certainly lower is no hit.
  [[nodiscard]] double bar() const noexcept { return bar_; }

  void offer(std::uint32_t row, double dot) {
    if (dot < bar_ || cosine(dot) < threshold_) return;
    const Scored hit{dot, row};
    if (hits_.size() == k_) {
      if (!better(hit, hits_.front())) return;
      std::pop_heap(hits_.begin(), hits_.end(), order());
      hits_.pop_back();
    }
    hits_.push_back(hit);
    std::push_heap(hits_.begin(), hits_.end(), order());
    if (hits_.size() == k_) bar_ = hits_.front().dot;
  }

  /// Takes over what another one has kept of other rows.
  void merge(TopHits& other) {
    for (const Scored& hit : other.hits_) offer(hit.row, hit.dot);
    other.hits_.clear();
  }

  /// Best first; the heap is empty afterwards.
  [[nodiscard]] std::vector<Hit> take() {
    std::sort_heap(hits_.begin(), hits_.end(), order());
    std::vector<Hit> out;
    out.reserve(hits_.size());
    for (const Scored& hit : hits_) out.push_back({hit.row, cosine(hit.dot)});
    hits_.clear();
    return out;
  }

 private:
  struct Scored {
    double dot;
    std::uint32_t row;
  };

  [[nodiscard]] static float cosine(double dot) noexcept { return static_cast<float>(std::clamp(dot, -1.0, 1.0)); }
  /// The float below the threshold: dot products above it may round up to the threshold.
  [[nodiscard]] static double lowest(float threshold) noexcept {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    return threshold <= -1 ? -double{kInfinity} : double{std::nextafter(threshold, -kInfinity)};
  }
  [[nodiscard]] bool better(const Scored& a, const Scored& b) const {
    return a.dot != b.dot ? a.dot > b.dot : before_(a.row, b.row);
  }
  // A heap whose front is the worst hit kept.
  [[nodiscard]] auto order() const {
    return [this](const Scored& a, const Scored& b) { return better(a, b); };
  }

  std::size_t k_;
  float threshold_;
  double bar_;
  Before before_;
  std::vector<Scored> hits_;
};

}  // namespace facet
