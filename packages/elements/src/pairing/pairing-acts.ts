import type { Gateway, GatewayError } from '@wagate/sdk';
import type { PairingController } from './pairing.controller.js';
import { isPlain } from './pairing-plain.js';
import type { PairingView } from './pairing-view.js';

// What the card asks of the gateway beside a QR code.

/** Gateways link one way at a time: the other is ended first. A session that is linked already is never stopped for it. */
export async function instead(
  { host }: PairingController,
  gateway: Gateway,
  ask: () => Promise<unknown>,
  refusal: unknown,
): Promise<void> {
  const { id, status } = await gateway.sessions.get(host.session);
  if (status !== 'scan_qr_code') throw refusal;
  await gateway.sessions.stop(id);
  await ask();
}

/** Makes a pairing code for a phone number, digits only. */
export const askCode = (card: PairingController, phone: string): Promise<boolean> =>
  card.run('code', async (gateway) => {
    const { source } = card.host;
    if (source) return source.code(phone);
    const ask = () => gateway.sessions.pairingCode(card.host.session, { phone });
    try {
      await ask();
    } catch (error) {
      if ((error as GatewayError).status !== 409) throw error;
      await instead(card, gateway, ask, error);
    }
    return undefined;
  });

/** Asks the person something; a failure of before is of no interest then. */
export function question(card: PairingController, what: PairingController['asking']): void {
  card.failure = undefined;
  card.asking = what;
  card.wasAsked = true;
  card.host.requestUpdate();
}

/** The one action of a state. */
export function act(card: PairingController, state: PairingView['state']): void {
  if (state === 'unreachable') void card.live.store?.refresh();
  else if (state === 'blocked') question(card, 'another');
  else if (state === 'logged-out' && isPlain(card.host)) question(card, 'relink');
  else if (/^(stopped|failed|outdated)$/.test(state) && card.live.value?.session?.waJid)
    void card.run('start', (gateway) => gateway.sessions.start(card.host.session));
  else void card.askQr();
}

/** What the person said to a question. */
export async function answer(card: PairingController, confirmed: boolean): Promise<void> {
  const { asking, host } = card;
  const session = card.live.value?.session;
  let made: string | undefined;
  if (confirmed && session) {
    const done =
      asking === 'relink'
        ? // The way of a gateway that cannot link a session twice.
          card.run('relink', async (gateway) => {
            made = (
              await gateway.sessions.create({ ...(session.label && { label: session.label }), start: true })
            ).id;
            await gateway.sessions.delete(session.id);
          })
        : card.run('logout', (gateway) => gateway.sessions.logout(session.id));
    // What was made stays, also when the old one could not be deleted.
    if (!(await done) && !made) return;
  }
  card.asking = undefined;
  host.requestUpdate();
  if (confirmed && asking === 'another') void card.askQr();
  if (!made) return;
  card.emit('wagate-session-created', { sessionId: made });
  host.session = made;
}
