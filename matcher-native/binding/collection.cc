#include "collection.h"

#include <utility>

#include "../core/rows.h"
#include "arrays.h"
#include "calls.h"
#include "numbers.h"
#include "stop.h"

namespace facet::binding {
namespace {

struct Hits {
  Lists<Key> lists;
  std::size_t scanned = 0;
  std::size_t reranked = 0;
  std::uint64_t sequence = 0;
  bool coded = false;

  void fill(const Found& found) {
    lists.fill(found.hits, [](const KeyHit& hit) { return hit.key; });
    scanned = found.rows_scanned;
    reranked = found.reranked;
    sequence = found.sequence;
  }

  /// {counts, keys: Uint8Array, cosines, scanned, reranked, sequence: bigint, tier: "exact" | "codes"}
  Napi::Value object(Napi::Env env) {
    Napi::Object out = lists.object<Napi::Uint8Array>(env, "keys");
    out.Set("scanned", static_cast<double>(scanned));
    out.Set("reranked", static_cast<double>(reranked));
    out.Set("sequence", Napi::BigInt::New(env, sequence));
    out.Set("tier", coded ? "codes" : "exact");
    return out;
  }
};

struct Question {
  Input<float> queries;
  Limit limit;
};

/// A few queries: checked here, since one caller's bad row must not fail the others of its pass.
Napi::Promise search_together(Napi::Env env, const std::shared_ptr<Work>& work, const std::shared_ptr<Hits>& hits,
                              Coalescer<Found>& shared, const Question& question, std::size_t dimensions) {
  const auto calls = Calls::of(env).shared_from_this();
  const Napi::Promise promise = calls->add(env, work, {});
  const std::span<const float> rows = question.queries.span();
  work->abandonable = true;
  work->outcome = check_rows(rows, dimensions);
  if (rows.empty() || work->outcome.status != Status::ok) {
    calls->finished(work);
    return promise;
  }
  shared.ask({.queries = {rows.begin(), rows.end()},
              .limit = question.limit,
              .stop = std::shared_ptr<const Stop>(work, &work->stop),
              .done = [calls, work, hits](Outcome outcome, Found&& found) {
                try {
                  if (outcome.status == Status::ok) hits->fill(found);
                } catch (const std::bad_alloc&) {
                  outcome.status = Status::no_memory;
                }
                work->outcome = outcome;
                calls->finished(work);
              }});
  return promise;
}

}  // namespace

Napi::Function CollectionObject::define(Napi::Env env) {
  return DefineClass(
      env, "Collection",
      {InstanceAccessor<&CollectionObject::Size>("size"),
       InstanceAccessor<&CollectionObject::MemoryBytes>("memoryBytes"),
       InstanceAccessor<&CollectionObject::Sequence>("sequence"),
       InstanceAccessor<&CollectionObject::CodeBytes>("codeBytes"),
       InstanceMethod<&CollectionObject::BuildCodes>("buildCodes"),
       InstanceMethod<&CollectionObject::SearchCodes>("searchCodes"),
       InstanceMethod<&CollectionObject::Upsert>("upsert"), InstanceMethod<&CollectionObject::Remove>("remove"),
       InstanceMethod<&CollectionObject::Search>("search"), InstanceMethod<&CollectionObject::Dispose>("dispose")});
}

CollectionObject::CollectionObject(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<CollectionObject>(info), dimensions_(info[0].As<Napi::Number>().Uint32Value()) {
  make();
}

CollectionObject::~CollectionObject() { drop(); }

void CollectionObject::make() {
  collection_ = std::make_shared<Collection>(dimensions_);
  codes_ = std::make_shared<CodeTier>(collection_);
  shared_ = std::make_shared<Coalescer<Found>>(
      pool(), dimensions_,
      [collection = collection_](std::span<const float> queries, std::span<const Limit> limits, const Stop& stop,
                                 Found& found) {
        return collection->search(queries, limits, nullptr, stop, found, &pool());
      });
}

// Giving gigabytes back takes long: the pool does it.
void CollectionObject::drop() {
  shared_.reset();
  pool().submit([collection = std::move(collection_), codes = std::move(codes_)]() mutable {
    codes.reset();
    collection.reset();
  });
}

Napi::Value CollectionObject::Size(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(collection_->size()));
}

Napi::Value CollectionObject::MemoryBytes(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(collection_->memory_bytes()));
}

