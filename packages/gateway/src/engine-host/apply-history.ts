import { canonicalJid, chatKind } from '@wagate/contract/jid';
import type { EngineChat, EngineEvent, EngineMessage } from '@wagate/engine';
import type { Insertable } from 'kysely';
import { unlistedChat } from '../chats/chat-row.js';
import { contactOf } from '../contacts/contact.js';
import { learn } from '../contacts/learn.js';
import { People } from '../contacts/people.js';
import { keepReferences } from '../media/media-reference.js';
import { isChanging } from '../messages/content.js';
import { insertMessages, type MessageRow } from '../messages/message-row.js';
import { keepSecrets } from '../messages/message-secrets.js';
import type { ChatTable, MessageTable } from '../store/schema.js';
import { searchTextOfName } from '../text/name-text.js';
import { applyChanging } from './apply-changing.js';
import { applyGroups } from './apply-groups.js';
import { seenAgain } from './apply-status.js';
import { applyWaiting } from './apply-waiting.js';
import { loadPeople, peopleIn, place, rowOf } from './place-message.js';
import { replacePlaceholders } from './placeholder.js';
import type { EventScope, Scope } from './session-scope.js';

type History = Extract<EngineEvent, { type: 'history' }>;

/** Oldest first, whichever way round the phone sent them; messages of one second keep their order. */
function inOrder(messages: readonly EngineMessage[]): EngineMessage[] {
  const descending = messages.length > 1 && messages[0]!.timestamp > messages.at(-1)!.timestamp;
  const list = descending ? [...messages].reverse() : [...messages];
  return list.sort((a, b) => a.timestamp - b.timestamp);
}

/**
 * What the phone tells of the time before. It fills gaps: what is known already is newer and stays, nothing is told as
 * if it happened now, and unread counts are the phone's, taken once.
 */
export async function applyHistory(scope: EventScope, history: History): Promise<void> {
  const { trx, organizationId } = scope.change;
  await learn(scope.change, [...history.contacts, ...history.messages.flatMap(peopleIn)]);
  await applyGroups(scope, history.groups, false);
  const chatJids = history.chats.map((chat) => canonicalJid(chat.jid));
  const chatPeople = await People.load(trx, organizationId, chatJids);
  const chats = await fillChats(scope, history.chats, chatPeople);

  const people = await loadPeople(scope, history.messages);
  const placed = inOrder(history.messages)
    .map((message) => place(message, people))
    .filter((message) => message !== undefined);
  const stored = placed.flatMap((message) => {
    const { content, secret, original, media } = message;
    if (isChanging(content) || content.type === 'nothing') return [];
    return [{ row: rowOf(scope, message, content), secret, original, media }];
  });
  const rows = stored.map(({ row }) => row);
  const created = await insertMessages(scope.change, rows);
  const fresh = rows.filter((row) => created.has(row.id));
  const known = rows.filter((row) => !created.has(row.id));
  await replacePlaceholders(scope, known);
  const ids = await idsOf(scope, known);
  const kept = stored.flatMap(({ row, ...beside }) => {
    const id = created.has(row.id) ? row.id : ids.get(identityOf(row));
    return id ? [{ row: { ...row, id }, messageId: id, ...beside }] : [];
  });
  await keepSecrets(trx, scope.sealer, kept);
  await keepReferences(
    trx,
    scope.sealer,
    kept.flatMap(({ row, media }) => (media ? [{ row, media }] : [])),
  );
  await settleUnderway(
    scope,
    known.filter((row) => row.from_me),
  );
  await placeNewest(scope, fresh);
  await carryOutWaiting(scope, fresh);
  for (const message of placed)
    if (isChanging(message.content)) await applyChanging(scope, message, message.content, false);

  const about = fresh.at(-1)?.chat_jid ?? chats.at(-1);
  if (about) scope.change.emit(scope, 'chat.update', { chatJid: about, change: 'history' });
}

const identityOf = (row: Pick<MessageRow, 'wa_message_id' | 'chat_jid' | 'sender'>): string =>
  JSON.stringify([row.wa_message_id, row.chat_jid, row.sender]);

/** Under which ids messages are stored that were there already: an earlier release kept no secrets of theirs. */
async function idsOf(scope: Scope, rows: readonly MessageRow[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < rows.length; start += 300) {
    const named = rows.slice(start, start + 300).map((row) => row.wa_message_id);
    const stored = await scope.change.trx
      .selectFrom('messages')
      .select(['id', 'wa_message_id', 'chat_jid', 'sender'])
      .where('account_id', '=', scope.accountId)
      .where('wa_message_id', 'in', named)
      .execute();
    for (const row of stored) ids.set(identityOf(row), row.id);
  }
  return ids;
}

