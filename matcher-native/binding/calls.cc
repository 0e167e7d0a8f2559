#include "calls.h"

#include <cstring>
#include <new>
#include <string>

namespace facet::binding {
namespace {

/// The pool is never destroyed: at exit its threads end with the process, whatever they are at.
struct Threads {
  std::mutex mutex;
  std::atomic<Pool*> pool = nullptr;
};

Threads& threads() {
  static Threads& value = *new Threads;
  return value;
}

const char* reason(Status status) noexcept {
  switch (status) {
    case Status::ok:
      break;
    case Status::bad_shape:
      return "bad_shape";
    case Status::not_finite:
      return "not_finite";
    case Status::zero:
      return "zero";
    case Status::not_unit:
      return "not_unit";
    case Status::stopped:
      return "stopped";
    case Status::no_memory:
      return "no_memory";
  }
  return "ok";
}

/// {reason, row}, or {reason: "file", status, section, errno}
Napi::Object refusal(Napi::Env env, const Work& work, Outcome outcome) {
  Napi::Object error = Napi::Error::New(env, "refused").Value();
  if (outcome.status != Status::stopped && !work.file.ok()) {
    const SectionName& where = work.file.where;
    error.Set("reason", "file");
    error.Set("status", file_status_name(work.file.status));
    error.Set("section", std::string(where.data(), strnlen(where.data(), where.size())));
    error.Set("errno", static_cast<double>(work.file.error));
    return error;
  }
  error.Set("reason", outcome.status != Status::stopped && work.problem ? work.problem : reason(outcome.status));
  error.Set("row", static_cast<double>(outcome.row));
  return error;
}

}  // namespace

std::size_t start_pool(std::size_t count) {
  Threads& all = threads();
  const std::lock_guard lock(all.mutex);
  if (!all.pool) all.pool = new Pool(count);
  return all.pool.load()->threads();
}

Pool& pool() {
  Pool* made = threads().pool.load();
  if (made) return *made;
  start_pool(kThreadsDefault);
  return *threads().pool.load();
}

void Calls::open(Napi::Env env) {
  auto* holder = new std::shared_ptr<Calls>(std::make_shared<Calls>());
  Calls& calls = **holder;
  calls.signal_ = Signal::New(env, "facet_matcher", 0, 1, &calls);
  calls.signal_.Unref(env);  // Only open calls keep the process alive.
  // Hooks run in reverse order: this one comes before the signal is taken down.
  env.AddCleanupHook([holder] { (*holder)->close(); });
  env.SetInstanceData<std::shared_ptr<Calls>>(holder);
}

Calls& Calls::of(Napi::Env env) { return **env.GetInstanceData<std::shared_ptr<Calls>>(); }

void Calls::close() {
  std::vector<std::shared_ptr<Work>> ended;
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    ended.swap(ended_);
  }
  open_.clear();
}

Napi::Promise Calls::add(Napi::Env env, const std::shared_ptr<Work>& work, Inputs inputs) {
  work->id = ++last_id_;
  if (open_.empty()) signal_.Ref(env);
  const auto [entry, added] = open_.emplace(work->id, Call{Napi::Promise::Deferred::New(env), std::move(inputs)});
  return entry->second.deferred.Promise();
}

Napi::Promise Calls::run(Napi::Env env, const std::shared_ptr<Work>& work, Inputs inputs, Work::Run run,
                         Pool::Lane lane) {
  const Napi::Promise promise = add(env, work, std::move(inputs));
  pool().submit(
      [calls = shared_from_this(), work, run = std::move(run)]() mutable {
        if (!work->claim()) return;
        try {
          work->outcome = work->stop.requested() ? Outcome{Status::stopped, 0} : run(work->stop);
        } catch (const std::bad_alloc&) {
          work->outcome = {Status::no_memory, 0};
        }
        run = nullptr;  // What it holds is freed here, not on the event loop.
        calls->finished(std::move(work));
      },
      lane);
  return promise;
}

void Calls::finished(std::shared_ptr<Work> work) {
  const std::lock_guard lock(mutex_);
  if (closed_) return;
  ended_.push_back(std::move(work));
  if (ended_.size() == 1) signal_.NonBlockingCall();
}

void Calls::on_loop(Napi::Env env, Napi::Function, Calls* calls, void*) {
  if (env == nullptr) return;  // It is being taken down.
  const Napi::HandleScope scope(env);
  std::vector<std::shared_ptr<Work>> ended;
  {
    const std::lock_guard lock(calls->mutex_);
    ended.swap(calls->ended_);
  }
  for (const auto& work : ended) calls->settle(env, *work, work->outcome);
}

void Calls::settle(Napi::Env env, Work& work, Outcome outcome) {
  const auto entry = open_.find(work.id);
  if (entry == open_.end()) return;  // It was given up.
  const Napi::Promise::Deferred deferred = entry->second.deferred;
  open_.erase(entry);
  if (open_.empty()) signal_.Unref(env);
  try {
    if (outcome.status == Status::ok && work.file.ok()) return deferred.Resolve(work.answer(env));
  } catch (const Napi::Error& error) {
    return deferred.Reject(error.Value());
  }
  deferred.Reject(refusal(env, work, outcome));
}

void Calls::abort(Napi::Env env, Work& work) {
  work.stop.abort();
  if (work.claim() || work.abandonable) settle(env, work, {Status::stopped, 0});
}

}  // namespace facet::binding
