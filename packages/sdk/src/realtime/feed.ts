import type { EventName, GatewayEvent } from '@wagate/contract/types';
import { invalidOption } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { Cell, tellAll } from '../core/readable.js';
import { isLogged } from './event-log.js';
import { connectionFor } from './shared-connections.js';
import type { Feed, Gap, RealtimeEvent, RealtimeOptions, RealtimeStatus } from './types.js';

interface Item {
  event: GatewayEvent;
  /** Where the cursor moves when this and all before it were acknowledged: a later event's, when that one was not wanted. */
  id: string | undefined;
  done?: boolean;
}

/**
 * Events as they happen, in order, each once, through reconnects. The socket is shared with every other feed and live store of the
 * gateway, unless `since` is given.
 *
 * The loop throws the gateway's error when the credential is refused for good, or lacks the permission `events`. One loop may read a feed: a
 * second one beside it throws `invalid_option`.
 */
export function realtime<Name extends EventName = EventName>(
  gateway: Gateway,
  options: RealtimeOptions<Name> = {},
): Feed<Name> {
  const { signal, events } = options;
  const connection = connectionFor(gateway, options);
  const gapListeners = new Set<(gap: Gap) => void>();
  const queue: Item[] = [];
  /** Handed out and not acknowledged, oldest first; none is kept once there were too many. */
  let open: Item[] | undefined = [];
  let cursor = options.since;
  let final: RealtimeStatus | undefined;
  let wake: (() => void) | undefined;
  /** The iterator that waits, or waited last. */
  let reader: unknown;

  const stopListening = connection.listen((event, gap) => {
    if (!event) {
      tellAll(gapListeners, gap!);
      return;
    }
    const id = isLogged(event.event) ? event.id : undefined;
    if (!events || events.includes(event.event as Name)) {
      queue.push({ event, id });
      wake?.();
    } else if (id) {
      const last = queue.at(-1) ?? open?.at(-1);
      if (last) last.id = id;
      else if (open) cursor = id;
    }
  });
  const status = new Cell(connection.status.get());
  const unfollow = connection.status.subscribe(() => {
    const now = connection.status.get();
    if (now.state === 'closed') end(now);
    else if (!final) status.set(now);
  });

  function end(last: RealtimeStatus): void {
    if (final) return;
    final = last;
    stopListening();
    unfollow();
    signal?.removeEventListener('abort', close);
    status.set(final);
    wake?.();
  }

  const close = () => end({ state: 'closed', since: gateway.environment.now() });
  signal?.addEventListener('abort', close);
  if (signal?.aborted) close();

  const done = { done: true } as IteratorReturnResult<undefined>;

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
      async next() {
        for (;;) {
          const item = queue.shift();
          if (item) {
            // After so many, the reader does not acknowledge at all: the cursor stays where it is.
            if (open && open.push(item) > 10_000) open = undefined;
            const ack = () => {
              item.done = true;
              while (open?.[0]?.done) cursor = open.shift()!.id ?? cursor;
            };
            return { value: { ...item.event, ack } as RealtimeEvent<Name> };
          }
          if (final?.error) throw final.error;
          if (final) return done;
          if (wake && reader !== this) throw invalidOption('One loop may read a feed: make another one.');
          reader = this;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = undefined;
        }
      },
      async return() {
        close();
        queue.length = 0;
        return done;
      },
    }),
  };
}
