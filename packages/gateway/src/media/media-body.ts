import type { Clock } from '../clock.js';

/** How long a client may leave what has come unread before its place is given to another. */
const UNREAD_MS = 60_000;

/**
 * A file as the body of an answer: read as fast as the client reads. It fails where the file does, so that nobody takes
 * a part for the whole.
 * @param over told once, however it ends
 */
export function mediaBody(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
  clock: Clock,
  over: () => void,
): ReadableStream<Uint8Array> {
  let unread = () => {};
  let done = false;
  let next: IteratorResult<Uint8Array> | undefined = first;
  const end = () => {
    if (done) return;
    done = true;
    unread();
    over();
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        unread();
        try {
          const { done: ended, value } = next ?? (await rest.next());
          next = undefined;
          if (ended) {
            end();
            controller.close();
            return;
          }
          controller.enqueue(value);
          unread = clock.after(UNREAD_MS, () => {
            controller.error(new Error('nobody reads the file'));
            void rest.return?.();
            end();
          });
        } catch (error) {
          end();
          controller.error(error);
        }
      },
      async cancel() {
        end();
        await rest.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
