import { EMBED_CAPABILITIES, type EmbedCapability } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import { apiKey, createGateway, type Gateway, GatewayError, type Logger } from '@wagate/sdk';
import { Keys } from './keys.js';
import { normalizeOrigin } from './origins.js';
import { type EmbedStore, memoryStore } from './store.js';
import { webAddress } from './web-address.js';

/** Who asks for a token, and what they may. */
export interface Grant {
  /** A person of your app: the id is what `revoke` and the gateway's audit log know them by. */
  user: { id: string; name?: string };
  /** Ids of sessions; `['*']` for all of the organization. */
  sessions: readonly string[];
  /** What they may do there. */
  can: readonly EmbedCapability[];
}

/** What `createEmbed` is made with. */
export interface EmbedOptions {
  /** The gateway, by its address and a key of its organization, or a client of the SDK. The key stays here. */
  gateway: { baseUrl: string; apiKey: string } | Gateway;
  /**
   * Signs the tokens of the broker: 32 characters or more, the same in every process. With several, the first signs and all are known: put a new
   * one first, and take the old one away when what it signed is over: tokens after a quarter of an hour, links after up to 7 days.
   */
  secret: string | readonly string[];
  /** Who asks, by the cookie or header of your own app; null or undefined when nobody is signed in. Asked at every renewal. */
  authorize(request: Request): Promise<Grant | null | undefined> | Grant | null | undefined;
  /**
   * Remembers revoked tokens and used tickets for all processes of your app. Without it, each remembers its own; with `false` none does: tokens end
   * by expiry alone, a ticket opens as many streams as its 30 seconds allow, and there are no one-time links.
   */
  store?: EmbedStore | false;
  /** Pages of other origins that may ask, such as `https://shop.example`; your own may always. */
  origins?: readonly string[];
  /** Seconds that a token lives, 60 to 900; 600 when not given. */
  expiresIn?: number;
  /** Where a page reaches a gateway that makes its tokens itself, when that is not `gateway.baseUrl`. */
  publicBaseUrl?: string;
  /** The path that the handler is mounted at, where it cannot be told from the request: one that itself has `/api/v1/` in it. */
  path?: string;
  /**
   * Your page of one-time links, such as `https://shop.example/connect`: it shows `<wagate-embed-link>` for whatever id comes after. A broker alone needs it; a
   * gateway that makes links has a page of its own.
   */
  linkPage?: string;
  /**
   * A phone was linked by a page that this process gave something, or by a link that it made. Each process tells of its own, and a new start tells of nothing
   * that came before: where none may be lost, a webhook on `session.status` says the same.
   */
  onLinked?(session: Schemas['WASession']): Promise<unknown> | unknown;
  /** Takes lines on what is wrong, and never a secret; the console when not given. */
  log?: Pick<Logger, 'info' | 'error'>;
  /** Tests alone lower the shortest life of a token, which is 60 seconds. */
  shortestExpiresIn?: number;
}

/** What the options come to. */
export interface Settings {
  readonly gateway: Gateway;
  readonly keys: Keys;
  /** None: nothing is remembered. */
  readonly store: EmbedStore | undefined;
  readonly authorize: EmbedOptions['authorize'];
  readonly origins: ReadonlySet<string>;
  readonly lifeMs: number;
  readonly publicBaseUrl: string;
  readonly path: string | undefined;
  /** Without a trailing slash. */
  readonly linkPage: string | undefined;
  readonly onLinked: EmbedOptions['onLinked'];
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** Epoch milliseconds. */
  now(): number;
  /** Runs `end` when the handler is closed. The answer takes that back. */
  onClose(end: () => void): () => void;
  close(): void;
}

const SHORTEST = 60;
const LONGEST = 900;
const SHORTEST_SECRET = 32;

/** What whoever makes the handler has got wrong. */
export const wrong = (message: string) => new GatewayError(message, { code: 'invalid_option' });

/** @throws GatewayError with code `invalid_option`, for what cannot work */
export function settingsOf(options: EmbedOptions): Settings {
  const { authorize, path, shortestExpiresIn = SHORTEST, expiresIn = 600, log = console } = options;
  const secrets = [options.secret ?? []].flat();
  if (
    !secrets.length ||
    secrets.some((secret) => typeof secret !== 'string' || secret.length < SHORTEST_SECRET)
  )
    throw wrong(
      `secret is missing or too short: give ${SHORTEST_SECRET} random characters, such as of \`openssl rand -hex 32\`.`,
    );
  if (typeof authorize !== 'function')
    throw wrong('authorize is missing: a function that says who asks, and what they may.');
  if (!(expiresIn >= shortestExpiresIn && expiresIn <= LONGEST))
    throw wrong(`expiresIn is in seconds, ${shortestExpiresIn} to ${LONGEST}.`);
  if (path !== undefined && !/^(\/[\w.~-]+)*$/.test(path))
    throw wrong('path is where the handler is mounted, such as /api/wagate.');
  const gateway = gatewayOf(options.gateway);
  const ends = new Set<() => void>();
  const now = () => gateway.environment.now();
  return {
    gateway,
    keys: new Keys(secrets),
    store: options.store === false ? undefined : (options.store ?? memoryStore(now)),
    authorize,
    origins: new Set((options.origins ?? []).map(originOf)),
    lifeMs: expiresIn * 1000,
    publicBaseUrl: (options.publicBaseUrl ?? gateway.baseUrl).replace(/\/+$/, ''),
    path,
    linkPage: linkPageOf(options.linkPage),
    onLinked: options.onLinked,
    log,
    now,
    onClose(end) {
      ends.add(end);
      return () => ends.delete(end);
    },
    close() {
      for (const end of [...ends]) end();
      // One that was given is the app's own.
      if ('apiKey' in options.gateway) gateway.close();
    },
  };
}

function gatewayOf(given: EmbedOptions['gateway'] | undefined): Gateway {
  if (!given) throw wrong('gateway is missing: give { baseUrl, apiKey }.');
  return 'apiKey' in given ? createGateway({ baseUrl: given.baseUrl, auth: apiKey(given.apiKey) }) : given;
}

function linkPageOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const address = /[?#]/.test(given) ? undefined : webAddress(given);
  if (!address)
    throw wrong(
      'linkPage is an https address without query and fragment, such as https://shop.example/connect.',
    );
  return address.replace(/\/+$/, '');
}

function originOf(given: string): string {
  const origin = normalizeOrigin(given);
  if (!origin) throw wrong('origins are scheme and host, such as https://shop.example.');
  return origin;
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;

/**
 * What `authorize` answered, looked at: a wrong capability is no capability.
 * @throws Error in words for whoever wrote it
 */
export function checkGrant({ user, sessions, can }: Grant): Grant {
  if (!isText(user?.id, 128)) throw new Error('authorize() gave no user.id of 1 to 128 characters.');
  if (user.name !== undefined && !isText(user.name, 128))
    throw new Error('authorize() gave a user.name that is no text of 1 to 128 characters.');
  if (!Array.isArray(sessions) || sessions.length > 200 || !sessions.every((id) => isText(id, 128)))
    throw new Error("authorize() gave no sessions: a list of at most 200 ids, or ['*'].");
  const known: readonly string[] = EMBED_CAPABILITIES;
  if (!Array.isArray(can) || !can.every((one) => known.includes(one)))
    throw new Error(`authorize() gave no capabilities: can is a list of ${known.join(', ')}.`);
  return {
    user: { id: user.id, ...(user.name !== undefined && { name: user.name }) },
    sessions: sessions.includes('*') ? ['*'] : [...new Set(sessions)],
    can: [...new Set(can)],
  };
}
