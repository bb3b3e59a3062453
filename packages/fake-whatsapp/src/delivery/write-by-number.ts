import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import { findGroup } from '../people/group.js';
import { formatNumber } from '../people/number.js';
import { createPerson, findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { type Letter, writeTo, writeToGroup } from './write.js';

/** Somebody writes into a group that they are in. */
export async function writeAsMember(
  tx: Transaction,
  ctx: Context,
  writer: string,
  to: string,
  letter: Letter,
): Promise<string> {
  const group = findGroup(tx, to);
  const person = findPerson(tx, writer);
  if (!group || !person || !group.members.some(({ number }) => number === writer))
    throw new DemoError('not_found', 'There is no such group, or the writer is not in it.');
  return writeToGroup(tx, ctx, person, group, letter);
}

/** Somebody, who is made if new, writes to a phone; or a phone's owner to whom they like. */
export async function writeToNumber(
  tx: Transaction,
  ctx: Context,
  writer: string,
  reader: string,
  letter: Letter,
): Promise<string> {
  const target = findPerson(tx, reader);
  const known = findPerson(tx, writer);
  if (!target || !(target.phone || known?.phone))
    throw new DemoError('phone_not_found', 'There is no phone with this number.');
  const person = known ?? createPerson(tx, { number: writer, name: formatNumber(writer) });
  return writeTo(tx, ctx, person, target, letter);
}
