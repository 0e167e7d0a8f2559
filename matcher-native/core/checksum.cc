#include "checksum.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace facet {
namespace {

static_assert(std::endian::native == std::endian::little, "files are little-endian and are used as they lie");

constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87U;
constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4FU;
constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9U;
constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63U;
constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5U;

template <typename Word>
Word load(const std::byte* bytes) noexcept {
  Word word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

std::uint64_t round(std::uint64_t lane, std::uint64_t word) noexcept {
  return std::rotl(lane + word * kPrime2, 31) * kPrime1;
}

}  // namespace

void Checksum::stripe(const std::byte* bytes) noexcept {
  for (int lane = 0; lane < 4; ++lane) lanes_[lane] = round(lanes_[lane], load<std::uint64_t>(bytes + 8 * lane));
}

void Checksum::update(std::span<const std::byte> bytes) noexcept {
  if (bytes.empty()) return;
  size_ += bytes.size();
  if (rest_size_ > 0) {
    const std::size_t some = std::min(kStripe - rest_size_, bytes.size());
    std::memcpy(rest_ + rest_size_, bytes.data(), some);
    rest_size_ += some;
    bytes = bytes.subspan(some);
    if (rest_size_ < kStripe) return;
    stripe(rest_);
    rest_size_ = 0;
  }
  for (; bytes.size() >= kStripe; bytes = bytes.subspan(kStripe)) stripe(bytes.data());
  std::copy(bytes.begin(), bytes.end(), rest_);
  rest_size_ = bytes.size();
}

std::uint64_t Checksum::value() const noexcept {
  std::uint64_t hash = kPrime5;
  if (size_ >= kStripe) {
    hash = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
    for (const std::uint64_t lane : lanes_) hash = (hash ^ round(0, lane)) * kPrime1 + kPrime4;
  }
  hash += size_;
  std::size_t at = 0;
  for (; at + 8 <= rest_size_; at += 8)
    hash = std::rotl(hash ^ round(0, load<std::uint64_t>(rest_ + at)), 27) * kPrime1 + kPrime4;
  if (at + 4 <= rest_size_) {
    hash = std::rotl(hash ^ load<std::uint32_t>(rest_ + at) * kPrime1, 23) * kPrime2 + kPrime3;
    at += 4;
  }
  for (; at < rest_size_; ++at)
    hash = std::rotl(hash ^ std::to_integer<std::uint64_t>(rest_[at]) * kPrime5, 11) * kPrime1;
  hash = (hash ^ (hash >> 33)) * kPrime2;
  hash = (hash ^ (hash >> 29)) * kPrime3;
  return hash ^ (hash >> 32);
}

std::uint64_t checksum(std::span<const std::byte> bytes) noexcept {
  Checksum sum;
  sum.update(bytes);
  return sum.value();
}

}  // namespace facet
