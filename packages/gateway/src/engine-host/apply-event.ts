import { bareJid, canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent, EnginePerson } from '@wagate/engine';
import { storeBlockChange, storeBlockList } from '../contacts/block-list.js';
import { learn } from '../contacts/learn.js';
import { People } from '../contacts/people.js';
import { noteHealth } from '../sessions/health.js';
import type { Account } from '../store/account.js';
import { cleanData } from '../text/clean-text.js';
import { remember } from './apply-changing.js';
import { applyChatChanges, applyReadElsewhere } from './apply-chat-changes.js';
import { applyGroupParticipants, applyGroups } from './apply-groups.js';
import { applyHistory } from './apply-history.js';
import { applyMessage } from './apply-message.js';
import { applyOwnMessage } from './apply-own-message.js';
import { applyPicture } from './apply-picture.js';
import { applyLoggedOut, applyPaired } from './apply-session.js';
import { applyStatus } from './apply-status.js';
import type { Consequences, EventScope, Scope } from './session-scope.js';

/**
 * Writes what one event of an engine means. The same event a second time changes nothing and tells nothing.
 * @returns the account that the next event is of: another one once a phone is linked.
 */
export async function applyEvent(
  scope: EventScope,
  told: EngineEvent,
  consequences: Consequences,
): Promise<Account> {
  const event = cleanData(told);
  if (event.type === 'paired') return applyPaired(scope, event, consequences);
  await applyToAccount(scope, event, consequences);
  return { sessionId: scope.sessionId, accountId: scope.accountId };
}

async function applyToAccount(
  scope: EventScope,
  event: Exclude<EngineEvent, { type: 'paired' }>,
  consequences: Consequences,
): Promise<void> {
  switch (event.type) {
    case 'logged-out':
      return applyLoggedOut(scope, event, consequences);
    case 'message':
      return applyMessage(scope, event.message, consequences);
    case 'message-status':
      return applyStatus(scope, event);
    case 'own-message':
      return applyOwnMessage(scope, event);
    case 'history':
      return applyHistory(scope, event);
    case 'contacts':
      return applyContacts(scope, event);
    case 'groups':
      return applyGroups(scope, event.groups, true);
    case 'group-participants':
      return applyGroupParticipants(scope, event);
    case 'chat-changes':
      return applyChatChanges(scope, event);
    case 'read-elsewhere':
      return applyReadElsewhere(scope, event);
    case 'block-list':
      return storeBlockList(scope.change, scope, event.people);
    case 'block-change':
      return storeBlockChange(scope.change, scope, event.person, event.blocked);
    case 'standing': {
      const { type: _, ...standing } = event;
      return noteHealth(scope.change, scope, standing);
    }
    case 'picture':
      return applyPicture(scope, event);
    case 'call':
      return applyCall(scope, event);
  }
}

async function applyContacts(scope: Scope, event: Extract<EngineEvent, { type: 'contacts' }>): Promise<void> {
  const { people, renamed } = await learn(scope.change, event.contacts);
  for (const contact of event.contacts) if (contact.name === null) await forgetName(scope, people, contact);
  for (const person of renamed) {
    const jid = person.phone_jid ?? person.lid;
    if (!jid) continue;
    scope.change.emit(scope, 'contact.update', {
      jid,
      ...(person.push_name ? { pushName: person.push_name } : {}),
      ...(person.name ? { fullName: person.name } : {}),
    });
  }
}

/** A chat may have been named after a person by how they were saved. */
async function forgetName(scope: Scope, people: People, { lid, phoneJid }: EnginePerson): Promise<void> {
  const jid = canonicalJid(lid ?? phoneJid);
  if (!jid) return;
  await scope.change.trx
    .updateTable('chats')
    .set({ name: null, search_text: '' })
    .where('account_id', '=', scope.accountId)
    .where('chat_jid', '=', people.canonical(jid))
    .execute();
}

async function applyCall(scope: Scope, event: Extract<EngineEvent, { type: 'call' }>): Promise<void> {
  // The same call may be told by number and by LID.
  const from = bareJid(event.from);
  const people = await People.load(scope.change.trx, scope.change.organizationId, [from]);
  const first = await remember(scope, {
    account_id: scope.accountId,
    kind: 'call',
    stanza_id: event.callId,
    chat_jid: '',
    sender: people.canonical(from),
    target_id: null,
    target_sender: null,
    sender_jid: null,
    sender_lid: null,
    body: null,
    applied: 1,
    timestamp: event.timestamp,
  });
  if (!first) return;
  scope.change.emit(scope, 'call.incoming', {
    from,
    callId: event.callId,
    timestamp: event.timestamp,
    isGroup: event.isGroup,
    ...(event.groupJid ? { groupJid: bareJid(event.groupJid) } : {}),
  });
}
