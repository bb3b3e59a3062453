import { NotFoundError } from '@wagate/sdk';
import { type ExpressHandler, expressHandler, type NodeHandler, nodeHandler } from './adapters/node.js';
import { notFound, Problem, problemResponse, requestIdOf } from './answer.js';
import { answerCall, type Broker } from './broker/answer-call.js';
import { BrokerLinks, LINK_TOKEN_MS } from './links/broker-links.js';
import { LinkWatch } from './links/link-watch.js';
import type { Links } from './links/links.js';
import { type Wanted, wantedAt } from './mount.js';
import { type EmbedOptions, settingsOf } from './options.js';
import { crossOrigin, preflight } from './origins.js';
import { Revocations, type Revoked } from './revocations.js';
import { answerToken } from './token-endpoint.js';
import { upstreamProblem } from './upstream-problem.js';

/** Answers the requests of pages that embed. */
export interface Embed {
  /** For Workers, Bun, Deno, SvelteKit, Nuxt, Fastify: whatever has a Request and wants a Response. It answers every request. */
  fetch(request: Request): Promise<Response>;
  /** `app.use('/api/wagate', embed.express())`. */
  express(): ExpressHandler;
  /** For `node:http`, under `options.path`, or as the only handler. */
  node(): NodeHandler;
  /** `app.all('/api/wagate/*', embed.hono())`. */
  hono(): (context: { req: { raw: Request } }) => Promise<Response>;
  /** `export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = embed.next()` in `app/api/wagate/[...path]/route.ts`. */
  next(): Record<
    'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS',
    (request: Request) => Promise<Response>
  >;
  /** One-time links, for people without an account in your app. */
  readonly links: Links;
  /** Ends tokens before their time, with their streams. Take the right away in your app first, or the page is given another. */
  revoke(which: Revoked): Promise<void>;
  /** Ends every stream and what listens for `onLinked`, and the client of the gateway where `createEmbed` made it. */
  close(): void;
}

/**
 * A handler that gives pages their tokens, and stands between them and a gateway that makes none.
 *
 * @throws GatewayError with code `invalid_option`, for options that cannot work
 */
export function createEmbed(options: EmbedOptions): Embed {
  const settings = settingsOf(options);
  const { gateway, log } = settings;
  const revocations = new Revocations(settings.store, settings.now);
  const watch = new LinkWatch(settings);
  const ownLinks = new BrokerLinks(settings, revocations);
  const broker: Broker = { settings, revocations, links: ownLinks, watch };
  let told = false;

  /** Whether the gateway makes tokens itself. Asked once: the client remembers an answer, and a 404, which a plain gateway gives. */
  async function mints(): Promise<boolean> {
    const announced = await gateway.announced().catch((thrown) => {
      throw upstreamProblem(thrown, gateway);
    });
    const itself = !!announced?.extensions.includes('embed-tokens');
    if (!itself && !told) {
      told = true;
      if (options.store === undefined)
        log.info(
          'wagate embed: revoked tokens and used tickets are remembered in this process alone: with several, give a store.',
        );
      if (options.store === false)
        log.info('wagate embed: nothing is remembered (store: false): tokens end by expiry alone.');
    }
    return itself;
  }

  async function answer(request: Request, wanted: Wanted): Promise<Response> {
    if (!wanted) throw notFound('route');
    if (request.method === 'OPTIONS') return preflight();
    if (wanted.what === 'token')
      return answerToken(settings, request, mints, (grant) =>
        watch.given(grant, settings.now() + settings.lifeMs),
      );
    // Pages call such a gateway itself.
    if (await mints()) throw notFound('route');
    return answerCall(broker, request, wanted);
  }

  /** What is wrong on this side is a line of the log, by the id that the page shows. */
  function failure(thrown: unknown, id: string): Response {
    const problem = thrown instanceof Problem ? thrown : new Problem('internal', 'internal error');
    const cause = thrown instanceof Problem ? thrown.cause : thrown;
    if (cause !== undefined)
      log.error(`wagate embed: ${cause instanceof Error ? cause.message : 'failed'} (request ${id})`);
    return problemResponse(problem);
  }

  async function handle(request: Request, mount = settings.path): Promise<Response> {
    const wanted = wantedAt(new URL(request.url).pathname, mount);
    const cors = crossOrigin(request, settings.origins, wanted?.what === 'token');
    const id = requestIdOf(request) ?? crypto.randomUUID();
    const response = await answer(request, wanted).catch((thrown) => failure(thrown, id));
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    if (!response.headers.has('x-request-id')) response.headers.set('x-request-id', id);
    return response;
  }

  const links = async (): Promise<Links> => ((await mints()) ? gateway.embedLinks : ownLinks);
  /** A link may be from before its gateway made them itself. */
  const eitherLinks = async <T>(act: (links: Links) => Promise<T>): Promise<T> => {
    const first = await links();
    return act(first).catch((error) => {
      if (first === ownLinks || !(error instanceof NotFoundError)) throw error;
      return act(ownLinks);
    });
  };
  const route = (request: Request) => handle(request);
  return {
    fetch: route,
    express: () => expressHandler(handle),
    node: () => nodeHandler(handle),
    hono: () => (context) => handle(context.req.raw),
    next: () => ({ GET: route, POST: route, PUT: route, PATCH: route, DELETE: route, OPTIONS: route }),
    links: {
      async create(link) {
        const made = await (await links()).create(link);
        // Of one that the gateway opens nothing more is heard here.
        if (await mints())
          watch.given({ sessions: [link.session], can: link.can }, made.expiresAt + LINK_TOKEN_MS);
        return made;
      },
      get: (id) => eitherLinks((one) => one.get(id)),
      cancel: (id) => eitherLinks((one) => one.cancel(id)),
    },
    async revoke(which) {
      // Tokens may be from before their gateway made them itself.
      await revocations.add(which);
      if (await mints()) await gateway.embedTokens.revoke(which);
    },
    close: settings.close,
  };
}
