// Converts between JavaScript and core, nothing else; index.ts has checked every argument. All calls are synchronous.
#include <napi.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "../core/jpeg.h"
#include "../core/pixels.h"

namespace facet::pixels {
namespace {

std::size_t size_of(const Napi::Value& value) { return value.As<Napi::Number>().Uint32Value(); }

/// (data, width, height) from the argument `first` on.
Image image_of(const Napi::CallbackInfo& info, std::size_t first) {
  return {info[first].As<Napi::Uint8Array>().Data(), size_of(info[first + 1]), size_of(info[first + 2])};
}

/// average(data, width, height, left, top, factor, out, columns, rows)
void Average(const Napi::CallbackInfo& info) {
  average(image_of(info, 0), size_of(info[3]), size_of(info[4]), size_of(info[5]),
          info[6].As<Napi::Uint8Array>().Data(), size_of(info[7]), size_of(info[8]));
}

/// sample(data, width, height, inverse: Float64Array, fine, out, columns, rows)
void Sample(const Napi::CallbackInfo& info) {
  const double* inverse = info[3].As<Napi::Float64Array>().Data();
  const Affine affine{inverse[0], inverse[1], inverse[2], inverse[3], inverse[4], inverse[5]};
  sample(image_of(info, 0), affine, info[4].As<Napi::Boolean>().Value(), info[5].As<Napi::Uint8Array>().Data(),
         size_of(info[6]), size_of(info[7]));
}

/// scale(data, width, height, region: Float64Array, out, columns, rows)
void Scale(const Napi::CallbackInfo& info) {
  const double* region = info[3].As<Napi::Float64Array>().Data();
  scale(image_of(info, 0), {region[0], region[1], region[2], region[3]}, info[4].As<Napi::Uint8Array>().Data(),
        size_of(info[5]), size_of(info[6]));
}

/// fill(data, width, height, planar, reverse, scales and offsets: Float64Array, out: Float32Array, columns, rows)
void Fill(const Napi::CallbackInfo& info) {
  const double* values = info[5].As<Napi::Float64Array>().Data();
  const Layout layout{info[3].As<Napi::Boolean>().Value(),
                      info[4].As<Napi::Boolean>().Value(),
                      {values[0], values[1], values[2]},
                      {values[3], values[4], values[5]}};
  fill(image_of(info, 0), layout, info[6].As<Napi::Float32Array>().Data(), size_of(info[7]), size_of(info[8]));
}

/// clothesHistogram(data, width, height, stripes, sums: Float64Array)
void ClothesHistogram(const Napi::CallbackInfo& info) {
  clothes_histogram(image_of(info, 0), size_of(info[3]), info[4].As<Napi::Float64Array>().Data());
}

/// faceSums(data, width, height, face, skin, axis: Float64Array, sums: Float64Array)
void FaceSumsOf(const Napi::CallbackInfo& info) {
  const double* axis = info[5].As<Napi::Float64Array>().Data();
  const FaceMasks masks{info[3].As<Napi::Uint8Array>().Data(),
                        info[4].As<Napi::Uint8Array>().Data(),
                        {axis[0], axis[1], axis[2], axis[3]}};
  const FaceSums sums = face_sums(image_of(info, 0), masks);
  std::memcpy(info[6].As<Napi::Float64Array>().Data(), &sums, sizeof sums);
}

/// decodeJpeg(file, out, width, height): the EXIF block, empty without one; null when it did not
Napi::Value DecodeJpeg(const Napi::CallbackInfo& info) {
  const auto file = info[0].As<Napi::Uint8Array>();
  std::vector<std::uint8_t> exif;
  const bool decoded = decode_jpeg(file.Data(), file.ByteLength(), info[1].As<Napi::Uint8Array>().Data(),
                                   size_of(info[2]), size_of(info[3]), exif);
  if (!decoded) return info.Env().Null();
  Napi::Uint8Array block = Napi::Uint8Array::New(info.Env(), exif.size());
  std::copy(exif.begin(), exif.end(), block.Data());
  return block;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("average", Napi::Function::New<Average>(env, "average"));
  exports.Set("sample", Napi::Function::New<Sample>(env, "sample"));
  exports.Set("scale", Napi::Function::New<Scale>(env, "scale"));
  exports.Set("fill", Napi::Function::New<Fill>(env, "fill"));
  exports.Set("clothesHistogram", Napi::Function::New<ClothesHistogram>(env, "clothesHistogram"));
  exports.Set("faceSums", Napi::Function::New<FaceSumsOf>(env, "faceSums"));
  exports.Set("decodeJpeg", Napi::Function::New<DecodeJpeg>(env, "decodeJpeg"));
  return exports;
}

}  // namespace

NODE_API_MODULE(facet_pixels, Init)

}  // namespace facet::pixels
