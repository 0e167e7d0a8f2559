#include "file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "file_check.h"

namespace facet {

File::~File() {
  if (descriptor_ < 0) return;
  if (!bytes_.empty()) munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
  close(descriptor_);
}

File::File(File&& other) noexcept { *this = std::move(other); }

File& File::operator=(File&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  std::swap(descriptor_, other.descriptor_);
  std::swap(header_, other.header_);
  return *this;
}

namespace {

// Of an open file: reads the piece into a buffer.
class DiskSource final : public ByteSource {
 public:
  DiskSource(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size), buffer_(kPieceBytes) {}
  [[nodiscard]] std::uint64_t size() const noexcept override { return size_; }
  [[nodiscard]] const std::byte* piece(std::uint64_t offset, std::size_t length) noexcept override {
    return read_fully(descriptor_, offset, buffer_.data(), length) ? buffer_.data() : nullptr;
  }

 private:
  int descriptor_;
  std::uint64_t size_;
  std::vector<std::byte> buffer_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::span<const std::byte> bytes) : bytes_(bytes) {}
  [[nodiscard]] std::uint64_t size() const noexcept override { return bytes_.size(); }
  [[nodiscard]] const std::byte* piece(std::uint64_t offset, std::size_t) noexcept override {
    return bytes_.data() + offset;
  }

 private:
  std::span<const std::byte> bytes_;
};

FileOutcome io_error(int error) noexcept { return {FileStatus::io, {}, error}; }

}  // namespace

FileOutcome File::open(const std::string& path, File& file) {
  File opened;
  opened.descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status;
  if (opened.descriptor_ < 0 || fstat(opened.descriptor_, &status) != 0) return io_error(errno);
  if (!S_ISREG(status.st_mode)) return io_error(EINVAL);
  DiskSource source(opened.descriptor_, static_cast<std::uint64_t>(status.st_size));
  if (const FileOutcome outcome = check_file(source, opened.header_); !outcome.ok()) return outcome;
  const std::size_t size = opened.header_.size;
  const void* address = mmap(nullptr, size, PROT_READ, MAP_SHARED, opened.descriptor_, 0);
  if (address == MAP_FAILED) return io_error(errno);
  opened.bytes_ = {static_cast<const std::byte*>(address), size};
  file = std::move(opened);
  return {};
}

FileOutcome File::of_bytes(std::span<const std::byte> bytes, File& file) {
  MemorySource source(bytes);
  FileHeader header{};
  if (const FileOutcome outcome = check_file(source, header); !outcome.ok()) return outcome;
  File opened;
  opened.bytes_ = bytes;
  opened.header_ = header;
  file = std::move(opened);
  return {};
}

FileOutcome File::section(std::string_view name, std::span<const std::byte>& bytes) const {
  const SectionName wanted = section_name(name);
  for (const SectionEntry& entry : sections())
    if (entry.name == wanted) {
      bytes = bytes_.subspan(entry.offset, entry.length);
      return {};
    }
  return refused(FileStatus::missing, name);
}

bool File::copy(std::span<const std::byte> part, std::byte* out) const noexcept {
  if (descriptor_ >= 0)
    return read_fully(descriptor_, static_cast<std::uint64_t>(part.data() - bytes_.data()), out, part.size());
  std::copy(part.begin(), part.end(), out);
  return true;
}

std::span<const SectionEntry> File::sections() const noexcept { return {header_.sections, header_.section_count}; }

}  // namespace facet
