// core/file: what is written is read; whatever else is refused. Arguments: see Places.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "file_bytes.h"
#include "golden/sections.h"

using namespace facet;

namespace {

FileOutcome try_bytes(const std::vector<std::byte>& bytes) {
  const Aligned aligned(bytes);
  File file;
  return File::of_bytes(aligned.get(), file);
}

bool is(const FileOutcome& outcome, FileStatus status, const char* where) {
  if (outcome.status == status && outcome.where == section_name(where)) return true;
  std::printf("%s of %s\n", file_status_name(outcome.status), outcome.where.data());
  return false;
}

std::uint64_t sum_of(std::string_view text) { return checksum(std::as_bytes(std::span(text.data(), text.size()))); }

void checksums() {
  // Test vectors of other implementations of XXH64, seed 0.
  CHECK(sum_of("") == 0xEF46DB3751D8E999U);
  CHECK(sum_of("a") == 0xD24EC4F1A98C6E5BU);
  CHECK(sum_of("abc") == 0x44BC2CF5AD770999U);
  std::string text;
  for (int i = 0; i < 300; ++i) text.push_back(static_cast<char>(i * 7));
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    Checksum sum;
    sum.update(std::as_bytes(std::span(text.data(), cut)));
    sum.update(std::as_bytes(std::span(text.data() + cut, text.size() - cut)));
    CHECK(sum.value() == sum_of(text));
  }
}

void round_trip(const std::string& path) {
  CHECK(write_sections(path).ok());
  File file;
  CHECK(File::open(path, file).ok());
  check_sections(file);
  std::span<const std::byte> bytes;
  CHECK(is(file.section("nothing", bytes), FileStatus::missing, "nothing"));
  std::span<const std::uint64_t> words;
  CHECK(is(file.values<std::uint64_t>("odd", 1, words), FileStatus::content, "odd"));
  std::span<const float> floats;
  CHECK(file.values<float>("floats", kFloats, floats).ok());
  std::vector<float> copied(3);
  CHECK(file.copy(std::as_bytes(floats.subspan(5, 3)), reinterpret_cast<std::byte*>(copied.data())));
  CHECK(copied[0] == floats[5] && copied[2] == floats[7]);
  const File moved = std::move(file);
  CHECK(moved.sections().size() == 4 && file.size() == 0);
}

// Every bit of the file, every length of it, and a byte behind it.
void every_bit_and_cut(const std::string& path) {
  std::vector<std::byte> bytes = read_all(path);
  CHECK(try_bytes(bytes).ok());
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (int bit = 0; bit < 8; bit += at < kHeaderBytes && at > 1024 ? 7 : 1) {
      bytes[at] ^= std::byte(1 << bit);
      CHECK(!try_bytes(bytes).ok());
      bytes[at] ^= std::byte(1 << bit);
    }
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK(try_bytes({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}).status ==
          FileStatus::truncated);
  bytes.push_back(std::byte{0});
  CHECK(is(try_bytes(bytes), FileStatus::trailing, "header"));
}

void names_the_section(const std::string& path) {
  const std::vector<std::byte> good = read_all(path);
  const FileHeader header = header_of(good);
  const auto with = [&](std::size_t at, int value) {
    std::vector<std::byte> bytes = good;
    bytes[at] ^= std::byte(value);
    return try_bytes(bytes);
  };
  CHECK(is(with(0, 1), FileStatus::magic, "header"));
  CHECK(is(with(8, 3), FileStatus::format, "header"));
  CHECK(is(with(100, 1), FileStatus::header, "header"));
  for (std::size_t i = 0; i < header.section_count; ++i) {
    const SectionEntry& entry = header.sections[i];
    if (entry.length > 0) CHECK(is(with(entry.offset, 1), FileStatus::checksum, entry.name.data()));
    const std::uint64_t before = i == 0 ? kHeaderBytes : header.sections[i - 1].offset + header.sections[i - 1].length;
    if (before < entry.offset) CHECK(is(with(before, 1), FileStatus::padding, entry.name.data()));
    const auto cut = static_cast<std::ptrdiff_t>(entry.offset + entry.length - 1);
    if (entry.length > 0)
      CHECK(is(try_bytes({good.begin(), good.begin() + cut}), FileStatus::truncated, entry.name.data()));
  }
  // Wrong numbers under right checksums.
  const auto changed = [&](auto change) {
    std::vector<std::byte> bytes = good;
    FileHeader wrong = header;
    change(wrong);
    put_header(bytes, wrong);
    return try_bytes(bytes);
  };
  const std::uint64_t extremes[] = {0, 1, 64, good.size(), ~std::uint64_t{0}, ~std::uint64_t{0} - 63, 1ULL << 63};
  for (const std::uint64_t value : extremes) {
    CHECK(is(changed([&](FileHeader& h) { h.sections[1].offset = value; }), FileStatus::layout, "floats"));
    CHECK(!changed([&](FileHeader& h) { h.sections[1].length = value; }).ok());
    CHECK(changed([&](FileHeader& h) { h.size = value; }).ok() == (value == good.size()));
  }
  CHECK(is(changed([](FileHeader& h) { h.section_count = 64; }), FileStatus::layout, "header"));
  CHECK(is(changed([](FileHeader& h) { h.section_count = 3; }), FileStatus::layout, "header"));
  CHECK(is(changed([](FileHeader& h) { h.sections[2].alignment = 0; }), FileStatus::layout, "empty"));
  CHECK(is(changed([](FileHeader& h) { h.sections[2].zero[19] = 1; }), FileStatus::layout, "empty"));
  CHECK(is(changed([](FileHeader& h) { h.sections[2].name = h.sections[0].name; }), FileStatus::layout, "odd"));
  CHECK(is(changed([](FileHeader& h) { h.sections[2].name.fill('a'); }), FileStatus::layout, "header"));
  CHECK(is(changed([](FileHeader& h) { h.sections[9].length = 1; }), FileStatus::layout, "header"));
  CHECK(is(changed([](FileHeader& h) { h.zero[0] = 1; }), FileStatus::layout, "header"));
}

