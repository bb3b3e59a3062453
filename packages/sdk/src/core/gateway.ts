import type { paths } from '@wagate/contract/types';
import type { Client } from 'openapi-fetch';
import type { GatewayMethods } from '../generated/methods.js';
import { type Auth, sendable } from './auth.js';
import { normalizeBaseUrl } from './base-url.js';
import { createCaller, sendRequest } from './caller.js';
import { naming } from './client-name.js';
import { type Environment, plainEnvironment } from './environment.js';
import { errorFromResponse, invalidResponse } from './error-from-response.js';
import { invalidOption, NetworkError, NotImplementedError } from './errors.js';
import { type Announced, type Extensions, rememberCapabilities } from './extensions.js';
import type { FinishedCall } from './finished-call.js';
import { createTelling, type ObserveOptions } from './hooks.js';
import { createLifetime, endingEnvironment } from './lifetime.js';
import { createMethods, type SendCall } from './methods.js';
import { tellAll } from './readable.js';
import { createTransport, type Fetcher, type RetryPolicy } from './transport.js';
import type { SocketFactory } from './web-socket.js';

/** What a client is made with. */
export interface GatewayOptions extends ObserveOptions {
  /** Absolute http(s) URL of the gateway; it may have a path. */
  baseUrl: string;
  /** Who calls: `apiKey(…)`, `token(…)` or `identitySession(…)`. */
  auth: Auth;
  /** Instead of the runtime's. */
  fetch?: Fetcher;
  /** Opens realtime sockets; the runtime's WebSocket (on Node 20, the package `ws`) when not given. */
  webSocket?: SocketFactory;
  /** `browserEnvironment(window)` on a page; a fake clock in tests. */
  environment?: Environment;
  /** How often and how long calls that may be repeated are tried again. */
  retry?: RetryPolicy;
  /** Milliseconds a whole call may take, its retries and waits included; no end when not given. */
  deadlineMs?: number;
  /** Milliseconds one attempt may take, its answer read to the end; 30,000 when not given. */
  timeoutMs?: number;
}

/** What a client is made with that gets its tokens, and all else, from the embed handler of its page's own app. */
export interface EmbedGatewayOptions extends Omit<GatewayOptions, 'baseUrl' | 'auth'> {
  /** Where that handler is mounted: a path of the page's origin, such as `/api/wagate`, or an absolute URL. */
  embed: string;
}

/** A client of one gateway for one user and organization: make a new one when either changes. */
export interface Gateway extends GatewayMethods {
  /**
   * openapi-fetch itself, typed by path: `{ data, error, response }`, loaded at its first call. It retries GETs and calls with an
   * `Idempotency-Key`.
   */
  readonly raw: Client<paths>;
  /** Normalized: no trailing slash. */
  readonly baseUrl: string;
  /** The clock, timers and frames it runs on. */
  readonly environment: Environment;
  /** What opens realtime sockets; undefined for the runtime's WebSocket. */
  readonly webSocket?: SocketFactory;
  /** The extensions this gateway announced, asked for once; empty on a plain one. */
  readonly extensions: Extensions;
  /** What the gateway said of itself, asked for once; undefined for a plain one. */
  readonly announced: Announced;
  /** Tells of every namespaced call that succeeded: not every gateway makes an event of what a call changed. */
  watch(listener: (call: FinishedCall) => void): () => void;
  /** A credential to send along, for transports beside `raw`. `rejected` is one that a 401 refused. */
  readonly auth: Auth;
  /** What requests are made with. */
  readonly fetch: Fetcher;
  /**
   * Runs `left` when the app behind `embed` no longer knows the person that this client was made for, at once when that is so. Its stores then show
   * nothing, its feeds end, and every call fails with an `UnauthorizedError` whose `details.reason` is `signed_out`: make a new client for whoever
   * comes next. The answer takes that back.
   */
  onSignedOut(left: () => void): () => void;
  /**
   * Ends the client: its sockets, timers and waits, and calls that are on their way (`AbortedError`, code `closed`). Loops over its events
   * end; every later call ends with that error.
   */
  close(): void;
  /** Runs `end` when the client is closed, at once when it is already: for what is built on it. The answer takes that back. */
  onClose(end: () => void): () => void;
  /** A name for it within this page, by which `clientNamed` finds it: for elements that are given it before they are defined. */
  toString(): string;
}

