import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import { findKey, newestKey } from '../../stores/postgres/signingKeys.ts';

const CLAIMS = { issuer: 'facet', audience: 'facet-api' };
const ALGORITHM = 'HS256';

/**
 * A JWT that names a token by its id. When it expires and what it opens stands in the database, where both can change:
 * it has no expiry of its own.
 */
export async function signToken(sql: Queryable, token_id: string): Promise<string> {
  const { key_id, secret } = await newestKey(sql);
  return new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: key_id })
    .setJti(token_id)
    .setIssuer(CLAIMS.issuer)
    .setAudience(CLAIMS.audience)
    .sign(secret);
}

const Header = z.object({ kid: Id });
const Claims = z.object({ jti: Id });

/** @returns the id of the token that a JWT of ours names. @throws PlatformError tokenCorrupted */
export async function verifyToken(sql: Queryable, jwt: string): Promise<string> {
  const corrupted = (cause?: unknown) =>
    new PlatformError('tokenCorrupted', 'the token is none of ours, or was changed', { cause });
  const key = await findKey(sql, readHeader(jwt, corrupted).kid);
  if (!key) throw corrupted();
  try {
    const { payload } = await jwtVerify(jwt, key.secret, { ...CLAIMS, algorithms: [ALGORITHM], typ: 'JWT' });
    return Claims.parse(payload).jti;
  } catch (error) {
    throw corrupted(error);
  }
}

function readHeader(jwt: string, corrupted: (cause: unknown) => PlatformError): z.infer<typeof Header> {
  try {
    return Header.parse(decodeProtectedHeader(jwt));
  } catch (error) {
    throw corrupted(error);
  }
}
