import { form, intakeServer } from './intakeServer.ts';

const { send } = intakeServer();

describe('one image as the body', () => {
  test.each(['jpeg', 'png', 'bmp', 'x-portable-pixmap', 'tiff', 'webp', 'gif', 'heif'])('image/%s', async (type) => {
    const { words, photos } = await send('pixels', { type: `image/${type}` });
    expect(words).toMatchObject({ kind: 'photos', images: [{ filename: 'raw image' }], meta: null });
    expect(photos).toEqual([Buffer.from('pixels')]);
  });

  test.each(['image/x-jpeg-base64', 'image/x-png-base64', 'image/x-portable-pixmap-base64'])('%s', async (type) => {
    const { photos } = await send('cGl4\r\nZWxz', { type });
    expect(photos).toEqual([Buffer.from('pixels')]);
  });

  test('what is no base64 is that image’s error', async () => {
    const { words, photos } = await send('p!xels', { type: 'image/x-jpeg-base64' });
    expect(words.images[0]?.error?.key).toBe('imageInvalid');
    expect(photos).toEqual([Buffer.alloc(0)]);
  });

  test.each([
    ['image/svg+xml', 'contentTypeUnknown'],
    ['text/plain', 'contentTypeUnknown'],
    ['application/x-vl-xpk', 'contentTypeUnknown'],
  ])('%s is refused', async (type, key) => {
    await expect(send('x', { type })).rejects.toMatchObject({ key });
  });

  test('no bytes, too many bytes', async () => {
    await expect(send('', { type: 'image/jpeg' })).rejects.toMatchObject({ key: 'requestEmpty' });
    await expect(send(Buffer.alloc(15 * 1024 * 1024 + 1), { type: 'image/jpeg' })).rejects.toMatchObject({
      key: 'tooLarge',
    });
  });
});

describe('query and headers', () => {
  test('nothing given: the defaults', async () => {
    const { words } = await send('x', { type: 'image/jpeg' });
    expect(words).toEqual({
      kind: 'photos',
      answer: { form: 'events' },
      external_id: '',
      user_data: '',
      source: '',
      tags: [],
      stream_id: null,
      track_id: null,
      location: null,
      meta: null,
      event_time: null,
      event_end_time: null,
      image_type: 0,
      use_exif_info: true,
      aggregate_attributes: false,
      images: [{ filename: 'raw image' }],
      descriptors: [],
    });
  });

  test('everything given', async () => {
    const { words } = await send('x', {
      type: 'image/jpeg',
      query:
        'external_id=e&user_data=u&source=s&tags=a,b,a&stream_id=st&track_id=t&city=C&house_number=7&longitude=-1.5' +
        '&latitude=2&image_type=2&use_exif_info=0&aggregate_attributes=1&wait_saving=0&unknown=1',
      headers: { 'Luna-Event-Time': '2026-01-02T03:04:05+02:00', 'luna-event-end-time': '2026-01-02T01:04:06Z' },
    });
    expect(words).toMatchObject({
      tags: ['a', 'b'],
      location: { city: 'C', area: null, house_number: '7', geo_position: { longitude: -1.5, latitude: 2 } },
      image_type: 2,
      use_exif_info: false,
      aggregate_attributes: true,
      event_time: '2026-01-02T01:04:05.000Z',
      event_end_time: '2026-01-02T01:04:06.000Z',
    });
  });

  test('the deprecated warped_image is image_type 1', async () => {
    const { words } = await send('x', { type: 'image/jpeg', query: 'warped_image=1' });
    expect(words.image_type).toBe(1);
  });

  test.each([
    ['longitude=1', {}, 'badQuery'],
    ['longitude=181&latitude=0', {}, 'badQuery'],
    ['image_type=3', {}, 'badQuery'],
    ['use_exif_info=yes', {}, 'badQuery'],
    [`tags=${'a,'.repeat(11)}b`, {}, 'badQuery'],
    [`external_id=${'x'.repeat(37)}`, {}, 'badQuery'],
    ['', { 'luna-event-time': 'yesterday' }, 'httpBad'],
    ['', { 'luna-event-time': '2026-01-02T03:04:05' }, 'httpBad'],
    ['', { 'luna-event-end-time': '1' }, 'httpBad'],
    ['', { 'luna-event-time': '2026-01-02T03:04:05Z', 'luna-event-end-time': '2026-01-02T03:04:04Z' }, 'httpBad'],
  ])('refused: %s %j', async (query, headers, key) => {
    await expect(send('x', { type: 'image/jpeg', query, headers })).rejects.toMatchObject({ key });
  });
});

test('the hash tells a repeated request from another one', async () => {
  const body = (content = 'A', name = 'a.jpg', meta = '{}') => form(['i', content, name], ['meta', meta]);
  const hash = async (...args: Parameters<typeof send>) => (await send(...args)).body_sha256.toString('hex');
  const first = await hash(body());
  await expect(hash(body())).resolves.toBe(first); // With another boundary.
  for (const other of [body('B'), body('A', 'b.jpg'), body('A', 'a.jpg', '{"a":1}'), form(['i', 'A', 'a.jpg'])]) {
    await expect(hash(other)).resolves.not.toBe(first);
  }
  await expect(hash(body(), { query: 'source=x' })).resolves.not.toBe(first);
  await expect(hash(body(), { headers: { 'luna-event-time': '2026-01-02T03:04:05Z' } })).resolves.not.toBe(first);
});
