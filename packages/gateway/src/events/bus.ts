import type { Envelope } from './envelope.js';

/** An event on its way to who listens now. */
export interface Published {
  readonly envelope: Envelope;
  /** Its place in the log; absent for what is true only now and never logged. */
  readonly seq?: number;
}

export type Listener = (published: Published) => void;

/** Hands events to the sockets of this process, in the order in which they were published. */
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
