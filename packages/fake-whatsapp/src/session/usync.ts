import { phoneJid as phoneJidOf } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { lidJid, locate } from '../people/address.js';
import { companionsOf } from '../people/companion.js';
import { findByNumber } from '../people/find-by-number.js';
import type { Person } from '../people/person.js';
import { verifiedName } from '../people/verified-name.js';
import type { Transaction } from '../storage/transaction.js';
import { bytesOf, child, children, node } from '../wire/node.js';

/** Who is on the network, under which LID, with which devices. */
export function usync(tx: Transaction, iq: BinaryNode): BinaryNode[] {
  const query = child(iq, 'usync');
  const wanted = children(child(query, 'query')).map((one) => one.tag);
  const users = children(child(query, 'list'), 'user').map((user) => {
    const written = bytesOf(child(user, 'contact'))?.toString().replace(/\D/g, '');
    const person = written ? findByNumber(tx, written) : locate(tx, user.attrs.jid)?.person;
    const jid = user.attrs.jid ?? phoneJidOf(person?.number ?? written ?? '');
    return node(
      'user',
      { jid },
      wanted.flatMap((kind) => detail(tx, kind, person)),
    );
  });
  return [node('usync', {}, [node('list', {}, users)])];
}

function detail(tx: Transaction, kind: string, person: Person | undefined): BinaryNode[] {
  if (kind === 'contact') return [node('contact', { type: person ? 'in' : 'out' })];
  if (!person) return [];
  if (kind === 'lid') return [node('lid', { val: lidJid(person) })];
  if (kind === 'status') return [about(person)];
  if (kind === 'business') {
    const name = verifiedName(person);
    return name.length ? [node('business', {}, name)] : [];
  }
  if (kind === 'devices') {
    const ids = [0, ...companionsOf(tx, person.number).map((companion) => companion.device)];
    const devices = ids.map((id) =>
      node('device', { id: String(id), ...(id > 0 && { 'key-index': String(id) }) }),
    );
    return [node('devices', {}, [node('device-list', {}, devices)])];
  }
  return [];
}

function about({ about }: Person): BinaryNode {
  if (about === 'hidden') return node('status', { code: '401', type: 'fail' });
  return about ? node('status', { t: '1' }, Buffer.from(about.text)) : node('status', {});
}
