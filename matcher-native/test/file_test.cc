// core/file: what is written is read; whatever else is refused, with the section that is to blame.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>

#include "file_bytes.h"
#include "golden/sections.h"

using namespace facet;

namespace {

using Bytes = std::vector<std::byte>;

std::string in_scratch(const char* name) { return arguments().scratch + "/" + name; }

/// A new file of some sections.
std::string written(const char* name) {
  const std::string path = in_scratch(name);
  REQUIRE(told(write_sections(path)) == "ok");
  return path;
}

FileOutcome open_bytes(const Bytes& bytes) {
  const Aligned aligned(bytes);
  File file;
  return File::of_bytes(aligned.get(), file);
}

void check_sections(const File& file) {
  std::span<const std::uint8_t> odd;
  REQUIRE(told(file.values<std::uint8_t>("odd", 7, odd)) == "ok");
  CHECK(odd[6] == 7);
  std::span<const float> floats;
  REQUIRE(told(file.values<float>("floats", kFloats, floats)) == "ok");
  CHECK(difference(floats, golden_floats()) == "");
  std::span<const std::byte> empty;
  REQUIRE(told(file.section("empty", empty)) == "ok");
  CHECK(empty.empty());
  std::span<const std::uint64_t> words;
  REQUIRE(told(file.values<std::uint64_t>("words", 2, words)) == "ok");
  CHECK(words[0] == 0x0123456789abcdefU);
}

std::uint64_t sum_of(std::string_view text) { return checksum(std::as_bytes(std::span(text.data(), text.size()))); }

std::size_t files_in(const std::string& folder) {
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

/// The outcome when no file may grow beyond the header and a bit.
FileOutcome write_on_full_disk(const std::string& path) {
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  rlimit small = limit;
  small.rlim_cur = kHeaderBytes + 100;
  setrlimit(RLIMIT_FSIZE, &small);
  const FileOutcome outcome = write_sections(path);
  setrlimit(RLIMIT_FSIZE, &limit);
  return outcome;
}

/// A process that dies while it writes. Answers whether it was killed.
bool killed_while_writing(const std::string& path) {
  const pid_t child = fork();
  if (child == 0) {
    FileWriter killed(path);
    const std::vector<char> much(3 << 20, 'x');
    killed.section("much", std::span<const char>(much));
    kill(getpid(), SIGKILL);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("checksums are XXH64's, however the bytes are cut") {
  // Test vectors of other implementations, seed 0.
  CHECK(sum_of("") == 0xEF46DB3751D8E999U);
  CHECK(sum_of("a") == 0xD24EC4F1A98C6E5BU);
  CHECK(sum_of("abc") == 0x44BC2CF5AD770999U);
  std::string text;
  for (int i = 0; i < 300; ++i) text.push_back(static_cast<char>(i * 7));
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    CAPTURE(cut);
    Checksum sum;
    sum.update(std::as_bytes(std::span(text.data(), cut)));
    sum.update(std::as_bytes(std::span(text.data() + cut, text.size() - cut)));
    REQUIRE(sum.value() == sum_of(text));
  }
}

TEST_CASE("what is written is read, and what is not there is refused by its name") {
  File file;
  REQUIRE(told(File::open(written("read"), file)) == "ok");
  check_sections(file);
  std::span<const std::byte> bytes;
  CHECK(told(file.section("nothing", bytes)) == "missing of nothing");
  std::span<const std::uint64_t> words;
  CHECK(told(file.values<std::uint64_t>("odd", 1, words)) == "content of odd");
  std::span<const float> floats;
  REQUIRE(file.values<float>("floats", kFloats, floats).ok());
  std::vector<float> copied(3);
  CHECK(file.copy(std::as_bytes(floats.subspan(5, 3)), reinterpret_cast<std::byte*>(copied.data())));
  CHECK(difference(copied, floats.subspan(5, 3)) == "");
  const File moved = std::move(file);
  CHECK(moved.sections().size() == 4);
  CHECK(file.size() == 0);
}

TEST_CASE("the golden file of format 1 stays loadable") {
  File golden;
  REQUIRE(told(File::open(arguments().golden + "/sections-1.facet", golden)) == "ok");
  check_sections(golden);
}

TEST_CASE("a file with any wrong bit, cut at any byte, or with a byte behind it is refused") {
  Bytes bytes = read_all(written("damaged"));
  REQUIRE(told(open_bytes(bytes)) == "ok");
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (int bit = 0; bit < 8; bit += at < kHeaderBytes && at > 1024 ? 7 : 1) {
      CAPTURE(at);
      CAPTURE(bit);
      bytes[at] ^= std::byte(1 << bit);
      REQUIRE_FALSE(open_bytes(bytes).ok());
      bytes[at] ^= std::byte(1 << bit);
    }
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
    REQUIRE(open_bytes(cut).status == FileStatus::truncated);
  }
  bytes.push_back(std::byte{0});
  CHECK(told(open_bytes(bytes)) == "trailing of header");
}

TEST_CASE("a damaged byte is told with its section") {
  const Bytes good = read_all(written("sections"));
  const FileHeader header = header_of(good);
  const auto with = [&](std::size_t at, int value) {
    Bytes bytes = good;
    bytes[at] ^= std::byte(value);
    return told(open_bytes(bytes));
  };
  CHECK(with(0, 1) == "magic of header");
  CHECK(with(8, 3) == "format of header");
  CHECK(with(100, 1) == "header of header");
  for (std::size_t i = 0; i < header.section_count; ++i) {
    const SectionEntry& entry = header.sections[i];
    const std::string name = entry.name.data();
    CAPTURE(name);
    const std::uint64_t before = i == 0 ? kHeaderBytes : header.sections[i - 1].offset + header.sections[i - 1].length;
    if (before < entry.offset) CHECK(with(before, 1) == "padding of " + name);
    if (entry.length == 0) continue;
    CHECK(with(entry.offset, 1) == "checksum of " + name);
    const auto cut = static_cast<std::ptrdiff_t>(entry.offset + entry.length - 1);
    CHECK(told(open_bytes({good.begin(), good.begin() + cut})) == "truncated of " + name);
  }
}

TEST_CASE("wrong numbers under right checksums are refused") {
  const Bytes good = read_all(written("numbers"));
  const auto changed = [&](auto change) {
    Bytes bytes = good;
    FileHeader wrong = header_of(good);
    change(wrong);
    put_header(bytes, wrong);
    return told(open_bytes(bytes));
  };
  const std::uint64_t extremes[] = {0, 1, 64, good.size(), ~std::uint64_t{0}, ~std::uint64_t{0} - 63, 1ULL << 63};
  for (const std::uint64_t value : extremes) {
    CAPTURE(value);
    CHECK(changed([&](FileHeader& h) { h.sections[1].offset = value; }) == "layout of floats");
    CHECK(changed([&](FileHeader& h) { h.sections[1].length = value; }) != "ok");
    CHECK((changed([&](FileHeader& h) { h.size = value; }) == "ok") == (value == good.size()));
  }
  CHECK(changed([](FileHeader& h) { h.section_count = 64; }) == "layout of header");
  CHECK(changed([](FileHeader& h) { h.section_count = 3; }) == "layout of header");
  CHECK(changed([](FileHeader& h) { h.sections[2].alignment = 0; }) == "layout of empty");
  CHECK(changed([](FileHeader& h) { h.sections[2].zero[19] = 1; }) == "layout of empty");
  CHECK(changed([](FileHeader& h) { h.sections[2].name = h.sections[0].name; }) == "layout of odd");
  CHECK(changed([](FileHeader& h) { h.sections[2].name.fill('a'); }) == "layout of header");
  CHECK(changed([](FileHeader& h) { h.sections[9].length = 1; }) == "layout of header");
  CHECK(changed([](FileHeader& h) { h.zero[0] = 1; }) == "layout of header");
}

TEST_CASE("the old file survives a writer that gives up, a full disk and a killed process") {
  const std::string folder = in_scratch("survives");
  std::filesystem::create_directory(folder);
  const std::string path = written("survives/old");
  const Bytes before = read_all(path);
  {
    FileWriter unfinished(path);
    unfinished.section("other", std::span<const char>("half"));
  }
  CHECK(read_all(path) == before);
  CHECK(files_in(folder) == 1);
  const FileOutcome full = write_on_full_disk(path);
  CHECK(full.status == FileStatus::io);
  CHECK(full.error == EFBIG);
  CHECK(read_all(path) == before);
  CHECK(files_in(folder) == 1);
  CHECK(killed_while_writing(path));
  CHECK(read_all(path) == before);
  CHECK(files_in(folder) == 2);
}

TEST_CASE("the next writer in a folder removes what a killed one left, and nothing of living writers or of others") {
  const std::string folder = in_scratch("left");
  std::filesystem::create_directory(folder);
  REQUIRE(killed_while_writing(folder + "/old"));
  std::ofstream(folder + "/notes.tmp-abcdef") << "not ours";
  std::ofstream(folder + "/empty.tmp-abcdef").flush();
  REQUIRE(files_in(folder) == 3);
  FileWriter living(folder + "/living");  // Removes one of ours and the empty one, makes its own.
  CHECK(files_in(folder) == 2);
  written("left/old");
  CHECK(files_in(folder) == 3);
  living.section("other", std::span<const char>("whole"));
  CHECK(told(living.publish()) == "ok");
  CHECK(files_in(folder) == 3);
}

TEST_CASE("what is no file of sections is refused") {
  File file;
  CHECK(File::open(in_scratch("none"), file).error == ENOENT);
  CHECK(File::open(arguments().scratch, file).error == EINVAL);
  CHECK(File::open("/dev/zero", file).error == EINVAL);
  CHECK(write_sections(in_scratch("none/file")).error == ENOENT);
  const std::string empty = in_scratch("empty");
  std::ofstream(empty).flush();
  CHECK(told(File::open(empty, file)) == "truncated of header");
}

TEST_CASE("a file may have no sections, and no more than 63") {
  File file;
  const std::string path = in_scratch("no-sections");
  FileWriter none(path);
  CHECK(told(none.publish()) == "ok");
  CHECK(told(File::open(path, file)) == "ok");
  CHECK(file.sections().empty());
  FileWriter many(in_scratch("many"));
  for (std::size_t i = 0; i <= kSectionsMax; ++i) many.begin("s" + std::to_string(i));
  CHECK(many.publish().error == EFBIG);
}
