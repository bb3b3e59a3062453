import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/gateway.js';
import type { GatewayMethods } from '../generated/methods.js';
import type { Auth } from './auth.js';
import { normalizeBaseUrl } from './base-url.js';
import { type CallInit, createCaller } from './caller.js';
import { type Environment, plainEnvironment } from './environment.js';
import { type Announced, type Extensions, rememberCapabilities } from './extensions.js';
import type { FinishedCall } from './finished-call.js';
import { createMethods } from './methods.js';
import { tellAll } from './readable.js';
import { createTransport, type RetryPolicy } from './transport.js';
import type { SocketFactory } from './web-socket.js';

export interface GatewayOptions {
  /** Absolute http(s) URL of the gateway; it may have a path. */
  baseUrl: string;
  auth: Auth;
  /** Instead of the runtime's: gets a complete Request. */
  fetch?: (request: Request) => Promise<Response>;
  /** Opens realtime sockets; the runtime's WebSocket (on Node 20, the package `ws`) when not given. */
  webSocket?: SocketFactory;
  /** `browserEnvironment(window)` on a page; a fake clock in tests. */
  environment?: Environment;
  retry?: RetryPolicy;
  /** Milliseconds one attempt may take, its answer read to the end; 30,000 when not given. */
  timeoutMs?: number;
}

/** A client of one gateway for one user and organization: make a new one when either changes. */
export interface Gateway extends GatewayMethods {
  /** openapi-fetch itself, typed by path: `{ data, error, response }`. It retries GETs and calls with an `Idempotency-Key`. */
  readonly raw: Client<paths>;
  /** Normalized: no trailing slash. */
  readonly baseUrl: string;
  readonly environment: Environment;
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
  readonly fetch: (request: Request) => Promise<Response>;
}

const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** A client of the gateway at `baseUrl`. It opens nothing until something is called. */
export function createGateway(options: GatewayOptions): Gateway {
  const { auth, webSocket, environment = plainEnvironment(), retry = {} } = options;
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  // Looked up at each call: a page may replace its fetch later, as mocks do.
  const fetcher = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const client = createClient<paths>({ baseUrl, redirect: 'manual' });
  const transport = createTransport(fetcher, auth, environment, retry);
  const call = createCaller(
    client,
    (own) => (own ? createTransport(own, auth, environment, retry) : transport),
    environment,
    options.timeoutMs ?? 30_000,
  );
  const request = (method: string, path: string, init: CallInit = {}) =>
    call(method, path, init, method === 'GET' || !!init.params?.header?.['Idempotency-Key']);
  const verbs = VERBS.map((verb) => [verb, (path: string, init?: CallInit) => request(verb, path, init)]);
  const raw = { ...client, request, ...Object.fromEntries(verbs) } as unknown as Client<paths>;
  const announced = rememberCapabilities(() => gateway.capabilities);
  const extensions: Extensions = async () => new Set((await announced())?.extensions);
  const watchers = new Set<(call: FinishedCall) => void>();
  const gateway: Gateway = {
    ...createMethods(call, extensions, (finished) => tellAll(watchers, finished)),
    raw,
    baseUrl,
    environment,
    webSocket,
    extensions,
    announced,
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    auth,
    fetch: fetcher,
  };
  return gateway;
}
