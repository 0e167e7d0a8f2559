/** Hue 0..360 degrees, saturation and value 0..1 of bytes 0..255; written into `out`, so that a loop makes no objects. */
export function toHsv(red: number, green: number, blue: number, out: Float32Array): void {
  const max = Math.max(red, green, blue);
  const chroma = max - Math.min(red, green, blue);
  let hue = 0;
  if (chroma > 0) {
    if (max === red) hue = (green - blue) / chroma;
    else if (max === green) hue = (blue - red) / chroma + 2;
    else hue = (red - green) / chroma + 4;
  }
  out[0] = (hue < 0 ? hue + 6 : hue) * 60;
  out[1] = max > 0 ? chroma / max : 0;
  out[2] = max / 255;
}
