#pragma once
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

#include "stop.h"

namespace facet {

inline constexpr std::size_t kThreadsDefault = 2;
inline constexpr std::size_t kThreadsMax = 256;

/// Threads of our own, so that scans neither wait for libuv's file and DNS work nor hold it up. All calls from any
/// thread, also from inside tasks.
class Pool {
 public:
  using Task = std::function<void()>;
  /// Of `background` tasks (index builds, graphs: seconds to hours) all threads but one run at once, so that a search
  /// never waits for the end of one. A pool of one thread cannot give that.
  enum class Lane : std::uint8_t { foreground, background };

  /// @param threads 1..256; 0 gives a pool whose parallel_for runs on the caller alone and that takes no tasks.
  explicit Pool(std::size_t threads);
  /// Runs what was submitted to its end.
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  [[nodiscard]] std::size_t threads() const noexcept { return threads_.size(); }

  /// Runs a task later, in the order of its lane. It must not throw.
  void submit(Task task, Lane lane = Lane::foreground);

  /// Calls fn(0) .. fn(count - 1), each once, on the caller's thread and on those that have nothing else to do; returns
  /// when all have ended. Calls should take 0.1 to 1 ms each: between two of them a thread leaves for a waiting
  /// foreground task, and `stop` is asked.
  ///
  /// @return false where `stop` ended it early. What `fn` throws ends it too, and is thrown here.
  template <typename Fn>
  bool parallel_for(std::size_t count, Fn&& fn, const Stop* stop = nullptr) {
    using Plain = std::remove_reference_t<Fn>;
    const auto call = [](const void* context, std::size_t i) { (*static_cast<Plain*>(const_cast<void*>(context)))(i); };
    return run_loop(count, call, &fn, stop);
  }

 private:
  struct Loop {
    std::size_t count;
    void (*call)(const void* context, std::size_t i);
    const void* context;
    const Stop* stop;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    // Guarded by mutex_:
    std::size_t helpers = 0;
    std::exception_ptr error = nullptr;
    std::condition_variable idle = {};

    [[nodiscard]] bool open() const noexcept { return next.load(std::memory_order_relaxed) < count; }
  };

  bool run_loop(std::size_t count, void (*call)(const void*, std::size_t), const void* context, const Stop* stop);
  void work_through(Loop& loop, bool helping);
  void serve();
  bool take(Task& task, Lane& lane);
  [[nodiscard]] Loop* open_loop() const noexcept;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Task> foreground_;
  std::deque<Task> background_;
  std::vector<Loop*> loops_;
  std::size_t background_running_ = 0;
  std::size_t background_max_ = 0;
  bool closing_ = false;
  std::atomic<std::size_t> waiting_ = 0;  // Size of foreground_, for helpers to read without the mutex.
  std::vector<std::thread> threads_;
};

}  // namespace facet
