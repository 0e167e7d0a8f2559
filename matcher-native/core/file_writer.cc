#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

#include "file.h"

namespace facet {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;
constexpr std::string_view kTemporary = ".tmp-";
constexpr std::size_t kDrawn = 6;  // Characters that mkostemp draws.

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

bool sync_folder(const std::string& folder) noexcept {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = fsync(descriptor) == 0;
  const int error = errno;
  close(descriptor);
  errno = error;
  return done;
}

/// Creates `temporary`, whose last characters are drawn. The file is locked for as long as its writer lives.
int create(std::string& temporary) noexcept {
  for (;;) {
    temporary.replace(temporary.size() - kDrawn, kDrawn, kDrawn, 'X');
    const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);
    struct stat found{};
    if (descriptor < 0 || (flock(descriptor, LOCK_EX) == 0 && fstat(descriptor, &found) == 0 && found.st_nlink > 0))
      return descriptor;
    close(descriptor);  // Another writer has swept it before it was locked.
  }
}

/// Whether this is what a writer that was killed has left: nobody holds its lock, and nothing else begins so.
bool is_left(int descriptor) noexcept {
  char magic[kFileMagic.size()];
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) return false;
  const ssize_t found = pread(descriptor, magic, sizeof(magic), 0);
  return found == 0 || (found == sizeof(magic) && std::memcmp(magic, kFileMagic.data(), sizeof(magic)) == 0);
}

void sweep(const std::string& folder) {
  std::error_code failed;
  for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
    const std::string name = entry.path().filename().string();
    const std::size_t at = name.rfind(kTemporary);
    if (at == std::string::npos || at + kTemporary.size() + kDrawn != name.size()) continue;
    const int descriptor = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) continue;
    if (is_left(descriptor)) unlink(entry.path().c_str());
    close(descriptor);
  }
}

}  // namespace

FileWriter::FileWriter(std::string path) : path_(std::move(path)), temporary_(path_ + ".tmp-XXXXXX") {
  buffer_.reserve(kBufferBytes);
  sweep(folder_of(path_));
  descriptor_ = create(temporary_);
  if (descriptor_ < 0 || fchmod(descriptor_, 0640) != 0) {
    fail();
    return;
  }
  header_.magic = kFileMagic;
  header_.format = kFileFormat;
  write(std::as_bytes(std::span(&header_, 1)));  // Its place; `publish` fills it.
}

FileWriter::~FileWriter() {
  if (descriptor_ < 0) return;
  close(descriptor_);
  unlink(temporary_.c_str());
}

void FileWriter::fail() noexcept {
  if (outcome_.ok()) outcome_ = {FileStatus::io, {}, errno};
}

void FileWriter::begin(std::string_view name, std::uint32_t alignment) {
  end_section();
  if (header_.section_count == kSectionsMax) {
    errno = EFBIG;
    return fail();
  }
  const std::vector<std::byte> zeros((alignment - size_ % alignment) % alignment);
  write(zeros);
  SectionEntry& entry = header_.sections[header_.section_count++];
  entry.name = section_name(name);
  entry.offset = size_;
  entry.alignment = alignment;
  sum_ = Checksum();
}

void FileWriter::append(std::span<const std::byte> bytes) {
  sum_.update(bytes);
  write(bytes);
}

void FileWriter::end_section() {
  if (header_.section_count == 0) return;
  SectionEntry& entry = header_.sections[header_.section_count - 1];
  entry.length = size_ - entry.offset;
  entry.checksum = sum_.value();
}

void FileWriter::write(std::span<const std::byte> bytes) {
  if (!outcome_.ok()) return;
  if (buffer_.size() + bytes.size() > kBufferBytes) flush();
  if (bytes.size() < kBufferBytes)
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
  else
    write_at(bytes, size_);
  size_ += bytes.size();
}

void FileWriter::flush() {
  write_at(buffer_, size_ - buffer_.size());
  buffer_.clear();
}

void FileWriter::write_at(std::span<const std::byte> bytes, std::uint64_t offset) {
  while (outcome_.ok() && !bytes.empty()) {
    const ssize_t done = pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return fail();
    bytes = bytes.subspan(static_cast<std::size_t>(done));
    offset += static_cast<std::uint64_t>(done);
  }
}

FileOutcome FileWriter::publish() {
  end_section();
  flush();
  header_.size = size_;
  header_.checksum = 0;
  header_.checksum = checksum(std::as_bytes(std::span(&header_, 1)));
  write_at(std::as_bytes(std::span(&header_, 1)), 0);
  if (!outcome_.ok()) return outcome_;
  if (fsync(descriptor_) != 0 || std::rename(temporary_.c_str(), path_.c_str()) != 0) {
    fail();
    return outcome_;
  }
  close(std::exchange(descriptor_, -1));
  if (!sync_folder(folder_of(path_))) fail();
  return outcome_;
}

}  // namespace facet
