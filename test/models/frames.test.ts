import fc from 'fast-check';
import { encodeFrame, type Frame, FrameReader } from '../../models/frames.ts';

test('frames survive any cutting of the stream', () => {
  const frame = fc.record({ header: fc.jsonValue(), payload: fc.uint8Array({ maxLength: 500 }) });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (frames, size) => {
      const reader = new FrameReader();
      const read: Frame[] = [];
      for (const { header, payload } of frames) {
        const bytes = Buffer.concat(encodeFrame(header, payload));
        for (let at = 0; at < bytes.length; at += size) {
          const whole = reader.push(bytes.subarray(at, at + size));
          if (whole) read.push(whole);
        }
      }
      expect(read.map(({ header }) => header)).toEqual(
        frames.map(({ header }): unknown => JSON.parse(JSON.stringify(header))),
      );
      expect(read.map(({ payload }) => [...payload])).toEqual(frames.map(({ payload }) => [...payload]));
    }),
  );
});
