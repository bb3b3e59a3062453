import type { Gateway, GatewayError, Session } from '@wagate/sdk';
import { type Live, liveSession, type Pairing, type SessionSnapshot } from '@wagate/sdk/live';
import type { ReactiveController } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Reading } from '../data/reading.js';
import { Retry } from '../data/retry.js';
import { Write } from '../data/write.js';
import { borrowed, type PairingSource } from './pairing-source.js';
import {
  isWaiting,
  newest,
  type PairingFacts,
  type PairingTab,
  type PairingView,
  phoneIsThere,
  waitsForPhone,
} from './pairing-view.js';

interface Host extends GatewayElement {
  session: string;
  tab: PairingTab;
  source: PairingSource | undefined;
}

/** How long it is waited before it is asked and looked again: an event can be lost, and why it takes longer is in none. */
const AGAIN_MS = 4_000;

/** What the card knows of its session, and what it asks of the gateway. Answers come back through the live store, which watches the calls. */
export class PairingController implements ReactiveController {
  readonly live: Reading<
    Live<SessionSnapshot>,
    readonly [Gateway | undefined, string, PairingSource | undefined]
  >;
  // Each may be asked for again: what is under way goes on.
  readonly qr: Write<[session: string, anew?: boolean], true>;
  readonly code: Write<[session: string, phone: string], true>;
  readonly start: Write<[session: string], true>;
  readonly #host: Host;
  /** What the question for a QR code was asked for; it is asked once for each. */
  #asked = '';
  #askedAt = 0;
  /** How often in a row the gateway had no code yet. */
  #unready = 0;
  /** Counts how often it was begun anew: what was asked for before says nothing of what is asked for now. */
  #visit = 0;
  #notLoaded = false;
  /** Why no code came, also while it is asked again. */
  #failure: GatewayError | undefined;
  #again: PairingFacts['asking']['again'];
  #opened = false;
  #standing = '';
  #since = 0;
  #lookedAt = 0;