std::size_t files_in(const std::string& folder) {
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

void old_file_survives(const std::string& folder) {
  const std::string path = folder + "/old";
  CHECK(write_sections(path).ok());
  const std::vector<std::byte> before = read_all(path);
  const std::size_t files = files_in(folder);
  {
    FileWriter unfinished(path);
    unfinished.section("other", std::span<const char>("half"));
  }
  CHECK(read_all(path) == before && files_in(folder) == files);
  // The disk is full.
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  rlimit small = limit;
  small.rlim_cur = kHeaderBytes + 100;
  setrlimit(RLIMIT_FSIZE, &small);
  const FileOutcome full = write_sections(path);
  setrlimit(RLIMIT_FSIZE, &limit);
  CHECK(full.status == FileStatus::io && full.error == EFBIG);
  CHECK(read_all(path) == before && files_in(folder) == files);
  // The process dies while it writes.
  const pid_t child = fork();
  if (child == 0) {
    FileWriter killed(path);
    const std::vector<char> much(3 << 20, 'x');
    killed.section("much", std::span<const char>(much));
    kill(getpid(), SIGKILL);
  }
  int status = 0;
  CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
  CHECK(read_all(path) == before && files_in(folder) == files + 1);
  // The next writer in the folder removes what that one left, but nothing of a writer that lives, or of others.
  std::ofstream(folder + "/notes.tmp-abcdef") << "not ours";
  std::ofstream(folder + "/empty.tmp-abcdef").flush();
  FileWriter living(folder + "/living");
  CHECK(files_in(folder) == files + 2);
  CHECK(write_sections(path).ok() && files_in(folder) == files + 2);
  living.section("other", std::span<const char>("whole"));
  CHECK(living.publish().ok() && files_in(folder) == files + 2);
}

void other_files(const std::string& folder) {
  File file;
  CHECK(File::open(folder + "/none", file).error == ENOENT);
  CHECK(File::open(folder, file).error == EINVAL);
  CHECK(File::open("/dev/zero", file).error == EINVAL);
  CHECK(write_sections(folder + "/none/file").error == ENOENT);
  const std::string empty = folder + "/empty";
  std::ofstream(empty).flush();
  CHECK(is(File::open(empty, file), FileStatus::truncated, "header"));
  const std::string none = folder + "/no-sections";
  FileWriter writer(none);
  CHECK(writer.publish().ok() && File::open(none, file).ok() && file.sections().empty());
  FileWriter many(folder + "/many");
  for (std::size_t i = 0; i <= kSectionsMax; ++i) many.begin("s" + std::to_string(i));
  CHECK(many.publish().error == EFBIG);
}

}  // namespace

int main(int count, char** arguments) {
  const Places places(count, arguments);
  const std::string path = places.scratch + "/sections";
  std::printf("seed 0\n");  // Nothing is drawn.
  checksums();
  round_trip(path);
  every_bit_and_cut(path);
  names_the_section(path);
  old_file_survives(places.scratch);
  other_files(places.scratch);
  File golden;
  CHECK(File::open(places.golden + "/sections-1.facet", golden).ok());
  check_sections(golden);
  std::printf("ok\n");
}
