import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

/** The shapes of the API by name: `Schemas['Face']`. */
export type Schemas = components['schemas'];
export type Facet = Client<paths>;

/**
 * Facet's API with the types of its OpenAPI document: a path, a field or an answer that is not there does not compile.
 * @param baseUrl as in http://127.0.0.1:5000
 * @param headers go with each request: who is asking, as in `{ 'Luna-Account-Id': '…' }`
 */
export const createFacet = (baseUrl: string, headers: Readonly<Record<string, string>>): Facet =>
  createClient<paths>({ baseUrl, headers });

/** What an operation answered. @throws Error with the error body when it was refused */
export function answerOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(`Facet refused: ${JSON.stringify(error)}`);
  return data;
}