  constructor(host: Host) {
    this.#host = host;
    this.live = new Reading(
      host,
      () => [host.gateway, host.session, host.source] as const,
      (gateway, session, source) =>
        gateway && session ? (source ? borrowed(source) : liveSession(gateway, session)) : undefined,
    );
    this.qr = new Write(host, (session: string, anew?: boolean) => this.#showQr(session, anew));
    this.code = new Write(host, (session: string, phone: string) => this.#makeCode(session, phone));
    this.start = new Write(host, async (session: string) => {
      await host.gateway!.sessions.start(session);
      return true as const;
    });
    new Retry(
      host,
      () => this.#failure,
      () => void this.askQr(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#render);
    addEventListener('offline', this.#render);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#render);
    removeEventListener('offline', this.#render);
    this.forget();
  }

  readonly #render = (): void => this.#host.requestUpdate();

  /** The session is another one now, or nobody looks any more. */
  forget(): void {
    this.#asked = this.#standing = '';
    this.#opened = false;
    this.#visit += 1;
    this.#again = undefined;
    this.#since = 0;
    this.forgive();
    for (const write of [this.code, this.start]) write.reset();
  }

  /** What failed is of no interest any more. */
  forgive(): void {
    this.#failure = undefined;
    this.#notLoaded = false;
    this.#unready = 0;
    this.qr.reset();
  }

  /** What the card is told of how asking stands. */
  facts(now: number): Pick<PairingFacts, 'asking' | 'since'> {
    return {
      asking: { failure: this.#failure, notLoaded: this.#notLoaded, again: this.#again },
      since: this.#since || now,
    };
  }

  get busy(): boolean {
    return this.qr.busy || this.code.busy || this.start.busy;
  }

  /** Takes notice of what was told, before it is shown. */
  notice({ session, pairing }: SessionSnapshot, now: number): void {
    if (!session) return;
    const { qr } = newest(pairing);
    const standing = `${session.id} ${session.status} ${session.linking?.state ?? ''} ${qr?.receivedAt ?? ''}`;
    if (standing !== this.#standing) {
      this.#standing = standing;
      this.#since = now;
      this.#notLoaded = false;
      if (session.status !== 'scan_qr_code') this.#unready = 0;
    }
    if (qr && this.#failure) this.forgive();
    if (session.status !== 'logged_out') this.#again = undefined;
    if (this.#opened) return;
    this.#opened = true;
    // Who opens the card of a session that was logged out wants to link it. That of a page of its own may stand there for another reason.
    if (session.status === 'logged_out' && !this.#host.source) void this.#linkAgain(session.id);
  }

  /** Once the card stands: asks for what it waits for. */
  follow({ session, pairing }: SessionSnapshot, view: PairingView, now: number): void {
    if (!session) return;
    this.#wish(session, pairing);
    const { state } = this.live;
    const deaf = state.is === 'ready' && state.stale?.cause === 'off';
    if (!isWaiting(view) && !deaf) {
      this.#lookedAt = now;
      return;
    }
    if (document.visibilityState !== 'visible' || now - Math.max(this.#lookedAt, this.#since) < AGAIN_MS)
      return;
    this.#lookedAt = now;
    void this.live.store?.refresh();
    if (view.state === 'starting' && !this.qr.busy && now - this.#askedAt >= AGAIN_MS) void this.askQr();
  }

  /**
   * Asks for a QR code once for each state that waits for one: showing the card is the wish to link. A code that was made before the card opened
   * came by no event, so it is asked for too.
   */
  #wish(session: Session, pairing: Pairing): void {
    const { qr, code } = newest(pairing);
    if (phoneIsThere(session)) return;
    if (this.#host.tab !== 'qr' || !waitsForPhone(session)) {
      if (session.status !== 'starting') this.#asked = '';
      return;
    }
    const key = `${session.id} ${session.status} ${code?.receivedAt ?? ''}`;
    if (this.#asked === key || qr || this.qr.busy) return;
    this.#asked = key;
    // What was asked for before the session said so has begun it.
    if (this.#unready === 0) void this.askQr();
  }

  /**
   * Begins showing QR codes; also brings an ended or logged-out session back to linking.
   * @param anew ends the linking that is on, of which nothing comes; by number, what follows is the number
   */
  async askQr(anew = false): Promise<boolean> {
    const { session } = this.#host;
    if (this.qr.busy) return false;
    const done = await this.qr.run(session, anew);
    if (session !== this.#host.session || !this.#host.isConnected) return false;
    this.#askedAt = Date.now();
    this.#failure = done ? undefined : this.qr.error;
    this.#host.requestUpdate();
    return done === true;
  }

  async #showQr(session: string, anew = false): Promise<true> {
    const { gateway, source } = this.#host;
    if (source) {
      if (anew) await this.#end(session).catch(() => false);
      await source.qr();
      return true;
    }
    const visit = this.#visit;
    const ask = () => gateway!.sessions.qr(session);
    if (anew) {
      this.#unready = 0;
      await this.#end(session);
      if (this.#host.tab === 'number') return true;
    }
    try {
      await ask();
      this.#unready = 0;
    } catch (error) {
      const { status } = error as GatewayError;
      if (status === 404) await this.#unanswered(gateway!, visit);
      // What this card began goes on: its code is still to come.
      else if (status !== 409) throw error;
      else if (this.#unready === 0) await this.#instead(session, ask, error);
    }
    return true;
  }

  /** The first question starts the flow and finds nothing: the code comes as an event. A session that is gone, or cannot be moved, answers the same. */
  async #unanswered(gateway: Gateway, visit: number): Promise<void> {
    if (visit !== this.#visit) return;
    this.#unready += 1;
    const first = this.#unready === 1;
    await this.live.store?.refresh();
    const { session, pairing = {} } = this.live.value ?? {};
    // The code may be there before it is known how the question for it ended.
    const begun = (first && session?.status === 'scan_qr_code') || newest(pairing).qr;
    // Only a plain gateway knows sessions that it has not loaded.
    this.#notLoaded = !begun && !(await gateway.extensions()).size;
  }

  async #makeCode(session: string, phone: string): Promise<true> {
    const { gateway, source } = this.#host;
    const shown = newest(this.live.value?.pairing ?? {}).code;
    if (source) {
      // Its session may be out of reach here: then the code that is out is given once more.
      if (shown?.phone === phone) await this.#end(session).catch(() => false);
      await source.code(phone);
      return true;
    }
    const ask = () => gateway!.sessions.pairingCode(session, { phone });
    this.#unready = 0;
    try {
      const { code } = await ask();
      // Asked twice, a gateway gives the code that is out already.
      if (code === shown?.code && (await this.#end(session))) await ask();
    } catch (error) {
      const { status } = error as GatewayError;
      if (status === 404) {
        await this.live.store?.refresh();
        this.#notLoaded = !(await gateway!.extensions()).size;
      }
      if (status !== 409) throw error;
      await this.#instead(session, ask, error);
    }
    return true;
  }

  /**
   * Gateways link one way at a time: the other is ended first, by the call that is open to whoever may link and no more. A session that is linked
   * already is never ended for it.
   */
  async #instead(session: string, ask: () => Promise<unknown>, refusal: unknown): Promise<void> {
    if (!(await this.#end(session))) throw refusal;
    await ask();
  }

  /** @returns whether there was a linking to end */
  async #end(session: string): Promise<boolean> {
    const { sessions } = this.#host.gateway!;
    if ((await sessions.get(session)).status !== 'scan_qr_code') return false;
    await sessions.restart(session).catch((error: GatewayError) => {
      // It has stopped, and there is no phone to connect to again.
      if (error.status !== 400) throw error;
    });
    return true;
  }

  /** Without a question, on a gateway that links the same session twice. */
  async #linkAgain(session: string): Promise<void> {
    this.#again = 'asks';
    const again = await this.linksTwice();
    // It was left meanwhile.
    if (session !== this.#host.session || this.#again !== 'asks') return;
    this.#again = again ? 'begins' : undefined;
    this.#host.requestUpdate();
    if (again && !(await this.askQr())) {
      this.#again = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Whether the gateway can link the same session twice; false also where it did not say. */
  async linksTwice(): Promise<boolean> {
    try {
      return Boolean((await this.#host.gateway?.extensions())?.size);
    } catch {
      return false;
    }
  }
}
