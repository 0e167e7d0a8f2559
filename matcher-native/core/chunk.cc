#include "chunk.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace facet {

Chunk::Chunk(std::size_t dimensions, std::size_t rows)
    : dimensions_(dimensions), capacity_(rows), stride_(code_stride(dimensions)), block_(rows * row_bytes(dimensions)) {
  // Every column is a multiple of 64 bytes, since the number of rows is one.
  std::byte* at = block_.data();
  const auto column = [&](std::size_t bytes_a_row) { return std::exchange(at, at + rows * bytes_a_row); };
  codes_ = reinterpret_cast<std::int8_t*>(column(stride_));
  rows_ = reinterpret_cast<float*>(column(dimensions * sizeof(float)));
  scales_ = reinterpret_cast<float*>(column(sizeof(float)));
  errors_ = reinterpret_cast<float*>(column(sizeof(float)));
  keys_ = reinterpret_cast<Key*>(column(sizeof(Key)));
}

void Chunk::write(std::size_t number, const Key& key, const float* row) noexcept {
  const QuantizedRow quantized = quantize_row(row, dimensions_, codes_ + number * stride_);
  scales_[number] = quantized.scale;
  errors_[number] = quantized.error;
  keys_[number] = key;
  std::copy_n(row, dimensions_, rows_ + number * dimensions_);
}

void Chunk::copy(std::size_t number, const Chunk& from, std::size_t from_number) noexcept {
  std::memcpy(codes_ + number * stride_, from.codes_ + from_number * stride_, stride_);
  scales_[number] = from.scales_[from_number];
  errors_[number] = from.errors_[from_number];
  keys_[number] = from.keys_[from_number];
  std::copy_n(from.row(from_number), dimensions_, rows_ + number * dimensions_);
}

}  // namespace facet
