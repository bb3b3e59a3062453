import { isGroupJid } from '@wagate/contract/jid';
import { DemoError } from '../control/demo-error.js';
import type { Group, GroupMember } from '../people/group.js';
import { parseNumber } from '../people/number.js';

const refuse = (why: string) => new DemoError('invalid_request', why);

/** A group as a request describes it: `{ id, subject, creator, createdAt, members: [{ number, admin? }] }`. */
export function groupFromJson({ id, subject, creator, createdAt, members }: Record<string, unknown>): Group {
  if (typeof id !== 'string' || !isGroupJid(id))
    throw refuse('id has to be the jid of a group, such as 120363000000000001@g.us.');
  if (typeof subject !== 'string') throw refuse('subject has to be text.');
  if (typeof createdAt !== 'number' || !Number.isFinite(createdAt) || createdAt < 0)
    throw refuse('createdAt has to be a time, in epoch milliseconds.');
  if (!Array.isArray(members) || members.length === 0)
    throw refuse('members has to be a list of { number, admin? }.');
  const known = members.map(memberFromJson);
  if (new Set(known.map(({ number }) => number)).size < known.length)
    throw refuse('members names somebody twice.');
  return { id, subject, creator: parseNumber(creator), createdAt, members: known };
}

function memberFromJson(given: unknown): GroupMember {
  const { number, admin } = (given ?? {}) as Record<string, unknown>;
  if (admin !== undefined && admin !== 'admin' && admin !== 'superadmin')
    throw refuse('admin is "admin" or "superadmin", or left out.');
  return { number: parseNumber(number), ...(admin && { admin }) };
}
