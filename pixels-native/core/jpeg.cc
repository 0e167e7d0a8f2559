#include "jpeg.h"

#if defined(__linux__)
#include <dlfcn.h>
#include <link.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>

namespace facet::pixels {
namespace {

// From libvips's headers, which sharp's package lacks; its C interface has kept them since version 8.9.
constexpr int kAccessSequential = 1;
constexpr int kFailOnWarning = 3;
constexpr int kSrgb = 22;
constexpr int kUpright = 1;
constexpr const char* kExif = "exif-data";
/// Rows that are taken at once: their pixels stay in the cache of the CPU.
constexpr int kRows = 64;

struct Libvips {
  int (*load)(const void* file, std::size_t bytes, void** image, ...);
  int (*width)(const void* image);
  int (*height)(const void* image);
  int (*bands)(const void* image);
  int (*interpretation)(const void* image);
  int (*orientation)(void* image);
  std::size_t (*type_of)(const void* image, const char* field);
  int (*blob)(const void* image, const char* field, const void** data, std::size_t* bytes);
  void* (*new_region)(void* image);
  std::uint8_t* (*fetch)(void* region, int left, int top, int width, int height, std::size_t* bytes);
  void (*unref)(void* object);
  void (*free)(void* memory);
  void (*clear_error)();
};

/// The file of the first loaded library that is a libvips.
int note_path(dl_phdr_info* library, std::size_t, void* path) {
  if (library->dlpi_name == nullptr || std::strstr(library->dlpi_name, "libvips-cpp.so") == nullptr) return 0;
  *static_cast<std::string*>(path) = library->dlpi_name;
  return 1;
}

template <typename Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}

/// @returns null when this process has loaded none, or one that lacks a function.
const Libvips* find_libvips() {
  static Libvips vips;
  std::string path;
  dl_iterate_phdr(note_path, &path);
  void* library = path.empty() ? nullptr : dlopen(path.c_str(), RTLD_LAZY | RTLD_NOLOAD);
  if (library == nullptr) return nullptr;
  const bool complete =
      find(library, "vips_jpegload_buffer", vips.load) && find(library, "vips_image_get_width", vips.width) &&
      find(library, "vips_image_get_height", vips.height) && find(library, "vips_image_get_bands", vips.bands) &&
      find(library, "vips_image_get_interpretation", vips.interpretation) &&
      find(library, "vips_image_get_orientation", vips.orientation) &&
      find(library, "vips_image_get_typeof", vips.type_of) && find(library, "vips_image_get_blob", vips.blob) &&
      find(library, "vips_region_new", vips.new_region) && find(library, "vips_region_fetch", vips.fetch) &&
      find(library, "g_object_unref", vips.unref) && find(library, "g_free", vips.free) &&
      find(library, "vips_error_clear", vips.clear_error);
  return complete ? &vips : nullptr;
}

using Object = std::unique_ptr<void, void (*)(void*)>;

/// Row by row through a region: libvips then computes in this thread. Whole images it computes in threads of its own.
bool copy_rows(const Libvips& vips, void* image, std::uint8_t* out, int width, int height) {
  const Object region(vips.new_region(image), vips.unref);
  if (!region) return false;
  for (int top = 0; top < height; top += kRows) {
    std::size_t bytes = 0;
    std::uint8_t* rows = vips.fetch(region.get(), 0, top, width, std::min(kRows, height - top), &bytes);
    if (rows == nullptr) return false;
    out = std::copy_n(rows, bytes, out);
    vips.free(rows);
  }
  return true;
}

bool is_plain(const Libvips& vips, void* image) {
  return vips.bands(image) == 3 && vips.interpretation(image) == kSrgb && vips.orientation(image) == kUpright &&
         vips.type_of(image, "icc-profile-data") == 0;
}

bool copy_exif(const Libvips& vips, const void* image, std::vector<std::uint8_t>& exif) {
  exif.clear();
  if (vips.type_of(image, kExif) == 0) return true;
  const void* block = nullptr;
  std::size_t bytes = 0;
  if (vips.blob(image, kExif, &block, &bytes) != 0) return false;
  const auto* first = static_cast<const std::uint8_t*>(block);
  exif.assign(first, first + bytes);
  return true;
}

bool decode(const Libvips& vips, const std::uint8_t* file, std::size_t bytes, std::uint8_t* out, std::size_t width,
            std::size_t height, std::vector<std::uint8_t>& exif) {
  void* opened = nullptr;
  // As sharp opens it: what libjpeg warns of is an error.
  if (vips.load(file, bytes, &opened, "access", kAccessSequential, "fail_on", kFailOnWarning, nullptr) != 0)
    return false;
  const Object image(opened, vips.unref);
  const int columns = vips.width(opened), rows = vips.height(opened);
  const bool same_size = columns > 0 && rows > 0 && std::size_t(columns) == width && std::size_t(rows) == height;
  return same_size && is_plain(vips, opened) && copy_exif(vips, opened, exif) &&
         copy_rows(vips, opened, out, columns, rows);
}

}  // namespace

bool decode_jpeg(const std::uint8_t* file, std::size_t bytes, std::uint8_t* out, std::size_t width, std::size_t height,
                 std::vector<std::uint8_t>& exif) {
  static const Libvips* vips = find_libvips();
  if (vips == nullptr) return false;
  const bool decoded = decode(*vips, file, bytes, out, width, height, exif);
  if (!decoded) vips->clear_error();  // The next error's text would begin with it.
  return decoded;
}

}  // namespace facet::pixels

#else

namespace facet::pixels {

bool decode_jpeg(const std::uint8_t*, std::size_t, std::uint8_t*, std::size_t, std::size_t,
                 std::vector<std::uint8_t>&) {
  return false;
}

}  // namespace facet::pixels

#endif