/** What the phone has of our own messages has arrived, also where nothing else told us. */
async function settleUnderway(scope: Scope, rows: readonly MessageRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 300) {
    const part = rows.slice(start, start + 300);
    const underway = await scope.change.trx
      .selectFrom('messages')
      .select('wa_message_id')
      .where('account_id', '=', scope.accountId)
      .where('from_me', '=', 1)
      .where('status', 'in', ['pending', 'failed'])
      .where(
        'wa_message_id',
        'in',
        part.map((row) => row.wa_message_id),
      )
      .execute();
    const ids = new Set(underway.map((row) => row.wa_message_id));
    await seenAgain(
      scope,
      part.filter((row) => ids.has(row.wa_message_id)),
    );
  }
}

/** Adds chats that are not there. @returns their addresses. */
async function fillChats(scope: Scope, chats: readonly EngineChat[], people: People): Promise<string[]> {
  const wanted = new Map<string, Insertable<ChatTable>>();
  for (const chat of chats) {
    const jid = canonicalJid(chat.jid);
    if (!jid) continue;
    const kind = chatKind(jid);
    const address = people.canonical(jid);
    const person = kind === 'dm' && !people.get(jid) ? contactOf([jid]) : undefined;
    if (person) await learn(scope.change, [person]);
    wanted.set(address, {
      account_id: scope.accountId,
      chat_jid: address,
      type: kind,
      name: chat.name || null,
      search_text: searchTextOfName(chat.name || null),
      last_message_at: chat.lastMessageAt ?? null,
      last_message_id: null,
      unread_count: Math.max(0, chat.unreadCount ?? 0),
      archived: chat.archived ? 1 : 0,
      pinned: chat.pinned ? 1 : 0,
      muted_until: chat.mutedUntil ?? null,
    });
  }
  return addChats(scope, [...wanted.values()], true);
}

/** @param described whether they are told by themselves, and not by their messages alone */
async function addChats(
  scope: Scope,
  rows: readonly Insertable<ChatTable>[],
  described = false,
): Promise<string[]> {
  const added: string[] = [];
  for (let start = 0; start < rows.length; start += 80) {
    const stored = await scope.change.trx
      .insertInto('chats')
      .values(rows.slice(start, start + 80))
      .onConflict((conflict) => {
        const there = conflict.columns(['account_id', 'chat_jid']);
        if (!described) return there.doNothing();
        // Of a chat that only its settings were told of everything else is news.
        return there
          .doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'),
            search_text: eb.ref('excluded.search_text'),
            last_message_at: eb.ref('excluded.last_message_at'),
            unread_count: eb.ref('excluded.unread_count'),
          }))
          .where('chats.last_message_at', 'is', null)
          .where('chats.name', 'is', null);
      })
      .returning('chat_jid')
      .execute();
    added.push(...stored.map((row) => row.chat_jid));
  }
  return added;
}

/** Lets each chat show its newest message, and makes the chats that only messages tell of. */
async function placeNewest(scope: Scope, rows: readonly Insertable<MessageTable>[]): Promise<void> {
  const newest = new Map<string, Insertable<MessageTable>>();
  for (const row of rows) newest.set(row.chat_jid, row);
  await addChats(
    scope,
    [...newest.values()].map((row) => unlistedChat(scope.accountId, row.chat_jid)),
  );
  for (const row of newest.values())
    await scope.change.trx
      .updateTable('chats')
      .set((eb) => ({
        last_message_id: row.id,
        // The phone may count what has no message of its own, such as a notice, as the chat's last activity.
        last_message_at: eb
          .case()
          .when('last_message_at', '>', row.timestamp)
          .then(eb.ref('last_message_at'))
          .else(row.timestamp)
          .end(),
      }))
      .where('account_id', '=', scope.accountId)
      .where('chat_jid', '=', row.chat_jid)
      .where((eb) =>
        eb.or([
          eb('last_message_id', 'is', null),
          eb(
            eb
              .selectFrom('messages as shown')
              .select('shown.timestamp')
              .whereRef('shown.id', '=', 'chats.last_message_id'),
            '<',
            row.timestamp,
          ),
        ]),
      )
      .execute();
}

async function carryOutWaiting(scope: Scope, rows: readonly MessageRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 300) {
    const part = rows.slice(start, start + 300);
    const waiting = await scope.change.trx
      .selectFrom('stanzas')
      .select('target_id')
      .distinct()
      .where('account_id', '=', scope.accountId)
      .where('applied', '=', 0)
      .where(
        'target_id',
        'in',
        part.map((row) => row.wa_message_id),
      )
      .execute();
    const awaited = new Set(waiting.map(({ target_id }) => target_id));
    for (const row of part) if (awaited.has(row.wa_message_id)) await applyWaiting(scope, row, false);
  }
}
