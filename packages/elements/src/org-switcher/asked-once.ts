/** What was asked, by what it was asked for: an event, or an identity service in this task. */
const answers = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Forgets them after this task; a timer would be late where nobody looks at the page. */
function forgetSoon(identity: object): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    answers.delete(identity);
    port1.close();
  };
  port2.postMessage(null);
}

/**
 * Several switchers of a page ask for the same at the same time: one question answers all of them.
 *
 * @param event what happened, so that it is asked anew; without one whoever asks in the same task shares the answer, and whoever asks later asks anew
 */
export function askedOnce<T>(
  identity: object,
  event: object | undefined,
  what: string,
  ask: () => Promise<T>,
): Promise<T> {
  const of = event ?? identity;
  const known = answers.get(of) ?? new Map<string, Promise<unknown>>();
  if (!answers.has(of) && !event) forgetSoon(identity);
  answers.set(of, known);
  const answer = (known.get(what) as Promise<T> | undefined) ?? ask();
  known.set(what, answer);
  return answer;
}
