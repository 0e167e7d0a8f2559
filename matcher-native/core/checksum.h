#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace facet {

/// XXH64 with seed 0 (Yann Collet, "xxHash fast digest algorithm", doc/xxhash_spec.md 0.1.1), fed piece by piece.
/// Finds damage, not malice: it is no signature.
class Checksum {
 public:
  void update(std::span<const std::byte> bytes) noexcept;
  /// Of all bytes so far; more may follow.
  [[nodiscard]] std::uint64_t value() const noexcept;

 private:
  static constexpr std::size_t kStripe = 32;
  static constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87U;
  static constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4FU;

  void stripe(const std::byte* bytes) noexcept;

  std::uint64_t lanes_[4] = {kPrime1 + kPrime2, kPrime2, 0, 0 - kPrime1};
  std::byte rest_[kStripe] = {};
  std::size_t rest_size_ = 0;
  std::uint64_t size_ = 0;
};

[[nodiscard]] std::uint64_t checksum(std::span<const std::byte> bytes) noexcept;

}  // namespace facet
