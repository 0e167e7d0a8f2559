#pragma once
#include <napi.h>

#include <cstring>
#include <span>
#include <vector>

#include "../core/types.h"
#include "calls.h"

namespace facet::binding {

/// Up to this size an array is copied at once, within microseconds.
inline constexpr std::size_t kCopyBytes = 64 * 1024;

/// Elements of a typed array for a pool thread: copied if few, else read in place, the array being held in `inputs`
/// until the call is settled.
template <typename T>
class Input {
 public:
  Input(const Napi::Value& value, Calls::Inputs& inputs) {
    const auto array = value.As<Napi::TypedArray>();
    const auto* data =
        reinterpret_cast<const T*>(static_cast<const std::uint8_t*>(array.ArrayBuffer().Data()) + array.ByteOffset());
    const std::size_t size = array.ByteLength() / sizeof(T);
    if (array.ByteLength() > kCopyBytes) {
      inputs.push_back(Napi::Persistent(array.As<Napi::Object>()));
      outside_ = {data, size};
    } else if (size > 0) {
      own_.resize(size);
      std::memcpy(own_.data(), data, size * sizeof(T));
    }
  }

  [[nodiscard]] std::span<const T> span() const noexcept { return own_.empty() ? outside_ : std::span<const T>(own_); }
  /// Whether JavaScript's own memory is read.
  [[nodiscard]] bool outside() const noexcept { return !outside_.empty(); }

 private:
  std::vector<T> own_;
  std::span<const T> outside_;
};

/// A typed array of `values`: copied if small, else without a copy.
template <typename Array, typename T>
Array typed_array(Napi::Env env, std::vector<T>&& values) {
  using Element = std::remove_pointer_t<decltype(std::declval<Array>().Data())>;
  const std::size_t bytes = values.size() * sizeof(T);
  if (bytes <= kCopyBytes) {
    auto array = Array::New(env, bytes / sizeof(Element));
    if (bytes > 0) std::memcpy(array.Data(), values.data(), bytes);
    return array;
  }
  auto* kept = new std::vector<T>(std::move(values));
  auto buffer = Napi::ArrayBuffer::New(
      env, kept->data(), bytes, [](Napi::Env, void*, std::vector<T>* vector) { delete vector; }, kept);
  return Array::New(env, bytes / sizeof(Element), buffer, 0);
}

/// Lists of hits one after another, ready for JavaScript; made on the pool. `Label` is a key or a row number.
template <typename Label>
struct Lists {
  std::vector<std::uint32_t> counts;
  std::vector<float> cosines;
  std::vector<Label> labels;

  template <typename List, typename LabelOf>
  void fill(const std::vector<List>& hits, LabelOf label_of) {
    counts.reserve(hits.size());
    for (const auto& list : hits) {
      counts.push_back(static_cast<std::uint32_t>(list.size()));
      for (const auto& hit : list) {
        cosines.push_back(hit.cosine);
        labels.push_back(label_of(hit));
      }
    }
  }

  /// {counts: Uint32Array, cosines: Float32Array, [name]: Labels}
  template <typename Labels>
  Napi::Object object(Napi::Env env, const char* name) {
    Napi::Object out = Napi::Object::New(env);
    out.Set("counts", typed_array<Napi::Uint32Array>(env, std::move(counts)));
    out.Set("cosines", typed_array<Napi::Float32Array>(env, std::move(cosines)));
    out.Set(name, typed_array<Labels>(env, std::move(labels)));
    return out;
  }
};

}  // namespace facet::binding
