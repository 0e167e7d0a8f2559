#pragma once
#include <cstddef>

namespace facet {

/// Memory of any content, aligned to 64 bytes. Large blocks lie on huge pages where the system has them, and go back
/// to the system when freed, but for at most 64 MiB in the process, which wait for blocks of the same size: fresh
/// memory costs more time than what is written to it.
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
