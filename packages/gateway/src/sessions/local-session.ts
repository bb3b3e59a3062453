import type { Directory } from '@wagate/engine';
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
    ask<Question extends keyof Directory>(question: Question, ...about: Parameters<Directory[Question]>) {
      const { directory } = live.engine;
      const ask = directory[question] as (
        ...about: Parameters<Directory[Question]>
      ) => ReturnType<Directory[Question]>;
      return ask.apply(directory, about);
    },
    openMedia: (reference, signal) => live.engine.openMedia(reference, { signal }),
    newMessageId: async () => live.engine.newMessageId(),
    async sendText(message, accountId) {
      if (live.account?.accountId !== accountId) throw new NotConnectedError();
      await live.engine.sendText(message);
    },
    markRead: (messages) => live.engine.markRead(messages),
  };
}
