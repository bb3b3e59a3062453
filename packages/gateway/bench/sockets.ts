import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { FakeSession } from '../src/testing/domain/fake-engine.js';
import type { Rig } from '../src/testing/domain/rig.js';
import type { Bare } from './bare.js';
import { storeBare } from './bare-traffic.js';
import { type Figure, percentile } from './figures.js';

const LID = '7700000099@lid';

/** Sockets of this process that say when they were told of the message that is awaited. */
class Listeners {
  readonly #sockets: WebSocket[] = [];
  #heard = (_at: number) => {};

  async open(url: string): Promise<void> {
    const socket = new WebSocket(url);
    socket.on('message', (data) => {
      const at = performance.now();
      // Read as a client reads it.
      if ((JSON.parse(String(data)) as { event: string }).event === 'message') this.#heard(at);
    });
    await once(socket, 'open');
    this.#sockets.push(socket);
  }

  /** Milliseconds until each was told of what `work` leads to. */
  async times(work: () => Promise<unknown>): Promise<number[]> {
    const times: number[] = [];
    const start = performance.now();
    const all = new Promise<void>((resolve) => {
      this.#heard = (at) => {
        if (times.push(at - start) === this.#sockets.length) resolve();
      };
    });
    await Promise.all([work(), all]);
    return times;
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a message takes from WhatsApp, through the database, to each of many sockets. */
export async function sockets(
  rig: Rig,
  bare: Bare,
  { phone, count, rounds }: { phone: FakeSession; count: number; rounds: number },
): Promise<Figure[]> {
  const { port } = await rig.listen();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(server, 'listening');
  const [ours, floor] = [new Listeners(), new Listeners()];
  for (let n = 0; n < count; n++) {
    await ours.open(`ws://127.0.0.1:${port}/api/v1/realtime?ticket=${await rig.ticket()}`);
    await floor.open(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const message = () => phone.deliver({ chatJid: LID, senderLid: LID, pushName: 'Ann' });
  const frame = JSON.stringify({ event: 'message', payload: { body: 'hello', pushName: 'Ann' } });
  const bareMessage = async () => {
    await storeBare(bare);
    for (const client of server.clients) client.send(frame);
  };
  const [all, allBare]: [number[], number[]] = [[], []];
  // The sockets' own reading is among both.
  const cpu = { ours: Infinity, floor: Infinity };
  for (let round = -1; round < rounds; round++) {
    const start = cpuMs();
    const times = await ours.times(message);
    const between = cpuMs();
    const bareTimes = await floor.times(bareMessage);
    if (round < 0) continue;
    cpu.ours = Math.min(cpu.ours, between - start);
    cpu.floor = Math.min(cpu.floor, cpuMs() - between);
    all.push(...times);
    allBare.push(...bareTimes);
  }
  ours.close();
  floor.close();
  await new Promise((resolve) => server.close(resolve));
  const name = `a message to ${count} sockets`;
  return [
    {
      name: `${name}, half of them`,
      unit: 'ms',
      ours: percentile(all, 0.5),
      floor: percentile(allBare, 0.5),
    },
    {
      name: `${name}, 95 % of them`,
      unit: 'ms',
      ours: percentile(all, 0.95),
      floor: percentile(allBare, 0.95),
    },
    { name, unit: 'ms CPU', ...cpu },
  ];
}
