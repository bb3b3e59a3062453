import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Pairing } from './types.js';

type BySession = Readonly<Record<string, Pairing>>;

const NOTHING: Pairing = Object.freeze({});

/** Ids come from outside: `constructor` is one like any other. */
const bySession = (...parts: BySession[]): BySession =>
  Object.freeze(Object.assign(Object.create(null), ...parts));

/** What can be scanned or typed now, by session id. */
export class PairingBook {
  #bySession = bySession();

  get all(): BySession {
    return this.#bySession;
  }

  of(session: string): Pairing {
    return this.#bySession[session] ?? NOTHING;
  }

  /**
   * @param now when it came, in epoch milliseconds
   * @returns whether anything changed
   */
  take(event: GatewayEvent, now: number): boolean {
    const before = this.#bySession;
    if (event.event === 'auth.qr') {
      const { code, timeoutMs } = event.payload;
      this.#showQr(event.session, code, now, timeoutMs && now + timeoutMs, timeoutMs);
    } else if (event.event === 'auth.code') {
      const { code, phone } = event.payload;
      // The same event also tells of a finished pairing, without a code.
      if (code && phone) this.#showCode(event.session, code, phone, now);
    } else if (event.event === 'session.status' && event.payload.status !== 'scan_qr_code')
      this.forget(event.session);
    return this.#bySession !== before;
  }

  forget(session: string): void {
    if (!this.#bySession[session]) return;
    const { [session]: _, ...rest } = this.#bySession;
    this.#bySession = bySession(rest);
  }

  /** The same from the answer of a call: `sessions.qr` or `sessions.pairingCode`. */
  takeCall({ name, args, result }: FinishedCall, now: number): boolean {
    const before = this.#bySession;
    const session = String(args[0]);
    if (name === 'sessions.qr') {
      const { code, expiresAt } = result as Schemas['QR'];
      this.#showQr(session, code, now, expiresAt);
    } else if (name === 'sessions.pairingCode') {
      const { phone } = args[1] as Schemas['PairingCodeInputBody'];
      this.#showCode(session, (result as Schemas['PairingCodeOutputBody']).code, phone ?? '', now);
    }
    return this.#bySession !== before;
  }

  /** A code counts from when it first came: the production gateway tells each one twice, once without its end. */
  #showQr(
    session: string,
    code: unknown,
    now: number,
    expiresAt: number | undefined,
    livesMs?: number,
  ): void {
    if (typeof code !== 'string') return;
    const { qr, ...rest } = this.of(session);
    const known = qr?.code === code ? qr : undefined;
    const end = known?.expiresAt ?? expiresAt;
    const lives = known?.livesMs ?? livesMs;
    if (known && known.expiresAt === end && known.livesMs === lives) return;
    const receivedAt = known?.receivedAt ?? now;
    this.#put(session, {
      ...rest,
      qr: { code, receivedAt, ...(end && { expiresAt: end }), ...(lives && { livesMs: lives }) },
    });
  }

  #showCode(session: string, code: string, phone: string, now: number): void {
    if (this.of(session).code?.code !== code)
      this.#put(session, { ...this.of(session), code: { code, phone, receivedAt: now } });
  }

  #put(session: string, pairing: Pairing): void {
    this.#bySession = bySession(this.#bySession, { [session]: Object.freeze(pairing) });
  }
}
