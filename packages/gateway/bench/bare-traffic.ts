import type { Bare, Statement } from './bare.js';

const MESSAGE = `insert into messages (id, account_id, wa_message_id, chat_jid, sender, from_me, type, body, has_media, status,
  edited, deleted, timestamp, created_at) values (?, 0, ?, ?, 'floor@lid', ?, 'text', ?, 0, ?, 0, 0, ?, ?)`;
const EVENT = `insert into event_log (event_id, organization_id, session_id, type, payload, created_at)
  values (?, 'floor', 'floor', ?, ?, ?)`;
const CHAT = 'floor@lid';

let count = 0;
const next = () => `floor_${process.pid}_${++count}`;
const event = (type: string): Statement => [EVENT, next(), type, JSON.stringify({ text: 'hello' }), 1];

/** No more than the message and the event that tells of it, durable at once. */
export const storeBare = (bare: Bare): Promise<void> =>
  bare.write([MESSAGE, next(), next(), CHAT, 0, 'hello', null, 1, 1], event('message'));

/** No more than the message, its place in the queue and two events, durable before it leaves and after. */
export async function sendBare(bare: Bare): Promise<void> {
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

/** No more than what came of a delivery. */
export const settleBare = (bare: Bare): Promise<void> => bare.write(event('delivered'));
