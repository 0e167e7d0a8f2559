#include "graphs.h"

#include <memory>
#include <optional>
#include <vector>

#include "../core/graph.h"
#include "arrays.h"
#include "calls.h"
#include "channel.h"
#include "stop.h"

namespace facet::binding {
namespace {

struct Place {
  std::size_t number;
  std::size_t of;

  [[nodiscard]] Napi::Object object(Napi::Env env) const {
    Napi::Object out = Napi::Object::New(env);
    out.Set("block", static_cast<double>(number));
    out.Set("blocks", static_cast<double>(of));
    return out;
  }
};

struct Edges {
  Place place;
  std::vector<std::uint32_t> firsts;
  std::vector<std::uint32_t> seconds;
  std::vector<float> cosines;

  explicit Edges(const PairBlock& block) : place{block.number, block.of} {
    for (const Edge& edge : block.edges) {
      firsts.push_back(edge.first);
      seconds.push_back(edge.second);
      cosines.push_back(edge.cosine);
    }
  }

  Napi::Value object(Napi::Env env) {
    Napi::Object out = place.object(env);
    out.Set("firsts", typed_array<Napi::Uint32Array>(env, std::move(firsts)));
    out.Set("seconds", typed_array<Napi::Uint32Array>(env, std::move(seconds)));
    out.Set("cosines", typed_array<Napi::Float32Array>(env, std::move(cosines)));
    return out;
  }
};

struct Nearest {
  Place place;
  std::size_t first;
  std::size_t each;
  std::vector<std::uint32_t> rows;
  std::vector<float> cosines;

  explicit Nearest(const NeighbourBlock& block) : place{block.number, block.of}, first(block.first), each(block.each) {
    for (const Hit& hit : block.hits) {
      rows.push_back(hit.row);
      cosines.push_back(hit.cosine);
    }
  }

  Napi::Value object(Napi::Env env) {
    Napi::Object out = place.object(env);
    out.Set("first", static_cast<double>(first));
    out.Set("each", static_cast<double>(each));
    out.Set("rows", typed_array<Napi::Uint32Array>(env, std::move(rows)));
    out.Set("cosines", typed_array<Napi::Float32Array>(env, std::move(cosines)));
    return out;
  }
};

/// {next, blocks, pairs, rated, proved}
Napi::Value summary(Napi::Env env, const GraphRun& run) {
  Napi::Object out = Napi::Object::New(env);
  out.Set("next", static_cast<double>(run.next));
  out.Set("blocks", static_cast<double>(run.of));
  out.Set("pairs", static_cast<double>(run.pairs));
  out.Set("rated", static_cast<double>(run.rated));
  out.Set("proved", static_cast<double>(run.proved));
  return out;
}

/// Starts `compute(give)`, which asks `give` after each block whether to go on, and lets JavaScript ask for its blocks.
template <typename Block, typename Compute>
Napi::Value stream(Napi::Env env, const std::shared_ptr<Work>& work, Calls::Inputs inputs, Compute compute) {
  const auto calls = Calls::of(env).shared_from_this();
  const auto channel = std::make_shared<Channel<Block>>(calls);
  const auto graph = std::make_shared<GraphRun>();
  work->answer = [graph](Napi::Env to) { return summary(to, *graph); };
  auto run = [channel, graph, compute = std::move(compute)](const Stop& stop) {
    try {
      *graph = compute([&](const auto& block) { return channel->give(Block(block), stop); });
    } catch (...) {
      channel->end();
      throw;
    }
    channel->end();
    return stop.requested() ? Outcome{Status::stopped, 0} : graph->outcome;
  };
  Napi::Object out = Napi::Object::New(env);
  out.Set("done", calls->run(env, work, std::move(inputs), std::move(run), Pool::Lane::background));
  out.Set("next",
          Napi::Function::New(env, [channel](const Napi::CallbackInfo& info) { return channel->next(info.Env()); }));
  out.Set("close", Napi::Function::New(env, [channel](const Napi::CallbackInfo&) { channel->end(); }));
  return out;
}

std::size_t whole(const Napi::Value& value) { return static_cast<std::size_t>(value.As<Napi::Number>().Int64Value()); }

}  // namespace

Napi::Value Pairs(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[5]);
  Calls::Inputs inputs;
  std::shared_ptr<const Input<float>> others;
  if (!info[1].IsUndefined()) others = std::make_shared<Input<float>>(info[1], inputs);
  auto compute = [rows = Input<float>(info[0], inputs), others = std::move(others), dimensions = whole(info[2]),
                  threshold = info[3].As<Napi::Number>().DoubleValue(), from = whole(info[4])](const OnPairs& give) {
    const auto second = others ? std::optional(others->span()) : std::nullopt;
    return pairs_above(rows.span(), second, dimensions, threshold, from, pool(), give);
  };
  return stream<Edges>(info.Env(), work, std::move(inputs), std::move(compute));
}

Napi::Value Neighbours(const Napi::CallbackInfo& info) {
  const auto work = StopObject::work_of(info[4]);
  Calls::Inputs inputs;
  auto compute = [rows = Input<float>(info[0], inputs), dimensions = whole(info[1]), k = whole(info[2]),
                  from = whole(info[3])](const OnNeighbours& give) {
    return neighbours(rows.span(), dimensions, k, from, pool(), give);
  };
  return stream<Nearest>(info.Env(), work, std::move(inputs), std::move(compute));
}

}  // namespace facet::binding
