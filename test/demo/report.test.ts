import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { annotate, bars } from '../../bin/demo/annotate.ts';
import { page } from '../../bin/demo/page.ts';
import { quoted, stateOf } from '../../bin/demo/platform.ts';
import { json, type ShownPhoto, table } from '../../bin/demo/report.ts';
import { bestMatch } from '../../bin/demo/scenario.ts';
import { parseRuns, runUrl } from '../../bin/demo/temporal.ts';
import { tempDir } from '../tempDir.ts';

const rect = { x: 10, y: 20, width: 30, height: 40 };
const known = {
  event_id: 'e1',
  face_id: 'f1',
  rect,
  match: { face_id: 'k1', similarity: 0.9876, name: 'Person 1' },
};
const unknown = { event_id: 'e2', face_id: null, rect, match: null };
const photo: ShownPhoto = {
  name: 'sample1.jpg',
  altered: null,
  expected: null,
  ms: 123.4,
  workflow_id: 'events/account/1,a',
  workflow_url: 'http://127.0.0.1:8233/namespaces/default/workflows/x/y/history',
  faces: [known, unknown],
};
const copy: ShownPhoto = { ...photo, altered: 'mirrored', expected: 'Ann', workflow_url: null, faces: [unknown] };

test('the table has a row for each photo and marks altered copies and mistakes', () => {
  expect(table([photo, copy]).split('\n')).toEqual([
    'photo                                 faces  who                  similarity  time',
    '------------------------------------  -----  -------------------  ----------  ------',
    'sample1.jpg                           2      Person 1, 1 unknown  98.8 %      123 ms',
    'sample1.jpg (altered copy: mirrored)  1      1 unknown (is Ann)   -           123 ms',
  ]);
  expect(table([{ ...photo, faces: [] }])).toContain('nobody');
});

test('the JSON form has one entry for each face', () => {
  expect(JSON.parse(json([photo, copy], 12.3456))).toEqual({
    events: [
      {
        event_id: 'e1',
        face_id: 'f1',
        match: { face_id: 'k1', similarity: 0.9876 },
        workflow_id: 'events/account/1,a',
        photo: 'sample1.jpg',
      },
      { event_id: 'e2', face_id: null, match: null, workflow_id: 'events/account/1,a', photo: 'sample1.jpg' },
      {
        event_id: 'e2',
        face_id: null,
        match: null,
        workflow_id: 'events/account/1,a',
        photo: 'sample1.jpg (altered copy: mirrored)',
      },
    ],
    seconds: 12.35,
  });
  expect(json([photo], 1)).not.toContain('\n');
});

test('the page shows boxes, names and links, and lets no text become markup', () => {
  const size = { width: 100, height: 80 };
  const hostile = { ...photo, name: '<b>&"\'', faces: [{ ...known, match: { ...known.match, name: '<script>' } }] };
  const html = page(
    [
      { photo: hostile, file: 'photo-01.jpg', size },
      { photo: copy, file: 'photo-02.jpg', size },
    ],
    'x',
  );
  expect(html).toContain('<rect x="10" y="20" width="30" height="40"');
  expect(html).toContain('&lt;script&gt; 99 %');
  expect(html).toContain('&lt;b&gt;&amp;&quot;&#39;');
  expect(html).not.toContain('<script>');
  expect(html).toContain(`href="${photo.workflow_url ?? ''}"`);
  expect(html).toContain('sample1.jpg (altered copy: mirrored)');
  expect(html).toContain('events/account/1,a');
});

test('frames are cut at the edges of the picture', () => {
  const size = { width: 100, height: 100 };
  expect(bars({ x: 10, y: 10, width: 20, height: 20 }, size, 2)).toHaveLength(4);
  expect(bars({ x: -5, y: -5, width: 20, height: 20 }, size, 2)).toEqual([
    { x: 0, y: 13, width: 15, height: 2 },
    { x: 13, y: 0, width: 2, height: 15 },
  ]);
  expect(bars({ x: 200, y: 0, width: 20, height: 20 }, size, 2)).toEqual([]);
});

test('the annotated picture has green frames for known and amber ones for unknown persons', async () => {
  const white = sharp({ create: { width: 200, height: 100, channels: 3, background: '#ffffff' } });
  const faces = [
    { ...known, rect: { x: 10, y: 10, width: 40, height: 40 } },
    { ...unknown, rect: { x: 120, y: 10, width: 300, height: 40 } },
  ];
  const { data, info } = await sharp(await annotate(await white.jpeg().toBuffer(), faces))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  const [green, amber, plain] = [pixel(11, 30), pixel(160, 11), pixel(80, 80)];
  expect(green[1]).toBeGreaterThan((green[0] ?? 255) + 60);
  expect(amber[0]).toBeGreaterThan((amber[2] ?? 255) + 60);
  expect(Math.min(...plain)).toBeGreaterThan(240);
});

test('the best candidate is the most similar one under the own label', () => {
  const candidate = (face_id: string, similarity: number) => ({ face: { face_id }, similarity });
  const event = {
    event_id: 'e',
    face: null,
    detections: [],
    matches: [
      { label: 'other', candidates: [candidate('z', 1)] },
      { label: 'known', candidates: [candidate('a', 0.92), candidate('b', 0.97)] },
    ],
  };
  const names = new Map([['b', 'Bob']]);
  expect(bestMatch(event, names)).toEqual({ face_id: 'b', similarity: 0.97, name: 'Bob' });
  expect(bestMatch({ ...event, matches: null }, names)).toBeNull();
  expect(bestMatch(event, new Map())?.name).toBe('b');
});

test('runs are found by each request id that shares them', () => {
  const data = Buffer.from(JSON.stringify(['1,a', '1,b'])).toString('base64');
  const execution = { workflowId: 'events/x/1,a', runId: 'r1' };
  const answer = { executions: [{ execution, searchAttributes: { indexedFields: { RequestIds: { data } } } }] };
  const runs = parseRuns('http://ui', answer);
  expect(runs.get('1,b')).toEqual({ workflow_id: 'events/x/1,a', url: runUrl('http://ui', 'events/x/1,a', 'r1') });
  expect(runUrl('http://ui', 'events/x/1,a', 'r1')).toBe(
    'http://ui/namespaces/default/workflows/events%2Fx%2F1%2Ca/r1/history',
  );
  expect(parseRuns('http://ui', {}).size).toBe(0);
  expect(() => parseRuns('http://ui', { executions: [{}] })).toThrow();
});

const dir = tempDir();

test('where Facet serves is read from what this very process wrote down', async () => {
  expect(stateOf(dir, 7)).toBeUndefined();
  const state = { pid: 7, api_url: 'http://127.0.0.1:5000', temporal_ui_url: 'http://127.0.0.1:8233' };
  await writeFile(join(dir, 'facet.json'), JSON.stringify({ ...state, database_url: 'postgres://x' }));
  expect(stateOf(dir, 7)).toEqual(state);
  expect(stateOf(dir, 8)).toBeUndefined();
});

test('the command that opens all again can be pasted', () => {
  expect(quoted('FACET_DATA_DIR=/var/lib/facet-demo')).toBe('FACET_DATA_DIR=/var/lib/facet-demo');
  expect(quoted("/home/o'brien/my data")).toBe("'/home/o'\\''brien/my data'");
});
