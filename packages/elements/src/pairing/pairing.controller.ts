import type { Gateway, GatewayError, Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import type { ReactiveController } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { newest } from './pairing-view.js';

type Running = 'qr' | 'code' | 'start' | 'logout' | 'relink';

interface Host extends GatewayElement {
  session: string;
  tab: string;
}

/** What the card asks of the gateway. Answers come back through the live store, which watches the calls. */
export class PairingController implements ReactiveController {
  running: Running | undefined;
  failure: GatewayError | undefined;
  private asked = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The session is another one now. */
  forget(): void {
    this.asked = '';
    this.failure = undefined;
  }

  /**
   * Asks for a QR code once for each state that waits for one: showing the card is the wish to link. A code
   * that was made before the card opened came by no event, so it is asked for too.
   */
  wish(session: Session, pairing: Pairing): void {
    const waits = session.status === 'scan_qr_code' || (session.status === 'stopped' && !session.waJid);
    const { qr, code } = newest(pairing);
    const key = `${session.id} ${session.status} ${code?.receivedAt ?? ''}`;
    // A phone is at it: a new code would take the link away from it.
    if (/^(scanned|linking|passkey)$/.test(session.linking?.state ?? '')) return;
    if (this.host.tab !== 'qr' || !waits) {
      if (session.status !== 'starting') this.asked = '';
      return;
    }
    if (this.asked === key || qr) return;
    this.asked = key;
    void this.askQr();
  }

  /** Starts showing QR codes; also brings an ended or logged-out session back to linking. */
  askQr(): Promise<boolean> {
    return this.run('qr', async (gateway) => {
      try {
        await this.alone(gateway, () => gateway.sessions.qr(this.host.session));
      } catch (error) {
        // The first question starts the flow and finds nothing; the code comes as an event.
        if ((error as GatewayError).status !== 404) throw error;
      }
    });
  }

  /** Makes a pairing code for a phone number, digits only. */
  askCode(phone: string): Promise<boolean> {
    return this.run('code', (gateway) =>
      this.alone(gateway, () => gateway.sessions.pairingCode(this.host.session, { phone })),
    );
  }

  /** Gateways link one way at a time: the other is ended first. A session that is linked already is never stopped for it. */
  private async alone<T>(gateway: Gateway, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if ((error as GatewayError).status !== 409) throw error;
      const { id, status } = await gateway.sessions.get(this.host.session);
      if (status !== 'scan_qr_code') throw error;
      await gateway.sessions.stop(id);
      return ask();
    }
  }

  start(): Promise<boolean> {
    return this.run('start', (gateway) => gateway.sessions.start(this.host.session));
  }

  logout(): Promise<boolean> {
    return this.run('logout', (gateway) => gateway.sessions.logout(this.host.session));
  }

  /** The way of a gateway that cannot link a session twice; resolves to the new session's id. */
  async recreate(old: Session): Promise<string | undefined> {
    let id: string | undefined;
    await this.run('relink', async (gateway) => {
      const made = await gateway.sessions.create({ ...(old.label ? { label: old.label } : {}), start: true });
      id = made.id;
      await gateway.sessions.delete(old.id);
    });
    return id;
  }

  /** Runs a call; its failure is kept until the next. Resolves to whether it worked. */
  async run(what: Running, call: (gateway: Gateway) => Promise<unknown>): Promise<boolean> {
    const { gateway } = this.host;
    if (!gateway || this.running) return false;
    this.running = what;
    this.failure = undefined;
    this.host.requestUpdate();
    try {
      await call(gateway);
      return true;
    } catch (error) {
      this.failure = error as GatewayError;
      return false;
    } finally {
      this.running = undefined;
      this.host.requestUpdate();
    }
  }
}
