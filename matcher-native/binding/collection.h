#pragma once
#include <napi.h>

#include <memory>

#include "../core/coalesce.h"
#include "../core/code_tier.h"
#include "../core/collection.h"

namespace facet::binding {

/// `new Collection(dimensions)`. A call holds its own reference, so dispose() never takes memory away from a running
/// one.
class CollectionObject final : public Napi::ObjectWrap<CollectionObject> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit CollectionObject(const Napi::CallbackInfo& info);
  ~CollectionObject() override;

 private:
  using Shared = std::shared_ptr<Coalescer<Found>>;

  Napi::Value Size(const Napi::CallbackInfo& info);
  Napi::Value MemoryBytes(const Napi::CallbackInfo& info);
  Napi::Value Sequence(const Napi::CallbackInfo& info);
  Napi::Value Upsert(const Napi::CallbackInfo& info);
  Napi::Value Remove(const Napi::CallbackInfo& info);
  Napi::Value Search(const Napi::CallbackInfo& info);
  Napi::Value BuildCodes(const Napi::CallbackInfo& info);
  Napi::Value SearchCodes(const Napi::CallbackInfo& info);
  Napi::Value CodeBytes(const Napi::CallbackInfo& info);
  void Dispose(const Napi::CallbackInfo& info);
  void make();
  void drop();

  std::size_t dimensions_;
  std::shared_ptr<Collection> collection_;
  Shared shared_;
  std::shared_ptr<CodeTier> codes_;
};

}  // namespace facet::binding
