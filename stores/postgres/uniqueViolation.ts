import { z } from 'zod';

const UniqueViolation = z.object({ code: z.literal('23505'), constraint: z.string() });

/** The name of the unique constraint that a statement broke; undefined: it failed for another reason. */
export const brokenConstraint = (error: unknown): string | undefined =>
  UniqueViolation.safeParse(error).data?.constraint;
