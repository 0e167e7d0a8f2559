#include "pool.h"

#include <algorithm>
#include <utility>

#ifdef __linux__
#include <sched.h>
#endif

namespace facet {
namespace {

// A thread that is woken must not push the one that woke it, the event loop, off its core for some milliseconds.
void yield_to_others() noexcept {
#ifdef __linux__
  const sched_param none{};
  sched_setscheduler(0, SCHED_BATCH, &none);  // Where it is refused, all is as before.
#endif
}

}  // namespace

Pool::Pool(std::size_t threads) : background_max_(std::max<std::size_t>(threads, 2) - 1) {
  threads_.reserve(threads);
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { serve(); });
}

Pool::~Pool() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Pool::submit(Task task, Lane lane) {
  {
    const std::lock_guard lock(mutex_);
    (lane == Lane::foreground ? foreground_ : background_).push_back(std::move(task));
    waiting_ = foreground_.size();
  }
  wake_.notify_one();
}

bool Pool::take(Task& task, Lane& lane) {
  if (!foreground_.empty()) {
    lane = Lane::foreground;
    task = std::move(foreground_.front());
    foreground_.pop_front();
    waiting_ = foreground_.size();
    return true;
  }
  if (background_.empty() || background_running_ == background_max_) return false;
  lane = Lane::background;
  task = std::move(background_.front());
  background_.pop_front();
  ++background_running_;
  return true;
}

// The one with the fewest helpers, so that none is starved.
Pool::Loop* Pool::open_loop() const noexcept {
  Loop* best = nullptr;
  for (Loop* loop : loops_)
    if (loop->open() && (!best || loop->helpers < best->helpers)) best = loop;
  return best;
}

void Pool::serve() {
  yield_to_others();
  std::unique_lock lock(mutex_);
  for (;;) {
    Task task;
    Lane lane = Lane::foreground;
    if (take(task, lane)) {
      lock.unlock();
      task();
      task = nullptr;  // What it holds goes before the next wait.
      lock.lock();
      if (lane == Lane::background) {
        --background_running_;
        wake_.notify_one();  // Another one may have waited for its turn.
      }
    } else if (Loop* loop = open_loop()) {
      ++loop->helpers;
      lock.unlock();
      work_through(*loop, true);
      lock.lock();
      if (--loop->helpers == 0) loop->idle.notify_all();
    } else if (closing_ && background_.empty()) {
      return;
    } else {
      wake_.wait(lock);
    }
  }
}

void Pool::work_through(Loop& loop, bool helping) {
  try {
    while (!helping || waiting_.load(std::memory_order_relaxed) == 0) {
      if (!loop.open()) return;
      if (loop.stop && loop.stop->requested()) {
        loop.stopped = true;
        loop.next = loop.count;
        return;
      }
      const std::size_t i = loop.next.fetch_add(1, std::memory_order_relaxed);
      if (i >= loop.count) return;
      loop.call(loop.context, i);
    }
  } catch (...) {
    const std::lock_guard lock(mutex_);
    if (!loop.error) loop.error = std::current_exception();
    loop.next = loop.count;
  }
}

bool Pool::run_loop(std::size_t count, void (*call)(const void*, std::size_t), const void* context, const Stop* stop) {
  Loop loop{.count = count, .call = call, .context = context, .stop = stop};
  const bool shared = count > 1 && !threads_.empty();
  if (shared) {
    const std::lock_guard lock(mutex_);
    loops_.push_back(&loop);
    wake_.notify_all();
  }
  work_through(loop, false);
  if (shared) {
    std::unique_lock lock(mutex_);
    loops_.erase(std::find(loops_.begin(), loops_.end(), &loop));
    loop.idle.wait(lock, [&] { return loop.helpers == 0; });
  }
  if (loop.error) std::rethrow_exception(loop.error);
  return !loop.stopped;
}

}  // namespace facet
