import { randomInt } from 'node:crypto';
import { groupJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { type DeviceAddress, lidJid, locate, shownPhoneJid } from '../people/address.js';
import {
  changeGroup,
  type GroupChange,
  isAdmin,
  isMember,
  newInvite,
  tellGroup,
} from '../people/change-group.js';
import { findGroup, type Group, groupInvitedTo, groupsOf, saveGroup } from '../people/group.js';
import { findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { bytesOf, child, children, node } from '../wire/node.js';
import { groupNode } from './group-node.js';

interface Asking {
  tx: Transaction;
  ctx: Context;
  me: Person;
  iq: BinaryNode;
}

const refusal = (code: number, text: string) => [node('error', { code: String(code), text })];
const NOT_THERE = refusal(404, 'item-not-found');
const FORBIDDEN = refusal(403, 'forbidden');

/** What a member may know of a group or do to it, of all their groups, and of those that they make or join. */
export function groupQuery(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  iq: BinaryNode,
): BinaryNode[] {
  const me = findPerson(tx, address.number);
  if (!me) return FORBIDDEN;
  const asking = { tx, ctx, me, iq };
  if (iq.attrs.to === '@g.us') return withoutGroup(asking);
  const group = findGroup(tx, iq.attrs.to ?? '');
  if (!group) return NOT_THERE;
  if (!isMember(group, me.number)) return FORBIDDEN;
  if (child(iq, 'query')) return [groupNode(tx, group)];
  if (child(iq, 'invite')) return invite(asking, group);
  const members = (['add', 'remove', 'promote', 'demote'] as const).find((action) => child(iq, action));
  if (members) return changeMembers(asking, group, members);
  return changeSettings(asking, group);
}

function withoutGroup(asking: Asking): BinaryNode[] {
  const { tx, ctx, me, iq } = asking;
  if (child(iq, 'participating')) {
    const groups = groupsOf(tx, me.number).map((group) => groupNode(tx, group));
    return [node('groups', {}, groups)];
  }
  const create = child(iq, 'create');
  if (create) return createGroup(asking, create);
  const leave = child(iq, 'leave');
  if (leave) {
    const group = findGroup(tx, child(leave, 'group')?.attrs.id ?? '');
    if (!group || !isMember(group, me.number)) return NOT_THERE;
    changeGroup(tx, ctx, group, me, { change: 'remove', people: [me] });
    return [node('leave', {}, [node('group', { id: group.id })])];
  }
  const code = child(iq, 'invite')?.attrs.code;
  const group = code ? groupInvitedTo(tx, code) : undefined;
  if (!group) return refusal(406, 'not-acceptable');
  if (isMember(group, me.number)) return refusal(409, 'conflict');
  changeGroup(tx, ctx, group, me, { change: 'add', people: [me], reason: 'invite' });
  return [node('group', { jid: group.id })];
}

function createGroup({ tx, ctx, me }: Asking, create: BinaryNode): BinaryNode[] {
  const named = children(create, 'participant').map((one) => ({ one, ...decided(tx, one) }));
  const members = named.flatMap(({ person, code }) => (person && !code ? [person] : []));
  const group: Group = {
    id: groupJid(`1203630${randomInt(1e10, 9e10)}${tx.next('group')}`),
    subject: create.attrs.subject ?? '',
    creator: me.number,
    createdAt: Date.now(),
    members: [
      { number: me.number, admin: 'superadmin' },
      ...members.filter(({ number }) => number !== me.number).map(({ number }) => ({ number })),
    ],
  };
  saveGroup(tx, group);
  const numbers = group.members.map(({ number }) => number);
  tellGroup(tx, ctx, group, me, numbers, node('create', {}, [groupNode(tx, group)]));
  const refused = named.filter(({ code }) => code).map(({ one, code }) => answerFor(one, code));
  return [groupNode(tx, group, refused)];
}

function invite({ tx, ctx, me, iq }: Asking, group: Group): BinaryNode[] {
  if (!isAdmin(group, me.number)) return refusal(401, 'not-authorized');
  if (iq.attrs.type === 'set') {
    const { invite } = changeGroup(tx, ctx, group, me, { change: 'invite' });
    return [node('invite', { code: invite })];
  }
  const code = group.invite ?? newInvite();
  if (!group.invite) saveGroup(tx, { ...group, invite: code });
  return [node('invite', { code })];
}

function changeMembers(
  { tx, ctx, me, iq }: Asking,
  group: Group,
  change: 'add' | 'remove' | 'promote' | 'demote',
): BinaryNode[] {
  if (!isAdmin(group, me.number)) return FORBIDDEN;
  const answers = children(child(iq, change), 'participant').map((one) => {
    const { person, code } = decided(tx, one, { group, change });
    return { person: code ? undefined : person, answer: answerFor(one, code, person) };
  });
  const people = answers.flatMap(({ person }) => person ?? []);
  if (people.length) changeGroup(tx, ctx, group, me, { change, people });
  return [
    node(
      change,
      {},
      answers.map(({ answer }) => answer),
    ),
  ];
}

/** Who a participant is, and why nothing is done for them where nothing is. */
function decided(
  tx: Transaction,
  one: BinaryNode,
  wanted?: { group: Group; change: 'add' | 'remove' | 'promote' | 'demote' },
): { person?: Person; code?: number } {
  const person = locate(tx, one.attrs.jid)?.person;
  if (!person) return { code: 404 };
  const { group, change = 'add' } = wanted ?? {};
  const there = group && isMember(group, person.number);
  if (change === 'add')
    return there ? { person, code: 409 } : person.refusesGroups ? { person, code: 403 } : { person };
  if (!there) return { person, code: 404 };
  if (change === 'remove') return { person };
  return isAdmin(group, person.number) === (change === 'promote') ? { person, code: 409 } : { person };
}

const answerFor = (one: BinaryNode, code: number | undefined, person?: Person) =>
  node('participant', {
    jid: person ? lidJid(person) : one.attrs.jid,
    phone_number: person && shownPhoneJid(person),
    error: code === undefined ? undefined : String(code),
  });

function changeSettings({ tx, ctx, me, iq }: Asking, group: Group): BinaryNode[] {
  const change = settingIn(iq);
  if (!change) return refusal(400, 'bad-request');
  const open = change.change === 'subject' || change.change === 'description';
  if (!isAdmin(group, me.number) && (group.locked || !open)) return FORBIDDEN;
  changeGroup(tx, ctx, group, me, change);
  return [];
}

function settingIn(iq: BinaryNode): GroupChange | undefined {
  const subject = child(iq, 'subject');
  if (subject) return { change: 'subject', subject: bytesOf(subject)?.toString() ?? '' };
  const description = child(iq, 'description');
  if (description)
    return { change: 'description', text: bytesOf(child(description, 'body'))?.toString() ?? '' };
  for (const [tag, change, on] of [
    ['announcement', 'announce', true],
    ['not_announcement', 'announce', false],
    ['locked', 'locked', true],
    ['unlocked', 'locked', false],
  ] as const)
    if (child(iq, tag)) return { change, on };
  return undefined;
}
