import type { FakeSession } from '../src/testing/domain/fake-engine.js';
import type { Rig } from '../src/testing/domain/rig.js';
import { Socket } from '../src/testing/domain/socket.js';
import { type Bare, bareRoute, type Statement } from './bare.js';
import { type Cost, type Figure, inTurns } from './figures.js';

const MESSAGE = `insert into messages (id, account_id, wa_message_id, chat_jid, sender, from_me, type, body, has_media, status,
  edited, deleted, timestamp, created_at) values (?, 0, ?, ?, 'floor@lid', ?, 'text', ?, 0, ?, 0, 0, ?, ?)`;
const EVENT = `insert into event_log (event_id, organization_id, session_id, type, payload, created_at)
  values (?, 'floor', 'floor', ?, ?, ?)`;
const CHAT = 'floor@lid';
const PEOPLE = 50;

let count = 0;
const next = () => `floor_${process.pid}_${++count}`;
const event = (type: string): Statement => [EVENT, next(), type, JSON.stringify({ text: 'hello' }), 1];

/** No more than the message and the event that tells of it, durable at once. */
const storeBare = (bare: Bare) =>
  bare.write([MESSAGE, next(), next(), CHAT, 0, 'hello', null, 1, 1], event('message'));

/** No more than the message, its place in the queue and two events, durable before it leaves and after. */
async function sendBare(bare: Bare): Promise<void> {
  const id = next();
  await bare.write(
    [MESSAGE, id, id, CHAT, 1, 'hello', 'pending', 1, 1],
    [
      `insert into outbox (id, organization_id, account_id, mode, status, wa_message_id, chat_jid, payload, timestamp, created_at)
        values (?, 'floor', 0, 'sync', 'sending', ?, ?, '{}', 1, 1)`,
      id,
      id,
      CHAT,
    ],
    event('message.from_me'),
  );
  await bare.write(
    ["update messages set status = 'sent' where id = ?", id],
    ['delete from outbox where id = ?', id],
    event('message.status'),
  );
}

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
  const hear = async () => {
    const lid = `${7_700_000_000 + (received++ % PEOPLE)}@lid`;
    await phone.deliver({ chatJid: lid, senderLid: lid, pushName: 'Ann' });
  };
  const heard = async () => {
    const before = socket.of('message').length;
    await repeated(each, hear)();
    await socket.until(() => socket.of('message').length >= before + each);
  };
  const send = async () => {
    const { status, body } = await rig.call('POST', `/sessions/${id}/messages`, {
      body: { to: '4915111111111@s.whatsapp.net', type: 'text', text: 'hello' },
    });
    if (status !== 200) throw new Error(`a send answers ${status} ${JSON.stringify(body)}`);
  };
  const costs = await inTurns(
    {
      inbound: heard,
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
    { name, unit: 'ms', ours: ours.wall / each, floor: floor.wall / each },
    { name, unit: 'ms CPU', ours: ours.cpu / each, floor: floor.cpu / each },
  ];
  return [
    ...figures('a message received, stored and published', costs.inbound, costs.bareInbound),
    ...figures('a message sent', costs.send, costs.bareSend),
  ];
}
