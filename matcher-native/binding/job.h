#pragma once
#include <napi.h>

#include <functional>
#include <utility>

#include "../core/types.h"

namespace facet::binding {

/// Runs `work` on a thread of libuv's pool, then `answer` on the event loop, and settles a promise.
/// `work` may throw std::bad_alloc; refusals of core reject with `{reason, row}`.
class Job final : public Napi::AsyncWorker {
 public:
  using Work = std::function<Outcome()>;
  using Answer = std::function<Napi::Value(Napi::Env)>;

  static Napi::Promise run(Napi::Env env, Work work, Answer answer) {
    auto* job = new Job(env, std::move(work), std::move(answer));  // AsyncWorker deletes itself.
    const Napi::Promise promise = job->deferred_.Promise();
    job->Queue();
    return promise;
  }

 private:
  Job(Napi::Env env, Work work, Answer answer)
      : Napi::AsyncWorker(env, "facet_matcher"),
        deferred_(Napi::Promise::Deferred::New(env)),
        work_(std::move(work)),
        answer_(std::move(answer)) {}

  void Execute() override { outcome_ = work_(); }

  void OnOK() override {
    if (outcome_.status == Status::ok) return deferred_.Resolve(answer_(Env()));
    Napi::Error error = Napi::Error::New(Env(), "refused");
    error.Value().Set("reason", reason(outcome_.status));
    error.Value().Set("row", static_cast<double>(outcome_.row));
    deferred_.Reject(error.Value());
  }

  void OnError(const Napi::Error& error) override { deferred_.Reject(error.Value()); }

  static const char* reason(Status status) {
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
    }
    return "ok";
  }

  Napi::Promise::Deferred deferred_;
  Work work_;
  Answer answer_;
  Outcome outcome_;
};

}  // namespace facet::binding
