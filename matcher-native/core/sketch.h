#pragma once
#include <cstddef>
#include <cstdint>

namespace facet {

/// Words of a sketch at most, and of its head, which is looked at first; the others are read only where it leaves a
/// row.
inline constexpr std::size_t kSketchWords = 4;
inline constexpr std::size_t kSketchHead = 2;
/// Rows whose sketches lie interleaved: word 0 of each of the 8, then word 1. The heads of all blocks of a partition
/// lie before their other words, so that a scan that needs only heads reads half the bytes.
inline constexpr std::size_t kSketchBlock = 8;

// The sketch of a row: the signs of its first 256 rotated values, or of all where it has fewer, so that a scan reads
// 32 bytes of it. Gao & Long, "RaBitQ" (SIGMOD 2024), estimate a cosine from the signs of all values; the first ones
// say the same with a larger error. With q the rotated query, o the row, p the first values of q and D the number of
// values of a row,
//
//     x = sum_i p_i sign(o_i)  has a mean of about sqrt(2 D / pi) |p|^2 <q, o>  and a standard deviation of at most
//     |p|,
//
// as the rotation is random. So it tells a row of cosine c from unrelated ones by sqrt(2 D / pi) |p| c standard
// deviations: of 512 values, 12.8 c, and its first half, 9 c.

[[nodiscard]] constexpr std::size_t sketch_words(std::size_t rotated_size) noexcept {
  return rotated_size / 64 < kSketchWords ? rotated_size / 64 : kSketchWords;
}

/// A part of a query for the same part of sketches.
struct SketchPart {
  std::int32_t sum;  // of its values, in steps
  float norm;        // |p|
  float slope;       // sqrt(2 D / pi) |p|: standard deviations of x per unit of cosine
};

/// A query for sketches, its values in steps of -8..7.
struct SketchQuery {
  std::uint64_t planes[4][kSketchWords];  // bit j of each value; the last one counts -8
  std::size_t words;
  float step;
  SketchPart head;  // the first kSketchHead words, or all
  SketchPart all;
};

/// @param rotated Rotation::size() values.
[[nodiscard]] SketchQuery sketch_query(const float* rotated, std::size_t size) noexcept;

/// 64-bit words of the sketches of a partition.
[[nodiscard]] constexpr std::size_t sketch_size(std::size_t rows, std::size_t words) noexcept {
  return (rows + kSketchBlock - 1) / kSketchBlock * kSketchBlock * words;
}

/// Writes row `row` of a partition of `rows` rows.
/// @param sketches sketch_size words, zero to begin with.
void sketch_row(const float* rotated, std::size_t size, std::size_t row, std::size_t rows,
                std::uint64_t* sketches) noexcept;

/// Finds rows with x >= all * |p|, and the same of their heads.
///
/// @param sketches  Of a partition of `rows` rows.
/// @param head, all Standard deviations that x must show.
/// @param out       [out] row numbers from 0, rising; room for `rows` rounded up to a whole block.
/// @return how many. The same on every machine.
std::size_t sift_sketches(const std::uint64_t* sketches, std::size_t rows, const SketchQuery& query, float head,
                          float all, std::uint32_t* out) noexcept;

}  // namespace facet
