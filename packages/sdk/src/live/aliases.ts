import { bareJid } from '@wagate/contract/jid';

/** Which addresses are one conversation: a person has a phone's and a hidden one. */
export class Aliases {
  readonly #sets = new Map<string, Set<string>>();

  /** All addresses known for the same conversation, this one included. */
  of(jid: string): ReadonlySet<string> {
    return this.#sets.get(bareJid(jid)) ?? new Set([bareJid(jid)]);
  }

  /** Notes that these are one. @returns whether that is news. */
  link(...jids: (string | undefined)[]): boolean {
    const known = jids.filter((jid) => jid !== undefined && jid !== '').map((jid) => bareJid(jid!));
    const joined = new Set(known.flatMap((jid) => [...this.of(jid)]));
    if (known.length < 2 || known.every((jid) => this.of(jid).size === joined.size)) return false;
    for (const jid of joined) this.#sets.set(jid, joined);
    return true;
  }
}
