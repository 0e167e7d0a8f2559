import { pathToFileURL } from 'node:url';
import { startThread, type ThreadJob } from '../../models/inferenceThread.ts';
import { ModelError } from '../../models/sources.ts';
import { ALL, FIND, PIXELS_MAX, pack, photo } from './support.ts';

const job = (bytes: Uint8Array): ThreadJob => ({ photo: Uint8Array.from(bytes), request: FIND });

test('a thread describes, refuses, and goes on', async () => {
  const thread = await startThread({ pack: await pack('npm'), pixelsMax: PIXELS_MAX });
  await expect(thread.run(job(Buffer.from('no image')))).rejects.toMatchObject({ key: 'imageInvalid' });
  const image = await thread.run({ ...job(photo(5)), request: ALL });
  expect(image.faces.every(({ sample }) => Buffer.isBuffer(sample?.jpeg))).toBe(true);
  await thread.close();
  expect(thread.alive).toBe(false);
});

test('a thread that dies of a photo', async () => {
  const file = pathToFileURL('test/models/fixtures/dyingThread.mjs');
  const thread = await startThread({ pack: await pack('npm'), pixelsMax: PIXELS_MAX }, file);
  await expect(thread.run(job(photo(1)))).rejects.toMatchObject({
    key: 'imageHarmful',
    message: 'Image ended the thread that worked on it (exit code 7)',
  });
  expect(thread.alive).toBe(false);
});

test('a thread without its models does not start', async () => {
  const built = await pack('npm');
  const face_mesh = { ...built.models.face_mesh, path: '/nowhere.onnx' };
  const start = startThread({ pack: { ...built, models: { ...built.models, face_mesh } }, pixelsMax: 1 });
  await expect(start).rejects.toThrow('/nowhere.onnx');
  await expect(start).rejects.toBeInstanceOf(ModelError); // Which a role tells in a sentence, without its stack.
});
