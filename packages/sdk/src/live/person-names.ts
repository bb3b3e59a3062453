import { bareJid } from '@wagate/contract/jid';

type Addresses = readonly (string | undefined)[];

/**
 * What the people of a conversation are called. Events tell how somebody calls themself, or nothing; the gateway's own answers tell
 * how they are saved, and that counts, whichever came first.
 */
export class PersonNames {
  readonly #told = new Map<string, string>();

  /** A name that the gateway has given to somebody. A number stands where it knows none, and hides none that an event tells. */
  learn(name: string | undefined, ...addresses: Addresses): void {
    if (name && !/^\+\d+$/.test(name))
      for (const jid of addresses) if (jid) this.#told.set(bareJid(jid), name);
  }

  of(...addresses: Addresses): string | undefined {
    for (const jid of addresses) {
      const name = jid && this.#told.get(bareJid(jid));
      if (name) return name;
    }
    return undefined;
  }
}
