/** xoshiro128** (Blackman and Vigna) over four 32-bit words: the same numbers on every machine, and fast in a loop. */
export class Random {
  readonly #state = new Int32Array(4);

  /** Starts the stream that belongs to these numbers, each a 32-bit integer. */
  seed(a: number, b: number, c: number): void {
    let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
    for (let word = 0; word < 4; word++) {
      mixed = (mixed + 0x6d2b79f5) | 0;
      let value = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
      value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
      this.#state[word] = value ^ (value >>> 15) ^ (word + 1);
    }
  }

  /** 0 inclusive to 1 exclusive. */
  next(): number {
    const pair = new Float64Array(1);
    this.#fill(pair, 0, 1);
    return pair[0] ?? 0;
  }

  /** Fills `out[from, from + count)` with normal values (Box and Muller). `count` is even. */
  normals(out: Float32Array, from: number, count: number): void {
    const uniform = scratch(count);
    this.#fill(uniform, 0, count);
    for (let i = 0; i < count; i += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - (uniform[i] as number)));
      const angle = 2 * Math.PI * (uniform[i + 1] as number);
      out[from + i] = radius * Math.cos(angle);
      out[from + i + 1] = radius * Math.sin(angle);
    }
  }

  #fill(out: Float64Array, from: number, to: number): void {
    const state = this.#state;
    let [a, b, c, d] = [state[0] as number, state[1] as number, state[2] as number, state[3] as number];
    for (let i = from; i < to; i++) {
      const product = Math.imul(b, 5);
      out[i] = (Math.imul((product << 7) | (product >>> 25), 9) >>> 0) / 4_294_967_296;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    state.set([a, b, c, d]);
  }
}

let uniforms = new Float64Array(0);
function scratch(count: number): Float64Array {
  if (uniforms.length < count) uniforms = new Float64Array(count);
  return uniforms;
}
