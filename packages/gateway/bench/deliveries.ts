import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { FakeSession } from '../src/testing/domain/fake-engine.js';
import { Receiver } from '../src/testing/domain/receiver.js';
import type { Rig } from '../src/testing/domain/rig.js';
import type { Bare } from './bare.js';
import { settleBare } from './bare-traffic.js';
import { type Figure, inTurns } from './figures.js';

/** As many attempts as the gateway makes at once for one organization. */
const AT_ONCE = 16;
const LID = '7700000098@lid';
const BODY = JSON.stringify({ id: 'floor', event: 'message', session: 'floor', payload: { body: 'hello' } });

/** A message told to many webhooks. The least that it can cost: a post each, over a connection of its own, and what came of it. */
export async function deliveries(
  rig: Rig,
  bare: Bare,
  { phone, webhooks, rounds }: { phone: FakeSession; webhooks: number; rounds: number },
): Promise<Figure[]> {
  const receiver = await Receiver.start();
  const ids: string[] = [];
  for (let n = 0; n < webhooks; n++) {
    const made = await rig.call<{ id: string }>('POST', '/webhooks', {
      body: { url: receiver.url(`/${n}`), events: ['message'], secret: 'a secret of the receiver' },
    });
    if (made.status !== 201) throw new Error(`a webhook answers ${made.status} ${JSON.stringify(made.body)}`);
    ids.push(made.body.id);
  }
  const delivered = async () => {
    const received = receiver.received.length;
    await phone.deliver({ chatJid: LID, senderLid: LID, pushName: 'Ann' });
    // To look more often would cost more than what is measured.
    while (receiver.received.length < received + webhooks || (await isPending(rig))) await setTimeout(2);
  };
  const bareDelivered = async () => {
    let left = webhooks;
    const one = async () => {
      while (left-- > 0) {
        await post(receiver.url());
        await settleBare(bare);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  };
  const costs = await inTurns({ ours: delivered, floor: bareDelivered }, rounds);
  for (const id of ids) await rig.call('DELETE', `/webhooks/${id}`);
  await receiver.close();
  const rate = (ms: number) => (1000 * webhooks) / ms;
  return [
    {
      name: 'webhook deliveries',
      unit: 'a second',
      ours: rate(costs.ours.wall),
      p95: rate(costs.ours.p95),
      floor: rate(costs.floor.wall),
    },
    {
      name: 'a webhook delivery',
      unit: 'ms CPU',
      ours: costs.ours.cpu / webhooks,
      floor: costs.floor.cpu / webhooks,
    },
  ];
}

async function isPending(rig: Rig): Promise<boolean> {
  const row = await rig.store.db
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('status', '=', 'pending')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const post = (url: string) =>
  new Promise<void>((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false }, (response) => {
      response.resume().once('end', resolve);
    });
    sent.once('error', reject);
    sent.end(BODY);
  });
