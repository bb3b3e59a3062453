import type { MessageStatus } from '@wagate/engine';
import type { MessageRow } from '../messages/message-row.js';
import { advanceMessages, mayBeChat } from './apply-status.js';
import { carryOut } from './carry-out.js';
import { concerns } from './find-target.js';
import type { Scope } from './session-scope.js';

/** Carries out what came before the message that it changes, now that the message is there. */
export async function applyWaiting(scope: Scope, row: MessageRow, tell = true): Promise<void> {
  const { trx } = scope.change;
  const waiting = await trx
    .selectFrom('stanzas')
    .selectAll()
    .where('account_id', '=', scope.accountId)
    .where('target_id', '=', row.wa_message_id)
    .where('applied', '=', 0)
    .orderBy('timestamp')
    .execute();
  for (const stanza of waiting) {
    const meant =
      stanza.kind === 'status'
        ? row.from_me === 1 && mayBeChat(row.chat_jid, stanza.chat_jid)
        : await concerns(scope, stanza, row);
    if (!meant) continue;
    await trx
      .updateTable('stanzas')
      .set({ applied: 1 })
      .where('account_id', '=', scope.accountId)
      .where('stanza_id', '=', stanza.stanza_id)
      .where('kind', '=', stanza.kind)
      .where('chat_jid', '=', stanza.chat_jid)
      .where('sender', '=', stanza.sender)
      .execute();
    if (stanza.kind === 'status') {
      const status = stanza.body as MessageStatus;
      const { wa_message_id: id, chat_jid: chatJid } = row;
      await advanceMessages(scope, { chatJid, messageIds: [id], status, timestamp: stanza.timestamp }, tell);
      continue;
    }
    const target = await trx.selectFrom('messages').selectAll().where('id', '=', row.id).executeTakeFirst();
    if (target) await carryOut(scope, stanza, target, tell);
  }
}

/** Carries out what waited for two addresses to be known as one person's, by any of these addresses. */
export async function applyWaitingOfPeople(
  scope: Scope,
  addresses: readonly string[],
  tell: boolean,
): Promise<void> {
  const targets = await scope.change.trx
    .selectFrom('messages')
    .selectAll('messages')
    .distinct()
    .innerJoin('stanzas', (join) =>
      join
        .onRef('stanzas.account_id', '=', 'messages.account_id')
        .onRef('stanzas.target_id', '=', 'messages.wa_message_id')
        .onRef('stanzas.chat_jid', '=', 'messages.chat_jid'),
    )
    .where('stanzas.account_id', '=', scope.accountId)
    .where('applied', '=', 0)
    .where((eb) =>
      eb.or([
        eb('stanzas.chat_jid', 'in', addresses),
        eb('stanzas.sender', 'in', addresses),
        eb('stanzas.target_sender', 'in', addresses),
        eb('messages.sender', 'in', addresses),
      ]),
    )
    .execute();
  for (const target of targets) await applyWaiting(scope, target, tell);
}

/** Carries out deletions that waited for the group to be described: who its admins are decides of them. */
export async function applyWaitingInGroup(scope: Scope, groupJid: string, tell: boolean): Promise<void> {
  const { trx } = scope.change;
  const targets = await trx
    .selectFrom('messages')
    .selectAll()
    .where('account_id', '=', scope.accountId)
    .where('chat_jid', '=', groupJid)
    .where('wa_message_id', 'in', (eb) =>
      eb
        .selectFrom('stanzas')
        .select('target_id')
        .where('account_id', '=', scope.accountId)
        .where('chat_jid', '=', groupJid)
        .where('kind', '=', 'revoke')
        .where('applied', '=', 0)
        .where('target_id', 'is not', null)
        .$narrowType<{ target_id: string }>(),
    )
    .execute();
  for (const target of targets) await applyWaiting(scope, target, tell);
}
