import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Settings } from '../stores/objects/s3Store.ts';

/** A real S3 service: the one that globalSetup started, else versitygw from PATH, else none. */
export async function startS3(): Promise<{ settings: S3Settings; stop(): Promise<void> } | undefined> {
  const settings = {
    endpoint: process.env['S3_ENDPOINT'] ?? '',
    access_key: process.env['S3_ACCESS_KEY'] ?? 'facet-test',
    secret_key: process.env['S3_SECRET_KEY'] ?? 'facet-test-secret',
    bucket: `facet-test-${Date.now()}-${process.pid}`,
    region: 'us-east-1',
  };
  if (settings.endpoint) return { settings, stop: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'facet-s3-'));
  await mkdir(join(folder, 'meta'));
  await mkdir(join(folder, 'data'));
  const port = await freePort();
  const address = ['--access', settings.access_key, '--secret', settings.secret_key, '--port', `127.0.0.1:${port}`];
  const server = spawn('versitygw', [...address, 'posix', '--sidecar', `${folder}/meta`, `${folder}/data`], {
    stdio: 'ignore',
  });
  const started = await Promise.race([answers(port), once(server, 'error').then(() => false)]);
  if (!started) return undefined;
  const stop = async (): Promise<void> => {
    server.kill();
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { settings: { ...settings, endpoint: `http://127.0.0.1:${port}` }, stop };
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = net.connect(port, '127.0.0.1');
    const up = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (up) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
