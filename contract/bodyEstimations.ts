import { z } from 'zod';
import { UNAVAILABLE } from './estimations.ts';

/** 0 female, 1 male, 2 unknown */
export const APPARENT_GENDERS = [0, 1, 2] as const;
/** Of headwear and backpacks: 0 absent, 1 present, 2 unknown */
export const STATES = [0, 1, 2] as const;
/** 0 short, 1 long, 2 unknown */
export const SLEEVES = [0, 1, 2] as const;
/** 0 undefined, 1 trousers, 2 shorts, 3 skirt */
export const GARMENTS = [0, 1, 2, 3] as const;

/** Names of clothes' colours, in the API's own words. */
export const CLOTHES_COLOURS = [
  ...(['undefined', 'black', 'grey', 'white', 'red', 'green', 'blue', 'yellow', 'brown'] as const),
  ...(['orange', 'purple', 'khaki', 'multicolored', 'pink', 'beige'] as const),
] as const;
const Colour = z.enum(CLOTHES_COLOURS);
export type ClothesColour = (typeof CLOTHES_COLOURS)[number];
const Colours = z.array(Colour).min(1).max(3).meta({
  description: 'Largest first; `undefined` alone: that part of the body is not on the picture.',
});
const Untold = z.literal(UNAVAILABLE);

/** What can be told about one body. */
const BODY_ESTIMATIONS = {
  basic_attributes: Untold,
  upper_body: z.strictObject({
    headwear: Untold,
    sleeve: Untold,
    upper_clothing: z.strictObject({ colors: Colours }),
  }),
  lower_body: z.strictObject({
    lower_garment: z.strictObject({ type: Untold, colors: Colours }),
    shoes: Untold,
  }),
  accessories: Untold,
} as const;
export type BodyEstimation = keyof typeof BODY_ESTIMATIONS;

/** Those that were asked for. No free model tells apparent age and gender, headwear, sleeves, kinds of garments, shoes, bags. */
export const BodyEstimations = z.strictObject(BODY_ESTIMATIONS).partial().meta({ id: 'BodyEstimations' });
export type BodyEstimations = z.infer<typeof BodyEstimations>;

/** Everybody on one image. */
export const People = z
  .strictObject({
    count: z.int().min(0),
    coordinates: z.array(z.tuple([z.int(), z.int()])).meta({ description: 'Pixels: the middle of each face or body.' }),
  })
  .meta({ id: 'People' });
export type People = z.infer<typeof People>;
