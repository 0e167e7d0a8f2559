import { decodeAnswer, encodeAnswer, type Found } from '../../matcher/answer.ts';
import { encodeFrame, type Frame, FrameError, FrameReader, GREETING, KIND, type Part } from '../../matcher/frames.ts';
import { keyOf } from '../../matcher/uuid.ts';

function read(chunks: Buffer[]): Frame[] {
  const frames: Frame[] = [];
  const reader = new FrameReader(
    () => undefined,
    (frame) => frames.push(frame),
  );
  for (const chunk of chunks) reader.push(chunk);
  expect(reader.isPartial).toBe(false);
  return frames;
}

const frameOf = (parts: Part[], kind: number = KIND.answer): Frame =>
  read([GREETING, encodeFrame(kind, 7, ...parts)])[0] ?? { kind: 0, id: 0, content: Buffer.alloc(0) };

test('frames are the same however the stream is cut', () => {
  const sent = [
    encodeFrame(KIND.match, 1, Buffer.from('abc'), Float32Array.of(1, 2)),
    encodeFrame(KIND.cancel, 2 ** 32 - 1),
    encodeFrame(KIND.answer, 3, Buffer.alloc(100, 5)),
  ];
  const whole = Buffer.concat([GREETING, ...sent]);
  for (let size = 1; size <= whole.length; size++) {
    const chunks = [];
    for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
    expect(read(chunks)).toEqual([
      {
        kind: KIND.match,
        id: 1,
        content: Buffer.concat([Buffer.from('abc'), Buffer.from([0, 0, 128, 63, 0, 0, 0, 64])]),
      },
      { kind: KIND.cancel, id: 2 ** 32 - 1, content: Buffer.alloc(0) },
      { kind: KIND.answer, id: 3, content: Buffer.alloc(100, 5) },
    ]);
  }
});

const ids = ['5dc0b5b5-1c1e-4b2f-9d5e-0d6f0c8f0a01', '00000000-0000-4000-8000-00000000000f'];
const effort = { tier: 'codes', rows_scanned: 2 ** 40, rows_reranked: 3 } as const;
const found: Found = {
  ...effort,
  counts: Uint32Array.of(0, 2, 1),
  cosines: Float32Array.of(1, 0.5, -1),
  hits: Buffer.concat([0, 1, 0].map((i) => keyOf(ids[i] ?? ''))),
};
const [one = '', two = ''] = ids;

test('an answer comes back as it was, with ids or with rows of the question', () => {
  expect(decodeAnswer(frameOf(encodeAnswer(found)), 3)).toEqual({
    ...effort,
    results: [
      [],
      [
        { id: one, cosine: 1 },
        { id: two, cosine: 0.5 },
      ],
      [{ id: one, cosine: -1 }],
    ],
  });
  const rows = { ...found, hits: Uint32Array.of(1, 0, 1) };
  const ranked = decodeAnswer(frameOf(encodeAnswer(rows)), 3, ['a', 'b']);
  expect(ranked.results.flat().map(({ id }) => id)).toEqual(['b', 'a', 'b']);
});

test('an answer that is cut, changed or of another question is refused', () => {
  const parts = encodeAnswer(found);
  const content = frameOf(parts).content;
  for (let length = 0; length < content.length; length++) {
    expect(() => decodeAnswer(frameOf([content.subarray(0, length)]), 3)).toThrow(FrameError);
  }
  expect(() => decodeAnswer(frameOf(parts, KIND.match), 3)).toThrow(FrameError);
  expect(() => decodeAnswer(frameOf(parts), 2)).toThrow(FrameError);
  expect(() => decodeAnswer(frameOf(parts), 4)).toThrow(FrameError);
  expect(() => decodeAnswer(frameOf(parts), 3, ids)).toThrow(FrameError);
  const wrong: Partial<Found>[] = [
    { cosines: Float32Array.of(1, Number.NaN, 0) },
    { cosines: Float32Array.of(1, 1.5, 0) },
    { counts: Uint32Array.of(0, 2, 0) },
    { counts: Uint32Array.of(0, 2, 2) },
  ];
  for (const change of wrong) {
    expect(() => decodeAnswer(frameOf(encodeAnswer({ ...found, ...change })), 3)).toThrow(FrameError);
  }
  const outside = { ...found, hits: Uint32Array.of(0, 1, 2) };
  expect(() => decodeAnswer(frameOf(encodeAnswer(outside)), 3, ids)).toThrow(FrameError);
});
