#pragma once
#include <napi.h>

#include <memory>

#include "../core/index.h"

namespace facet::binding {

/// `new Index()`, of use after `open` has succeeded.
class IndexObject final : public Napi::ObjectWrap<IndexObject> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit IndexObject(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<IndexObject>(info), held_(std::make_shared<Held>()) {}
  ~IndexObject() override;

 private:
  using Held = std::unique_ptr<Index>;

  Napi::Value Open(const Napi::CallbackInfo& info);
  Napi::Value Upsert(const Napi::CallbackInfo& info);
  Napi::Value Remove(const Napi::CallbackInfo& info);
  Napi::Value Search(const Napi::CallbackInfo& info);
  Napi::Value MeasureRecall(const Napi::CallbackInfo& info);
  Napi::Value Stats(const Napi::CallbackInfo& info);

  std::shared_ptr<Held> held_;  // Set by the run of `open`, before any other call.
};

/// build(path, identity, keys, rows, queries | undefined, parameters, stop | undefined)
///   -> {done: Promise<meta>, progress(): 0..1000}
Napi::Value BuildIndex(const Napi::CallbackInfo& info);

}  // namespace facet::binding
