import type { Audit } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import type { LiveSession } from './live-session.js';
import { currentQr, pairingCode, shownQr } from './pairing.js';
import type { SessionHandle } from './session-handle.js';

class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
  constructor() {
    super('the number of this account is not connected');
  }
}

/** The handle of a session that this process runs. */
export function localSession(
  live: LiveSession,
  { clock, audit }: { clock: Clock; audit: Audit },
): SessionHandle {
  return {
    id: live.id,
    organizationId: live.organizationId,
    connected: async () => live.connected,
    account: async () => live.account?.accountId,
    paired: () => live.paired(),
    start: () => live.start(),
    stop: () => live.stop(),
    logout: ({ actor, act }) => live.logout(({ trx }) => audit.record(trx, actor, act)),
    link: async () => void (await live.link('qr')),
    currentQr: () => currentQr(live, clock),
    showQr: () => shownQr(live, clock),
    pairingCode: (phone) => pairingCode(live, clock, phone),
    openMedia: (reference, signal) => live.engine.openMedia(reference, { signal }),
    ask: (question, ...about) => asked(live.engine.directory, question, about),
    askGroups: (question, ...about) => asked(live.engine.groups, question, about),
    askPresence: (question, ...about) => asked(live.engine.presence, question, about),
    seen: async (chatJids) => live.presences.of(chatJids),
    newMessageId: async () => live.engine.newMessageId(),
    async send(message, accountId) {
      if (live.account?.accountId !== accountId) throw new NotConnectedError();
      await live.engine.send(message);
    },
    async changeChat(change, accountId) {
      if (live.account?.accountId !== accountId) throw new NotConnectedError();
      await live.engine.changeChat(change);
    },
    readContacts: () => live.engine.readContacts(),
    markRead: (messages) => live.engine.markRead(messages),
  };
}

/** Asks one of an engine's interfaces. That a question, what it is about and its answer belong together is the handle's to say. */
function asked(all: object, question: string, about: readonly unknown[]): never {
  const ask = (all as Record<string, (...about: readonly unknown[]) => unknown>)[question];
  return ask!.apply(all, [...about]) as never;
}
