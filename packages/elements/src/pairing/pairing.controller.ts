import type { Gateway, GatewayError, Session } from '@wagate/sdk';
import { type Live, liveSession, type Pairing, type SessionSnapshot } from '@wagate/sdk/live';
import type { ReactiveController } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../data/live.js';
import type { PairingQuestion } from './pairing-dialog.js';
import { later } from './pairing-parts.js';
import { borrowed, type PairingSource } from './pairing-source.js';
import { newest, type PairingTab, phoneIsThere, waitsForPhone } from './pairing-view.js';

type Running = 'qr' | 'code' | 'start' | 'logout' | 'relink';
interface Host extends GatewayElement {
  session: string;
  tab: PairingTab;
  source: PairingSource | undefined;
}

/** What the card knows of its session and asks of the gateway. Answers come back through the live store, which watches the calls. */
export class PairingController implements ReactiveController {
  running: Running | undefined;
  failure: GatewayError | undefined;
  /** What the person is asked. */
  asking: PairingQuestion | undefined;
  /** Something was: the dialog stays, for it gives the focus back when it closes. */
  wasAsked = false;
  /** What was copied last. */
  copied = '';
  readonly live: LiveController<
    Live<SessionSnapshot>,
    readonly [Gateway | undefined, string, PairingSource | undefined]
  >;
  private asked = '';

  constructor(
    readonly host: Host,
    readonly emit: (
      type: 'wagate-chats-open' | 'wagate-session-created',
      detail: { sessionId: string },
    ) => void,
  ) {
    this.live = new LiveController(
      host,
      () => [host.gateway, host.session, host.source] as const,
      (gateway, session, source) =>
        gateway && session ? (source ? borrowed(source) : liveSession(gateway, session)) : undefined,
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The session is another one now. */
  forget(): void {
    this.asked = this.copied = '';
    this.failure = this.asking = undefined;
  }

  /**
   * Asks for a QR code once for each state that waits for one: showing the card is the wish to link. A code
   * that was made before the card opened came by no event, so it is asked for too.
   */
  wish(session: Session, pairing: Pairing): void {
    const { qr, code } = newest(pairing);
    if (phoneIsThere(session)) return;
    if (this.host.tab !== 'qr' || !waitsForPhone(session)) {
      if (session.status !== 'starting') this.asked = '';
      return;
    }
    const key = `${session.id} ${session.status} ${code?.receivedAt ?? ''}`;
    if (this.asked === key || qr) return;
    this.asked = key;
    void this.askQr();
  }

  /** Starts showing QR codes; also brings an ended or logged-out session back to linking. */
  askQr(): Promise<boolean> {
    return this.run('qr', async (gateway) => {
      const { source } = this.host;
      if (source) return source.qr();
      const ask = () => gateway.sessions.qr(this.host.session);
      try {
        await ask();
      } catch (error) {
        const { status } = error as GatewayError;
        if (status === 409) await (await later.fetch(this.host))?.instead(this, gateway, ask, error);
        // The first question starts the flow and finds nothing; the code comes as an event.
        else if (status !== 404) throw error;
      }
      return undefined;
    });
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
