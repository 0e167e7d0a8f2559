#pragma once
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "../core/file.h"
#include "program.h"

namespace facet {

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
  REQUIRE(stream.good());
  const std::vector<char> chars((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  std::vector<std::byte> bytes(chars.size());
  if (!chars.empty()) std::memcpy(bytes.data(), chars.data(), chars.size());
  return bytes;
}

/// "ok", or why a file was refused and where.
inline std::string told(const FileOutcome& outcome) {
  return outcome.ok() ? "ok" : std::string(file_status_name(outcome.status)) + " of " + outcome.where.data();
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
