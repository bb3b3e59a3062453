import { randomBytes } from 'node:crypto';
import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { lidJid, shownPhoneJid } from './address.js';
import { companionsOf } from './companion.js';
import { type Group, type GroupMember, saveGroup } from './group.js';
import { findPerson, type Person } from './person.js';

/** What somebody does to a group. Whoever calls has looked whether they may. */
export type GroupChange =
  | { change: 'subject'; subject: string }
  | { change: 'description'; text: string }
  | { change: 'announce' | 'locked'; on: boolean }
  | { change: 'invite' }
  | { change: 'add'; people: readonly Person[]; reason?: 'invite' }
  | { change: 'remove' | 'promote' | 'demote'; people: readonly Person[] };

/** Changes a group, and tells every computer of its members, of who leaves it too. */
export function changeGroup(
  tx: Transaction,
  ctx: Context,
  group: Group,
  by: Person,
  wanted: GroupChange,
): Group {
  const changed = { ...group, ...effectOf(group, wanted) };
  saveGroup(tx, changed);
  const concerned = new Set([...group.members, ...changed.members].map(({ number }) => number));
  tellGroup(tx, ctx, changed, by, [...concerned], noticeOf(changed, by, wanted));
  return changed;
}

export function tellGroup(
  tx: Transaction,
  ctx: Context,
  group: Group,
  by: Person,
  numbers: readonly string[],
  notice: BinaryNode,
): void {
  for (const companion of numbers.flatMap((number) => companionsOf(tx, number))) {
    const attrs = {
      from: group.id,
      type: 'w:gp2',
      id: `group-${tx.next('notification')}`,
      participant: lidJid(by),
      participant_pn: shownPhoneJid(by),
      notify: by.name,
      t: seconds(Date.now()),
    };
    enqueue(tx, ctx, companion, node('notification', attrs, [notice]));
  }
}

export const newInvite = () => randomBytes(16).toString('base64url').replace(/[-_]/g, 'x').slice(0, 22);

function effectOf(group: Group, wanted: GroupChange): Partial<Group> {
  switch (wanted.change) {
    case 'subject':
      return { subject: wanted.subject };
    case 'description':
      return { description: wanted.text, descriptionId: `D${randomBytes(8).toString('hex')}` };
    case 'announce':
    case 'locked':
      return { [wanted.change]: wanted.on };
    case 'invite':
      return { invite: newInvite() };
    default:
      return { members: membersAfter(group.members, wanted.change, numbersOf(wanted.people)) };
  }
}

const numbersOf = (people: readonly Person[]) => new Set(people.map(({ number }) => number));

function membersAfter(
  members: readonly GroupMember[],
  change: 'add' | 'remove' | 'promote' | 'demote',
  numbers: ReadonlySet<string>,
): GroupMember[] {
  switch (change) {
    case 'add':
      return [...members, ...[...numbers].map((number) => ({ number }))];
    case 'remove':
      return members.filter(({ number }) => !numbers.has(number));
    case 'promote':
      return members.map((one) => (numbers.has(one.number) ? { ...one, admin: 'admin' as const } : one));
    case 'demote':
      return members.map(({ admin, ...one }) =>
        numbers.has(one.number) ? one : { ...one, ...(admin && { admin }) },
      );
  }
}

function noticeOf(group: Group, by: Person, wanted: GroupChange): BinaryNode {
  switch (wanted.change) {
    case 'subject':
      return node('subject', { subject: group.subject, s_t: seconds(Date.now()), s_o: lidJid(by) });
    case 'description':
      return group.description
        ? node('description', { id: group.descriptionId }, [node('body', {}, Buffer.from(group.description))])
        : node('description', { id: group.descriptionId, delete: 'true' });
    case 'announce':
      return node(wanted.on ? 'announcement' : 'not_announcement');
    case 'locked':
      return node(wanted.on ? 'locked' : 'unlocked');
    case 'invite':
      return node('invite', { code: group.invite });
    default:
      return node(
        wanted.change,
        'reason' in wanted ? { reason: wanted.reason } : {},
        wanted.people.map((person) =>
          node('participant', { jid: lidJid(person), phone_number: shownPhoneJid(person) }),
        ),
      );
  }
}

/** Somebody in a group, as one who may decide there. */
export const isAdmin = (group: Group, number: string): boolean =>
  group.members.some((member) => member.number === number && member.admin !== undefined);

export const isMember = (group: Group, number: string): boolean =>
  group.members.some((member) => member.number === number);

/** Of those whom a request names, who is there. */
export const peopleNamed = (tx: Transaction, numbers: readonly string[]): Person[] =>
  numbers.map((number) => findPerson(tx, number)).filter((person) => person !== undefined);
