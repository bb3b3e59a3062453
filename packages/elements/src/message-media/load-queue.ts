/** Files that are fetched at once because they came into view; a chat may be full of them. */
const AT_ONCE = 3;

let busy = 0;
const waiting: (() => void)[] = [];

/** Runs `load` when its turn has come; one whose signal was aborted meanwhile is passed over. */
export async function inTurn<T>(signal: AbortSignal, load: () => Promise<T>): Promise<T> {
  if (busy < AT_ONCE) busy += 1;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    signal.throwIfAborted();
    return await load();
  } finally {
    const next = waiting.shift();
    // The place goes on to whoever waits.
    if (next) next();
    else busy -= 1;
  }
}
