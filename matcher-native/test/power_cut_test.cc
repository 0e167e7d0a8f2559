// core/file_writer: a power cut in the middle of replacing a file leaves the old one or the new one. The calls that
// reach the kernel are taken down on their way, and after each the worst is assumed that POSIX allows of a disk.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

#include "file_bytes.h"

using namespace facet;

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::size_t kWords = 400'000;  // More than a writer's buffer holds.
constexpr std::size_t kSector = 512;     // A disk writes one of these or does not.

/// Bytes last once their file was flushed, a name once its folder was. Until then each sector of each write, and the
/// name, may have reached the disk or not.
class Disk {
 public:
  explicit Disk(std::uint64_t seed, bool flushes_files = true, bool flushes_folders = true)
      : random_(seed), flushes_files_(flushes_files), flushes_folders_(flushes_folders) {}

  void write(const std::byte* bytes, std::size_t count, std::size_t offset) {
    loose_.push_back({{bytes, bytes + count}, offset});
    cut();
  }

  void flush_file() {
    if (flushes_files_) {
      for (const Write& write : std::exchange(loose_, {})) put(kept_, write, [](std::size_t) { return true; });
    }
    cut();
  }

  void rename() {
    renamed_ = true;
    cut();
  }

  void flush_folder() { named_ = named_ || (renamed_ && flushes_folders_); }

  /// Cuts after which there would have been neither the old file nor a new one that opens.
  [[nodiscard]] int lost() const { return lost_; }
  /// Whether the new file outlasts any cut from now on.
  [[nodiscard]] bool lasts() const { return named_ && loose_.empty(); }
  [[nodiscard]] const Bytes& kept() const { return kept_; }

 private:
  struct Write {
    Bytes bytes;
    std::size_t offset;
  };

  template <class Reached>
  static void put(Bytes& disk, const Write& write, Reached reached) {
    disk.resize(std::max(disk.size(), write.offset + write.bytes.size()));
    for (std::size_t at = 0; at < write.bytes.size(); at += kSector) {
      const std::size_t end = std::min(at + kSector, write.bytes.size());
      if (reached(at)) std::copy(&write.bytes[at], write.bytes.data() + end, &disk[write.offset + at]);
    }
  }

  void cut() {
    if (!renamed_) return;  // The old file stands under its name, whatever becomes of the new one.
    for (const unsigned part : {0U, 50U, 100U}) {
      Bytes left = kept_;
      for (const Write& write : loose_) put(left, write, [&](std::size_t) { return random_() % 100 < part; });
      const Aligned aligned(left);
      File file;
      if (!File::of_bytes(aligned.get(), file).ok()) ++lost_;
    }
  }

  std::mt19937_64 random_;
  bool flushes_files_;
  bool flushes_folders_;
  Bytes kept_;
  std::vector<Write> loose_;
  bool renamed_ = false;
  bool named_ = false;
  int lost_ = 0;
};

Disk* disk = nullptr;  // That of the test under way.

FileOutcome write_words(const std::string& path, std::mt19937_64& random) {
  std::vector<std::uint64_t> words(kWords);
  std::generate(words.begin(), words.end(), std::ref(random));
  FileWriter writer(path);
  writer.section<std::uint64_t>("words", words);
  writer.section<std::uint64_t>("few", std::span(words).first(3));
  return writer.publish();
}

/// Replaces a file while calls go to this disk too.
void replace_on(Disk& observed, const std::string& path, std::mt19937_64& random) {
  REQUIRE(write_words(path, random).ok());
  disk = &observed;
  const FileOutcome outcome = write_words(path, random);
  disk = nullptr;
  REQUIRE(told(outcome) == "ok");
}

}  // namespace

// Instead of libc's, also for core.
extern "C" {
ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset) {
  if (disk) disk->write(static_cast<const std::byte*>(bytes), count, static_cast<std::size_t>(offset));
  return syscall(SYS_pwrite64, file, bytes, count, offset);
}

int fsync(int file) {
  struct stat found{};
  if (disk && fstat(file, &found) == 0) S_ISDIR(found.st_mode) ? disk->flush_folder() : disk->flush_file();
  return static_cast<int>(syscall(SYS_fsync, file));
}

int rename(const char* from, const char* to) noexcept {
  if (disk) disk->rename();
  return renameat(AT_FDCWD, from, AT_FDCWD, to);
}
}

TEST_CASE("a power cut at any moment leaves the old file or the new one, and none takes a published one") {
  const std::string path = arguments().scratch + "/cut";
  each_round(5, [&](std::mt19937_64& random) {
    Disk observed(random());
    replace_on(observed, path, random);
    CHECK(observed.lost() == 0);
    CHECK(observed.lasts());
    CHECK(difference(observed.kept(), read_all(path)) == "");  // All writes were seen.
  });
}

// A model that finds nothing would show nothing.
TEST_CASE("the model finds a file that was renamed before its bytes were on the disk") {
  std::mt19937_64 random(arguments().seed);
  Disk observed(random(), false);
  replace_on(observed, arguments().scratch + "/bytes", random);
  CHECK(observed.lost() > 0);
  CHECK_FALSE(observed.lasts());
}

TEST_CASE("the model finds a name that was not flushed") {
  std::mt19937_64 random(arguments().seed);
  Disk observed(random(), true, false);
  replace_on(observed, arguments().scratch + "/name", random);
  CHECK(observed.lost() == 0);
  CHECK_FALSE(observed.lasts());
}
