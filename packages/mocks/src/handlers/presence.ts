import { bareJid, chatKind, knownJid } from '@wagate/contract/jid';
import { invalid } from './answer.js';
import { live } from './live.js';
import type { Call, Router } from './router.js';

/** Presence, shown and asked for: the mock's people are seen doing what events tell, and nothing before. */
export function presenceRoutes(router: Router): void {
  router.add('setPresence', async (call) => {
    await stateOf(call, ['online', 'offline']);
    live(call);
    return undefined;
  });
  router.add('setChatPresence', async (call) => {
    await stateOf(call, ['composing', 'paused', 'recording']);
    addressOf(call);
    live(call);
    return undefined;
  });
  router.add('getChatPresence', (call) => {
    const jid = addressOf(call);
    live(call);
    const chatJid = call.state.chat(call.session().id, jid)?.jid ?? bareJid(jid);
    return { chatJid, from: chatJid, state: 'unknown' as const };
  });
}

async function stateOf(call: Call, states: readonly string[]): Promise<void> {
  const { state } = await call.body<{ state?: string }>();
  if (!state || !states.includes(state)) throw invalid(`must be one of ${states.join(', ')} (body.state)`);
}

function addressOf(call: Call): string {
  const jid = knownJid(call.param('cid'));
  const kind = jid && chatKind(jid);
  if (!jid || (kind !== 'dm' && kind !== 'group'))
    throw invalid('must be the JID of a person or a group (path.cid)');
  return jid;
}
