import type { Engine, EngineSession, EngineSignal, Linking } from '@wagate/engine';
import type { Clock } from '../clock.js';
import { type HostOptions, SessionHost } from '../engine-host/session-host.js';
import { within } from './time-limit.js';

/** How long WhatsApp has to hear that a link ends: an engine may have to connect for it. */
const LOGOUT_MS = 12_000;
/** How long a connection has to end. One that does not is left to itself. */
const CLOSE_MS = 5_000;
/** An attempt that has led to nothing by then leads to nothing. */
const ATTEMPT_MS = 120_000;

export interface SessionConnectionOptions extends HostOptions {
  engine: Engine;
  clock: Clock;
}

/**
 * A session's way to WhatsApp: one connection at a time. What an engine says after its connection was given up is not
 * heard any more, and an engine that does not let go is replaced.
 */
export class SessionConnection {
  readonly #options: SessionConnectionOptions;
  #host!: SessionHost;
  #engine!: EngineSession;
  #attached = false;
  #connected = false;
  /** Epoch milliseconds. */
  #begunAt = 0;

  constructor(options: SessionConnectionOptions) {
    this.#options = options;
    this.#open();
  }

  get engine(): EngineSession {
    return this.#engine;
  }

  /** Between `connect` and its end. */
  get attached(): boolean {
    return this.#attached;
  }

  /** Messages can be sent, as far as it was told. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Whether it only seems to be there: it ended without a word, or has led to nothing for too long. */
  get lost(): boolean {
    if (this.#connected) return !this.#engine.connected;
    return this.#attached && this.#options.clock.now() - this.#begunAt >= ATTEMPT_MS;
  }

  /** @throws when the attempt cannot even begin; nothing is left of it then */
  async connect(linking?: Linking): Promise<void> {
    this.#attached = true;
    this.#begunAt = this.#options.clock.now();
    try {
      await this.#engine.connect(linking);
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Nothing of this connection is heard any more. */
  leave(): void {
    this.#attached = this.#connected = false;
  }

  /** Leaves it and ends it. Never rejects. */
  async end(): Promise<void> {
    this.leave();
    try {
      await within(this.#options.clock, CLOSE_MS, this.#engine.close());
    } catch (error) {
      this.#options.onError(error);
      void this.#host.release();
      this.#open();
    }
  }

  /** Ends the link, on WhatsApp's side too where it can be reached, and removes the keys. */
  async unlink(): Promise<void> {
    this.leave();
    try {
      await within(this.#options.clock, LOGOUT_MS, this.#engine.logout());
    } catch (error) {
      // Without a connection WhatsApp cannot be told; the link is over here all the same.
      this.#options.onError(error);
    }
    await this.#host.clear();
  }

  /** From here on every write fails. */
  release(): Promise<void> {
    return this.#host.release();
  }

  #open(): void {
    this.#host = new SessionHost({ ...this.#options, onSignal: (signal) => this.#onSignal(signal) });
    this.#engine = this.#options.engine.open(this.#host);
  }

  #onSignal(signal: EngineSignal): void {
    if (!this.#attached) return;
    if (signal.type === 'connected') this.#connected = true;
    if (signal.type === 'closed') this.leave();
    this.#options.onSignal(signal);
  }
}
