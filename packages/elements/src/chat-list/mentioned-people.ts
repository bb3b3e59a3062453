import { parseJid } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import type { Mentions } from '../text/tokens.js';
import { personName } from './chat-name.js';

const MENTION = /@(\d{5,20})/g;

/**
 * Names of the people that previews mention. A list of chats tells none beside a text, so that they are looked for among the chats that are
 * loaded: those of a conversation of two have a name there.
 */
export class MentionedPeople {
  readonly #names = new Map<string, string>();
  /** Among so many chats those were looked for that are not known. */
  #searched = 0;
  readonly #missed = new Set<string>();

  reset(): void {
    this.#names.clear();
    this.#missed.clear();
    this.#searched = 0;
  }

  of(text: string | undefined, chats: readonly Chat[]): Mentions | undefined {
    const users = text?.includes('@') ? Array.from(text.matchAll(MENTION), ([, user]) => user!) : [];
    if (users.length === 0) return undefined;
    if (chats.length !== this.#searched) this.#missed.clear();
    this.#searched = chats.length;
    for (const user of users) if (!this.#names.has(user) && !this.#missed.has(user)) this.#find(user, chats);
    return this.#names;
  }

  #find(user: string, chats: readonly Chat[]): void {
    const chat = chats.find(
      ({ type, jid, aliases = [] }) =>
        type === 'dm' && [jid, ...aliases].some((address) => parseJid(address)?.user === user),
    );
    const name = chat && personName(chat);
    if (name) this.#names.set(user, name);
    else this.#missed.add(user);
  }
}
