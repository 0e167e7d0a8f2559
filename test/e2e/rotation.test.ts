import sharp from 'sharp';
import { z } from 'zod';
import { photo } from '../photos.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform({ FACET_AUTO_ROTATION: 'on', FACET_EVENTS_PLACEMENT: 'remote' }, ['api', 'worker describe']);
const Told = z.object({ image_estimations: z.object({ orientation: z.int() }) });
const Answers = z.union([z.object({ images: z.array(Told) }), z.object({ images_estimations: z.array(Told) })]);

test.each(['/6/handlers/{id}/events', '/6/detector', '/6/sdk'])(
  '%s tells by how much a photo was turned',
  async (path) => {
    const place = path.replace('{id}', await facet.api.createHandler({}));
    const told: number[] = [];
    for (const degrees of [0, 90]) {
      const body = new Uint8Array(await sharp(photo(1)).rotate(degrees).jpeg().toBuffer());
      const answer = await facet.api.call('POST', place, { body, headers: { 'Content-Type': 'image/jpeg' } });
      const answers = Answers.parse(answer.body);
      const images = 'images' in answers ? answers.images : answers.images_estimations;
      told.push(...images.map(({ image_estimations }) => image_estimations.orientation));
    }
    expect(told).toEqual([0, 270]); // Turned once more by so much, it stands upright.
  },
);
