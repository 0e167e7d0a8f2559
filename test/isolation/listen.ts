import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket } from 'ws';
import { Notification } from '../../contract/notifications.ts';

export interface Listener {
  /** Status and body of a refusal; undefined: it was let in. */
  readonly refused: string | undefined;
  /** Ids of the events that it was told of. */
  readonly heard: readonly string[];
  /** Resolves when it has heard as many. */
  hears(count: number): Promise<void>;
  close(): void;
}

/** Opens `GET /6/ws`. @param url of the API. @param query without `?` */
export async function listen(url: string, headers: Readonly<Record<string, string>>, query: string): Promise<Listener> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/6/ws?${query}`, { headers });
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => {
    const { event } = Notification.parse(JSON.parse(data.toString()));
    heard.push(event['event_id']);
  });
  socket.on('error', () => undefined);
  const refused = await Promise.race([
    once(socket, 'open').then(() => undefined),
    once(socket, 'unexpected-response').then(async (answer) => {
      const [, response] = answer as [unknown, IncomingMessage];
      return `${response.statusCode} ${await text(response)}`;
    }),
  ]);
  return {
    refused,
    heard,
    async hears(count) {
      while (heard.length < count) await once(socket, 'message');
    },
    close() {
      socket.close();
    },
  };
}
