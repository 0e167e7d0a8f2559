import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { Notification } from '../../contract/notifications.ts';
import { portrait } from '../photos.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();

/** Connects, and collects what comes. */
async function connect(query: string) {
  const url = `${facet.roles['api']?.url.replace('http', 'ws') ?? ''}/6/ws${query}`;
  const socket = new WebSocket(url, { headers: { 'Luna-Account-Id': facet.api.account_id } });
  const received: unknown[] = [];
  socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  return { socket, received };
}

test('a web socket is told of the events that its filters let pass, in the form of the answer', async () => {
  const door = await connect('?sources=door');
  const gate = await connect('?sources=gate');
  const handler = await facet.api.createHandler({});
  const [event] = await facet.api.events(handler, await portrait(), { query: '?source=door' });
  while (door.received.length === 0) await once(door.socket, 'message');
  const message = Notification.parse(door.received[0]);
  expect(message).toMatchObject({ handler_id: handler, event: { event_id: event?.event_id, source: 'door' } });
  expect(z.array(z.unknown()).parse(gate.received)).toEqual([]);
  for (const { socket } of [door, gate]) socket.close();
});

test('a bad filter is refused before the handshake', async () => {
  const url = `${facet.roles['api']?.url.replace('http', 'ws') ?? ''}/6/ws?age__gte=old`;
  const socket = new WebSocket(url, { headers: { 'Luna-Account-Id': facet.api.account_id } });
  const refused = (await once(socket, 'error')) as unknown[];
  expect(String(refused[0])).toContain('400');
});
