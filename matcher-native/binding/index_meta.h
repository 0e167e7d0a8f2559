#pragma once
#include <napi.h>

#include <cstring>

#include "../core/index_build.h"
#include "numbers.h"

namespace facet::binding {

inline Key key_of(const Napi::Value& value) {
  Key key{};
  std::memcpy(key.data(), value.As<Napi::Uint8Array>().Data(), key.size());
  return key;
}

/// {dimensions, descriptor_version, account, list}
inline IndexIdentity identity_of(const Napi::Value& value) {
  const auto from = value.As<Napi::Object>();
  return {.dimensions = from.Get("dimensions").As<Napi::Number>().Uint32Value(),
          .descriptor_version = from.Get("descriptor_version").As<Napi::Number>().Uint32Value(),
          .account = key_of(from.Get("account")),
          .list = key_of(from.Get("list"))};
}

/// {watermark: bigint, ...parameters}
inline std::uint64_t watermark_of(const Napi::Value& value) {
  return whole64(value.As<Napi::Object>().Get("watermark"));
}

/// {partitions, sample_per_partition, iterations, seed: bigint, recall_wanted, neighbour_cosine, calibration_rows}
inline IndexParameters parameters_of(const Napi::Value& value) {
  const auto from = value.As<Napi::Object>();
  return {.partitions = whole(from.Get("partitions")),
          .sample_per_partition = whole(from.Get("sample_per_partition")),
          .iterations = whole(from.Get("iterations")),
          .seed = whole64(from.Get("seed")),
          .recall_wanted = from.Get("recall_wanted").As<Napi::Number>().FloatValue(),
          .neighbour_cosine = from.Get("neighbour_cosine").As<Napi::Number>().FloatValue(),
          .calibration_rows = whole(from.Get("calibration_rows"))};
}

inline Napi::Value meta_object(Napi::Env env, const IndexMeta& meta) {
  const auto bytes = [&](const Key& key) {
    auto array = Napi::Uint8Array::New(env, key.size());
    std::memcpy(array.Data(), key.data(), key.size());
    return array;
  };
  Napi::Object out = Napi::Object::New(env);
  out.Set("dimensions", meta.identity.dimensions);
  out.Set("descriptor_version", meta.identity.descriptor_version);
  out.Set("account", bytes(meta.identity.account));
  out.Set("list", bytes(meta.identity.list));
  out.Set("rows", static_cast<double>(meta.rows));
  out.Set("watermark", Napi::BigInt::New(env, meta.watermark));
  out.Set("seed", Napi::BigInt::New(env, meta.seed));
  out.Set("digest", Napi::BigInt::New(env, meta.digest));
  out.Set("partitions", meta.partitions);
  out.Set("probes", meta.probes);
  out.Set("sample_rows", meta.sample_rows);
  out.Set("iterations", meta.iterations);
  out.Set("recall_wanted", meta.recall_wanted);
  out.Set("recall_measured", meta.recall_measured);
  out.Set("calibration_queries", meta.calibration_queries);
  return out;
}

}  // namespace facet::binding
