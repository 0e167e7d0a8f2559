#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checksum.h"

namespace facet {

// A file of sections, little-endian: one page of header and table, then the sections in the order of the table, each at
// the next multiple of its alignment. Every bit counts: the header and each section have a checksum, what lies between
// them is zero, and nothing follows the last one.
inline constexpr std::uint32_t kFileFormat = 1;
inline constexpr std::size_t kHeaderBytes = 4096;
inline constexpr std::size_t kSectionsMax = 63;

/// 1..15 of a-z, 0-9 and _; zeros behind.
using SectionName = std::array<char, 16>;
[[nodiscard]] SectionName section_name(std::string_view text) noexcept;

/// Why a file was refused. `truncated`, `trailing`: its size is not what its header says. `layout`: a section's name,
/// offset, length or alignment cannot be. `padding`: not zero before this section. `missing`: no section of that name.
/// `content`: checksums hold, but what a section says cannot be. The last four: it is another one than was asked for.
enum class FileStatus : std::uint8_t {
  ok,
  io,
  truncated,
  trailing,
  magic,
  format,
  header,
  layout,
  padding,
  checksum,
  missing,
  content,
  dimensions,
  descriptor_version,
  account,
  list
};

struct FileOutcome {
  FileStatus status = FileStatus::ok;
  SectionName where{};  // "header" or the section; empty when the file system refused
  int error = 0;        // errno of `io`, else 0

  [[nodiscard]] bool ok() const noexcept { return status == FileStatus::ok; }
};

[[nodiscard]] FileOutcome refused(FileStatus status, std::string_view where) noexcept;
[[nodiscard]] const char* file_status_name(FileStatus status) noexcept;

struct SectionEntry {
  SectionName name;
  std::uint64_t offset;
  std::uint64_t length;
  std::uint64_t checksum;
  std::uint32_t alignment;  // 64 or 4096
  std::uint8_t zero[20];
};
static_assert(sizeof(SectionEntry) == 64);

struct FileHeader {
  std::array<char, 8> magic;
  std::uint32_t format;
  std::uint32_t section_count;
  std::uint64_t size;      // of the whole file
  std::uint64_t checksum;  // of this page, with 0 here
  std::uint8_t zero[32];
  SectionEntry sections[kSectionsMax];
};
static_assert(sizeof(FileHeader) == kHeaderBytes);
inline constexpr std::array<char, 8> kFileMagic = {'F', 'A', 'C', 'E', 'T', 'I', 'D', 'X'};

/// Writes a file piece by piece under a temporary name in the same folder. Nobody sees it before `publish`, and a crash
/// or a power cut at any moment leaves either the old file or the new one. Files that killed writers have left in the
/// folder are removed first. Remembers its first error.
class FileWriter {
 public:
  explicit FileWriter(std::string path);
  ~FileWriter();  // removes what was not published
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;

  /// Ends the section before it.
  /// @param alignment 64 or 4096 bytes.
  void begin(std::string_view name, std::uint32_t alignment = 64);
  void append(std::span<const std::byte> bytes);
  /// Flushes to disk, renames over `path`, flushes the folder.
  [[nodiscard]] FileOutcome publish();

  template <typename Value>
  void section(std::string_view name, std::span<const Value> values, std::uint32_t alignment = 64) {
    begin(name, alignment);
    append(std::as_bytes(values));
  }

 private:
  void write(std::span<const std::byte> bytes);
  void flush();
  void write_at(std::span<const std::byte> bytes, std::uint64_t offset);
  void end_section();
  void fail() noexcept;

  std::string path_;
  std::string temporary_;
  int descriptor_ = -1;
  FileHeader header_{};
  Checksum sum_;
  std::vector<std::byte> buffer_;
  std::uint64_t size_ = 0;  // with what the buffer holds
  FileOutcome outcome_;
};

/// A verified file, read only. Published files are replaced, never changed: one that is cut while it is open may end
/// the process, as with every mapped file.
class File {
 public:
  File() = default;
  ~File();
  File(File&& other) noexcept;
  File& operator=(File&& other) noexcept;

  /// Verifies every byte in one pass of plain reads, which leaves no page of it resident, then maps it.
  /// @param file [out] untouched when refused.
  [[nodiscard]] static FileOutcome open(const std::string& path, File& file);
  /// The same of bytes that outlive the file; they begin at a multiple of 64.
  [[nodiscard]] static FileOutcome of_bytes(std::span<const std::byte> bytes, File& file);

  [[nodiscard]] FileOutcome section(std::string_view name, std::span<const std::byte>& bytes) const;

  /// @return `content` unless the section holds `count` values.
  template <typename Value>
  [[nodiscard]] FileOutcome values(std::string_view name, std::size_t count, std::span<const Value>& out) const {
    std::span<const std::byte> bytes;
    if (const FileOutcome outcome = section(name, bytes); !outcome.ok()) return outcome;
    if (bytes.size() % sizeof(Value) != 0 || bytes.size() / sizeof(Value) != count)
      return refused(FileStatus::content, name);
    out = {reinterpret_cast<const Value*>(bytes.data()), count};
    return {};
  }

  /// Copies a part of a section without making its pages part of this process.
  /// @param part lies inside what `section` gave.
  /// @return false when the disk fails.
  [[nodiscard]] bool copy(std::span<const std::byte> part, std::byte* out) const noexcept;

  [[nodiscard]] std::span<const SectionEntry> sections() const noexcept;
  [[nodiscard]] std::size_t size() const noexcept { return bytes_.size(); }

 private:
  std::span<const std::byte> bytes_;
  int descriptor_ = -1;  // -1: bytes of somebody else
  FileHeader header_{};
};

}  // namespace facet
