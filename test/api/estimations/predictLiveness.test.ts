import { testPlatform } from '../../e2e/platform.ts';
import { noFace, photo, portrait } from '../../photos.ts';
import { predicted, sendForm, sendJpeg } from './requests.ts';

describe('without a model', () => {
  const facet = testPlatform({ FACET_MODEL_PACK: 'npm' });

  test('liveness is unavailable, and nothing is made up', async () => {
    const answer = predicted(await sendJpeg(facet, '/6/liveness?aggregate=1', await portrait()));
    expect(answer).toMatchObject({
      images: [{ status: 1, liveness: 'unavailable' }],
      aggregate_estimations: { liveness: 'unavailable' },
    });
  });
});

// The npm packages hold no model of it: without FACET_MODELS_DIR these are skipped.
(process.env['FACET_MODELS_DIR'] ? describe : describe.skip)('with a model', () => {
  const facet = testPlatform();

  test('one number and its probability for each image', async () => {
    const images = { 'a.jpg': await portrait(), 'none.jpg': await noFace(), 'bad.jpg': Buffer.from('no image') };
    const answer = predicted(await sendForm(facet, '/6/liveness', images, { meta: { device: 'phone' } }));
    expect(answer.images.map(({ filename, status, error }) => [filename, status, error.error_code])).toEqual([
      ['a.jpg', 1, 0],
      ['none.jpg', 0, 99020],
      ['bad.jpg', 0, 100010],
    ]);
    const [first, ...others] = answer.images;
    expect(first?.rect?.width).toBeGreaterThan(50);
    expect(first?.liveness).toEqual({
      prediction: expect.any(Number) as number,
      estimations: { probability: expect.any(Number) as number, quality: 1 },
    });
    for (const { liveness, rect } of others) expect([liveness, rect]).toEqual([null, null]);
    expect(answer.aggregate_estimations).toEqual({});
  });

  test('the threshold decides', async () => {
    const at = async (threshold: number) => {
      const answer = predicted(await sendJpeg(facet, `/6/liveness?liveness_threshold=${threshold}`, await portrait()));
      return answer.images[0]?.liveness;
    };
    expect([await at(0), await at(1)]).toMatchObject([{ prediction: 1 }, { prediction: 0 }]);
  });

  test('aggregate tells of all images together', async () => {
    const images = { 'a.jpg': await portrait(), 'b.jpg': await portrait() };
    const { images: single, aggregate_estimations } = predicted(
      await sendForm(facet, '/6/liveness?aggregate=1', images),
    );
    expect(single).toHaveLength(2);
    expect(aggregate_estimations.liveness).toEqual(single[0]?.liveness);
  });

  test('several faces: an error, unless the largest is asked for', async () => {
    const refused = predicted(await sendJpeg(facet, '/6/liveness', photo(1)));
    expect(refused.images).toMatchObject([{ status: 0, error: { error_code: 99005 }, liveness: null }]);
    for (const policy of [1, 2]) {
      const answer = predicted(await sendJpeg(facet, `/6/liveness?multiface_policy=${policy}`, photo(1)));
      expect(answer.images).toMatchObject([{ status: 1, rect: {} }]);
    }
  });
});
