import { once } from 'node:events';
import net from 'node:net';
import { form, intakeServer } from './intakeServer.ts';

const { send, rawForm, last, url } = intakeServer();

describe('multipart', () => {
  test('several images, boxes, meta and policies', async () => {
    const face_bounding_boxes = [{ x: 1, y: 2, width: 3, height: 4 }];
    const { words, photos, named } = await send(
      form(
        ['one', 'A', 'a.jpg', 'image/jpeg'],
        ['policies', '{"detect_policy":{}}'],
        ['face_bounding_boxes', JSON.stringify([{ filename: 'a.jpg', face_bounding_boxes }])],
        ['meta', '{"où":{"deep":[1,"é"]}}', 'meta.json', 'application/json'],
        ['two', 'B', 'ö.png', 'image/png'],
        ['three', 'Qw==', 'c.txt', 'image/x-jpeg-base64'],
      ),
    );
    expect(words.images).toEqual([
      { filename: 'a.jpg', face_boxes: face_bounding_boxes },
      { filename: 'ö.png' },
      { filename: 'c.txt' },
    ]);
    expect(photos.map(String)).toEqual(['A', 'B', 'C']);
    expect(words.meta).toEqual({ où: { deep: [1, 'é'] } });
    expect(named).toEqual({ policies: { detect_policy: {} } });
  });

  test('boxes are left out for warps', async () => {
    const boxes = JSON.stringify([{ filename: 'a', face_bounding_boxes: [{ x: 1, y: 2, width: 3, height: 4 }] }]);
    const body = form(['i', 'A', 'a'], ['face_bounding_boxes', boxes]);
    const { words } = await send(body, { query: 'image_type=1' });
    expect(words.images).toEqual([{ filename: 'a' }]);
  });

  test('an image without a file name keeps its bytes', async () => {
    const { photos, words } = await rawForm(
      'Content-Disposition: form-data; name="photo"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\x00\x80\xfe',
    );
    expect(words.images).toEqual([{ filename: 'photo' }]);
    expect(photos[0]?.toString('latin1')).toBe('\xff\xd8\x00\x80\xfe');
  });

  test.each(['application/json', 'application/json; charset=UTF-8'])(
    'text of a part of type %s is kept',
    async (type) => {
      const meta = (text: string) =>
        rawForm(
          `Content-Disposition: form-data; name="meta"\r\nContent-Type: ${type}\r\n\r\n` +
            Buffer.from(JSON.stringify({ text })).toString('latin1'),
          'Content-Disposition: form-data; name="i"; filename="i"\r\n\r\nA',
        );
      for (const text of ['Zoë', 'Жанна', '😀', 'plain']) expect((await meta(text)).words.meta).toEqual({ text });
    },
  );

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\\\..\\\\boot.ini', 'boot.ini'],
    ['a%0d%0aSet-Cookie: b=c', 'a%0d%0aSet-Cookie: b=c'],
    ['a\\"; filename=\\"b', 'a"; filename="b'],
    ['<img src=x>.jpg', '<img src=x>.jpg'],
    [`${'x'.repeat(300)}.jpg`, 'x'.repeat(255)],
  ])('the file name %j is a name and nothing else', async (given, kept) => {
    const head = `Content-Disposition: form-data; name="i"; filename="${given}"\r\nContent-Type: image/jpeg`;
    expect((await rawForm(`${head}\r\n\r\nA`)).words.images).toEqual([{ filename: kept }]);
  });

  test('a part whose file name holds a line end is none', async () => {
    const head = 'Content-Disposition: form-data; name="i"; filename="a\r\nSet-Cookie: b"\r\nContent-Type: image/jpeg';
    await expect(rawForm(`${head}\r\n\r\nA`)).rejects.toMatchObject({ key: 'requestEmpty' });
  });

  test('an image sent as base64 by its transfer encoding is decoded', async () => {
    const { photos } = await rawForm(
      'Content-Disposition: form-data; name="i"; filename="i.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\ncGl4ZWxz',
    );
    expect(photos.map(String)).toEqual(['pixels']);
  });

  test('a part without a name is an image too', async () => {
    const { words } = await rawForm(
      'Content-Disposition: form-data\r\n\r\nA',
      'Content-Disposition: form-data; filename="b"\r\n\r\nB',
    );
    expect(words.images).toEqual([{ filename: '' }, { filename: 'b' }]);
  });

  test('an image larger than allowed is an error of its own', async () => {
    const { words, photos } = await send(form(['a', Buffer.alloc(15 * 1024 * 1024 + 1), 'a'], ['b', 'B', 'b']));
    expect(words.images.map(({ error }) => error?.key)).toEqual(['imageTooLarge', undefined]);
    expect(photos.map(({ length }) => length)).toEqual([0, 1]);
  });

  test('an empty image is an error of its own', async () => {
    const { words } = await send(form(['a', '', 'a']));
    expect(words.images[0]?.error?.key).toBe('imageInvalid');
  });

  const image = ['i', 'A', 'a'] as [string, string, string];
  const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`;
  test.each<[string, [string, string, string?][], string]>([
    ['no image', [['policies', '{}']], 'requestEmpty'],
    ['21 images', Array.from({ length: 21 }, () => image), 'badBody'],
    ['200 parts', Array.from({ length: 200 }, () => image), 'multipartBad'],
    ['10,000 fields', Array.from({ length: 10_000 }, (_, n) => [`f${n}`, 'x']), 'multipartBad'],
    ['policies twice', [image, ['policies', '{}'], ['policies', '{}']], 'badBody'],
    ['policies that are no JSON', [image, ['policies', '{']], 'jsonMissing'],
    ['meta that is no object', [image, ['meta', '[1]']], 'badBody'],
    ['meta too deep', [image, ['meta', deep]], 'badBody'],
    ['meta too large', [image, ['meta', JSON.stringify({ a: 'x'.repeat(65_536) })]], 'badBody'],
    ['meta with a forbidden key', [image, ['meta', '{"__proto__":{}}']], 'badBody'],
    ['policies too large', [image, ['policies', JSON.stringify('x'.repeat(1_048_576))]], 'badBody'],
    [
      'boxes of another file',
      [image, ['face_bounding_boxes', '[{"filename":"b","face_bounding_boxes":[{"x":0,"y":0,"width":1,"height":1}]}]']],
      'badBody',
    ],
    [
      'boxes without a size',
      [image, ['face_bounding_boxes', '[{"filename":"a","face_bounding_boxes":[{"x":0,"y":0}]}]']],
      'badBody',
    ],
  ])('refused: %s', async (_, parts, key) => {
    await expect(send(form(...parts))).rejects.toMatchObject({ key });
  });

  test('refused: a part of a type that is no image', async () => {
    const page = send(form(['i', 'A', 'a.jpg', 'image/jpeg'], ['page', '<html>', 'b.jpg', 'text/html']));
    await expect(page).rejects.toMatchObject({ key: 'multipartImageType' });
  });

  test('refused: no boundary, no end, no parts, invalid UTF-8 in JSON', async () => {
    await expect(send('x', { type: 'multipart/form-data' })).rejects.toMatchObject({ key: 'multipartBad' });
    const type = 'multipart/form-data; boundary=B';
    const begin = '--B\r\nContent-Disposition: form-data; name="i"; filename="i"\r\n\r\nABC';
    await expect(send(begin, { type })).rejects.toMatchObject({ key: 'multipartBad' });
    await expect(send('--B--\r\n', { type })).rejects.toMatchObject({ key: 'requestEmpty' });
    await expect(send('rubbish', { type })).rejects.toMatchObject({ key: 'multipartBad' });
    const part = 'Content-Disposition: form-data; name="meta"\r\n\r\n{"a":"\xff"}';
    await expect(rawForm(part)).rejects.toMatchObject({ key: 'requestEmpty' });
    await expect(
      rawForm(part, 'Content-Disposition: form-data; name="i"; filename="i"\r\n\r\nA'),
    ).rejects.toMatchObject({ key: 'jsonMissing' });
  });

  test('a client that goes away midway is a 400 to nobody, and the process lives on', async () => {
    const { port, hostname } = new URL(url());
    const socket = net.connect(Number(port), hostname);
    const head =
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=B\r\nContent-Length: 10000\r\n\r\n';
    socket.write(`${head}--B\r\nContent-Disposition: form-data; name="i"; filename="i"\r\n\r\nABC`);
    await once(socket, 'connect');
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await expect(last()).rejects.toMatchObject({ key: 'httpBad' });
    await expect(send('x', { type: 'image/jpeg' })).resolves.toBeDefined();
  });

  test('a body larger than allowed is refused while it comes', async () => {
    const { port, hostname } = new URL(url());
    const socket = net.connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=B\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const begin = '--B\r\nContent-Disposition: form-data; name="i"; filename="i"\r\n\r\n';
    socket.write(`${begin.length.toString(16)}\r\n${begin}\r\n`);
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000), Buffer.from('\r\n')]);
    const closed = once(socket, 'close');
    socket.setMaxListeners(100);
    for (let n = 0; n < 66; n += 1) if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), closed]);
    await expect(last()).rejects.toMatchObject({ key: 'tooLarge' });
    socket.destroy();
  });
});
