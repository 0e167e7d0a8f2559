#include "index.h"

#include <string>
#include <utility>

#include "../core/rows.h"
#include "arrays.h"
#include "calls.h"
#include "index_meta.h"
#include "stop.h"

namespace facet::binding {
namespace {

/// What an index is run on: the pool's idle threads too.
ParallelFor on_pool(const Stop& stop) {
  return [&stop](std::size_t count, const std::function<void(std::size_t)>& fn) {
    return pool().parallel_for(count, fn, &stop);
  };
}

Outcome ended(Outcome outcome, const Stop& stop) { return stop.requested() ? Outcome{Status::stopped, 0} : outcome; }

struct Hits {
  Lists<Key> lists;
  IndexCounts counts;
  std::size_t delta_rows = 0;

  /// {counts, keys: Uint8Array, cosines, partitions, sketches, scanned, reranked, delta}
  Napi::Value object(Napi::Env env) {
    Napi::Object out = lists.object<Napi::Uint8Array>(env, "keys");
    out.Set("partitions", static_cast<double>(counts.partitions));
    out.Set("sketches", static_cast<double>(counts.sketches));
    out.Set("scanned", static_cast<double>(counts.codes));
    out.Set("reranked", static_cast<double>(counts.floats));
    out.Set("delta", static_cast<double>(delta_rows));
    return out;
  }
};

}  // namespace

Napi::Function IndexObject::define(Napi::Env env) {
  return DefineClass(
      env, "Index",
      {InstanceMethod<&IndexObject::Open>("open"), InstanceMethod<&IndexObject::Upsert>("upsert"),
       InstanceMethod<&IndexObject::Remove>("remove"), InstanceMethod<&IndexObject::Search>("search"),
       InstanceMethod<&IndexObject::MeasureRecall>("measureRecall"), InstanceMethod<&IndexObject::Stats>("stats")});
}

// Unmapping takes long: the pool does it.
IndexObject::~IndexObject() {
  pool().submit([held = std::move(held_)]() mutable { held.reset(); });
}

/// open(path, identity, stop | undefined) -> meta
Napi::Value IndexObject::Open(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[2]);
  work->answer = [held = held_](Napi::Env env) { return meta_object(env, (*held)->meta()); };
  auto run = [work, held = held_, path = info[0].As<Napi::String>().Utf8Value(),
              identity = identity_of(info[1])](const Stop&) {
    work->file = Index::open(path, identity, *held);
    return Outcome{};
  };
  return Calls::of(info.Env()).run(info.Env(), work, {}, std::move(run), Pool::Lane::background);
}

