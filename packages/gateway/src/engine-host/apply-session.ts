import { canonicalJid, isLid, phoneOf } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import { contactOf } from '../contacts/contact.js';
import { learn } from '../contacts/learn.js';
import { failUnsent } from '../messages/unlinked.js';
import { linkAccount } from '../sessions/account.js';
import { moveStatus } from '../sessions/session-row.js';
import type { Account } from '../store/account.js';
import type { Consequences, Scope } from './session-scope.js';

type Of<Type extends EngineEvent['type']> = Extract<EngineEvent, { type: Type }>;

/** The phone has accepted: the number is known, the connection as a linked device follows. */
export async function applyPaired(
  scope: Scope,
  event: Of<'paired'>,
  consequences: Consequences,
): Promise<Account> {
  const { trx, now } = scope.change;
  const phoneJid = canonicalJid(event.jid);
  await trx
    .updateTable('wa_sessions')
    .set({
      wa_jid: event.jid,
      // That of the number before is nobody's here.
      wa_lid: event.lid ?? (isLid(event.jid) ? event.jid : null),
      phone_number: phoneOf(phoneJid) ?? null,
      updated_at: now,
    })
    .where('id', '=', scope.sessionId)
    .execute();
  const self = contactOf([event.jid, event.lid]);
  if (self) await learn(scope.change, [{ ...self, businessName: event.businessName }]);
  const account = await linkAccount(scope.change, scope.sessionId, [event.jid, event.lid]);
  // Accepted while nothing was linked: it must not go out from another number.
  if (account.accountId !== scope.accountId) await failUnsent(scope.change, scope, LINKED_ANEW);
  await moveStatus(scope.change, scope.sessionId, 'paired');
  scope.change.emit(scope.sessionId, 'auth.code', {
    jid: event.jid,
    ...(event.lid ? { lid: event.lid } : {}),
    ...(event.businessName ? { businessName: event.businessName } : {}),
    ...(event.platform ? { platform: event.platform } : {}),
  });
  scope.change.afterCommit(() => consequences.paired());
  return account;
}

const LINKED_ANEW = 'Another number was linked to the session before the message was sent.';

const UNLINKED = {
  'device-removed': 'The phone has removed this linked device.',
  forbidden: 'WhatsApp has ended the link of this number.',
};

/** The link has ended: its keys are worthless, and go. */
export async function applyLoggedOut(
  scope: Scope,
  event: Of<'logged-out'>,
  consequences: Consequences,
): Promise<void> {
  await scope.change.trx.deleteFrom('engine_keys').where('session_id', '=', scope.sessionId).execute();
  await moveStatus(scope.change, scope.sessionId, 'unlinked', {
    code: event.reason.replace('-', '_'),
    message: UNLINKED[event.reason],
  });
  scope.change.afterCommit(() => consequences.unlinked());
}
