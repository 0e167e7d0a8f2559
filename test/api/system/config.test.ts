import { loadConfig, shownConfig } from '../../../bin/config.ts';
import { addAccount } from '../../database.ts';
import { testResources } from '../resources.ts';

const SECRETS = { DATABASE_URL: 'postgres://u:hunter2@h/db', S3_SECRET_KEY: 'hunter2', S3_ACCESS_KEY: 'hunter2' };
const config = shownConfig(
  loadConfig({ ...SECRETS, S3_ENDPOINT: 'http://me:hunter2@s3:9000', FACET_IMAGES_MAX: '7', CORS_ORIGINS: 'a,b' }),
);
const db = testResources(() => ({ config }));
/** As a new account, since what is known of one is believed for half a second. */
async function read(path: string, accept: string, type = 'admin') {
  const account_id = await addAccount(db.pool);
  await db.pool.query('update accounts.accounts set account_type = $2 where account_id = $1', [account_id, type]);
  return db.send('GET', path, { headers: { accept, 'luna-account-id': account_id } });
}

describe.each(['/config', '/configs'])('%s', (path) => {
  test('as JSON and as lines for an administrator, without a secret', async () => {
    const json = await read(path, 'application/json');
    expect(json.body).toMatchObject({
      limitations: [],
      groups: [],
      settings: expect.arrayContaining([
        { name: 'FACET_IMAGES_MAX', value: '7', tag: '', description: 'Images of one request.' },
        expect.objectContaining({ name: 'S3_SECRET_KEY', value: '******' }),
        expect.objectContaining({ name: 'S3_ENDPOINT', value: 'http://******@s3:9000' }),
      ]) as unknown,
    });
    const lines = await read(path, 'text/plain');
    expect(lines.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(lines.bytes.toString()).toMatch(/^FACET_IMAGES_MAX=7\n/m);
    expect(lines.bytes.toString()).toMatch(/^CORS_ORIGINS=a,b\n/m);
    for (const { bytes } of [json, lines]) expect(bytes.toString()).not.toContain('hunter2');
    expect((await read(path, 'image/png')).status).toBe(406);
  });

  test.each(['user', 'advanced_user'])('403 with 12033 for an account of type %s', async (type) => {
    const { status, error } = await read(path, 'application/json', type);
    expect([status, error.error_code]).toEqual([403, 12033]);
  });
});
