#pragma once
#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

#include "memory.h"
#include "quantize.h"
#include "types.h"

namespace facet {

/// Up to kChunkRows rows, each column in one piece of memory: a scan reads codes, scales and errors and nothing else.
/// A row is written once, before any reader knows of it, and never changes.
class Chunk {
 public:
  static constexpr std::size_t kRowsMax = 4096;
  static constexpr std::size_t kRowsMin = 64;

  /// @param rows A multiple of kRowsMin, at most kRowsMax. @throws std::bad_alloc
  Chunk(std::size_t dimensions, std::size_t rows);

  /// Bytes that a row takes in all columns.
  [[nodiscard]] static constexpr std::size_t row_bytes(std::size_t dimensions) noexcept {
    return code_stride(dimensions) + (dimensions + 2) * sizeof(float) + sizeof(Key);
  }

  /// Writes row `number`, which nobody has been told of yet.
  void write(std::size_t number, const Key& key, const float* row) noexcept;
  void copy(std::size_t number, const Chunk& from, std::size_t from_number) noexcept;

  [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
  [[nodiscard]] std::size_t stride() const noexcept { return stride_; }
  [[nodiscard]] std::size_t bytes() const noexcept { return block_.bytes(); }
  /// shape [capacity, stride]
  [[nodiscard]] const std::int8_t* codes() const noexcept { return codes_; }
  [[nodiscard]] const float* scales() const noexcept { return scales_; }
  [[nodiscard]] const float* errors() const noexcept { return errors_; }
  [[nodiscard]] const Key* keys() const noexcept { return keys_; }
  [[nodiscard]] const float* row(std::size_t number) const noexcept { return rows_ + number * dimensions_; }

 private:
  std::size_t dimensions_;
  std::size_t capacity_;
  std::size_t stride_;
  Block block_;
  std::int8_t* codes_;
  float* rows_;
  float* scales_;
  float* errors_;
  Key* keys_;
};

/// A bit a row.
using Bits = std::vector<std::uint64_t>;

[[nodiscard]] inline bool bit(const Bits& bits, std::size_t number) noexcept {
  return (bits[number / 64] >> number % 64 & 1) != 0;
}

/// What one state of a collection holds of a chunk.
struct View {
  std::shared_ptr<const Chunk> chunk;  // null: a number that is free
  std::shared_ptr<const Bits> live;    // null: all are
  std::uint32_t used = 0;              // rows written, live or not
  std::uint32_t count = 0;             // rows live
};

/// A collection as it was after one change; never changes.
struct State {
  std::vector<View> views;
  std::size_t count = 0;
  std::uint64_t sequence = 0;  // the highest that a change up to this state came with
};

}  // namespace facet
