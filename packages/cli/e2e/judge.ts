import type { Handed, Ledger } from './ledger.js';

/** A message in a chat of the gateway. */
export interface Kept {
  waMessageId: string;
  text: string;
  fromMe: boolean;
  status: string | undefined;
}

/** What is found once everything should be where it belongs. */
export interface Found {
  /** By contact: the gateway's chat, oldest first. */
  kept: ReadonlyMap<string, readonly Kept[]>;
  /** By contact: what their phone got from the session, in the order of arrival. */
  arrived: ReadonlyMap<string, readonly { id: string; text: string }[]>;
  /** How many things the network still holds for the gateway. */
  waiting: number;
  sessionStatus: string;
  ready: boolean;
}

const CONFIRMED = ['delivered', 'read', 'played'];

/** Each promise that was not kept, as a line for a reader. An empty list is an innocent gateway. */
export function judge(ledger: Ledger, found: Found): string[] {
  return [
    ...alive(found),
    ...inbound(ledger, found),
    ...outbound(ledger, found),
    ...asyncOrder(ledger, found),
    ...webhooks(ledger, found),
  ];
}

function alive({ sessionStatus, ready, waiting }: Found): string[] {
  return [
    ...(sessionStatus === 'working' ? [] : [`the session is ${sessionStatus}`]),
    ...(ready ? [] : ['/readyz says that the gateway cannot work']),
    ...(waiting ? [`the network still holds ${waiting} things for the gateway`] : []),
  ];
}

function inbound(ledger: Ledger, { kept }: Found): string[] {
  const breaches: string[] = [];
  for (const [contact, written] of groupBy(ledger.written, ({ contact }) => contact)) {
    const chat = (kept.get(contact) ?? []).filter(({ fromMe }) => !fromMe);
    const place = new Map(chat.map(({ waMessageId }, at) => [waMessageId, at]));
    const lost = written.filter(({ id }) => !place.has(id));
    if (lost.length)
      breaches.push(`${lost.length} of ${written.length} from ${contact} are not stored: ${ids(lost)}`);
    for (const [id, rows] of groupBy(chat, ({ waMessageId }) => waMessageId))
      if (rows.length > 1) breaches.push(`${id} from ${contact} is stored ${rows.length} times`);
    const inOrder = written.filter(({ id }) => place.has(id));
    const overtaken = inOrder.filter(
      ({ id }, at) => at > 0 && place.get(id)! < place.get(inOrder[at - 1]!.id)!,
    );
    if (overtaken.length)
      breaches.push(
        `${overtaken.length} from ${contact} lie before the one they followed: ${ids(overtaken)}`,
      );
  }
  return breaches;
}

function outbound(ledger: Ledger, { kept, arrived }: Found): string[] {
  const breaches: string[] = [];
  for (const { contact, text, mode, promised, tries } of ledger.asked) {
    const got = (arrived.get(contact) ?? []).filter((one) => one.text === text);
    const rows = (kept.get(contact) ?? []).filter((one) => one.fromMe && one.text === text);
    const name = `the ${mode} send "${text}" to ${contact}${tries > 1 ? ` (asked ${tries} times)` : ''}`;
    if (promised && !got.length) breaches.push(`${name} was confirmed and never arrived`);
    if (got.length > 1) breaches.push(`${name} arrived ${got.length} times: ${ids(got)}`);
    // Without a key each call is a message of its own; these are asked once.
    if (rows.length > 1) breaches.push(`${name} is stored ${rows.length} times`);
    if (promised && got.length && got[0]!.id !== promised)
      breaches.push(`${name} was confirmed as ${promised} and arrived as ${got[0]!.id}`);
    if (got.length && !rows.length) breaches.push(`${name} arrived and is not stored`);
    const [row] = rows;
    if (row && got.length && !CONFIRMED.includes(row.status ?? ''))
      breaches.push(`${name} arrived and is ${row.status} at the gateway`);
    if (promised && row && row.waMessageId !== promised)
      breaches.push(`${name} was confirmed as ${promised} and is stored as ${row.waMessageId}`);
  }
  return breaches;
}

function asyncOrder(ledger: Ledger, { arrived }: Found): string[] {
  const queued = ledger.asked.filter(({ mode, promised }) => mode === 'async' && promised);
  return [...groupBy(queued, ({ contact }) => contact)].flatMap(([contact, sends]) => {
    const place = new Map((arrived.get(contact) ?? []).map(({ text }, at) => [text, at]));
    const there = sends.filter(({ text }) => place.has(text));
    const overtaking = there.filter(
      ({ text }, at) => at > 0 && place.get(text)! < place.get(there[at - 1]!.text)!,
    );
    return overtaking.length
      ? [`${overtaking.length} async sends overtook another on the way to ${contact}: ${overtaking[0]!.text}`]
      : [];
  });
}

function webhooks(ledger: Ledger, { kept }: Found): string[] {
  const breaches: string[] = [];
  const byMessage = groupBy(ledger.handed, ({ event, messageId }) => `${event} ${messageId}`);
  const missing: string[] = [];
  for (const { id } of ledger.written) if (!byMessage.has(`message ${id}`)) missing.push(id);
  for (const chat of kept.values())
    for (const { fromMe, waMessageId } of chat)
      if (fromMe && !byMessage.has(`message.from_me ${waMessageId}`)) missing.push(waMessageId);
  if (missing.length) breaches.push(`the webhook was not told of ${missing.length}: ${short(missing)}`);
  for (const [name, told] of byMessage) {
    if (!/^message(\.from_me)? /.test(name)) continue;
    const envelopes = new Set(told.map(({ id }) => id));
    if (envelopes.size > 1) breaches.push(`the webhook was told of ${name} under ${envelopes.size} ids`);
  }
  for (const [id, handed] of groupBy(ledger.handed, (one) => one.id)) {
    if (handed.length > 2) breaches.push(`the webhook was handed ${id} ${handed.length} times`);
    else if (handed.length === 2 && !acrossABreak(ledger, handed as [Handed, Handed]))
      breaches.push(`the webhook was handed ${id} twice although nothing broke in between`);
  }
  return breaches;
}

const acrossABreak = ({ breaks }: Ledger, [first, second]: [Handed, Handed]) =>
  breaks.some(({ from, until }) => first.at <= until && second.at >= from);

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

const ids = (list: readonly { id: string }[]) => short(list.map(({ id }) => id));
const short = (list: readonly string[]) =>
  `${list.slice(0, 3).join(', ')}${list.length > 3 ? `, and ${list.length - 3} more` : ''}`;
