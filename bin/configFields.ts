import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigUser, Login } from '../contract/accounts.ts';
import { FORMATS_DEFAULT, IMAGE_FORMATS } from '../models/image.ts';
import { choice, folder, json, list, loopbackSwitch, meta, text, url, whole } from './fieldKinds.ts';
import { LICENSE_FIELDS } from './licenseFields.ts';
import { SERVICE_FIELDS } from './serviceFields.ts';

const FORMATS = `some of ${IMAGE_FORMATS.join(', ')}, with commas between them`;

/** One address of a matcher, or several. */
const MATCHER_URLS = /^(unix:\/[^,]+|http:\/\/[^/,]+:\d+\/?)(,(unix:\/[^,]+|http:\/\/[^/,]+:\d+\/?))*$/;

const isRoot = process.getuid?.() === 0;
export const DEFAULT_DATA_DIR = isRoot ? '/var/lib/facet/data' : join(homedir(), '.local', 'share', 'facet');
const MIB = 1024 * 1024;

/** Every setting there is, in the order of docs/generated/config.md. */
export const FIELDS = {
  FACET_CONFIG_FILE: text('A file with NAME=value lines; the environment wins over it.', '', 'path'),
  FACET_DATA_DIR: folder(
    'Where everything is kept: database, objects, logs.',
    DEFAULT_DATA_DIR,
    '/var/lib/facet/data as root, else ~/.local/share/facet',
  ),
  FACET_CACHE_DIR: folder(
    'Where what was fetched or built is kept; can be deleted at any time.',
    join(homedir(), '.cache', 'facet'),
    '~/.cache/facet',
  ),
  FACET_LOG_LEVEL: choice('The least serious lines that are logged.', [
    'info',
    'debug',
    'warn',
    'error',
    'fatal',
    'silent',
  ]),
  FACET_API_HOST: text('The address that the API listens on.', '127.0.0.1', 'IP address or host'),
  FACET_API_PORT: whole(
    'The port of the API. Set, it must be free; not set, a taken one is replaced.',
    5000,
    1,
    65_535,
  ),
  FACET_PUBLIC_URL: url('Where clients reach the API; links in answers begin with it. Empty: its own address.', '', [
    'http',
    'https',
  ]),
  FACET_ADMIN_LOGIN: z
    .string()
    .refine((value) => Login.safeParse(value).success, 'an e-mail address')
    .prefault('root@facet.local')
    .meta({
      ...meta('Login of the account that exists from the start.', 'root@facet.local', 'e-mail address'),
    }),
  FACET_ADMIN_PASSWORD: z
    .string()
    .regex(/^(.{3,128})?$/u, '3 to 128 characters')
    .prefault('')
    .meta({
      ...meta(
        'Password that the account from the start is made with. Empty: a random one, kept in secrets/admin-password of the data directory.',
        '',
        '3 to 128 characters',
        true,
      ),
    }),
  FACET_LOGIN_FAILURES_MAX: whole('Failed sign-ins with one login before it must wait.', 10, 1, 1_000_000),
  FACET_ADDRESS_FAILURES_MAX: whole(
    'Failed sign-ins from one address before it must wait. 0: it never must, for an API behind a proxy.',
    100,
    0,
    1_000_000,
  ),
  FACET_LOGIN_LOCK_S: whole('How long nobody may sign in with that login, or from that address.', 900, 1, 86_400),
  ALLOW_LUNA_ACCOUNT_AUTH_HEADER: loopbackSwitch('Whether the header Luna-Account-Id alone is believed.'),
  FACET_OPEN_REGISTRATION: loopbackSwitch('Whether anybody may create an account.'),
  ANONYMOUS_ACCOUNT_ID: z
    .union([z.literal(''), z.guid('an account id (UUID)')])
    .prefault('')
    .meta({ ...meta('The account of requests without credentials. Empty: they are refused.', '', 'account id') }),
  CONFIG_AUTHORIZATION_USERS: json(
    'While FACET_SERVICE_ACCOUNTS is off, who may sign in, and no token with them. Without account_id the default account. Empty: those of the database.',
    z.array(ConfigUser).max(100),
    'JSON: [{"login", "password", "account_id"}]',
    true,
  ),
  CORS_ORIGINS: list('Origins of web pages that may call the API.', '*'),

  ...SERVICE_FIELDS,
  ...LICENSE_FIELDS,

  DATABASE_URL: url(
    'PostgreSQL 15 or newer. `facet up` starts one where this is not set.',
    'postgres://facet@127.0.0.1:5432/facet',
    ['postgres', 'postgresql'],
    true,
  ),
  FACET_DATABASE_CONNECTIONS_MAX: whole(
    'Connections to PostgreSQL of one process for the statements of accounts, and as many for those of the platform.',
    12,
    2,
    500,
  ),
  REDIS_URL: url(
    'Redis 6.2 or newer. `facet up` starts one where this is not set.',
    'redis://127.0.0.1:6379',
    ['redis', 'rediss'],
    true,
  ),
  TEMPORAL_ADDRESS: text(
    'host:port of the Temporal server. `facet up` starts one where this is not set.',
    '127.0.0.1:7233',
    'host:port',
  ),
  TEMPORAL_NAMESPACE: text('The namespace of our workflows.', 'default'),
  TEMPORAL_UI_URL: url('The Temporal Web UI; links to workflows begin with it.', 'http://127.0.0.1:8233', [
    'http',
    'https',
  ]),
  FACET_TEMPORAL_CLI: text('The program `temporal`. Empty: found or had by the set-up.', '', 'path'),
  FACET_TCTL: text('The program `tctl`. Empty: found or had by the set-up.', '', 'path'),
  FACET_IMAGE_STORE_HOST: text(
    'The address that the Image Store service listens on, in the process of the API.',
    '127.0.0.1',
    'IP address or host',
  ),
  FACET_IMAGE_STORE_PORT: whole('Its port; where it is taken, the API does without. 0: none.', 5020, 0, 65_535),
  FACET_ACCOUNTS_HOST: text(
    'The address that the Accounts service listens on, in the process of the API.',
    '127.0.0.1',
    'IP address or host',
  ),
  FACET_ACCOUNTS_PORT: whole('Its port; where it is taken, the API does without. 0: none.', 5170, 0, 65_535),
  FACET_INFLUX_URL: url('An InfluxDB 2 that points about requests and errors go to. Empty: none.', '', [
    'http',
    'https',
  ]),
  FACET_INFLUX_ORG: text('Its organisation.', 'luna'),
  FACET_INFLUX_BUCKET: text('Its bucket.', 'luna_monitoring'),
  FACET_INFLUX_TOKEN: text('A token that may write to that bucket.', '', 'text', true),
  FACET_WORKER_METRICS_HOST: text('The address that workers serve /metrics on.', '127.0.0.1', 'IP address or host'),
  FACET_WORKER_METRICS_PORT: whole(
    'The port on which `worker events` serves /metrics; `worker describe` and `worker io` take the next two. 0: none.',
    0,
    0,
    65_533,
  ),
  FACET_OBJECTS: choice('Where samples and photos are kept.', ['disk', 's3']),
  S3_ENDPOINT: url('The S3 server, where FACET_OBJECTS is s3.', 'http://127.0.0.1:9000', ['http', 'https']),
  S3_ACCESS_KEY: text('Access key of the S3 server.', '', 'text', true),
  S3_SECRET_KEY: text('Secret key of the S3 server.', '', 'text', true),
  S3_BUCKET: text('The bucket that holds everything; made when it is missing.', 'facet'),
  S3_REGION: text('Region of the bucket.', 'us-east-1'),

  FACET_MODELS_DIR: text('Where the models of pack `standard` lie. Empty: the cache.', '', 'path'),
  FACET_MODEL_PACK: choice('Which models: standard, npm (needs no download), auto: the best that is there.', [
    'auto',
    'standard',
    'npm',
  ]),
  FACET_MODELS: list(
    'Choices over the pack, `task=model` each, as in docs/models.md: `face_detection=blazeface`; `mask=none` does without.',
  ),
  FACET_MODELS_MANIFEST: text('A manifest with further models, of your own. Empty: none.', '', 'path of a JSON file'),
  FACET_MODELS_DOWNLOAD: choice(
    'Whether weights may be downloaded from the addresses in the manifest: auto: by `npm run models` only; on: also when a role starts; off: never.',
    ['auto', 'on', 'off'],
  ),
  FACET_EXECUTION_PROVIDERS: list(
    'Where models run, the first that takes an operation has it: cpu, or what this machine has of cuda, tensorrt, dml, coreml, webgpu, and others of onnxruntime.',
    'cpu',
  ),
  FACET_FACES_DIR: text('Labelled photos for the demo and the tests. Empty: those of an npm package.', '', 'path'),
  FACET_API_URL: url('A running Facet that the demo is to use. Empty: the demo starts one.', '', ['http', 'https']),
  FACET_INFERENCE_THREADS: whole(
    'Threads that run models in one process, 140 to 200 MB each; 0: one for each core.',
    0,
    0,
    256,
  ),

  FACET_EVENTS_WORKER: choice(
    'Whether the API process runs the workflows itself (faster) or `facet worker events` does.',
    ['embedded', 'apart'],
  ),
  FACET_EVENTS_PLACEMENT: choice('Who describes photos: the events worker or `facet worker describe`.', [
    'local',
    'remote',
  ]),
  FACET_EVENTS_BATCH_MAX: whole('Orders that may share one run.', 8, 1, 64),
  FACET_EVENTS_IMAGES_MAX: whole('Images that may share one run.', 32, 1, 256),
  FACET_EVENTS_IN_FLIGHT_MAX: whole(
    'Orders that one API process accepts at once, waiting or running; beyond it 503. 0: 16 for each core.',
    0,
    0,
    10_000,
  ),
  FACET_RETRY_KEEP_S: whole('How long the photos of a failed run are kept for a retry.', 3600, 0, 2_592_000),
  FACET_AUDIT_KEEP_DAYS: whole('How long it is remembered who did what.', 90, 1, 3_650),
  FACET_REQUEST_KEEP_S: whole('How long an answer is remembered under its Luna-Request-Id.', 86_400, 600, 2_592_000),
  FACET_BODY_BYTES_MAX: whole('Bytes of a request body.', 64 * MIB, 1024, 1024 * MIB),
  FACET_OBJECT_BYTES_MAX: whole('Bytes of one object of POST /6/objects.', 256 * MIB, 1024, 2047 * MIB),
  FACET_IMAGE_BYTES_MAX: whole('Bytes of one image.', 15 * MIB, 1024, 256 * MIB),
  FACET_IMAGE_PIXELS_MAX: whole('Pixels of one image.', 50_000_000, 10_000, 500_000_000),
  FACET_AUTO_ROTATION: choice(
    'Whether photos whose faces lie on their side or upside down are turned upright; costs up to three more searches for faces.',
    ['off', 'on'],
  ),
  FACET_IMAGE_FORMATS: list('', FORMATS_DEFAULT.join(','))
    .pipe(z.array(z.enum(IMAGE_FORMATS, FORMATS)).min(1, FORMATS))
    .meta({
      ...meta(
        'Formats of images that are accepted, by their first bytes. heif reads AVIF, and HEIC where sharp was built with an HEVC decoder.',
        FORMATS_DEFAULT.join(','),
        FORMATS,
      ),
    }),
  FACET_IMAGES_MAX: whole('Images of one request.', 20, 1, 256),
  FACET_URL_ALLOW: list('Hosts that image URLs may name besides public addresses; empty: public addresses only.'),
  FACET_CALLBACK_ALLOW: list('Hosts that callbacks may name besides public addresses; empty: public addresses only.'),

  FACET_MATCHER_URL: z
    .string()
    .regex(MATCHER_URLS, 'unix:/path or http://host:port, with commas between several')
    .prefault('http://127.0.0.1:5100')
    .meta({
      ...meta(
        'Where the matcher listens; for its clients also several with commas between them, which share the lists.',
        'http://127.0.0.1:5100',
        'unix:/path of its socket, http://host:port',
      ),
    }),
  FACET_MATCHER_MEMORY_MB: whole('Memory for descriptors in the matcher.', 2048, 16, 1_048_576),
  FACET_MATCHER_TIER: choice(
    'How the matcher compares: exact looks at every descriptor; codes rules most of a list above 50,000 out by 1-bit codes, several times as fast, and finds 999 of 1,000 best candidates.',
    ['exact', 'codes'],
  ),
  FACET_MATCHER_THREADS: whole('Threads that compare descriptors in the matcher.', 2, 1, 256),
  FACET_MATCHER_ISA: choice('Instructions that the matcher compares with; auto takes the fastest of this machine.', [
    'auto',
    'portable',
    'neon',
    'avx2',
    'avx2-vnni',
    'avx512-vnni',
    'amx',
  ]),
};
