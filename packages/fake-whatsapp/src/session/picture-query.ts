import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { locate } from '../people/address.js';
import { pictureAddress } from '../people/picture.js';
import type { Transaction } from '../storage/transaction.js';
import { node } from '../wire/node.js';

/** Where somebody's picture is. */
export function pictureQuery(tx: Transaction, ctx: Context, iq: BinaryNode): BinaryNode[] {
  const person = locate(tx, iq.attrs.target)?.person;
  const id = person?.pictureId;
  if (!person || id === undefined) return [node('error', { code: '404', text: 'item-not-found' })];
  return [node('picture', { id, type: 'preview', url: pictureAddress(ctx, person, id) })];
}
