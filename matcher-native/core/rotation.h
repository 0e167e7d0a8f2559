#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace facet {

/// A random orthogonal map of rows, fast: 3 rounds of random signs and a Walsh-Hadamard transform (Ailon & Chazelle,
/// "The fast Johnson-Lindenstrauss transform", SIAM J. Comput. 39, 2009). Rows are padded with zeros to a multiple of
/// 64; where that is no power of two, each round transforms the first and then the last 2^n values of the row.
///
/// The same seed and dimensions give the same bits on every machine. Immutable: any number of threads may use it.
class Rotation {
 public:
  /// @param dimensions Values of a row, 1..4096.
  Rotation(std::size_t dimensions, std::uint64_t seed);

  [[nodiscard]] std::size_t dimensions() const noexcept { return dimensions_; }
  /// Values of a rotated row: dimensions rounded up to a multiple of 64.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::uint64_t seed() const noexcept { return seed_; }

  /// @param row     `dimensions()` finite floats.
  /// @param rotated [out] `size()` floats, not overlapping `row`; their L2 distance from the exactly rotated row is at
  ///                most error() times the norm of the row.
  void rotate(const float* row, float* rotated) const noexcept;

  [[nodiscard]] double error() const noexcept { return error_; }

 private:
  std::size_t dimensions_;
  std::size_t size_;
  std::size_t window_;  // The largest power of two that fits.
  std::uint64_t seed_;
  float scale_;
  double error_;
  std::vector<std::uint32_t> signs_;  // Sign bits, one `size_` a transform.
};

}  // namespace facet
