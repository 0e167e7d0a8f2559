#include "file_check.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace facet {
namespace {

// No file is larger, so that offsets and lengths below it can be added without overflow.
constexpr std::uint64_t kFileBytesMax = std::uint64_t{1} << 46;

bool is_name(const SectionName& name) noexcept {
  const auto end = std::find(name.begin(), name.end(), '\0');
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return end != name.begin() && end != name.end() && std::all_of(name.begin(), end, allowed) &&
         std::all_of(end, name.end(), [](char c) { return c == '\0'; });
}

std::string_view text(const SectionName& name) noexcept { return name.data(); }

template <std::size_t Size>
bool all_zero(const std::uint8_t (&bytes)[Size]) noexcept {
  return std::all_of(bytes, bytes + Size, [](std::uint8_t byte) { return byte == 0; });
}

FileOutcome unreadable() noexcept { return {FileStatus::io, {}, errno == 0 ? EIO : errno}; }

FileOutcome check_header(ByteSource& source, FileHeader& header) {
  const std::byte* page = nullptr;
  if (source.size() < kHeaderBytes) return refused(FileStatus::truncated, "header");
  if (!(page = source.piece(0, kHeaderBytes))) return unreadable();
  std::memcpy(&header, page, sizeof header);
  if (header.magic != kFileMagic) return refused(FileStatus::magic, "header");
  if (header.format != kFileFormat) return refused(FileStatus::format, "header");
  FileHeader without = header;
  without.checksum = 0;
  if (checksum(std::as_bytes(std::span(&without, 1))) != header.checksum) return refused(FileStatus::header, "header");
  if (header.section_count > kSectionsMax || header.size > kFileBytesMax || !all_zero(header.zero))
    return refused(FileStatus::layout, "header");
  return {};
}

FileOutcome check_layout(const FileHeader& header) {
  std::uint64_t end = kHeaderBytes;
  for (std::size_t i = 0; i < header.section_count; ++i) {
    const SectionEntry& entry = header.sections[i];
    if (!is_name(entry.name)) return refused(FileStatus::layout, "header");
    const auto same = [&](const SectionEntry& other) { return other.name == entry.name; };
    if (std::any_of(header.sections, header.sections + i, same) || !all_zero(entry.zero) ||
        (entry.alignment != 64 && entry.alignment != 4096) || entry.length > kFileBytesMax)
      return refused(FileStatus::layout, text(entry.name));
    const std::uint64_t offset = (end + entry.alignment - 1) / entry.alignment * entry.alignment;
    if (entry.offset != offset || offset + entry.length > kFileBytesMax)
      return refused(FileStatus::layout, text(entry.name));
    end = offset + entry.length;
  }
  for (std::size_t i = header.section_count; i < kSectionsMax; ++i) {
    constexpr SectionEntry kNone{};
    if (std::memcmp(&header.sections[i], &kNone, sizeof kNone) != 0) return refused(FileStatus::layout, "header");
  }
  return end == header.size ? FileOutcome{} : refused(FileStatus::layout, "header");
}

FileOutcome check_size(const FileHeader& header, std::uint64_t size) {
  if (size == header.size) return {};
  if (size > header.size) return refused(FileStatus::trailing, "header");
  for (std::size_t i = 0; i < header.section_count; ++i)
    if (header.sections[i].offset + header.sections[i].length > size)
      return refused(FileStatus::truncated, text(header.sections[i].name));
  return refused(FileStatus::truncated, "header");
}

FileOutcome check_section(ByteSource& source, const SectionEntry& entry, std::uint64_t before) {
  if (before < entry.offset) {
    const auto gap = static_cast<std::size_t>(entry.offset - before);  // Less than the alignment.
    const std::byte* zeros = source.piece(before, gap);
    if (!zeros) return unreadable();
    if (std::any_of(zeros, zeros + gap, [](std::byte byte) { return byte != std::byte{0}; }))
      return refused(FileStatus::padding, text(entry.name));
  }
  Checksum sum;
  for (std::uint64_t at = 0; at < entry.length;) {
    const auto some = static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, entry.length - at));
    const std::byte* piece = source.piece(entry.offset + at, some);
    if (!piece) return unreadable();
    sum.update({piece, some});
    at += some;
  }
  return sum.value() == entry.checksum ? FileOutcome{} : refused(FileStatus::checksum, text(entry.name));
}

}  // namespace

FileOutcome check_file(ByteSource& source, FileHeader& header) {
  if (FileOutcome outcome = check_header(source, header); !outcome.ok()) return outcome;
  if (FileOutcome outcome = check_layout(header); !outcome.ok()) return outcome;
  if (FileOutcome outcome = check_size(header, source.size()); !outcome.ok()) return outcome;
  std::uint64_t before = kHeaderBytes;
  for (std::size_t i = 0; i < header.section_count; ++i) {
    const SectionEntry& entry = header.sections[i];
    if (FileOutcome outcome = check_section(source, entry, before); !outcome.ok()) return outcome;
    before = entry.offset + entry.length;
  }
  return {};
}

bool read_fully(int descriptor, std::uint64_t offset, std::byte* out, std::size_t length) noexcept {
  while (length > 0) {
    errno = 0;
    const ssize_t got = pread(descriptor, out, length, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    out += got;
    offset += static_cast<std::uint64_t>(got);
    length -= static_cast<std::size_t>(got);
  }
  return true;
}

SectionName section_name(std::string_view text) noexcept {
  SectionName name{};
  std::copy_n(text.data(), std::min(text.size(), name.size() - 1), name.data());
  return name;
}

FileOutcome refused(FileStatus status, std::string_view where) noexcept { return {status, section_name(where), 0}; }

const char* file_status_name(FileStatus status) noexcept {
  constexpr const char* kNames[] = {
      "ok",      "io",      "truncated", "trailing", "magic",   "format",     "header",
      "layout",  "padding", "checksum",  "missing",  "content", "dimensions", "descriptor_version",
      "account", "list"};
  return kNames[static_cast<std::size_t>(status)];
}

}  // namespace facet
