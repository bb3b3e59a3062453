import { bareJid, phoneJid } from '@wagate/contract/jid';
import type { Gateway, GatewayError } from '@wagate/sdk';
import type { ReactiveControllerHost } from 'lit';

/** What WhatsApp says of a number. */
export type NumberState =
  | { is: 'idle' }
  | { is: 'checking'; digits: string }
  /** In the spelling that WhatsApp knows it by. */
  | { is: 'found'; digits: string; jid: string }
  | { is: 'absent'; digits: string }
  /** Nobody could be asked: the session has no connection. */
  | { is: 'unchecked'; digits: string }
  | { is: 'failed'; digits: string; error: GatewayError };

/** Asks WhatsApp for a number, one at a time: the answer to one that is no longer asked about is dropped. */
export class NumberCheck {
  #state: NumberState = { is: 'idle' };

  constructor(private readonly host: ReactiveControllerHost) {}

  get state(): NumberState {
    return this.#state;
  }

  reset(): void {
    this.#become({ is: 'idle' });
  }

  async ask(gateway: Gateway, session: string, digits: string): Promise<NumberState> {
    const asked: NumberState = { is: 'checking', digits };
    this.#become(asked);
    const answer = await this.#answer(gateway, session, digits);
    if (this.#state === asked) this.#become(answer);
    return this.#state;
  }

  async #answer(gateway: Gateway, session: string, digits: string): Promise<NumberState> {
    try {
      const { isOnWhatsApp, jid } = await gateway.contacts.check(session, { phone: digits });
      if (!isOnWhatsApp) return { is: 'absent', digits };
      return { is: 'found', digits, jid: jid ? bareJid(jid) : phoneJid(digits) };
    } catch (thrown) {
      const error = thrown as GatewayError;
      return error.status === 501 || error.status === 404
        ? { is: 'unchecked', digits }
        : { is: 'failed', digits, error };
    }
  }

  #become(state: NumberState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
