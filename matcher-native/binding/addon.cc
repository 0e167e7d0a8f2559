// Converts between JavaScript and core, nothing else; index.ts has checked every argument.
#include <napi.h>

#include <memory>
#include <vector>

#include "../core/isa.h"
#include "../core/kernels.h"
#include "../core/scan.h"
#include "arrays.h"
#include "calls.h"
#include "collection.h"
#include "graphs.h"
#include "index.h"
#include "stop.h"

namespace facet::binding {
namespace {

/// searchRows(rows, queries, dimensions, k, threshold, stop | undefined) -> {counts, rows: Uint32Array, cosines}
Napi::Value SearchRows(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[5]);
  const auto lists = std::make_shared<Lists<std::uint32_t>>();
  Calls::Inputs inputs;
  auto run = [lists, rows = Input<float>(info[0], inputs), queries = Input<float>(info[1], inputs),
              dimensions = std::size_t{info[2].As<Napi::Number>().Uint32Value()},
              k = std::size_t{info[3].As<Napi::Number>().Uint32Value()},
              threshold = info[4].As<Napi::Number>().FloatValue()](const Stop& stop) {
    std::vector<std::vector<Hit>> hits;
    const Outcome outcome = search_rows(rows.span(), queries.span(), dimensions, k, threshold, hits, &stop);
    lists->fill(hits, [](const Hit& hit) { return hit.row; });
    return outcome;
  };
  work->abandonable = inputs.empty();
  work->answer = [lists](Napi::Env env) -> Napi::Value { return lists->object<Napi::Uint32Array>(env, "rows"); };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// startPool(threads) -> number: how many there are, which only the first call decides.
Napi::Value StartPool(const Napi::CallbackInfo& info) {
  const std::size_t threads = start_pool(info[0].As<Napi::Number>().Uint32Value());
  return Napi::Number::New(info.Env(), static_cast<double>(threads));
}

/// isa() -> string
Napi::Value IsaName(const Napi::CallbackInfo& info) { return Napi::String::New(info.Env(), isa_name(kernels().isa)); }

/// isas() -> string[]: those that this machine has, slowest first.
Napi::Value Isas(const Napi::CallbackInfo& info) {
  Napi::Array names = Napi::Array::New(info.Env());
  for (std::size_t i = 0; i < kIsaCount; ++i)
    if (kernels_of(static_cast<Isa>(i))) names.Set(names.Length(), isa_name(static_cast<Isa>(i)));
  return names;
}

/// forceIsa(name) -> boolean: whether this machine has it.
Napi::Value ForceIsa(const Napi::CallbackInfo& info) {
  Isa isa = Isa::portable;
  const bool known = isa_of_name(info[0].As<Napi::String>().Utf8Value().c_str(), isa);
  return Napi::Boolean::New(info.Env(), known && force_isa(isa));
}

/// isDetached(array) -> boolean
Napi::Value IsDetached(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), info[0].As<Napi::TypedArray>().ArrayBuffer().IsDetached());
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  Calls::open(env);
  exports.Set("Collection", CollectionObject::define(env));
  exports.Set("Index", IndexObject::define(env));
  exports.Set("Stop", StopObject::define(env));
  exports.Set("searchRows", Napi::Function::New<SearchRows>(env, "searchRows"));
  exports.Set("pairs", Napi::Function::New<Pairs>(env, "pairs"));
  exports.Set("neighbours", Napi::Function::New<Neighbours>(env, "neighbours"));
  exports.Set("buildIndex", Napi::Function::New<BuildIndex>(env, "buildIndex"));
  exports.Set("startPool", Napi::Function::New<StartPool>(env, "startPool"));
  exports.Set("isa", Napi::Function::New<IsaName>(env, "isa"));
  exports.Set("isas", Napi::Function::New<Isas>(env, "isas"));
  exports.Set("forceIsa", Napi::Function::New<ForceIsa>(env, "forceIsa"));
  exports.Set("isDetached", Napi::Function::New<IsDetached>(env, "isDetached"));
  return exports;
}

}  // namespace

NODE_API_MODULE(facet_matcher, Init)

}  // namespace facet::binding
