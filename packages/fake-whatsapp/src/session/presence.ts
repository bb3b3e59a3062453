import { isGroupJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { addressKey, type DeviceAddress, lidJid, locate, senderJid } from '../people/address.js';
import { companionsOf } from '../people/companion.js';
import { findGroup } from '../people/group.js';
import { findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { children, node, seconds } from '../wire/node.js';

/** What somebody is seen doing. */
export type Doing = 'available' | 'unavailable' | 'composing' | 'recording' | 'paused';

/** Who is online, and who wants to hear of it. Of this moment only: a network that starts anew knows nobody's. */
export class Presences {
  /** Devices, each with the numbers that it listens for. */
  readonly #listening = new Map<string, { device: DeviceAddress; to: Set<string> }>();
  readonly #online = new Set<string>();
  /** Epoch ms. */
  readonly #lastSeen = new Map<string, number>();

  listen(device: DeviceAddress, number: string): void {
    const entry = this.#listening.get(addressKey(device)) ?? { device, to: new Set() };
    entry.to.add(number);
    this.#listening.set(addressKey(device), entry);
  }

  /** The connection is over, and with it what it wanted to hear. */
  forget(device: DeviceAddress): void {
    this.#listening.delete(addressKey(device));
  }

  listeners(number: string): DeviceAddress[] {
    return [...this.#listening.values()].filter(({ to }) => to.has(number)).map(({ device }) => device);
  }

  show(number: string, online: boolean): void {
    if (online) this.#online.add(number);
    else if (this.#online.delete(number)) this.#lastSeen.set(number, Date.now());
  }

  of(number: string): Record<string, string | undefined> {
    const seen = this.#lastSeen.get(number);
    if (this.#online.has(number)) return {};
    return { type: 'unavailable', last: seen === undefined ? 'deny' : seconds(seen) };
  }
}

/** Presence and chat states of a linked device. */
export function hearPresence(
  tx: Transaction,
  ctx: Context,
  from: DeviceAddress,
  { tag, attrs, content }: BinaryNode,
): void {
  const sender = findPerson(tx, from.number);
  if (!sender) return;
  if (tag === 'chatstate') {
    const [what] = children({ tag, attrs, content });
    if (attrs.to && what) passOnTyping(tx, ctx, sender, attrs.to, what, from);
    return;
  }
  if (attrs.type === 'subscribe') {
    const person = locate(tx, attrs.to)?.person;
    if (!person) return;
    ctx.presences.listen(from, person.number);
    const answer = node('presence', { from: attrs.to, ...ctx.presences.of(person.number) });
    tx.after(() => ctx.online.send(from, answer));
    return;
  }
  if (attrs.type === 'available' || attrs.type === 'unavailable')
    showPresence(tx, ctx, sender, attrs.type === 'available');
}

/** Somebody comes or goes: whoever listens for them hears it. */
export function showPresence(tx: Transaction, ctx: Context, person: Person, online: boolean): void {
  ctx.presences.show(person.number, online);
  const shown = node('presence', { from: senderJid(person), ...ctx.presences.of(person.number) });
  for (const device of ctx.presences.listeners(person.number))
    if (device.number !== person.number) tx.after(() => ctx.online.send(device, shown));
}

/** Somebody types, or ends it: the computers of whoever is in the chat hear it. @param to a person's jid or a group's */
export function passOnTyping(
  tx: Transaction,
  ctx: Context,
  sender: Person,
  to: string,
  what: BinaryNode,
  doneOn?: DeviceAddress,
): void {
  const group = isGroupJid(to) ? findGroup(tx, to) : undefined;
  const reader = locate(tx, to)?.person.number;
  const readers = group ? group.members.map(({ number }) => number) : reader ? [reader] : [];
  const names = group ? { from: group.id, participant: lidJid(sender) } : { from: senderJid(sender) };
  for (const companion of readers.flatMap((number) => companionsOf(tx, number)))
    if (companion.number !== sender.number && addressKey(companion) !== (doneOn && addressKey(doneOn)))
      tx.after(() => ctx.online.send(companion, node('chatstate', names, [what])));
}

/** What a client sends while somebody types. */
export const typingNode = (doing: 'composing' | 'recording' | 'paused'): BinaryNode =>
  doing === 'recording' ? node('composing', { media: 'audio' }) : node(doing);
