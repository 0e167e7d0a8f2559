#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace facet::pixels {

/// Decodes a JPEG in the calling thread, by the libvips that sharp has loaded into this process.
/// @param out width * height * 3 bytes.
/// @param exif gets the file's EXIF block, empty without one.
/// @returns false when there is no such libvips, when the file has another size, other channels than three of sRGB, a
/// colour profile or a turn in its EXIF, or when it is broken. `out` then holds anything.
bool decode_jpeg(const std::uint8_t* file, std::size_t bytes, std::uint8_t* out, std::size_t width, std::size_t height,
                 std::vector<std::uint8_t>& exif);

}  // namespace facet::pixels
