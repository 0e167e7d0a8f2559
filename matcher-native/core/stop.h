#pragma once
#include <atomic>
#include <chrono>
#include <cstdint>

namespace facet {

/// Tells work that runs for long to end: because its caller gave it up, or because its time is over. Work asks between
/// chunks of about a millisecond. May be asked and told from any thread.
class Stop {
 public:
  using Clock = std::chrono::steady_clock;
  enum class Why : std::uint8_t { no, aborted, late };

  Stop() noexcept = default;
  explicit Stop(Clock::time_point deadline) noexcept : deadline_(deadline) {}
  Stop(const Stop&) = delete;
  Stop& operator=(const Stop&) = delete;

  void abort() noexcept { tell(Why::aborted); }

  [[nodiscard]] bool requested() const noexcept {
    if (why() != Why::no) return true;
    if (deadline_ == Clock::time_point::max() || Clock::now() < deadline_) return false;
    tell(Why::late);
    return true;
  }

  /// What was first; stays as it is from then on.
  [[nodiscard]] Why why() const noexcept { return why_.load(std::memory_order_relaxed); }

 private:
  void tell(Why why) const noexcept {
    Why expected = Why::no;
    why_.compare_exchange_strong(expected, why, std::memory_order_relaxed);
  }

  Clock::time_point deadline_ = Clock::time_point::max();
  mutable std::atomic<Why> why_ = Why::no;
};

}  // namespace facet
