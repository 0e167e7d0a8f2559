#pragma once
#include <condition_variable>
#include <mutex>

namespace facet {

/// Lets threads that finish numbered pieces of work out of order hand them over in order, one at a time. The pieces
/// must be taken up in order: then the thread with the lowest number never waits.
class InOrder {
 public:
  explicit InOrder(std::size_t next) noexcept : next_(next) {}

  /// Waits for the pieces before, then calls `hand_over`; when it gives false, or throws, everything ends.
  template <typename HandOver>
  void deliver(std::size_t number, HandOver&& hand_over) {
    std::unique_lock lock(mutex_);
    turn_.wait(lock, [&] { return ended_ || next_ == number; });
    if (ended_) return;
    lock.unlock();  // Whoever asks ended() must not wait for the receiver.
    const bool more = hand_over();
    lock.lock();
    ++next_;
    ended_ = ended_ || !more;
    turn_.notify_all();
  }

  void end() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    turn_.notify_all();
  }

  [[nodiscard]] bool ended() {
    const std::lock_guard lock(mutex_);
    return ended_;
  }

  /// The first piece that was not handed over.
  [[nodiscard]] std::size_t next() {
    const std::lock_guard lock(mutex_);
    return next_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable turn_;
  std::size_t next_;
  bool ended_ = false;
};

}  // namespace facet
