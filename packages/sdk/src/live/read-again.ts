import type { Environment } from '../core/environment.js';
import type { GatewayError } from '../core/errors.js';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** Whether time alone may mend it. A missing right, a wrong address and an ended sign-in stay until somebody acts. */
export function mayPass({ status, code }: GatewayError): boolean {
  switch (code) {
    case 'network':
    case 'timeout':
    // What stands before a gateway that is away answers in its place.
    case 'invalid_response':
      return true;
    default:
      return status === 429 || (status >= 500 && status !== 501);
  }
}

/**
 * Reads again by itself after a failure that may pass: after 1 to 2 seconds, growing to 30, or when the gateway said that it may, and at once when
 * the network or the reader is back. The socket can stand all the while, and nothing else would say when it is time. Nobody who looks, no reading.
 */
export class ReadAgain {
  readonly #environment: Environment;
  readonly #read: () => void;
  #failures = 0;
  /** The gateway asked not to be asked before. */
  #notBefore = 0;
  #cancel: (() => void) | undefined;
  #stopWaking: (() => void) | undefined;

  constructor(environment: Environment, read: () => void) {
    this.#environment = environment;
    this.#read = read;
  }

  /** A reading is over. @param error undefined where it succeeded */
  ended(error: GatewayError | undefined): void {
    if (!error || !mayPass(error)) {
      this.stop();
      return;
    }
    this.begun();
    const { now, random } = this.#environment;
    const grown = Math.min(FIRST_WAIT_MS * 2 ** this.#failures++, LONGEST_WAIT_MS);
    const asked = Number(error.details.retryAfterSeconds) * 1000 || 0;
    this.#notBefore = now() + asked;
    this.#wait(Math.max(asked, (grown / 2) * (1 + random())));
    // Also while one is on its way: it may be waiting for a network that was not there yet.
    this.#stopWaking ??= this.#environment.onWake?.(() => {
      if (now() >= this.#notBefore) this.#read();
    });
  }

  /** A reading begins, whoever asked for it. */
  begun(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** All is well, or nobody looks. */
  stop(): void {
    this.begun();
    this.#stopWaking?.();
    this.#stopWaking = undefined;
    this.#failures = 0;
  }

  #wait(ms: number): void {
    this.#cancel = this.#environment.timer(() => {
      if (this.#environment.hidden?.()) this.#wait(ms);
      else this.#read();
    }, ms);
  }
}
