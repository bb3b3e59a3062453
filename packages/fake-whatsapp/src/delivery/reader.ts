import { isGroupJid } from '@wagate/contract/jid';
import { encodeBigEndian, type proto } from 'baileys';
import type { Context } from '../context.js';
import { type DeviceAddress, lidJid, senderJid } from '../people/address.js';
import { findPerson, type Person } from '../people/person.js';
import { ordered, type Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { raiseStatus } from './message-store.js';
import { enqueue } from './queue.js';
import { writeTo } from './write.js';

/** How a reader is named in their receipts: by what the sender wrote to, or as a member of the group. */
const names = (reader: Person, chat: string) =>
  isGroupJid(chat) ? { from: chat, participant: lidJid(reader) } : { from: senderJid(reader) };

/** A contact got a message: the delivery receipt at once, the read receipt when they look at it. */
export function confirmToSender(
  tx: Transaction,
  ctx: Context,
  reader: Person,
  sender: DeviceAddress,
  id: string,
  chat: string,
  content: proto.IMessage,
): void {
  enqueue(tx, ctx, sender, node('receipt', { ...names(reader, chat), id, t: seconds(Date.now()) }));
  raiseStatus(tx, sender.number, id, 'delivered');
  // Somebody with a phone reads when they read; contacts read on their own.
  if (reader.phone || content.reactionMessage || content.protocolMessage || content.pollUpdateMessage) return;
  planReading(tx, ctx, { reader: reader.number, sender, id, chat });
}

/** The contact could not read it, and asks for it to be sent again. */
export function requestRetry(
  tx: Transaction,
  ctx: Context,
  reader: Person,
  sender: DeviceAddress,
  id: string,
  chat: string,
): void {
  const asked = `retry/${reader.number}/${id}`;
  const count = (tx.get<number>(asked) ?? 0) + 1;
  if (count > 3) return;
  tx.set(asked, count);
  const t = seconds(Date.now());
  enqueue(
    tx,
    ctx,
    sender,
    node('receipt', { ...names(reader, chat), id, t, type: 'retry' }, [
      node('retry', { count: String(count), id, t, v: '1' }),
      node('registration', {}, encodeBigEndian(reader.registrationId)),
    ]),
  );
}

/** A read receipt that becomes due; it is on disk, so a restart in between does not lose it. */
export interface PlannedReading {
  reader: string;
  sender: DeviceAddress;
  id: string;
  chat: string;
}

const PLANNED = 'planned/';

function planReading(tx: Transaction, ctx: Context, reading: PlannedReading): void {
  const due = Date.now() + ctx.timing.readDelayMs;
  tx.set(`${PLANNED}${ordered(due)}-${ordered(tx.next('planned'))}`, reading);
  tx.after(() => ctx.reschedule());
}

/** Epoch ms of the next reading, if one is planned. */
export function nextReading(tx: Transaction): number | undefined {
  const first = tx.first(PLANNED)?.[0];
  return first === undefined ? undefined : Number(first.slice(PLANNED.length, PLANNED.length + 16));
}

/** Contacts read what they have had for long enough, and answer if they are of that kind. */
export async function readWhatIsDue(tx: Transaction, ctx: Context): Promise<void> {
  const now = Date.now();
  for (const [key, { reader: number, sender, id, chat }] of tx.scan<PlannedReading>(PLANNED)) {
    if (Number(key.slice(PLANNED.length, PLANNED.length + 16)) > now) return;
    tx.delete(key);
    const reader = findPerson(tx, number);
    if (!reader) continue;
    raiseStatus(tx, sender.number, id, 'read');
    const attrs = { ...names(reader, chat), id, type: 'read', t: seconds(now) };
    enqueue(tx, ctx, sender, node('receipt', attrs));
    const author = findPerson(tx, sender.number);
    if (author && reader.autoAnswer && !isGroupJid(chat))
      await writeTo(tx, ctx, reader, author, { message: { conversation: reader.autoAnswer } });
  }
}
