import { isGroupJid } from '@wagate/contract/jid';
import type { ChatModification } from 'baileys';
import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import { chatsOf, findMessage } from '../delivery/message-store.js';
import type { Transaction } from '../storage/transaction.js';
import { lidJid, phoneJid, senderJid } from './address.js';
import { changeGroup, type GroupChange, isMember, peopleNamed } from './change-group.js';
import { findGroup } from './group.js';
import { parseNumber } from './number.js';
import { findPerson, type Person } from './person.js';
import { changeSetting } from './settings.js';

/** What the owner of a phone does to a chat or a contact on the phone itself. */
export interface OwnerChange {
  setting: 'archive' | 'pin' | 'mute' | 'read' | 'clear' | 'delete' | 'delete-message' | 'rename';
  /** The other one's number, or a group's jid. */
  about: unknown;
  /** For `archive`, `pin`, `mute` and `read`; true unless told. */
  on?: boolean;
  /** Of a mute: epoch ms, for good unless told. */
  until?: number;
  /** Of a contact; without one they are taken out of the address book. */
  name?: string;
  /** Of a message. */
  id?: string;
}

export async function ownerChanges(
  tx: Transaction,
  ctx: Context,
  owner: Person,
  change: OwnerChange,
): Promise<void> {
  const chat = isGroupJid(String(change.about)) ? String(change.about) : parseNumber(change.about);
  const other = isGroupJid(chat) ? undefined : findPerson(tx, chat);
  const jid = other ? senderJid(other) : chat;
  if (!other && !findGroup(tx, chat)) throw new DemoError('not_found', 'There is no such chat.');
  await changeSetting(tx, ctx, owner.number, modificationOf(tx, owner, chat, jid, other, change), jid);
}

function modificationOf(
  tx: Transaction,
  owner: Person,
  chat: string,
  jid: string,
  other: Person | undefined,
  { setting, on = true, until = -1, name, id }: OwnerChange,
): ChatModification {
  const newest = chatsOf(tx, owner.number).get(chat)?.at(-1);
  const keyOf = ({ id, sender }: { id: string; sender: string }) => {
    const author = findPerson(tx, sender);
    const fromMe = sender === owner.number;
    return {
      remoteJid: jid,
      id,
      fromMe,
      ...(isGroupJid(jid) && !fromMe && author && { participant: lidJid(author) }),
    };
  };
  const lastMessages = newest ? [{ key: keyOf(newest), messageTimestamp: Math.floor(newest.at / 1000) }] : [];
  switch (setting) {
    case 'archive':
      return { archive: on, lastMessages };
    case 'pin':
      return { pin: on };
    case 'mute':
      return { mute: on ? until : null };
    case 'read':
      return { markRead: on, lastMessages };
    case 'clear':
      return { clear: true, lastMessages };
    case 'delete':
      return { delete: true, lastMessages };
    case 'rename':
      return {
        contact:
          name === undefined
            ? null
            : { fullName: name, ...(other && { lidJid: lidJid(other), pnJid: phoneJid(other) }) },
      };
    case 'delete-message': {
      const message = findMessage(tx, owner.number, id ?? '');
      if (!message) throw new DemoError('not_found', 'There is no such message.');
      const timestamp = Math.floor(message.at / 1000);
      return { deleteForMe: { key: keyOf(message), timestamp, deleteMedia: false } };
    }
  }
}

/** A member changes a group on their phone; the people of the change by their numbers. */
export function memberChanges(
  tx: Transaction,
  ctx: Context,
  member: Person,
  groupId: unknown,
  change: Exclude<GroupChange, { people: unknown }> | { change: MemberAct; numbers: readonly string[] },
): void {
  const group = typeof groupId === 'string' ? findGroup(tx, groupId) : undefined;
  if (!group || !isMember(group, member.number))
    throw new DemoError('not_found', 'There is no such group, or they are not in it.');
  const whole =
    'numbers' in change ? { change: change.change, people: peopleNamed(tx, change.numbers) } : change;
  changeGroup(tx, ctx, group, member, whole);
}

export type MemberAct = 'add' | 'remove' | 'promote' | 'demote';
