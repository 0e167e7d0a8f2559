import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const REQUEST_ID = /^[0-9]{10},[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;

/** Gives each request its id (`res.locals`) and answers it; a malformed one is replaced. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.headers['luna-request-id'];
  const valid = typeof given === 'string' && REQUEST_ID.test(given);
  const id = valid ? given : newRequestId();
  res.locals['request_id'] = id;
  res.locals['request_id_given'] = valid;
  res.setHeader('Luna-Request-Id', id);
  next();
};

export function newRequestId(): string {
  return `${String(Math.floor(Date.now() / 1000)).padStart(10, '0')},${randomUUID()}`;
}
