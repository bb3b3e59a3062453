import { samePerson } from './person.js';
import type { Reaction } from './types.js';

const person = ({ fromMe, senderJid, senderLid }: Reaction) => ({ fromMe, jid: senderJid, lid: senderLid });

const NONE: readonly Reaction[] = Object.freeze([]);

/**
 * Every reaction's last word, removals too, so that an older one that comes late changes nothing. One person has one reaction on a
 * message.
 */
export class Reactions {
  readonly #byTarget = new Map<string, readonly Reaction[]>();

  /** What the gateway stored replaces what was gathered. */
  replace(target: string, reactions: readonly Reaction[]): void {
    this.#byTarget.set(target, reactions);
  }

  /** @returns whether it changed anything. */
  take(target: string, reaction: Reaction): boolean {
    const before = this.#byTarget.get(target) ?? [];
    const at = before.findIndex((known) => samePerson(person(known), person(reaction)));
    if (at >= 0 && before[at]!.timestamp > reaction.timestamp) return false;
    if (before[at]?.emoji === reaction.emoji) return false;
    const after = at < 0 ? [...before, reaction] : before.map((known, i) => (i === at ? reaction : known));
    this.#byTarget.set(target, after);
    return true;
  }

  /** Those that stand. */
  of(target: string): readonly Reaction[] {
    const all = this.#byTarget.get(target);
    return all ? Object.freeze(all.filter(({ emoji }) => emoji !== '')) : NONE;
  }
}
