import { canonicalJid, chatKind } from '@wagate/contract/jid';
import { People } from '../../contacts/people.js';
import { ApiProblem, invalid } from '../../errors/api-problem.js';
import type { Scope } from '../../principal/scope.js';
import { answered } from '../../sessions/ask-whatsapp.js';
import type { SessionHandle } from '../../sessions/session-handle.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

/** What the account shows of itself, and what it sees of others. */
export function presenceRoutes(
  route: Route,
  { store, manager }: { store: Store; manager: SessionManager },
): void {
  const session = (context: { scope: Scope; params: { session: string } }) =>
    sessionOf(store.db, context.scope, context.params.session);
  const told = (live: SessionHandle, tell: () => Promise<void>) =>
    answered(live, manager.clock, tell, refused);

  route('setPresence', async (context) => {
    const live = manager.of(await session(context));
    await told(live, () => live.askPresence('show', context.body.state === 'online'));
    return undefined;
  });

  route('setChatPresence', async (context) => {
    const row = await session(context);
    const { state } = context.body;
    const { jid } = await chatOf(row.organization_id, context.params.cid);
    const live = manager.of(row);
    await told(live, () => live.askPresence('showIn', jid, state));
    return undefined;
  });

  route('getChatPresence', async (context) => {
    const row = await session(context);
    const { jid, shown, addresses } = await chatOf(row.organization_id, context.params.cid);
    const live = manager.of(row);
    await told(live, () => live.askPresence('subscribe', jid));
    const seen = await live.seen(addresses);
    if (!seen) return { chatJid: shown, from: shown, state: 'unknown' as const };
    return { ...seen, chatJid: shown, ...(seen.state === 'unavailable' ? { unavailable: true } : {}) };
  });

  /** A chat by the address that WhatsApp is asked with, the one that it is kept under, and all that it has. */
  async function chatOf(organizationId: string, cid: string) {
    const jid = canonicalJid(cid);
    const kind = chatKind(jid);
    if (!jid || (kind !== 'dm' && kind !== 'group'))
      throw invalid(['must be the JID of a person or a group (path.cid)']);
    const person = (await People.load(store.db, organizationId, [jid])).get(jid);
    const addresses = [person?.lid, person?.phone_jid, jid].filter((one): one is string => Boolean(one));
    return { jid: person?.phone_jid ?? jid, shown: addresses[0]!, addresses };
  }
}

const refused = (code: number) =>
  new ApiProblem('internal', `WhatsApp refused (${code})`, { reason: 'refused', code });
