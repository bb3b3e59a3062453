import { canonicalJid, groupJid, knownJid } from '@wagate/contract/jid';
import type { EngineEvent, EngineGroup } from '@wagate/engine';
import {
  type BinaryNode,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  getBinaryNodeChildString,
} from 'baileys';
import { personAddress } from './address.js';
import { epochMs } from './time.js';

const participantActions = new Map<string, 'join' | 'leave' | 'promote' | 'demote'>([
  ['add', 'join'],
  ['remove', 'leave'],
  ['leave', 'leave'],
  ['promote', 'promote'],
  ['demote', 'demote'],
]);

/** What a group notification changes. */
export function groupEvents(stanza: BinaryNode): EngineEvent[] {
  const groupJid = canonicalJid(stanza.attrs.from);
  if (stanza.attrs.type !== 'w:gp2' || !groupJid || !Array.isArray(stanza.content)) return [];
  return stanza.content.flatMap((change) => changeEvents(groupJid, change, stanza));
}

function changeEvents(groupJid: string, change: BinaryNode, stanza: BinaryNode): EngineEvent[] {
  const action = participantActions.get(change.tag);
  if (action) {
    const participants = getBinaryNodeChildren(change, 'participant')
      // Whom WhatsApp did not let in.
      .filter(({ attrs }) => !attrs.error)
      .map((participant) => canonicalJid(participant.attrs.jid))
      .filter((jid) => jid !== undefined);
    const senderJid = canonicalJid(stanza.attrs.participant);
    if (participants.length === 0) return [];
    return [
      {
        type: 'group-participants',
        groupJid,
        action,
        participants,
        ...(senderJid && { senderJid }),
        timestamp: epochMs(stanza.attrs.t),
      },
    ];
  }
  const group = changedGroup(groupJid, change);
  return group ? [{ type: 'groups', groups: [group] }] : [];
}

function changedGroup(jid: string, change: BinaryNode): EngineGroup | undefined {
  switch (change.tag) {
    case 'create':
      return createdGroup(jid, getBinaryNodeChild(change, 'group'));
    case 'subject':
      return { jid, subject: change.attrs.subject ?? '' };
    case 'description':
      return { jid, description: getBinaryNodeChildString(change, 'body') ?? '' };
    case 'announcement':
    case 'not_announcement':
      return { jid, isAnnounce: change.tag === 'announcement' };
    case 'invite':
      return change.attrs.code ? { jid, inviteCode: change.attrs.code } : undefined;
    case 'locked':
    case 'unlocked':
      return { jid, isLocked: change.tag === 'locked' };
    default:
      return undefined;
  }
}

/** A group as WhatsApp's server describes it, or tells of a new one; without whom it did not let in. */
export function groupOf(group: BinaryNode | undefined): EngineGroup | undefined {
  const id = group?.attrs.id;
  // Named by its JID, or by the part of it that is its own.
  const jid = knownJid(id) ?? (id ? canonicalJid(groupJid(id)) : undefined);
  if (!group || !id || !jid) return undefined;
  const owner = personAddress(group.attrs.creator, group.attrs.creator_pn);
  const ownerJid = owner.senderLid ?? owner.senderJid;
  const description = getBinaryNodeChildString(getBinaryNodeChild(group, 'description'), 'body');
  return {
    jid,
    subject: group.attrs.subject ?? '',
    ...(description && { description }),
    ...(ownerJid && { ownerJid }),
    isAnnounce: getBinaryNodeChild(group, 'announcement') !== undefined,
    isLocked: getBinaryNodeChild(group, 'locked') !== undefined,
    ...(group.attrs.creation && { createdAt: epochMs(group.attrs.creation) }),
    participants: getBinaryNodeChildren(group, 'participant')
      .filter(({ attrs }) => !attrs.error)
      .map(({ attrs }) => {
        const { senderJid, senderLid } = personAddress(attrs.jid, attrs.phone_number, attrs.lid);
        return {
          ...(senderLid && { lid: senderLid }),
          ...(senderJid && { phoneJid: senderJid }),
          role: attrs.type === 'admin' || attrs.type === 'superadmin' ? attrs.type : 'member',
        };
      }),
  };
}

/** The notification names the group where its description leaves that out. */
function createdGroup(jid: string, group: BinaryNode | undefined): EngineGroup | undefined {
  return group && groupOf({ ...group, attrs: { ...group.attrs, id: jid } });
}
