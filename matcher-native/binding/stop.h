#pragma once
#include <napi.h>

#include <memory>

#include "calls.h"

namespace facet::binding {

/// `new Stop(deadline_ms | undefined)`, good for one call: passed to it, `abort()` ends it.
class StopObject final : public Napi::ObjectWrap<StopObject> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(env, "Stop", {InstanceMethod<&StopObject::Abort>("abort")});
  }

  explicit StopObject(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<StopObject>(info), work_(std::make_shared<Work>(deadline(info[0]))) {}

  /// The work of a call whose argument this is; undefined gives one that only ends by itself.
  static std::shared_ptr<Work> work_of(const Napi::Value& value) {
    if (value.IsUndefined()) return std::make_shared<Work>(Stop::Clock::time_point::max());
    return Unwrap(value.As<Napi::Object>())->work_;
  }

 private:
  static Stop::Clock::time_point deadline(const Napi::Value& value) {
    if (value.IsUndefined()) return Stop::Clock::time_point::max();
    return Stop::Clock::now() + std::chrono::milliseconds(value.As<Napi::Number>().Int64Value());
  }

  void Abort(const Napi::CallbackInfo& info) { Calls::of(info.Env()).abort(info.Env(), *work_); }

  std::shared_ptr<Work> work_;
};

}  // namespace facet::binding
