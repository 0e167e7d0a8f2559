#pragma once
#include <napi.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

#include "../core/file.h"
#include "../core/pool.h"
#include "../core/types.h"

namespace facet::binding {

/// The threads of all environments of this process; made at the first use.
/// @return threads it has, which `threads` decides only at the first call.
std::size_t start_pool(std::size_t threads);
Pool& pool();

/// What a pool thread and the event loop share of one call.
struct Work {
  using Run = std::function<Outcome(const Stop&)>;
  using Answer = std::function<Napi::Value(Napi::Env)>;

  explicit Work(Stop::Clock::time_point deadline) : stop(deadline) {}

  /// Whoever gets true runs the call, or rejects it unrun.
  [[nodiscard]] bool claim() noexcept { return !claimed_.exchange(true); }

  Stop stop;
  std::uint64_t id = 0;
  /// Nothing of JavaScript's is read, and nothing is changed, by a run: it may be given up while it goes on.
  bool abandonable = false;
  Answer answer;
  Outcome outcome;
  FileOutcome file;               // Comes before `outcome`.
  const char* problem = nullptr;  // Instead of the name of outcome.status.

 private:
  std::atomic<bool> claimed_ = false;
};

/// The calls of one environment that have not been answered. All that ended since the last turn of its event loop are
/// settled in one crossing. Members are for the event loop unless said otherwise.
class Calls : public std::enable_shared_from_this<Calls> {
 public:
  /// Arrays that must not be collected before a call has ended.
  using Inputs = std::vector<Napi::ObjectReference>;

  /// Once for each environment.
  static void open(Napi::Env env);
  static Calls& of(Napi::Env env);

  /// Registers a call. The work goes on elsewhere and tells of its end by `finished`.
  Napi::Promise add(Napi::Env env, const std::shared_ptr<Work>& work, Inputs inputs);

  /// Registers a call and runs it on the pool; `run` may throw std::bad_alloc.
  Napi::Promise run(Napi::Env env, const std::shared_ptr<Work>& work, Inputs inputs, Work::Run run,
                    Pool::Lane lane = Pool::Lane::foreground);

  /// From any thread, once a call.
  void finished(std::shared_ptr<Work> work);

  /// Stops a call: at once where nobody needs its end, else its run does so at the next chunk.
  void abort(Napi::Env env, Work& work);

 private:
  struct Call {
    Napi::Promise::Deferred deferred;
    Inputs inputs;
  };
  static void on_loop(Napi::Env env, Napi::Function callback, Calls* calls, void* data);
  using Signal = Napi::TypedThreadSafeFunction<Calls, void, &Calls::on_loop>;

  void close();
  void settle(Napi::Env env, Work& work, Outcome outcome);

  Signal signal_;
  std::uint64_t last_id_ = 0;
  std::unordered_map<std::uint64_t, Call> open_;
  std::mutex mutex_;  // Guards what follows.
  std::vector<std::shared_ptr<Work>> ended_;
  bool closed_ = false;
};

}  // namespace facet::binding
