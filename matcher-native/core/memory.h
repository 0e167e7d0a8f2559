#pragma once
#include <cstddef>

namespace facet {

/// Zeroed memory, aligned to 64 bytes. Large blocks lie on huge pages where the system has them, and go back to the
/// system when freed.
class Block {
 public:
  Block() noexcept = default;
  /// @throws std::bad_alloc
  explicit Block(std::size_t bytes);
  Block(Block&& other) noexcept;
  Block& operator=(Block&& other) noexcept;
  ~Block();

  [[nodiscard]] std::byte* data() const noexcept { return data_; }
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

 private:
  std::byte* data_ = nullptr;
  std::size_t bytes_ = 0;
};

}  // namespace facet
