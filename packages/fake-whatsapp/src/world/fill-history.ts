import { groupJid } from '@wagate/contract/jid';
import { proto } from 'baileys';
import { type StoredMessage, storeMessage } from '../delivery/message-store.js';
import { lidJid, phoneJid } from '../people/address.js';
import { noteBlocked } from '../people/block-list.js';
import { type Group, saveGroup } from '../people/group.js';
import { createPerson, findPerson, type Person, savePerson, type Traits } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { type CharacterName, cast, characters, type StrangerName, strangers } from './cast.js';
import { saveChatState } from './chat-state.js';
import { compose, contactCard, digest, type Quoted } from './compose.js';
import type { Line, Script, Speaker } from './script.js';
import { cafes } from './scripts/cafes.js';
import { groupScripts, scriptedGroups } from './scripts/groups.js';
import { neighbours } from './scripts/neighbours.js';
import { suppliers } from './scripts/suppliers.js';

const MINUTE = 60_000;
const scripts: Script[] = [...cafes, ...suppliers, ...neighbours, ...groupScripts];

/** Before its first link a phone gets the past that it will show: always the same one, told back from this moment. */
export function fillHistory(tx: Transaction, owner: Person, now: number): void {
  if (owner.historySince !== undefined) return;
  savePerson(tx, { ...owner, historySince: now });
  const everybody: Traits[] = [
    ...characters.map(([, { saved: _, ...traits }]) => traits),
    ...Object.values(strangers),
  ];
  for (const traits of everybody) if (!findPerson(tx, traits.number)) createPerson(tx, traits);
  if (owner.number !== strangers.rex.number) noteBlocked(tx, owner.number, strangers.rex.number);
  for (const { name, subject, description, creator, members, labels, createdAgo } of scriptedGroups) {
    const admin = creator === 'me' ? owner.number : cast[creator].number;
    const numberOf = (member: CharacterName | StrangerName) => ({ ...cast, ...strangers })[member].number;
    const numbers = [owner.number, ...members.map(numberOf)];
    const tags = new Map<string, string>(
      Object.entries(labels ?? {}).map(([who, label]) => [numberOf(who as CharacterName), label]),
    );
    const group: Group = {
      id: groupId(owner, name),
      subject,
      ...(description && { description }),
      creator: admin,
      createdAt: now - createdAgo * MINUTE,
      members: [...new Set(numbers)].map((number) => ({
        number,
        ...(number === admin && { admin: 'superadmin' as const }),
        ...(tags.has(number) && { label: tags.get(number) }),
      })),
    };
    saveGroup(tx, group);
  }
  for (const script of scripts) tell(tx, owner, script, now);
}

/** Each phone has groups of its own. */
const groupId = (owner: Person, name: string) =>
  groupJid(
    `120363${String(digest(`group ${owner.number} ${name}`).readUIntBE(0, 6))
      .padStart(15, '0')
      .slice(-12)}`,
  );

function tell(tx: Transaction, owner: Person, script: Script, now: number): void {
  const chat = 'group' in script.chat ? groupId(owner, script.chat.group) : cast[script.chat.with].number;
  if (chat === owner.number) return;
  const { unread = 0, pinned, archived, muted } = script;
  saveChatState(tx, owner.number, chat, { unread, pinned, archived, muted });
  const numberOf = (who: Speaker) => (who === 'me' ? owner.number : cast[who].number);
  let told = 0;
  for (const talk of [...script.talks].sort((a, b) => b.minutesAgo - a.minutesAgo)) {
    const labels = new Map<string, Quoted>();
    let at = now - talk.minutesAgo * MINUTE;
    for (const line of talk.lines) {
      const id = messageId(owner, chat, told++);
      const author = findPerson(tx, numberOf(line.by));
      if (!author) continue;
      const message = compose(line, line.answers ? labels.get(line.answers) : undefined, (who) =>
        contactCard(cast[who as keyof typeof cast].saved, cast[who as keyof typeof cast].number),
      );
      const name = 'group' in script.chat || author.addressing === 'lid' ? lidJid(author) : phoneJid(author);
      if (line.label) labels.set(line.label, { id, author: name, message });
      storeMessage(tx, owner.number, {
        id,
        chat,
        sender: author.number,
        at: Math.min(at, now - MINUTE / 2),
        plain: proto.Message.encode(message).finish(),
        status: 'read',
        ...marks(line, at, numberOf),
      });
      at += gap(told) * MINUTE;
    }
  }
}

function marks(line: Line, at: number, numberOf: (who: Speaker) => string): Partial<StoredMessage> {
  return {
    ...(line.reactions && {
      reactions: line.reactions.map(([who, text]) => ({ by: numberOf(who), text, at: at + MINUTE })),
    }),
    ...(line.edited && { editedAt: at + MINUTE }),
    ...(line.deleted && { deletedAt: at + MINUTE }),
  };
}

/** Minutes between two lines: one to four, the same every time. */
const gap = (count: number) => 1 + (count % 4);

const messageId = (owner: Person, chat: string, index: number) =>
  `3A${digest(`${owner.number} ${chat} ${index}`).toString('hex').slice(0, 18).toUpperCase()}`;
