import { createHash } from 'node:crypto';
import type { EngineEvent, EngineHost, KeyWrite } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import type { KeyTransaction } from '../storage/key-transaction.js';
import type { RecentRecords } from '../storage/recent-records.js';
import type { Lock } from './lock.js';

/** What a plaintext means: what to tell the host, and what else to store with it. */
export interface Meaning {
  events: EngineEvent[];
  writes: KeyWrite[];
  /** Runs once the commit is durable. */
  committed?: () => void;
}

export interface InboxParts {
  host: EngineHost;
  lock: Lock;
  keys: KeyTransaction;
  /** Plaintexts of the newest messages. */
  received: RecentRecords;
  read(stanza: BinaryNode, plaintext: Uint8Array): Promise<Meaning>;
  /** What to tell of one that cannot be decrypted: it may never come in a form that can. */
  unread(stanza: BinaryNode): Promise<EngineEvent[]>;
  /** Hears of a commit that failed; nothing may be acknowledged any more. */
  failed(error: unknown): void;
}

/**
 * The one door for encrypted messages. Baileys sends the delivery receipt as soon as decryption returns, so a message
 * and the ratchet it moved are committed before it does. If the process dies after the commit and before the receipt,
 * WhatsApp sends the same stanza again, which the moved ratchet could not decrypt: the plaintext is kept for a while
 * and handed back, and the receipt goes out this time.
 */
export class Inbox {
  readonly #parts: InboxParts;
  /** Which stanza a ciphertext came in: Baileys' repository is only given the bytes. */
  readonly #stanzas = new WeakMap<Uint8Array, BinaryNode>();
  #closed: unknown;

  constructor(parts: InboxParts) {
    this.#parts = parts;
  }

  /** Nothing is decrypted from here on: what is not committed yet will be sent again on the next connection. */
  close(reason: Error): void {
    this.#closed ??= reason;
  }

  register(stanza: BinaryNode): void {
    if (!Array.isArray(stanza.content)) return;
    for (const { tag, content } of stanza.content) {
      if (tag === 'enc' && content instanceof Uint8Array) this.#stanzas.set(content, stanza);
    }
  }

  decrypt(ciphertext: Uint8Array, work: () => Promise<Uint8Array>): Promise<Uint8Array> {
    return this.#parts.lock.run(async () => {
      if (this.#closed) throw this.#closed;
      const stanza = this.#stanzas.get(ciphertext);
      if (!stanza) throw new Error('The ciphertext belongs to no stanza');
      const { keys, received, read } = this.#parts;
      const key = receivedKey(stanza, ciphertext);
      const known = await received.read(key);
      if (known) return known;
      keys.begin();
      try {
        const plaintext = await this.#opened(stanza, work);
        const meaning = await read(stanza, plaintext);
        await this.#commit({
          writes: [...keys.end(), ...received.put(key, plaintext), ...meaning.writes],
          events: meaning.events,
        });
        meaning.committed?.();
        return plaintext;
      } finally {
        keys.end();
      }
    });
  }

  async #opened(stanza: BinaryNode, work: () => Promise<Uint8Array>): Promise<Uint8Array> {
    try {
      return await work();
    } catch (error) {
      // What a decryption that failed has done to the keys is not kept.
      this.#parts.keys.end();
      const events = await this.#parts.unread(stanza);
      if (events.length > 0) await this.#commit({ writes: [], events });
      throw error;
    }
  }

  async #commit(change: { writes: KeyWrite[]; events: EngineEvent[] }): Promise<void> {
    await this.#parts.host.commit(change).catch((error: unknown) => {
      this.close(new Error('A message could not be stored'));
      this.#parts.failed(error);
      throw error;
    });
  }
}

/** A message id alone is the sender's to choose: the author and the bytes make it the same message. */
function receivedKey({ attrs }: BinaryNode, ciphertext: Uint8Array): string {
  const author = [attrs.from, attrs.participant ?? '', attrs.id].join(' ');
  return createHash('sha256').update(author).update(ciphertext).digest('base64url').slice(0, 22);
}
