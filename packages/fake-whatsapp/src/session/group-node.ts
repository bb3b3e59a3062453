import { parseJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { lidJid, shownPhoneJid } from '../people/address.js';
import type { Group } from '../people/group.js';
import { findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';

/** A group as the network describes it to its members. @param more what stands beside them, such as who was not let in */
export function groupNode(tx: Transaction, group: Group, more: readonly BinaryNode[] = []): BinaryNode {
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
  const id = group.descriptionId ?? `D${created}`;
  const description = group.description
    ? [
        node('description', { id, t: created, participant: creator && lidJid(creator) }, [
          node('body', {}, Buffer.from(group.description)),
        ]),
      ]
    : [];
  const settings = [
    ...(group.announce ? [node('announcement')] : []),
    ...(group.locked ? [node('locked')] : []),
  ];
  return node('group', attrs, [...description, ...settings, ...members, ...more]);
}
