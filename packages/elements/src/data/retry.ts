import type { GatewayError } from '@wagate/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { waitOf } from '../state-panel/wait-of.js';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** Whether time alone may mend it. A missing right, a wrong address and an ended sign-in stay until somebody acts. */
export const mayPass = ({ status, code }: GatewayError): boolean =>
  status === 429 || (status >= 500 && status !== 501) || (status === 0 && code !== 'invalid_option');

/**
 * Reads again by itself after a failure, at growing waits or when the gateway said that it may, and at once when the network or the reader
 * comes back: whatever the socket does. An ended sign-in is asked about where the reader comes back.
 */
export class Retry implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #error: GatewayError | undefined;
  #tries = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly failure: () => GatewayError | undefined,
    private readonly read: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#forget();
  }

  hostUpdated(): void {
    const error = this.failure();
    if (error === this.#error) return;
    clearTimeout(this.#timer);
    this.#error = error;
    if (!error) this.#tries = 0;
    else if (mayPass(error)) this.#timer = setTimeout(this.read, this.#wait(error));
  }

  #wait(error: GatewayError): number {
    const grown = Math.min(FIRST_WAIT_MS * 2 ** this.#tries, LONGEST_WAIT_MS);
    this.#tries += 1;
    return Math.max(grown, (waitOf(error) ?? 0) * 1000);
  }

  readonly #wake = ({ type }: Event): void => {
    const error = this.#error;
    if (document.visibilityState !== 'visible' || !error || error.status === 429) return;
    // Whoever comes back to the page may have signed in elsewhere.
    if (mayPass(error) || (error.status === 401 && type === 'visibilitychange')) this.read();
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#error = undefined;
    this.#tries = 0;
  }
}
