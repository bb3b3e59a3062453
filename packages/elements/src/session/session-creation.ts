import type { Gateway, Session } from '@wagate/sdk';
import type { GatewayElement } from '../base/gateway-element.js';
import { Write } from '../data/write.js';

/** What a new session begins with. */
export interface NewSession {
  label?: string;
  autoRead?: boolean;
  presenceTyping?: boolean;
}

/**
 * Makes one session, however often no answer comes. It is not started with it: a gateway that can't reach WhatsApp answers an error then although
 * the session is there. Linking begins where its code is shown.
 */
export class SessionCreation {
  /** What was there before the first attempt: one that was made without an answer is not among them. */
  #before: ReadonlySet<string> | undefined;
  readonly write: Write<[body: NewSession], Session>;

  constructor(host: GatewayElement) {
    this.write = new Write(host, (body) => this.#create(host.gateway!, body), {
      look: (body) => this.#find(host.gateway!, body),
      creates: true,
    });
  }

  async run(body: NewSession): Promise<Session | undefined> {
    const made = await this.write.run(body);
    if (made) this.#before = undefined;
    return made;
  }

  async #create(gateway: Gateway, body: NewSession): Promise<Session> {
    const late = await this.#find(gateway, body);
    if (late) return late;
    if (!this.#before) {
      const before = new Set<string>();
      for await (const { id } of gateway.sessions.list()) before.add(id);
      this.#before = before;
    }
    return gateway.sessions.create(body);
  }

  async #find(gateway: Gateway, { label = '' }: NewSession): Promise<Session | undefined> {
    const before = this.#before;
    if (!before) return undefined;
    for await (const one of gateway.sessions.list())
      if (!before.has(one.id) && (one.label ?? '') === label) return one;
    return undefined;
  }
}
