// Converts between JavaScript and core, nothing else; index.ts has checked every argument. Inputs are copied, since
// JavaScript may write to its arrays while a thread reads them.
#include <napi.h>

#include <cstring>
#include <memory>
#include <vector>

#include "../core/collection.h"
#include "../core/scan.h"
#include "job.h"

namespace facet::binding {
namespace {

std::vector<float> floats(const Napi::Value& value) {
  const auto array = value.As<Napi::Float32Array>();
  return {array.Data(), array.Data() + array.ElementLength()};
}

std::vector<Key> keys(const Napi::Value& value) {
  const auto array = value.As<Napi::Uint8Array>();
  std::vector<Key> out(array.ByteLength() / sizeof(Key));
  if (!out.empty()) std::memcpy(out.data(), array.Data(), out.size() * sizeof(Key));
  return out;
}

/// {counts: Uint32Array, cosines: Float32Array}: the lists one after another.
template <typename List>
Napi::Object lists(Napi::Env env, const std::vector<List>& hits, std::size_t& total) {
  total = 0;
  auto counts = Napi::Uint32Array::New(env, hits.size());
  for (std::size_t i = 0; i < hits.size(); ++i) {
    counts[i] = static_cast<std::uint32_t>(hits[i].size());
    total += hits[i].size();
  }
  auto cosines = Napi::Float32Array::New(env, total);
  std::size_t at = 0;
  for (const auto& list : hits)
    for (const auto& hit : list) cosines[at++] = hit.cosine;
  Napi::Object out = Napi::Object::New(env);
  out.Set("counts", counts);
  out.Set("cosines", cosines);
  return out;
}

/// searchRows(rows, queries, dimensions, k, threshold) -> {counts, rows: Uint32Array, cosines}
Napi::Value SearchRows(const Napi::CallbackInfo& info) {
  auto hits = std::make_shared<std::vector<std::vector<Hit>>>();
  auto work = [hits, rows = floats(info[0]), queries = floats(info[1]),
               dimensions = std::size_t{info[2].As<Napi::Number>().Uint32Value()},
               k = std::size_t{info[3].As<Napi::Number>().Uint32Value()},
               threshold = info[4].As<Napi::Number>().FloatValue()] {
    return search_rows(rows, queries, dimensions, k, threshold, *hits);
  };
  return Job::run(info.Env(), std::move(work), [hits](Napi::Env env) -> Napi::Value {
    std::size_t total = 0;
    Napi::Object out = lists(env, *hits, total);
    auto rows = Napi::Uint32Array::New(env, total);
    std::size_t at = 0;
    for (const auto& list : *hits)
      for (const Hit& hit : list) rows[at++] = hit.row;
    out.Set("rows", rows);
    return out;
  });
}

/// `new Collection(dimensions)`. A job holds its own reference, so dispose() never takes memory away from a running
/// one.
class CollectionObject final : public Napi::ObjectWrap<CollectionObject> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "Collection",
        {InstanceAccessor<&CollectionObject::Size>("size"),
         InstanceAccessor<&CollectionObject::MemoryBytes>("memoryBytes"),
         InstanceMethod<&CollectionObject::Upsert>("upsert"), InstanceMethod<&CollectionObject::Remove>("remove"),
         InstanceMethod<&CollectionObject::Search>("search"), InstanceMethod<&CollectionObject::Dispose>("dispose")});
  }

  explicit CollectionObject(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<CollectionObject>(info),
        dimensions_(info[0].As<Napi::Number>().Uint32Value()),
        collection_(std::make_shared<Collection>(dimensions_)) {}

 private:
  Napi::Value Size(const Napi::CallbackInfo& info) {
    return Napi::Number::New(info.Env(), static_cast<double>(collection_->size()));
  }

  Napi::Value MemoryBytes(const Napi::CallbackInfo& info) {
    return Napi::Number::New(info.Env(), static_cast<double>(collection_->memory_bytes()));
  }

  /// upsert(keys, rows) -> undefined
  Napi::Value Upsert(const Napi::CallbackInfo& info) {
    auto work = [collection = collection_, some = keys(info[0]), rows = floats(info[1])] {
      return collection->upsert(some, rows);
    };
    return Job::run(info.Env(), std::move(work), [](Napi::Env env) { return env.Undefined(); });
  }

  /// remove(keys) -> number
  Napi::Value Remove(const Napi::CallbackInfo& info) {
    auto removed = std::make_shared<std::size_t>(0);
    auto work = [removed, collection = collection_, some = keys(info[0])] {
      *removed = collection->remove(some);
      return Outcome{};
    };
    return Job::run(info.Env(), std::move(work), [removed](Napi::Env env) -> Napi::Value {
      return Napi::Number::New(env, static_cast<double>(*removed));
    });
  }

  /// search(queries, k, threshold, keys | undefined) -> {counts, keys: Uint8Array, cosines, scanned}
  Napi::Value Search(const Napi::CallbackInfo& info) {
    auto found = std::make_shared<Found>();
    auto only = info[3].IsUndefined() ? nullptr : std::make_shared<const std::vector<Key>>(keys(info[3]));
    auto work = [found, collection = collection_, queries = floats(info[0]),
                 k = std::size_t{info[1].As<Napi::Number>().Uint32Value()},
                 threshold = info[2].As<Napi::Number>().FloatValue(),
                 only = std::move(only)] { return collection->search(queries, k, threshold, only.get(), *found); };
    return Job::run(info.Env(), std::move(work), [found](Napi::Env env) -> Napi::Value {
      std::size_t total = 0;
      Napi::Object out = lists(env, found->hits, total);
      auto named = Napi::Uint8Array::New(env, total * sizeof(Key));
      std::size_t at = 0;
      for (const auto& list : found->hits)
        for (const KeyHit& hit : list) std::memcpy(named.Data() + at++ * sizeof(Key), hit.key.data(), sizeof(Key));
      out.Set("keys", named);
      out.Set("scanned", static_cast<double>(found->rows_scanned));
      return out;
    });
  }

  void Dispose(const Napi::CallbackInfo&) { collection_ = std::make_shared<Collection>(dimensions_); }

  std::size_t dimensions_;
  std::shared_ptr<Collection> collection_;
};

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("Collection", CollectionObject::define(env));
  exports.Set("searchRows", Napi::Function::New<SearchRows>(env, "searchRows"));
  return exports;
}

}  // namespace

NODE_API_MODULE(facet_matcher, Init)

}  // namespace facet::binding
