/**
 * Every failure a client can be told about: one row each, codes never reused. Imports nothing: workflows use it.
 * Codes below 99000 are those of LUNA PLATFORM 5, codes from 99000 on are Facet's own.
 */
export const ERRORS = {
  internal: { code: 1, status: 500, desc: 'Internal server error' },
  apiVersionUnknown: { code: 7001, status: 404, desc: 'Bad/unsupported API version' },
  credentialsMissing: { code: 11004, status: 401, desc: 'Authorization failed' },
  multipartImageType: { code: 11029, status: 400, desc: 'Bad/incomplete input data' },
  faceWithoutAttributes: { code: 11032, status: 404, desc: 'Object not found' },
  tasksOff: { code: 11039, status: 403, desc: 'Forbidden' },
  eventsOff: { code: 11040, status: 403, desc: 'Forbidden' },
  faceExternalIdUnknown: { code: 11041, status: 404, desc: 'Object not found' },
  serviceOff: { code: 11044, status: 403, desc: 'Forbidden' },
  livenessOff: { code: 11054, status: 403, desc: 'Forbidden' },
  licenseProblem: { code: 11055, status: 403, desc: 'Forbidden' },
  eventExternalIdUnknown: { code: 11057, status: 404, desc: 'Object not found' },
  tokenRightMissing: { code: 11059, status: 403, desc: 'Forbidden' },
  tokenResourceMissing: { code: 11060, status: 403, desc: 'Forbidden' },
  accountHeaderOff: { code: 11061, status: 403, desc: 'Forbidden' },
  tokenAreaForbidden: { code: 11062, status: 403, desc: 'Forbidden' },
  tokenNotAccepted: { code: 11064, status: 403, desc: 'Forbidden' },
  accountIdMissing: { code: 11066, status: 400, desc: 'Bad/incomplete input data' },
  imageStoreOff: { code: 11070, status: 403, desc: 'Forbidden' },
  handlersOff: { code: 11071, status: 403, desc: 'Forbidden' },
  lambdaOff: { code: 11072, status: 403, desc: 'Forbidden' },
  remoteSdkOff: { code: 11081, status: 403, desc: 'Forbidden' },
  accountsOff: { code: 11083, status: 403, desc: 'Forbidden' },
  jsonMissing: { code: 12002, status: 400, desc: 'Bad/incomplete input data' },
  notAcceptable: { code: 12010, status: 406, desc: 'Not acceptable' },
  badQuery: { code: 12012, status: 400, desc: 'Bad/incomplete input data' },
  pageNotFound: { code: 12013, status: 404, desc: 'Resource not found' },
  methodNotAllowed: { code: 12021, status: 405, desc: 'Method not allowed' },
  badBody: { code: 12022, status: 400, desc: 'Bad/incomplete input data' },
  contentTypeUnknown: { code: 12023, status: 415, desc: 'Bad/incomplete input data' },
  specTypeUnknown: { code: 12024, status: 400, desc: 'Bad/incomplete input data' },
  requestEmpty: { code: 12030, status: 400, desc: 'Bad/incomplete input data' },
  accountForeign: { code: 12033, status: 403, desc: 'Forbidden' },
  descriptorVersionUnknown: { code: 12036, status: 400, desc: 'Bad/incomplete input data' },
  multipartBad: { code: 12041, status: 400, desc: 'Bad/incomplete input data' },
  httpBad: { code: 12046, status: 400, desc: 'Bad/incomplete input data' },
  unhealthy: { code: 12047, status: 502, desc: 'Unhealthy' },
  imageNotFound: { code: 13003, status: 404, desc: 'Object not found' },
  bucketExists: { code: 13006, status: 409, desc: 'Unique constraint error' },
  objectNotFound: { code: 13007, status: 404, desc: 'Object not found' },
  attributeTaken: { code: 22001, status: 409, desc: 'Unique constraint error' },
  faceNotFound: { code: 22002, status: 404, desc: 'Object not found' },
  listNotFound: { code: 22003, status: 404, desc: 'Object not found' },
  facesNotFound: { code: 22004, status: 400, desc: 'Object not found' },
  listsNotFound: { code: 22005, status: 400, desc: 'Object not found' },
  attributeNotFound: { code: 22011, status: 404, desc: 'Object not found' },
  faceTargetUnknown: { code: 22016, status: 400, desc: 'Bad input data' },
  faceDescriptorMissing: { code: 22018, status: 404, desc: 'Object not found' },
  attributeEmpty: { code: 22022, status: 400, desc: 'Bad input data' },
  listExists: { code: 22026, status: 409, desc: 'Unique constraint error' },
  eventNotFound: { code: 23001, status: 404, desc: 'Object not found' },
  eventTargetUnknown: { code: 23005, status: 400, desc: 'Bad input data' },
  eventBodyDescriptorMissing: { code: 23007, status: 404, desc: 'Object not found' },
  socketAccountMissing: { code: 29001, status: 403, desc: 'Forbidden' },
  descriptorVersionsMixed: { code: 31005, status: 400, desc: 'Bad input data' },
  matcherUnavailable: { code: 31011, status: 503, desc: 'No matcher available' },
  handlerNotFound: { code: 34000, status: 404, desc: 'Object not found' },
  handlerCorrupted: { code: 34002, status: 500, desc: 'Internal server error' },
  verifierNotFound: { code: 34004, status: 404, desc: 'Object not found' },
  candidatesMissing: { code: 34006, status: 400, desc: 'Bad/incomplete input data' },
  handlerNotDynamic: { code: 34007, status: 403, desc: 'Forbidden' },
  loginTaken: { code: 41001, status: 409, desc: 'Unique constraint error' },
  accountExists: { code: 41002, status: 409, desc: 'Unique constraint error' },
  accountNotFound: { code: 41003, status: 401, desc: 'Object not found' },
  accountUnknown: { code: 41003, status: 404, desc: 'Object not found' },
  accountTypeRefused: { code: 41004, status: 403, desc: 'Forbidden' },
  tokenUnknown: { code: 41005, status: 401, desc: 'Authorization failed' },
  tokenNotFound: { code: 41005, status: 404, desc: 'Object not found' },
  loginWrong: { code: 41006, status: 401, desc: 'Authorization failed' },
  tokenExpired: { code: 41007, status: 401, desc: 'Authorization failed' },
  tokenCorrupted: { code: 41008, status: 401, desc: 'Authorization failed' },
  descriptorInvalid: { code: 100007, status: 400, desc: 'Invalid descriptor' },
  imageInvalid: { code: 100010, status: 400, desc: 'Invalid image' },
  imageNotLoaded: { code: 100022, status: 400, desc: 'Error during image loading' },
  requestIdReused: { code: 99001, status: 409, desc: 'Request id was used before with another body' },
  runCancelled: { code: 99002, status: 409, desc: 'The run of this request was cancelled' },
  imageTooLarge: { code: 99003, status: 400, desc: 'Image is too large' },
  imageTooSlow: { code: 99004, status: 400, desc: 'Image took too long to decode' },
  severalFaces: { code: 99005, status: 400, desc: 'Several faces where one is allowed' },
  warpSizeWrong: { code: 99006, status: 400, desc: 'Image is not a warp of the announced type' },
  imageHarmful: { code: 99007, status: 400, desc: 'Image ended the process that worked on it' },
  urlRefused: { code: 99008, status: 400, desc: 'Address is not allowed' },
  eventExists: { code: 99010, status: 409, desc: 'Unique constraint error' },
  faceExists: { code: 99011, status: 409, desc: 'Unique constraint error' },
  faceMissing: { code: 99020, status: 400, desc: 'No face where one is needed' },
  bucketNotFound: { code: 99030, status: 404, desc: 'Object not found' },
  tooLarge: { code: 99413, status: 413, desc: 'Request body is too large' },
  loginLocked: { code: 99429, status: 429, desc: 'Too many failed sign-ins' },
  tooBusy: { code: 99503, status: 503, desc: 'Too many requests at once' },
  dependencyAway: { code: 99504, status: 503, desc: 'A part of the platform is away' },
  storeFull: { code: 99507, status: 503, desc: 'Storage is full' },
} as const;

export type ErrorKey = keyof typeof ERRORS;
export const isErrorKey = (value: unknown): value is ErrorKey =>
  typeof value === 'string' && Object.hasOwn(ERRORS, value);

/** Thrown anywhere below the API, translated once per edge: activities/failure.ts and api/errorHandler.ts. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly key: ErrorKey;
  /** Seconds after which the same request may succeed, where this is known. */
  readonly retry_after_s: number | undefined;

  /** @param detail the sentence that a client reads: what is wrong, with which value, and what to do next. */
  constructor(key: ErrorKey, detail: string, options?: ErrorOptions & { readonly retry_after_s?: number }) {
    super(detail, options);
    this.key = key;
    this.retry_after_s = options?.retry_after_s;
  }
}

/** The error of one image inside an answer: the same object as an error answer, code 0 when all went well. */
export function errorBody(key: ErrorKey, detail: string): { error_code: number; desc: string; detail: string } {
  const { code, desc } = ERRORS[key];
  return { error_code: code, desc, detail };
}

export const SUCCESS = { error_code: 0, desc: 'Success', detail: 'Success' } as const;
