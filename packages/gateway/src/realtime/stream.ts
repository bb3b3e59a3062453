import type { Realtime } from './realtime.js';
import type { Subscription } from './subscription.js';

const LOW_WATER = 64_000;

/**
 * The same frames as one line each of a streamed answer (NDJSON): for readers that cannot upgrade a connection. The
 * answer ends where a socket would close.
 */
export function streamEvents(realtime: Realtime, subscription: Subscription, signal: AbortSignal): Response {
  let gone = () => {};
  let wake = () => {};
  let waiting = 0;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let open = true;
        const end = () => {
          if (!open) return;
          open = false;
          gone();
          wake();
          controller.close();
        };
        gone = realtime.open(subscription, {
          send(frame) {
            if (open) controller.enqueue(encoder.encode(`${frame}\n`));
            waiting = -(controller.desiredSize ?? 0);
          },
          buffered: () => Math.max(0, -(controller.desiredSize ?? 0)),
          drained: () =>
            new Promise((resolve) => {
              if (!open || waiting < LOW_WATER) resolve();
              else wake = resolve;
            }),
          close: end,
        });
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted) end();
      },
      pull: () => {
        waiting = 0;
        wake();
      },
      cancel: () => {
        gone();
        wake();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: LOW_WATER }),
  );
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
    },
  });
}
