import type { Environment } from './environment.js';
import { AbortedError } from './errors.js';

/** What a closed client says to whoever calls it. */
export const closedError = (): AbortedError =>
  new AbortedError('This client was closed: make a new one.', { code: 'closed' });

/** Runs `end` when the client is closed, at once when it is already. The answer takes that back. */
export type OnClose = (end: () => void) => () => void;

/** From a client's making to its close. */
export interface Lifetime {
  readonly onClose: OnClose;
  /** Ends everything; a second time does nothing. */
  close(): void;
}

export function createLifetime(): Lifetime {
  let ends: Set<() => void> | undefined = new Set();
  return {
    onClose(end) {
      const own = () => end();
      if (ends) ends.add(own);
      else end();
      return () => ends?.delete(own);
    },
    close() {
      const ending = ends ?? [];
      ends = undefined;
      for (const end of ending) end();
    },
  };
}

/** An environment whose timers, frames and listeners end with the client: what is built on it needs not know of that. */
export function endingEnvironment(environment: Environment, onClose: OnClose): Environment {
  /** Begins what has to be ended. */
  const ending = (begin: (over: () => void) => () => void): (() => void) => {
    let forget = () => {};
    const cancel = begin(() => forget());
    forget = onClose(cancel);
    return () => {
      forget();
      cancel();
    };
  };
  const once =
    (after: (run: () => void, ms: number) => () => void) =>
    (run: () => void, ms = 0) =>
      ending((over) =>
        after(() => {
          over();
          run();
        }, ms),
      );
  return {
    now: () => environment.now(),
    random: () => environment.random(),
    timer: once((run, ms) => environment.timer(run, ms)),
    frame: once((run) => environment.frame(run)),
    onWake: (wake) => ending(() => environment.onWake?.(wake) ?? (() => {})),
    hidden: () => !!environment.hidden?.(),
    variable: (name) => environment.variable?.(name),
    failed: (error, client) => environment.failed?.(error, client),
    logger: environment.logger,
    userAgent: environment.userAgent,
  };
}
