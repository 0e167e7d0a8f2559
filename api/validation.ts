import type { z } from 'zod';
import { type ErrorKey, isErrorKey, PlatformError } from '../contract/errors.ts';

type Issue = z.core.$ZodIssue;

/** Parses a part of a request. @throws PlatformError `key`, or the one that a schema's issue names in `params.error`. */
export function parsePart<T extends z.ZodType>(schema: T, value: unknown, part: string, key: ErrorKey): z.output<T> {
  const parsed: z.ZodSafeParseResult<z.output<T>> = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(deepest);
  const named = issues.map((issue): unknown => issue.code === 'custom' && issue.params?.['error']).find(isErrorKey);
  throw new PlatformError(named ?? key, issues.slice(0, ISSUES_SHOWN_MAX).map(describe(part)).join('; '));
}

const ISSUES_SHOWN_MAX = 5;

/** Of a union, the complaints of the member that came closest: "no member fits" helps nobody. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a));
  return (best ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(deepest);
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const describe =
  (part: string) =>
  (issue: Issue): string => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = [part, ...issue.path, ...(unknown === undefined ? [] : [unknown])].map(String).join('.');
    return `path: ${path.slice(0, 200)}, message: ${unknown === undefined ? issue.message : 'unknown field'}`;
  };