/** Loads at the first call of any method; calls take effect in their order. */
function whenLoaded<T extends object>(load: () => Promise<T>): T {
  let loading: Promise<T> | undefined;
  return new Proxy({} as T, {
    // It is no promise, although every method answers with one, and says nothing of itself to who would write it down.
    get: (_, name) =>
      name === 'then' || name === 'toJSON'
        ? undefined
        : async (...args: unknown[]) => {
            loading ??= load().catch((cause) => {
              loading = undefined;
              throw new NetworkError('Its code cannot be loaded.', { code: 'network', cause });
            });
            return ((await loading) as Record<PropertyKey, (...args: unknown[]) => unknown>)[name]!(...args);
          },
  });
}

/**
 * A client of the gateway at `baseUrl`. It opens nothing until something is called. Outside browsers `WAGATE_URL` and `WAGATE_KEY` stand in for
 * `baseUrl` and `auth` where these are not given.
 *
 * @throws GatewayError with code `invalid_option`, when `baseUrl` is none or `auth` is missing.
 */
export function createGateway(options: GatewayOptions | EmbedGatewayOptions): Gateway {
  const {
    embed,
    webSocket,
    environment = plainEnvironment(),
  } = options as GatewayOptions & EmbedGatewayOptions;
  const baseUrl = normalizeBaseUrl(embed ?? (options as GatewayOptions).baseUrl, embed && 'embed');
  // Looked up at each call: a page may replace its fetch later, as mocks do.
  const fetcher: Fetcher = options.fetch ?? ((...request) => globalThis.fetch(...request));
  const signedOut = createLifetime();
  const auth = embed
    ? whenLoaded<Required<Auth>>(async () =>
        (await import('../embed/embed-token.js')).embedToken(gateway, signedOut.close, {
          errorFromResponse,
          NetworkError,
          normalizeBaseUrl,
          sendable,
          telling,
        }),
      )
    : (options as GatewayOptions).auth;
  // Callers without types forget it, or give the key itself.
  if (typeof auth?.credential !== 'function')
    throw invalidOption(
      `auth is ${auth ? 'no credential' : 'missing'}: give apiKey(…), token(…) or identitySession(…).`,
    );
  const telling = createTelling(options, environment);
  const transportOf = (own: Fetcher) => createTransport(own, auth, environment, telling);
  const transport = transportOf(fetcher);
  const { onClose, close } = createLifetime();
  const call = createCaller(environment, { ...options, baseUrl, auth }, onClose);
  const send: SendCall = (request, callOptions, repeatable, extension, read) =>
    call(callOptions, repeatable, async (state) => {
      if (extension && !(await state.race(extensions())).has(extension))
        throw new NotImplementedError(`This gateway does not offer ${extension}.`, {
          code: 'not_implemented',
          status: 501,
        });
      const base = auth.baseUrl ? await state.race(auth.baseUrl()) : baseUrl;
      const answer = await sendRequest(base, request, transport, state);
      read(answer);
      return answer;
    });
  const announced = rememberCapabilities(() => gateway.capabilities);
  const extensions: Extensions = async () => new Set((await announced())?.extensions);
  const watchers = new Set<(call: FinishedCall) => void>();
  const gateway: Gateway = {
    ...createMethods(send, (finished) => tellAll(watchers, finished)),
    raw: whenLoaded(async () =>
      (await import('./raw.js')).createRaw(
        auth.baseUrl ? await auth.baseUrl() : baseUrl,
        call,
        (own) => (own ? transportOf(own) : transport),
        invalidResponse,
      ),
    ),
    baseUrl,
    environment: endingEnvironment(environment, onClose),
    webSocket,
    extensions,
    announced,
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    auth,
    fetch: fetcher,
    onSignedOut: signedOut.onClose,
    close,
    onClose,
    toString: naming(() => gateway),
  };
  return gateway;
}
