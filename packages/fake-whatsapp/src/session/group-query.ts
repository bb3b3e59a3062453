import { parseJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { type DeviceAddress, lidJid, shownPhoneJid } from '../people/address.js';
import { findGroup, type Group, groupsOf } from '../people/group.js';
import { findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { child, node, seconds } from '../wire/node.js';

/** What a member may know of a group, or of all their groups. */
export function groupQuery(tx: Transaction, address: DeviceAddress, iq: BinaryNode): BinaryNode[] {
  if (child(iq, 'participating'))
    return [
      node(
        'groups',
        {},
        groupsOf(tx, address.number).map((group) => groupNode(tx, group)),
      ),
    ];
  const group = findGroup(tx, iq.attrs.to ?? '');
  if (!group) return [node('error', { code: '404', text: 'item-not-found' })];
  const member = group.members.some(({ number }) => number === address.number);
  return member ? [groupNode(tx, group)] : [node('error', { code: '403', text: 'forbidden' })];
}

function groupNode(tx: Transaction, group: Group): BinaryNode {
  const creator = findPerson(tx, group.creator);
  const members = group.members.flatMap(({ number, admin }) => {
    const person = findPerson(tx, number);
    if (!person) return [];
    return [node('participant', { jid: lidJid(person), phone_number: shownPhoneJid(person), type: admin })];
  });
  const created = seconds(group.createdAt);
  const attrs = {
    id: parseJid(group.id)?.user,
    subject: group.subject,
    s_t: created,
    creation: created,
    addressing_mode: 'lid',
    size: String(members.length),
    ...(creator && {
      creator: lidJid(creator),
      creator_pn: shownPhoneJid(creator),
      s_o: lidJid(creator),
      s_o_pn: shownPhoneJid(creator),
    }),
  };
  const description = group.description
    ? [
        node('description', { id: `D${created}`, t: created, participant: creator && lidJid(creator) }, [
          node('body', {}, Buffer.from(group.description)),
        ]),
      ]
    : [];
  return node('group', attrs, [...description, ...members]);
}
