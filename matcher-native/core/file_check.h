#pragma once
#include "file.h"

namespace facet {

inline constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

/// Where the bytes of a file that is to be verified come from.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  [[nodiscard]] virtual std::uint64_t size() const noexcept = 0;
  /// @param length 1..kPieceBytes, and offset + length <= size().
  /// @return null when they cannot be read; valid until the next call.
  [[nodiscard]] virtual const std::byte* piece(std::uint64_t offset, std::size_t length) noexcept = 0;
};

/// Verifies every byte. Trusts nothing: each number is checked before it is used.
/// @param header [out] valid when the outcome is ok.
[[nodiscard]] FileOutcome check_file(ByteSource& source, FileHeader& header);

/// @return false when there is less, with errno as `pread` left it or EIO.
[[nodiscard]] bool read_fully(int descriptor, std::uint64_t offset, std::byte* out, std::size_t length) noexcept;

}  // namespace facet
