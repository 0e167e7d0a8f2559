#pragma once
#include <cstddef>
#include <cstdint>

#include "rotation.h"

namespace facet {

/// Rows whose first codes lie interleaved: word 0 of each of the 8, then word 1, and so on.
inline constexpr std::size_t kCodeBlock = 8;

/// A row o (of norm 1) is nearly in the direction of v = first * s1 + second * s2, where s1 and s2 are its codes read
/// as
/// +-1/sqrt(D): v has norm 1, and <o, v> = cosine (rounded down).
struct SecondCode {
  float first;
  float second;
  float cosine;
};

/// Codes of a number of rows, in memory that somebody else keeps: allocated, or mapped from a file.
///
/// Each row has two codes of 1 bit a value, after Gao & Long, "RaBitQ: Quantizing High-Dimensional Vectors with a
/// Theoretical Error Bound for Approximate Nearest Neighbor Search", SIGMOD 2024. With o the rotated row, D its size:
///
/// - The first code is the signs of o, read as s1 = sign(o) / sqrt(D), and cosine = <o, s1>, about sqrt(2/pi) = 0.80.
///   The paper's estimate of <q, o> is <q, s1> / cosine (its equation 12); its error has a standard deviation of
///   sqrt((1 - cosine^2) / (D - 1)) / cosine * sqrt(1 - <q, o>^2).
/// - The second code is the signs of what the first leaves, o - cosine * s1. Both together say the direction to a
///   cosine of about 0.94, which halves the error; it is read only for rows that the first code does not rule out.
///
/// How much that proves about <q, o> says code_search.h. Little-endian:
///
///     uint64  first codes    [rows / 8][D / 64][8]   rows rounded up to a multiple of 32, D = Rotation::size()
///     uint16  first cosines  [rows]                  in units of 2^-16, rounded down
///     uint64  second codes   [rows][D / 64]
///     float32 SecondCode     [rows][3]
class CodeTable {
 public:
  /// @param memory bytes(size, rows) bytes on a 64-byte boundary.
  /// @param size   Rotation::size() of the rotation they are made with.
  CodeTable(const std::uint8_t* memory, std::size_t size, std::size_t rows) noexcept;

  [[nodiscard]] static std::size_t bytes(std::size_t size, std::size_t rows) noexcept;

  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// 64-bit words of a code.
  [[nodiscard]] std::size_t words() const noexcept { return size_ / 64; }

  /// First codes from row `block * kCodeBlock` on.
  [[nodiscard]] const std::uint64_t* first_codes(std::size_t block) const noexcept {
    return first_codes_ + block * words() * kCodeBlock;
  }
  [[nodiscard]] const std::uint16_t* first_cosines(std::size_t block) const noexcept {
    return first_cosines_ + block * kCodeBlock;
  }
  [[nodiscard]] const std::uint64_t* second_code(std::size_t row) const noexcept {
    return second_codes_ + row * words();
  }
  [[nodiscard]] const SecondCode& second(std::size_t row) const noexcept { return seconds_[row]; }

 private:
  std::size_t size_;
  std::size_t rows_;
  const std::uint64_t* first_codes_;
  const std::uint16_t* first_cosines_;
  const std::uint64_t* second_codes_;
  const SecondCode* seconds_;
};

/// Writes the codes of rows `first` to `last - 1`. Calls for ranges that share no block may run at once.
///
/// @param rows   float32, row-major, shape [last - first, rotation.dimensions()]: rows `first` and following, finite,
/// of
///               norm 1 +-1e-3.
/// @param first  A multiple of kCodeBlock.
/// @param last   A multiple of kCodeBlock, or `count`; then the padding after it is written too.
/// @param memory CodeTable::bytes(rotation.size(), count) bytes on a 64-byte boundary.
/// @param count  Rows of the whole table.
void encode_rows(const Rotation& rotation, const float* rows, std::size_t first, std::size_t last, std::uint8_t* memory,
                 std::size_t count);

}  // namespace facet
