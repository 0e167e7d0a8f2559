import { testBytes, testObjects } from './objects.ts';

testBytes('images', (image_id) => `/6/images/${image_id}`);

const { add, call } = testObjects();

test('the content type is that of the image, for HEAD too', async () => {
  const url = `/6/images/${await add('images', { content_type: 'image/png' })}`;
  expect((await call('GET', url)).headers.get('content-type')).toBe('image/png');
  expect((await call('HEAD', url)).headers.get('content-type')).toBe('image/png');
});
