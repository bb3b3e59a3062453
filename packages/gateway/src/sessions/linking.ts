import type { components } from '@wagate/contract/types';
import type { EngineSignal } from '@wagate/engine';
import type { LinkingView } from './session-handle.js';

type Wire = components['schemas']['SessionLinking'];
type Qr = Extract<EngineSignal, { type: 'qr' }>;
type Code = Extract<EngineSignal, { type: 'pairing-code' }>;

/** What is on show while a phone is being linked: known to this process only, and never stored. */
export class Linking {
  #qr: Qr | undefined;
  #code: Code | undefined;
  #stage: 'scanned' | 'linking' | 'passkey' | undefined;
  readonly #waiting = new Set<() => void>();

  /** @param by how it was begun. @param phone digits, for linking by code. */
  constructor(
    readonly by: 'qr' | 'code',
    readonly phone?: string,
  ) {}

  showQr(qr: Qr): void {
    this.#qr = qr;
    this.#stage = undefined;
    this.#wake();
  }

  showCode(code: Code): void {
    this.#code = code;
    this.#stage = undefined;
    this.#wake();
  }

  advance(stage: 'scanned' | 'linking' | 'passkey'): void {
    this.#stage = stage;
  }

  /** The code on show, unless its time is over. */
  qr(now: number): Qr | undefined {
    return this.#qr && this.#qr.expiresAt > now ? this.#qr : undefined;
  }

  code(now: number): Code | undefined {
    return this.#code && this.#code.expiresAt > now ? this.#code : undefined;
  }

  /** Nothing more will be shown. */
  end(): void {
    this.#qr = this.#code = undefined;
    this.#wake();
  }

  /** Resolves when something else is on show, or nothing more will be. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
    });
  }

  view(now: number): LinkingView {
    const plain = (shown: Qr | Code | undefined) => shown && { code: shown.code, expiresAt: shown.expiresAt };
    return { phone: this.phone, qr: plain(this.qr(now)), code: plain(this.code(now)) };
  }

  toWire(now: number): Wire | undefined {
    const qr = this.qr(now);
    const code = this.code(now);
    const expiresAt = (qr ?? code ?? this.#qr ?? this.#code)?.expiresAt;
    const state = this.#stage ?? (qr ? 'qr' : code ? 'code' : undefined);
    if (!state || expiresAt === undefined) return undefined;
    return { state, attempt: this.#qr?.attempt ?? 1, of: this.#qr?.of ?? 1, expiresAt };
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
