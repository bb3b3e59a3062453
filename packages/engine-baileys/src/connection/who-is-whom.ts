import type { EngineEvent } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { pairedAddresses } from '../mapping/paired-addresses.js';

/** Told once a connection each: so many are remembered. */
const REMEMBERED = 2_000;

/** Tells which number and which LID are one person, as stanzas name them side by side. */
export class WhoIsWhom {
  readonly #told = new Set<string>();

  /** What this stanza tells that no other one has told over this connection. */
  events(stanza: BinaryNode): EngineEvent[] {
    const contacts = pairedAddresses(stanza).filter((pair) => !this.#told.has(keyOf(pair)));
    return contacts.length ? [{ type: 'contacts', contacts }] : [];
  }

  /** It is stored: it need not be told again. */
  stored(stanza: BinaryNode): void {
    for (const pair of pairedAddresses(stanza)) {
      this.#told.add(keyOf(pair));
      if (this.#told.size > REMEMBERED) this.#told.delete(this.#told.values().next().value!);
    }
  }
}

const keyOf = ({ phoneJid, lid }: { phoneJid: string; lid: string }) => `${phoneJid} ${lid}`;
