import type { Session } from '@wagate/sdk';
import type { GatewayElement } from '../base/gateway-element.js';
import { Write } from '../data/write.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { SessionCreation } from './session-creation.js';
import { callLifecycle } from './session-lifecycle.js';
import { removeSession } from './session-removal.js';

/**
 * Puts a new session in the place of one that its gateway has not loaded, or can't link a second time. The old one stays until the new one waits for
 * a phone, and a new one that can't be begun goes again: whatever fails, there is one.
 */
export class SessionRenewal {
  readonly #creation: SessionCreation;
  readonly #begin: Write<[id: string], true>;
  readonly #remove: Write<[id: string], true>;
  /** `begun` once it waits for a phone. */
  #made: { readonly id: string; begun: boolean } | undefined;

  constructor(private readonly host: GatewayElement) {
    this.#creation = new SessionCreation(host);
    // Each may be asked for again: a code that is on its way stays so, and what is gone is gone.
    this.#begin = new Write(host, async (id): Promise<true> => {
      await callLifecycle(host.gateway!, id, 'relink');
      // One that is gone answers the same as one without a code yet.
      await host.gateway!.sessions.get(id);
      return true;
    });
    this.#remove = new Write(host, (id) => removeSession(host.gateway!, id));
  }

  get #writes() {
    return [this.#creation.write, this.#begin, this.#remove] as const;
  }

  get busy(): boolean {
    return this.#writes.some(({ busy }) => busy);
  }

  /** Why it failed, in words; empty while all is well. */
  get problem(): string {
    // A plain gateway answers so where its connection fails.
    if (this.#begin.error?.status === 500)
      return this.host.localize.area(sessionReasonStrings)('no_whatsapp_unchanged');
    return this.#writes.map(({ problem }) => problem).find(Boolean) ?? '';
  }

  /** What failed is of no interest any more. */
  forgive(): void {
    for (const write of this.#writes) write.reset();
  }

  /** Resolves to the id of the new one when the old one is gone; to undefined when it failed: the next attempt goes on where this one ended. */
  async run(old: Session): Promise<string | undefined> {
    if (this.busy) return undefined;
    if (!this.#made) {
      const { label, autoRead, presenceTyping } = old;
      const made = await this.#creation.run({ ...(label && { label }), autoRead, presenceTyping });
      if (!made) return undefined;
      this.#made = { id: made.id, begun: false };
    }
    const made = this.#made;
    made.begun ||= (await this.#begin.run(made.id)) === true;
    if (!made.begun) await this.#takeBack();
    else if (await this.#remove.run(old.id)) return made.id;
    return undefined;
  }

  /** Goes no further. Returns the id of a new one that waits for a phone already: that is used, though the old one could not be deleted. */
  leave(): string | undefined {
    const made = this.#made;
    if (made?.begun) return made.id;
    if (made) void this.#takeBack();
    return undefined;
  }

  async #takeBack(): Promise<void> {
    // It stays known where it can't be deleted now: the next attempt goes on with it.
    if (this.#made && (await this.#remove.run(this.#made.id))) this.#made = undefined;
  }
}
