import type { GatewayError } from '@wagate/sdk';
import type { WagateElement } from '../base/element.js';
import { failureText } from './failure-text.js';
import { readingStrings } from './reading.strings.js';

/** How a write stands. */
export type WriteState<R> =
  | { is: 'idle' }
  | { is: 'busy' }
  /** No answer came; it is looked whether it was done. */
  | { is: 'looking' }
  /** It was not done. */
  | { is: 'failed'; error: GatewayError }
  /** No answer came, and looking failed too: the next attempt looks first. */
  | { is: 'unknown'; error: GatewayError }
  /** The gateway confirmed it. */
  | { is: 'done'; result: R };

/** Whether the gateway may have done it all the same: no answer, one that came on the way, or one that can't be read. */
const maybeDone = ({ status, code }: GatewayError): boolean =>
  // A 403 or 404 of somebody else's server never reached a gateway.
  (code === 'invalid_response' && status < 400) ||
  (status >= 500 ? status !== 501 : status === 0 && (code === 'network' || code === 'timeout'));

/** How it is found out what became of a write of which no answer came. */
export interface WriteOptions<A extends readonly unknown[], R> {
  /** Finds what a write with these made; undefined when it was not done. Without it a write is one that may be repeated. */
  look?: (...args: A) => Promise<R | undefined>;
  /** It makes something: what may have been made is looked for, whatever is asked for meanwhile. A change is looked for as it is wanted now. */
  creates?: boolean;
}

/**
 * One write of an element: never twice at once, nothing shown as done before the gateway has confirmed it, and after an unknown outcome never
 * asked for again before looking.
 *
 * ```ts
 * readonly creation = new Write(this, (body: CreateKey) => this.gateway!.apiKeys.create(body), {
 *   look: async (body) => (await this.keysNamed(body.name)).at(0),
 *   creates: true,
 * });
 * const key = await this.creation.run({ name });   // undefined: it failed, `creation.problem` says why
 * ```
 */
export class Write<A extends readonly unknown[], R> {
  #state: WriteState<R> = { is: 'idle' };
  /** What was asked for last. */
  #sent: A | undefined;
  /** Why it is not known how the last one ended. */
  #unsure: GatewayError | undefined;

  constructor(
    private readonly host: WagateElement,
    private readonly call: (...args: A) => Promise<R>,
    private readonly options: WriteOptions<A, R> = {},
  ) {}

  get state(): WriteState<R> {
    return this.#state;
  }

  get busy(): boolean {
    return this.#state.is === 'busy' || this.#state.is === 'looking';
  }

  get error(): GatewayError | undefined {
    return this.#state.is === 'failed' || this.#state.is === 'unknown' ? this.#state.error : undefined;
  }

  /** What went wrong, or what is being found out, in words; empty while all is well. */
  get problem(): string {
    const { localize } = this.host;
    switch (this.#state.is) {
      case 'failed':
        return failureText(localize, this.#state.error);
      case 'unknown':
        return localize.area(readingStrings)('failed_unknown');
      case 'looking':
        return localize.area(readingStrings)('looking');
      default:
        return '';
    }
  }

  /** Resolves to what the gateway made of it; to undefined when it failed, its outcome is unknown, or one is under way already. */
  async run(...args: A): Promise<R | undefined> {
    if (this.busy) return undefined;
    if (this.#unsure && this.options.look) return this.#look(this.#unsure, args, true);
    return this.#ask(args);
  }

  /** Shows no more how the last one ended. Of what may have been made it goes on to say so; the next attempt looks first in any case. */
  reset(): void {
    if (this.busy || (this.#state.is === 'unknown' && this.options.creates)) return;
    this.#become({ is: 'idle' });
  }

  async #ask(args: A): Promise<R | undefined> {
    const offline = !navigator.onLine;
    this.#sent = args;
    this.#become({ is: 'busy' });
    try {
      return this.#done(await this.call(...args));
    } catch (thrown) {
      const error = thrown as GatewayError;
      if (this.options.look && maybeDone(error) && !offline) return this.#look(error, args, false);
      this.#become({ is: 'failed', error });
      return undefined;
    }
  }

  async #look(error: GatewayError, args: A, thenAsk: boolean): Promise<R | undefined> {
    this.#become({ is: 'looking' });
    let found: R | undefined;
    try {
      found = await this.options.look!(...((this.options.creates && this.#sent) || args));
    } catch {
      this.#unsure = error;
      this.#become({ is: 'unknown', error });
      return undefined;
    }
    this.#unsure = undefined;
    if (found !== undefined) return this.#done(found);
    if (thenAsk) return this.#ask(args);
    this.#become({ is: 'failed', error });
    return undefined;
  }

  #done(result: R): R {
    this.#become({ is: 'done', result });
    return result;
  }

  #become(state: WriteState<R>): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

/** Writes to the rows of a list: one at a time for each row, by its key, which is their first argument. */
export class RowWrites<A extends readonly [key: string, ...rest: unknown[]], R> {
  readonly #writes = new Map<string, Write<A, R>>();

  constructor(
    private readonly host: WagateElement,
    private readonly call: (...args: A) => Promise<R>,
    private readonly options: WriteOptions<A, R> = {},
  ) {}

  /** The write of a row. */
  of(key: string): Write<A, R> {
    const write = this.#writes.get(key) ?? new Write(this.host, this.call, this.options);
    this.#writes.set(key, write);
    return write;
  }

  run(...args: A): Promise<R | undefined> {
    return this.of(args[0]).run(...args);
  }
}