/// upsert(keys, rows, stop | undefined) -> undefined
Napi::Value IndexObject::Upsert(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[2]);
  Calls::Inputs inputs;
  work->answer = [](Napi::Env env) { return env.Undefined(); };
  auto run = [held = held_, keys = Input<Key>(info[0], inputs), rows = Input<float>(info[1], inputs)](const Stop&) {
    return (*held)->upsert(keys.span(), rows.span());
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// remove(keys, stop | undefined) -> number
Napi::Value IndexObject::Remove(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[1]);
  Calls::Inputs inputs;
  auto removed = std::make_shared<std::size_t>(0);
  work->answer = [removed](Napi::Env env) { return Napi::Number::New(env, static_cast<double>(*removed)); };
  auto run = [removed, held = held_, keys = Input<Key>(info[0], inputs)](const Stop&) {
    *removed = (*held)->remove(keys.span());
    return Outcome{};
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// search(queries, k, threshold, probes, stop | undefined) -> Hits
Napi::Value IndexObject::Search(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[4]);
  Calls::Inputs inputs;
  const auto hits = std::make_shared<Hits>();
  Input<float> queries(info[0], inputs);
  work->abandonable = inputs.empty();
  work->answer = [hits](Napi::Env env) { return hits->object(env); };
  auto run = [work, hits, held = held_, queries = std::move(queries), k = whole(info[1]),
              threshold = info[2].As<Napi::Number>().FloatValue(), probes = whole(info[3])](const Stop& stop) {
    IndexFound found;
    bool io = false;
    const Outcome outcome = (*held)->search(queries.span(), k, threshold, probes, on_pool(stop), found, io);
    if (io) work->file = refused(FileStatus::io, "rows");
    hits->lists.fill(found.hits, [](const KeyHit& hit) { return hit.key; });
    hits->counts = found.counts;
    hits->delta_rows = found.delta_rows;
    return ended(outcome, stop);
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// measureRecall(queries, neighbour_cosine, stop | undefined) -> {recall, counted}
Napi::Value IndexObject::MeasureRecall(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[2]);
  Calls::Inputs inputs;
  const auto result = std::make_shared<std::pair<double, std::size_t>>();
  work->answer = [result](Napi::Env env) -> Napi::Value {
    Napi::Object out = Napi::Object::New(env);
    out.Set("recall", result->first);
    out.Set("counted", static_cast<double>(result->second));
    return out;
  };
  auto run = [work, result, held = held_, queries = Input<float>(info[0], inputs),
              cosine = info[1].As<Napi::Number>().FloatValue()](const Stop& stop) {
    const Outcome checked = check_rows(queries.span(), (*held)->meta().identity.dimensions);
    if (checked.status != Status::ok) return checked;
    const bool whole = (*held)->measure_recall(queries.span(), cosine, on_pool(stop), result->first, result->second);
    if (!whole && !stop.requested()) work->file = refused(FileStatus::io, "rows");
    return ended({}, stop);
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run), Pool::Lane::background);
}

/// stats() -> {size, memoryBytes}: may wait for a change that is being made, so not on the event loop.
Napi::Value IndexObject::Stats(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[0]);
  const auto result = std::make_shared<std::pair<std::size_t, std::size_t>>();
  work->answer = [result](Napi::Env env) -> Napi::Value {
    Napi::Object out = Napi::Object::New(env);
    out.Set("size", static_cast<double>(result->first));
    out.Set("memoryBytes", static_cast<double>(result->second));
    return out;
  };
  auto run = [result, held = held_](const Stop&) {
    *result = {(*held)->size(), (*held)->memory_bytes()};
    return Outcome{};
  };
  return Calls::of(info.Env()).run(info.Env(), work, {}, std::move(run));
}

Napi::Value BuildIndex(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto work = StopObject::work_of(info[6]);
  Calls::Inputs inputs;
  const auto meta = std::make_shared<IndexMeta>();
  const auto done = std::make_shared<std::atomic<std::size_t>>(0);
  std::shared_ptr<const Input<float>> queries;
  if (!info[4].IsUndefined()) queries = std::make_shared<Input<float>>(info[4], inputs);
  work->answer = [meta](Napi::Env to) { return meta_object(to, *meta); };
  auto run = [work, meta, done, queries, path = info[0].As<Napi::String>().Utf8Value(), identity = identity_of(info[1]),
              keys = Input<Key>(info[2], inputs), rows = Input<float>(info[3], inputs),
              watermark = watermark_of(info[5]), parameters = parameters_of(info[5])](const Stop& stop) {
    const IndexInput input{identity, watermark, keys.span(), rows.span(),
                           queries ? queries->span() : std::span<const float>()};
    const BuildOutcome outcome =
        build_index(input, parameters, path, on_pool(stop), [&](std::size_t steps) { *done = steps; }, *meta);
    work->file = outcome.file;
    if (outcome.status == BuildStatus::keys) work->problem = "duplicate_key";
    if (outcome.status == BuildStatus::keys || outcome.status == BuildStatus::parameters)
      return Outcome{Status::bad_shape, outcome.rows.row};
    if (outcome.status == BuildStatus::stopped) return Outcome{Status::stopped, 0};
    return outcome.rows;
  };
  Napi::Object out = Napi::Object::New(env);
  out.Set("done", Calls::of(env).run(env, work, std::move(inputs), std::move(run), Pool::Lane::background));
  out.Set("progress", Napi::Function::New(env, [done](const Napi::CallbackInfo& call) {
            return Napi::Number::New(call.Env(), static_cast<double>(*done));
          }));
  return out;
}

}  // namespace facet::binding
