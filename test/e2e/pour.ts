import { request } from 'node:http';
import type { ApiClient } from './apiClient.ts';

const MIB = 1024 * 1024;

interface Pouring {
  readonly path: string;
  readonly type: string;
  readonly mib: number;
  /** Says so before: Content-Length; otherwise it comes in chunks. */
  readonly announced: boolean;
}

/** POSTs that many MiB of zeros. @returns the status and the text of the answer, or `closed` */
export function pour(api: Pick<ApiClient, 'account_id'>, url: string, pouring: Pouring) {
  const { path, type, mib, announced } = pouring;
  const length = announced ? { 'Content-Length': mib * MIB } : { 'Transfer-Encoding': 'chunked' };
  const headers = { 'Luna-Account-Id': api.account_id, 'Content-Type': type, ...length };
  return new Promise<{ status: number | 'closed'; text: string }>((resolve) => {
    const upload = request(url + path, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 'closed', text });
      });
      answer.on('error', closed);
    });
    const closed = (): void => {
      resolve({ status: 'closed', text: '' });
    };
    upload.on('error', closed);
    const chunk = Buffer.alloc(MIB);
    let left = mib;
    const next = (): void => {
      while (left-- > 0) {
        if (!upload.write(chunk)) {
          upload.once('drain', next);
          return;
        }
      }
      upload.end();
    };
    next();
  });
}
