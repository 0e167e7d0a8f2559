/** White of sRGB, D65, in CIE XYZ. */
const WHITE = [0.95047, 1, 1.08883] as const;

/** sRGB bytes (IEC 61966-2-1) to CIELAB (CIE 15:2004): L* 0..100, a*, b*. */
export function toLab([red, green, blue]: readonly [number, number, number]): [number, number, number] {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = bend((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const bend = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
