import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { parseCommand } from './flags.js';
import { serveDashboard } from './serve-dashboard.js';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

it('ends while sockets of pages are open, at both ends', async () => {
  const upstream = createServer();
  const sockets = new WebSocketServer({ server: upstream });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  undo.push(() => {
    for (const socket of sockets.clients) socket.terminate();
    upstream.close();
  });
  const there = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const args = ['--port', '0', '--data', tmpdir(), '--gateway', there, '--identity', there];
  const { run, ...command } = parseCommand(args, {}, '/');
  if (run !== 'serve' || !('flags' in command) || !command.flags.upstream) throw new Error('not served');
  const dashboard = await serveDashboard(command.flags, command.flags.upstream);
  const page = new WebSocket(`${dashboard.listening.replace('http', 'ws')}/api/v1/realtime?ticket=rt`);
  const [[theirs]] = await Promise.all([once(sockets, 'connection'), once(page, 'open')]);
  const ends = Promise.all([page, theirs as WebSocket].map(async (end) => (await once(end, 'close'))[0]));
  await dashboard.close();
  expect(await ends).toEqual([1006, 1006]);
});
