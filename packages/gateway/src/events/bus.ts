import type { Envelope } from './envelope.js';
import type { LogEntry } from './log.js';

/**
 * An organization's log has grown: who follows it reads on from its place. What was added comes along, so that who is at
 * `after` or beyond need not read: between there and the first of `entries` the log has nothing.
 */
export interface Logged {
  readonly kind: 'logged';
  readonly organizationId: string;
  readonly after: number;
  /** In log order. */
  readonly entries: readonly LogEntry[];
}

/** True only now and never logged, such as that somebody types, or a QR code. */
export interface Passing {
  readonly kind: 'passing';
  readonly envelope: Envelope;
}

export type Published = Logged | Passing;

export type Listener = (published: Published) => void;

export const envelopesOf = (published: Published): readonly Envelope[] =>
  published.kind === 'passing' ? [published.envelope] : published.entries.map(({ envelope }) => envelope);

/** Wakes who follows the logs of this process, and hands on what passes. */
export class EventBus {
  readonly #listeners = new Set<Listener>();

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  publish(published: Published): void {
    for (const listener of [...this.#listeners]) listener(published);
  }
}
