import { canonicalJid } from '@wagate/contract/jid';
import type { Actor, Audit } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import { ApiProblem, invalid } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import { askWhatsApp } from '../sessions/ask-whatsapp.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import { blockedAmong, storeBlockList } from './block-list.js';
import { enginePerson, knownPerson } from './known-person.js';
import { nameOf } from './people.js';

export interface Blocking {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  audit: Audit;
}

/**
 * Blocks a person on WhatsApp, or lets them through again. What is kept, and decides whether it has worked, is the list
 * that WhatsApp has afterwards.
 * @throws ApiProblem as {@link askWhatsApp} and {@link knownPerson} do, 500 when WhatsApp said yes and did not do it.
 */
export async function setBlocked(
  { store, writer, clock, audit }: Blocking,
  { session, live, actor }: { session: SessionRow; live: SessionHandle; actor: Actor },
  jid: string,
  blocked: boolean,
): Promise<void> {
  const organizationId = session.organization_id;
  const identity = await knownPerson(store.db, organizationId, jid);
  const person = enginePerson(identity);
  const own = [session.wa_jid, session.wa_lid].map((mine) => mine && canonicalJid(mine));
  if (own.includes(person.lid ?? '') || own.includes(person.phoneJid ?? ''))
    throw invalid(['must be somebody else than the number of the session itself (path.jid)']);
  const list = await askWhatsApp(live, clock, 'setBlocked', person, blocked);
  const done = await writer.write(organizationId, async (change) => {
    const account = { sessionId: session.id, accountId: session.account_id };
    await storeBlockList(change, account, list);
    if ((await blockedAmong(change.trx, account.accountId, [identity])).has(identity.id) !== blocked)
      return false;
    await audit.record(change.trx, actor, {
      action: blocked ? 'contact.block' : 'contact.unblock',
      target: { kind: 'contact', id: identity.lid ?? identity.phone_jid!, label: nameOf(identity) ?? null },
      organizationId,
      detail: { session: session.id },
    });
    return true;
  });
  if (!done)
    throw new ApiProblem(
      'internal',
      blocked ? 'WhatsApp has not blocked this contact' : 'WhatsApp still blocks this contact',
    );
}
