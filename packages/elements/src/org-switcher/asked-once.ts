import type { Identity } from '@wagate/sdk/identity';

/** A timer would be late where nobody looks at the page. */
function afterThisTask(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(0);
}

/**
 * Several switchers of a page ask for the same at the same time: one question answers all of them.
 *
 * @returns asks for what happened, once for each event; without one whoever asks in the same task shares the answer, and whoever asks later asks anew
 */
export function askedOnce<T>(ask: (identity: Identity) => Promise<T>) {
  const answers = new WeakMap<object, Promise<T>>();
  return (identity: Identity, event: object = identity): Promise<T> => {
    const known = answers.get(event);
    if (known) return known;
    const answer = ask(identity);
    answers.set(event, answer);
    if (event === identity) afterThisTask(() => answers.delete(event));
    return answer;
  };
}
