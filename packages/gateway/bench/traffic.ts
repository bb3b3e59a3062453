import type { EngineMessage } from '@wagate/engine';
import type { FakeSession } from '../src/testing/domain/fake-engine.js';
import type { Rig } from '../src/testing/domain/rig.js';
import { Socket } from '../src/testing/domain/socket.js';
import { type Bare, bareRoute } from './bare.js';
import { sendBare, storeBare } from './bare-traffic.js';
import { type Cost, type Figure, inTurns } from './figures.js';

const PEOPLE = 50;
const SECRET = new Uint8Array(32);
/** What messages come with: phones give nearly each of them a secret. */
const KINDS: Record<string, Partial<EngineMessage>> = {
  'a text received, stored and published': {},
  'a text with its secret': { secret: SECRET },
  'a picture with its secret': {
    secret: SECRET,
    media: 'where the file is',
    content: { type: 'image', mimetype: 'image/jpeg', size: 50_000 },
  },
};

const repeated = (times: number, work: () => Promise<unknown>) => async () => {
  for (let n = 0; n < times; n++) await work();
};

/** A message stored and published to a socket, and one sent; `each` of them in a round, one after the other. */
export async function traffic(
  rig: Rig,
  bare: Bare,
  { id, phone, rounds, each }: { id: string; phone: FakeSession; rounds: number; each: number },
): Promise<Figure[]> {
  const { port } = await rig.listen();
  const socket = new Socket(port, await rig.ticket());
  await socket.opened;
  let received = 0;
  const hear = async (more: Partial<EngineMessage>) => {
    const lid = `${7_700_000_000 + (received++ % PEOPLE)}@lid`;
    await phone.deliver({ chatJid: lid, senderLid: lid, pushName: 'Ann', ...more });
  };
  const heard = (more: Partial<EngineMessage>) => async () => {
    const before = socket.of('message').length;
    await repeated(each, () => hear(more))();
    await socket.until(() => socket.of('message').length >= before + each);
  };
  const send = async () => {
    const { status, body } = await rig.call('POST', `/sessions/${id}/messages`, {
      body: { to: '4915111111111@s.whatsapp.net', type: 'text', text: 'hello' },
    });
    if (status !== 200) throw new Error(`a send answers ${status} ${JSON.stringify(body)}`);
  };
  const kinds = Object.fromEntries(Object.entries(KINDS).map(([name, more]) => [name, heard(more)]));
  const costs: Record<string, Cost> = await inTurns(
    {
      ...kinds,
      bareInbound: repeated(each, () => storeBare(bare)),
      send: repeated(each, send),
      bareSend: repeated(
        each,
        bareRoute(async () => [await sendBare(bare)]),
      ),
    },
    rounds,
  );
  socket.close();
  const figures = (name: string, ours: Cost, floor: Cost): Figure[] => [
    { name, unit: 'ms', ours: ours.wall / each, p95: ours.p95 / each, floor: floor.wall / each },
    { name, unit: 'ms CPU', ours: ours.cpu / each, floor: floor.cpu / each },
    { name, unit: 'a second', ours: (1000 * each) / ours.wall, floor: (1000 * each) / floor.wall },
  ];
  return [
    ...Object.keys(KINDS).flatMap((name) => figures(name, costs[name]!, costs.bareInbound!)),
    ...figures('a message sent', costs.send!, costs.bareSend!),
  ];
}
