import type { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import type { BinaryNode } from 'baileys';

type Listener = (stanza: BinaryNode) => unknown;

export interface Gate {
  /** Does what must be durable before the stanza is acknowledged; what it returns is passed on, or nothing. */
  before(stanza: BinaryNode): Promise<BinaryNode | undefined>;
  /** Hears what `before` or a listener threw. */
  failed(error: unknown): void;
  /** Once closed, waiting stanzas are dropped unacknowledged. */
  closed(): boolean;
}

/**
 * Puts a gate in front of the listeners an event has: they get one stanza after the other, in order of arrival. Between
 * two of them the process turns to whatever else waits: a thousand may have come in one piece, and a store that answers
 * at once leaves nobody else a moment until the last is done.
 */
export function gate(emitter: EventEmitter, event: string, { before, failed, closed }: Gate): void {
  const listeners = emitter.listeners(event) as Listener[];
  emitter.removeAllListeners(event);
  let tail: Promise<void> = Promise.resolve();
  emitter.on(event, (stanza: BinaryNode) => {
    tail = tail
      .then(async () => {
        if (closed()) return;
        const passed = await before(stanza);
        if (passed && !closed())
          await Promise.all(listeners.map((listener) => listener.call(emitter, passed)));
      })
      .catch(failed)
      .then(() => turn());
  });
}

/**
 * Baileys' stanza listeners are async functions on an event emitter: a rejection of theirs, of which a send on a
 * closed connection is enough, would end the process. Here each is heard.
 */
export function catchRejections(
  emitter: EventEmitter,
  failed: (error: unknown, event: string) => void,
): void {
  for (const event of emitter.eventNames().filter((name) => typeof name === 'string')) {
    const listeners = emitter.listeners(event) as ((...args: unknown[]) => unknown)[];
    emitter.removeAllListeners(event);
    for (const listener of listeners) {
      emitter.on(event, (...args: unknown[]) => {
        const result = listener.apply(emitter, args);
        if (result instanceof Promise) result.catch((error: unknown) => failed(error, event));
      });
    }
  }
}
