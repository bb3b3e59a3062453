import type { Environment } from './environment.js';
import { requestIdOf } from './error-from-response.js';
import type { GatewayError } from './errors.js';
import type { Logger, LogLevel } from './log.js';
import { tellAll } from './readable.js';

/** One attempt of a call. Nothing in it is secret: no header, no body, and of a query the names alone. */
export interface AttemptInfo {
  /** In capitals. */
  readonly method: string;
  /** Without origin and without the values of the query: `/api/v1/sessions/sess_1/chats?limit&cursor`. */
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** How an attempt ended. */
export interface ResponseInfo extends AttemptInfo {
  /** HTTP status; 0 when no answer came, and `error` then says why. */
  readonly status: number;
  /** `X-Request-Id` of the answer. */
  readonly requestId?: string;
  /** Milliseconds from the request to the head of its answer. */
  readonly ms: number;
  /** Why no answer came. */
  readonly error?: GatewayError;
}

/** An attempt that did not do, and is followed by another. */
export interface RetryInfo extends AttemptInfo {
  /** Milliseconds until the next attempt. */
  readonly waitMs: number;
  /** What the attempt came to. */
  readonly error: GatewayError;
}

/** Told of every request as it happens; what they throw surfaces as an uncaught error and does not touch the call. */
export interface Hooks {
  /** A request is about to leave. */
  request?(info: AttemptInfo): void;
  /** Its answer has come, or will not. */
  response?(info: ResponseInfo): void;
  /** The call waits and then tries again. */
  retry?(info: RetryInfo): void;
}

/** Who is told of what is sent. */
export interface ObserveOptions {
  /** Told of every request, answer and retry: metrics and traces begin here. */
  hooks?: Hooks;
  /**
   * A line for every request (`debug`), answer (`info`; `warn` from 400 on, `error` from 500 on and where none came) and retry (`warn`): method,
   * path, status, request id, attempt, milliseconds. Never a header, a body or a value of a query. A level writes to the console; a logger of
   * yours gets every line and chooses itself. Outside browsers `WAGATE_LOG` is the level where this is not given; otherwise `off`.
   */
  log?: LogLevel | Logger;
}

/** Where the time, the level of a log and the place of its lines come from. */
export type TellingEnvironment = Pick<Environment, 'now' | 'variable' | 'logger'>;

/** Tells hooks and log of the attempts of calls. */
export interface Telling {
  /** An attempt begins; the answer is to be called with its end. */
  begin(request: Request, attempt: number): (response?: Response, error?: GatewayError) => void;
  /** Another attempt follows. */
  retry(request: Request, attempt: number, waitMs: number, error: GatewayError): void;
}

/** Undefined where nobody wants to know. */
export function createTelling(
  { hooks, log }: ObserveOptions,
  environment: TellingEnvironment = { now: Date.now },
): Telling | undefined {
  const { logger } = environment;
  const level = log ?? (environment.variable?.('WAGATE_LOG') as LogLevel | undefined) ?? 'off';
  // Few programs log, and a page that does not has nothing to load for it.
  const lines =
    level === 'off' ? undefined : import('./log.js').then(({ logHooks }) => logHooks(level, logger));
  if (!hooks && !lines) return undefined;
  const tell = (name: keyof Hooks, info: object) => {
    if (hooks) tellAll([() => hooks[name]?.(info as RetryInfo & ResponseInfo)]);
    void lines?.then((hooks) => hooks[name]?.(info as RetryInfo & ResponseInfo));
  };
  const infoOf = ({ method, url }: Request, attempt: number): AttemptInfo => ({
    method,
    // The value of a query may be a secret, such as the token of a link.
    path: url.replace(/^\w+:\/\/[^/]+|=[^&]*/g, ''),
    attempt,
  });
  return {
    begin(request, attempt) {
      const info = infoOf(request, attempt);
      const start = environment.now();
      tell('request', info);
      return (response, error) =>
        tell('response', {
          ...info,
          status: response?.status ?? 0,
          requestId: response && requestIdOf(response),
          ms: environment.now() - start,
          error,
        });
    },
    retry(request, attempt, waitMs, error) {
      tell('retry', { ...infoOf(request, attempt), waitMs, error });
    },
  };
}
