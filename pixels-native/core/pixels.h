#pragma once
#include <cstddef>
#include <cstdint>

/// Loops over the pixels of photos. All arithmetic is that of JavaScript (float64, in the order written here; float32
/// in `scale`), so that every instruction set and every machine gives the same bytes. Nothing is checked here: index.ts
/// does.
namespace facet::pixels {

/// Bytes red, green, blue, row by row, no padding.
struct Image {
  const std::uint8_t* data;
  std::size_t width;
  std::size_t height;
};

/// Where pixel (x, y) of a crop lies in the image: (a x + b y + c, d x + e y + f); whole numbers are pixel centres.
struct Affine {
  double a, b, c, d, e, f;
};

/// A rectangle of the image, in pixels and parts of them.
struct Region {
  double left, top, width, height;
};

/// Largest side of a block of `average`.
inline constexpr std::size_t kFactorMax = 64;

/// Means of blocks of `factor` x `factor` pixels, rounded to nearest; the first block starts at (left, top).
/// @param factor 2..kFactorMax. All blocks lie in the image.
/// @param out    columns * rows * 3 bytes.
void average(const Image& image, std::size_t left, std::size_t top, std::size_t factor, std::uint8_t* out,
             std::size_t columns, std::size_t rows);

/// Bilinear samples of the image, black outside of it, rounded to nearest.
/// @param fine each pixel is the mean of 2 x 2 samples, a quarter of a pixel from its middle.
/// @param out  width * height * 3 bytes.
void sample(const Image& image, const Affine& inverse, bool fine, std::uint8_t* out, std::size_t width,
            std::size_t height);

/// The region scaled to `width` x `height` pixels, rounded to nearest. Each pixel is the mean, weighted by a triangle,
/// of those that lie nearer to its middle than the middles of the pixels beside it do, and at least of its neighbours.
/// @param region not empty, in the image.
/// @param out    width * height * 3 bytes; at least one pixel.
void scale(const Image& image, const Region& region, std::uint8_t* out, std::size_t width, std::size_t height);

/// Bins of `clothes_histogram`: hues of no saturation, hues of the full one, greys from black to white.
inline constexpr std::size_t kHues = 12;
inline constexpr std::size_t kGreys = 8;
inline constexpr std::size_t kBins = 2 * kHues + kGreys;

/// How much of each colour an image has in stripes of equal height, from top to bottom. A pixel is a colour as far as
/// its saturation and value allow, else a grey; it is shared between the bins that it lies between, and counts by
/// Epanechnikov's kernel 1 - x², x from -1 at the left to 1 at the right.
/// @param stripes 1..height.
/// @param sums stripes * kBins doubles, which it adds to.
void clothes_histogram(const Image& image, std::size_t stripes, double* sums);

/// Levels of luminance (ITU-R BT.601), rounded.
inline constexpr std::size_t kLevels = 256;

/// What of a crop shows the face: a byte a pixel, 1 or 0.
struct FaceMasks {
  const std::uint8_t* face;
  const std::uint8_t* skin;
  /// x, y of two points in pixels of the crop: the line between the halves of the face.
  double axis[4];
};

/// What the quality of a face is told by; sums are of float64, pixel after pixel, of luminance in float32.
struct FaceSums {
  double inner = 0;              ///< pixels with four neighbours on the face
  double inner_light = 0;        ///< their luminance
  double laplacian = 0;          ///< 4 times theirs less that of the neighbours
  double laplacian_squares = 0;  ///< of each
  double face = 0;               ///< pixels of the face
  double face_range = 0;         ///< their largest channel less the smallest
  double face_levels = 0;        ///< levels of luminance that occur
  double skin_colour[3] = {};    ///< red, green, blue of the skin
  double skin_clipped = 0;       ///< pixels with a channel of 250 and more
  double skin_shining = 0;       ///< pixels that are a highlight
  double skin_light[2] = {};     ///< luminance on the left and right of the axis
  double skin_half[2] = {};      ///< pixels there
  double skin_levels[kLevels] = {};
};

/// @param image with `masks` of width * height bytes; more than one row.
FaceSums face_sums(const Image& image, const FaceMasks& masks);

/// How a network wants its input: value * scale + offset for each channel, in the order of the tensor.
struct Layout {
  bool planar;   ///< one plane a channel; else three values a pixel
  bool reverse;  ///< blue, green, red
  double scale[3];
  double offset[3];
};

/// Writes the image at the top left of a tensor of `width` x `height` pixels; the rest is black (value 0).
/// @param out 3 * width * height floats.
void fill(const Image& image, const Layout& layout, float* out, std::size_t width, std::size_t height);

}  // namespace facet::pixels
