#pragma once
#include <napi.h>

#include <cstddef>
#include <cstdint>

namespace facet::binding {

inline std::size_t whole(const Napi::Value& value) {
  return static_cast<std::size_t>(value.As<Napi::Number>().Int64Value());
}

inline std::uint64_t whole64(const Napi::Value& value) {
  bool lossless = true;
  return value.As<Napi::BigInt>().Uint64Value(&lossless);
}

}  // namespace facet::binding