Napi::Value CollectionObject::Sequence(const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(info.Env(), collection_->sequence());
}

/// upsert(keys, rows, sequence: bigint, stop | undefined) -> undefined
Napi::Value CollectionObject::Upsert(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[3]);
  Calls::Inputs inputs;
  const Input<Key> keys(info[0], inputs);
  const Input<float> rows(info[1], inputs);
  work->answer = [](Napi::Env env) { return env.Undefined(); };
  auto run = [collection = collection_, keys, rows, sequence = whole64(info[2])](const Stop&) {
    return collection->upsert(keys.span(), rows.span(), sequence);
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// remove(keys, sequence: bigint, stop | undefined) -> number
Napi::Value CollectionObject::Remove(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[2]);
  Calls::Inputs inputs;
  const Input<Key> keys(info[0], inputs);
  auto removed = std::make_shared<std::size_t>(0);
  work->answer = [removed](Napi::Env env) -> Napi::Value {
    return Napi::Number::New(env, static_cast<double>(*removed));
  };
  auto run = [removed, collection = collection_, keys, sequence = whole64(info[1])](const Stop&) {
    *removed = collection->remove(keys.span(), sequence);
    return Outcome{};
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

/// search(queries, k, threshold, keys | undefined, stop | undefined) -> Hits
Napi::Value CollectionObject::Search(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto work = StopObject::work_of(info[4]);
  const auto hits = std::make_shared<Hits>();
  work->answer = [hits](Napi::Env to) { return hits->object(to); };
  Calls::Inputs inputs;
  Question question{
      .queries = Input<float>(info[0], inputs),
      .limit = {.k = info[1].As<Napi::Number>().Uint32Value(), .threshold = info[2].As<Napi::Number>().FloatValue()}};
  const bool all = info[3].IsUndefined();
  if (all && !question.queries.outside()) return search_together(env, work, hits, *shared_, question, dimensions_);
  std::shared_ptr<const Input<Key>> only = all ? nullptr : std::make_shared<Input<Key>>(info[3], inputs);
  work->abandonable = inputs.empty();
  auto run = [hits, collection = collection_, question = std::move(question), only = std::move(only),
              dimensions = dimensions_](const Stop& stop) {
    Found found;
    std::vector<Key> keys;
    if (only) keys.assign(only->span().begin(), only->span().end());
    const std::span<const float> queries = question.queries.span();
    const std::vector<Limit> limits(queries.size() / dimensions, question.limit);
    const Outcome outcome = collection->search(queries, limits, only ? &keys : nullptr, stop, found, &pool());
    hits->fill(found);
    return outcome;
  };
  return Calls::of(env).run(env, work, std::move(inputs), std::move(run));
}

Napi::Value CollectionObject::CodeBytes(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(codes_->memory_bytes()));
}

/// buildCodes(stop | undefined) -> undefined
Napi::Value CollectionObject::BuildCodes(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[0]);
  work->abandonable = true;
  work->answer = [](Napi::Env env) { return env.Undefined(); };
  auto run = [codes = codes_](const Stop& stop) { return Outcome{codes->build(pool(), stop), 0}; };
  return Calls::of(info.Env()).run(info.Env(), work, {}, std::move(run), Pool::Lane::background);
}

/// searchCodes(queries, k, threshold, recall, stop | undefined) -> Hits
Napi::Value CollectionObject::SearchCodes(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[4]);
  const auto hits = std::make_shared<Hits>();
  work->answer = [hits](Napi::Env env) { return hits->object(env); };
  Calls::Inputs inputs;
  Question question{
      .queries = Input<float>(info[0], inputs),
      .limit = {.k = info[1].As<Napi::Number>().Uint32Value(), .threshold = info[2].As<Napi::Number>().FloatValue()}};
  work->abandonable = inputs.empty();
  auto run = [hits, codes = codes_, question = std::move(question),
              recall = info[3].As<Napi::Number>().DoubleValue()](const Stop& stop) {
    TierFound found;
    const Outcome outcome = codes->search(question.queries.span(), question.limit, recall, pool(), stop, found);
    hits->fill(found.found);
    hits->coded = found.coded;
    return outcome;
  };
  return Calls::of(info.Env()).run(info.Env(), work, std::move(inputs), std::move(run));
}

void CollectionObject::Dispose(const Napi::CallbackInfo&) {
  drop();
  make();
}

}  // namespace facet::binding
