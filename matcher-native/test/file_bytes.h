#pragma once
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <random>
#include <string>
#include <vector>

#include "../core/file.h"
#include "check.h"

namespace facet {

/// Where a program may write, and where the golden files are: its first two arguments, or else a folder of its own that
/// goes with it, and the folder in the sources.
class Places {
 public:
  Places(int count, char** arguments) {
    if (count >= 3) {
      scratch = arguments[1];
      golden = arguments[2];
      return;
    }
    scratch = (std::filesystem::temp_directory_path() / "facet-test-XXXXXX").string();
    CHECK(mkdtemp(scratch.data()));
    own_ = true;
    golden = (std::filesystem::path(__FILE__).parent_path() / "golden").string();
  }
  ~Places() {
    if (own_) std::filesystem::remove_all(scratch);
  }
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  std::string scratch;
  std::string golden;

 private:
  bool own_ = false;
};

/// Bytes at a multiple of 64, with nothing behind them that a sanitizer would let be read.
class Aligned {
 public:
  explicit Aligned(const std::vector<std::byte>& bytes)
      : bytes_(static_cast<std::byte*>(::operator new[](bytes.size() + 1, kAlignment))), size_(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), bytes_);
  }
  ~Aligned() { ::operator delete[](bytes_, kAlignment); }
  Aligned(const Aligned&) = delete;
  Aligned& operator=(const Aligned&) = delete;
  [[nodiscard]] std::span<const std::byte> get() const { return {bytes_, size_}; }

 private:
  static constexpr std::align_val_t kAlignment{64};
  std::byte* bytes_;
  std::size_t size_;
};

inline std::vector<std::byte> read_all(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  CHECK(stream.good());
  const std::vector<char> chars((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  std::vector<std::byte> bytes(chars.size());
  if (!chars.empty()) std::memcpy(bytes.data(), chars.data(), chars.size());
  return bytes;
}

inline FileHeader header_of(const std::vector<std::byte>& bytes) {
  FileHeader header{};
  std::memcpy(&header, bytes.data(), std::min(sizeof header, bytes.size()));
  return header;
}

inline void put_header(std::vector<std::byte>& bytes, FileHeader header) {
  header.checksum = 0;
  header.checksum = checksum(std::as_bytes(std::span(&header, 1)));
  std::memcpy(bytes.data(), &header, sizeof header);
}

/// Makes the checksums of a mutated file hold again, as far as its table can be followed.
inline void repair(std::vector<std::byte>& bytes) {
  if (bytes.size() < kHeaderBytes) return;
  FileHeader header = header_of(bytes);
  for (std::size_t i = 0; i < std::min<std::size_t>(header.section_count, kSectionsMax); ++i) {
    SectionEntry& entry = header.sections[i];
    if (entry.offset > bytes.size() || entry.length > bytes.size() - entry.offset) continue;
    entry.checksum = checksum(std::span<const std::byte>(bytes).subspan(entry.offset, entry.length));
  }
  put_header(bytes, header);
}

}  // namespace facet
