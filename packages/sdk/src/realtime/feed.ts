import type { Gateway } from '../core/gateway.js';
import { Cell, tellAll } from '../core/readable.js';
import type { EventName, GatewayEvent } from '../generated/gateway.js';
import { isLogged } from './event-log.js';
import { connectionFor } from './shared-connections.js';
import type { Feed, Gap, RealtimeEvent, RealtimeOptions, RealtimeStatus } from './types.js';

/** After so many events handed out and not acknowledged, the reader does not acknowledge at all: the cursor stays where it is. */
const MOST_OPEN = 10_000;

interface Item {
  event: GatewayEvent;
  /** How far the cursor moves when this and all before it were acknowledged. */
  through: string | undefined;
  done?: boolean;
}

/**
 * Events as they happen, in order, each once, through reconnects. The socket is shared with every other feed and live store of the
 * gateway, unless `since` is given.
 *
 * The loop throws the gateway's error when the credential is refused for good.
 */
export function realtime<Name extends EventName = EventName>(
  gateway: Gateway,
  options: RealtimeOptions<Name> = {},
): Feed<Name> {
  const { signal, events } = options;
  const wanted = events && new Set<string>(events);
  const connection = connectionFor(gateway, options);
  const status = new Cell<RealtimeStatus>(connection.status.get());
  const gapListeners = new Set<(gap: Gap) => void>();
  const queue: Item[] = [];
  const open: Item[] = [];
  let cursor = options.since;
  let frozen = false;
  let closed = false;
  let wake: (() => void) | undefined;

  function receive(event: GatewayEvent): void {
    const through = isLogged(event) ? event.id : undefined;
    if (!wanted || wanted.has(event.event)) {
      queue.push({ event, through });
      wake?.();
    } else if (through) {
      const last = queue.at(-1) ?? open.at(-1);
      if (last) last.through = through;
      else if (!frozen) cursor = through;
    }
  }

  function acknowledge(item: Item): void {
    item.done = true;
    while (!frozen && open[0]?.done) cursor = open.shift()!.through ?? cursor;
  }

  function handOut(item: Item): RealtimeEvent<Name> {
    if (!frozen) open.push(item);
    if (open.length > MOST_OPEN) {
      frozen = true;
      open.length = 0;
    }
    return { ...item.event, ack: () => acknowledge(item) } as RealtimeEvent<Name>;
  }

  function follow(): void {
    const now = connection.status.get();
    if (closed) return;
    status.set(now);
    if (now.state === 'closed') close(now);
  }

  function close(final: RealtimeStatus = { state: 'closed', since: gateway.environment.now() }): void {
    if (closed) return;
    closed = true;
    stopListening();
    unfollow();
    signal?.removeEventListener('abort', abort);
    status.set(final);
    wake?.();
  }

  const abort = () => close();
  const stopListening = connection.listen({ event: receive, gap: (gap) => tellAll(gapListeners, gap) });
  const unfollow = connection.status.subscribe(follow);
  follow();
  if (signal?.aborted) close();
  else signal?.addEventListener('abort', abort);

  async function next(): Promise<IteratorResult<RealtimeEvent<Name>, undefined>> {
    for (;;) {
      const item = queue.shift();
      if (item) return { done: false, value: handOut(item) };
      if (closed) {
        const { error } = status.get();
        if (error) throw error;
        return { done: true, value: undefined };
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return {
    status,
    get cursor() {
      return cursor;
    },
    on(_type, listener) {
      gapListeners.add(listener);
      return () => gapListeners.delete(listener);
    },
    close,
    [Symbol.asyncIterator]: () => ({
      next,
      async return() {
        close();
        queue.length = 0;
        return { done: true as const, value: undefined };
      },
    }),
  };
}
