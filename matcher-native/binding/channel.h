#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "calls.h"

namespace facet::binding {

/// Hands blocks from a run on the pool to JavaScript, which asks for one after the other: a run is at most one block
/// ahead, and waits.
template <typename Block>
class Channel {
 public:
  explicit Channel(std::shared_ptr<Calls> calls) : calls_(std::move(calls)) {}

  /// From the run. @return false when nobody wants more, or `stop` says so.
  bool give(Block&& block, const Stop& stop) {
    constexpr std::chrono::milliseconds kAskStop{20};
    std::unique_lock lock(mutex_);
    while (ready_ && !ended_ && !stop.requested()) taken_.wait_for(lock, kAskStop);
    if (ended_ || stop.requested()) return false;
    ready_ = std::move(block);
    hand_over();
    return true;
  }

  /// No more blocks: those who ask get undefined. From the run or from JavaScript.
  void end() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    hand_over();
    taken_.notify_all();
  }

  /// next() -> block | undefined, one call at a time.
  Napi::Promise next(Napi::Env env) {
    auto work = std::make_shared<Work>(Stop::Clock::time_point::max());
    auto slot = std::make_shared<std::optional<Block>>();
    work->answer = [slot](Napi::Env to) -> Napi::Value { return *slot ? (*slot)->object(to) : to.Undefined(); };
    const Napi::Promise promise = calls_->add(env, work, {});
    const std::lock_guard lock(mutex_);
    taker_ = {std::move(work), std::move(slot)};
    hand_over();
    return promise;
  }

 private:
  struct Taker {
    std::shared_ptr<Work> work;
    std::shared_ptr<std::optional<Block>> slot;
  };

  // Under the mutex.
  void hand_over() {
    if (!taker_.work || (!ready_ && !ended_)) return;
    *taker_.slot = std::exchange(ready_, std::nullopt);
    calls_->finished(std::exchange(taker_, {}).work);
    taken_.notify_all();
  }

  std::shared_ptr<Calls> calls_;
  std::mutex mutex_;
  std::condition_variable taken_;
  std::optional<Block> ready_;
  Taker taker_;
  bool ended_ = false;
};

}  // namespace facet::binding
