import type { GatewayError } from './errors.js';
import type { Logger } from './log.js';
import type { ClientSetUp } from './set-up-fault.js';

/**
 * What the library takes from its surroundings. Nothing is read from a page by itself: a browser passes `browserEnvironment(window)`,
 * a test a fake clock.
 */
export interface Environment {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls `run` after `ms` milliseconds; the answer cancels it. */
  timer(run: () => void, ms: number): () => void;
  /** A number in [0, 1), for jitter. */
  random(): number;
  /** Calls `run` before the next paint, or soon; the answer cancels it. */
  frame(run: () => void): () => void;
  /** Calls `wake` when the network returns or the page becomes visible; the answer stops that. */
  onWake?(wake: () => void): () => void;
  /** Whether nobody can see what is shown: then nothing is read again merely because time passes. */
  hidden?(): boolean;
  /** A variable of the program's environment, such as `WAGATE_LOG`; undefined where it is not set or is empty. No page has any. */
  variable?(name: string): string | undefined;
  /** Told of every call that failed, and with which client: a page's tells its builder once what is wrong with the set-up. */
  failed?(error: GatewayError, client: ClientSetUp): void;
  /** Where lines of a log go for which no logger is given; the console without it. */
  readonly logger?: Logger;
  /** What requests say of this library: `wagate-sdk/1.2.3` outside browsers. A page sends its browser's own. */
  readonly userAgent?: string;
}

/** Clock and timers of the runtime, no page. */
export function plainEnvironment(): Environment {
  const timer: Environment['timer'] = (run, ms) => {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  };
  return { now: () => Date.now(), timer, random: () => Math.random(), frame: (run) => timer(run, 16) };
}

/** The parts of `window` that `browserEnvironment` uses. */
export interface BrowserWindow {
  /** The network is back. */
  addEventListener(type: 'online', listener: () => void): void;
  /** Ends what `addEventListener` began. */
  removeEventListener(type: 'online', listener: () => void): void;
  /** Runs before the next paint. The answer names it. */
  requestAnimationFrame(run: () => void): number;
  /** Takes it back. */
  cancelAnimationFrame(id: number): void;
  /** Whether the page can be seen, and who is told when that changes. */
  document: {
    readonly visibilityState: string;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
    removeEventListener(type: 'visibilitychange', listener: () => void): void;
  };
}

/** Codes and reasons of failures that a wrong set-up may be behind. */
const MAY_BE_SET_UP = [
  'network',
  'socket_refused',
  'redirected',
  'credential',
  'invalid_option',
  'invalid_response',
  'unauthorized',
  'misconfigured',
];

/** The environment of a page: frames follow painting, sockets wake when the network or the reader comes back. */
export function browserEnvironment(page: BrowserWindow): Environment {
  const plain = plainEnvironment();
  const { document } = page;
  let watch: Promise<(error: GatewayError, client: ClientSetUp) => Promise<void>> | undefined;
  return {
    ...plain,
    frame(run) {
      // A hidden page paints nothing: its stores still have to move.
      if (document.visibilityState === 'hidden') return plain.timer(run, 200);
      const id = page.requestAnimationFrame(() => now());
      // A page that is hidden before its frame comes would wait for ever.
      const late = plain.timer(() => now(), 300);
      const cancel = () => {
        page.cancelAnimationFrame(id);
        late();
      };
      const now = () => {
        cancel();
        run();
      };
      return cancel;
    },
    failed(error, client) {
      if (![error.code, `${error.details.reason}`].some((why) => MAY_BE_SET_UP.includes(why))) return;
      // Most pages never need it.
      watch ??= import('./set-up-watch.js').then(({ watchSetUp }) => watchSetUp(undefined));
      watch.then((tell) => tell(error, client)).catch(() => {});
    },
    hidden: () => document.visibilityState === 'hidden',
    onWake(wake) {
      const seen = () => {
        if (document.visibilityState === 'visible') wake();
      };
      page.addEventListener('online', wake);
      document.addEventListener('visibilitychange', seen);
      return () => {
        page.removeEventListener('online', wake);
        document.removeEventListener('visibilitychange', seen);
      };
    },
  };
}
