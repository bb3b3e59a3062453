import type { sendable } from '../core/auth.js';
import type { normalizeBaseUrl } from '../core/base-url.js';
import type { errorFromResponse } from '../core/error-from-response.js';
import type { NetworkError } from '../core/errors.js';
import type { Telling } from '../core/hooks.js';

/** Parts of the core: handed over and not imported, so that a bundler leaves it in one piece for pages that embed nothing. */
export interface CoreParts {
  errorFromResponse: typeof errorFromResponse;
  NetworkError: typeof NetworkError;
  normalizeBaseUrl: typeof normalizeBaseUrl;
  sendable: typeof sendable;
  telling: Telling | undefined;
}

/** What a page was given: a token, where to call with it, and how events come. */
export interface EmbedGrant {
  readonly token: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Whether events come as lines of an answer, instead of over a socket. */
  readonly streams: boolean;
  /** When another one is asked for: epoch milliseconds by the clock of this side, as is the next. */
  readonly renewAt: number;
  /** When this one is worth nothing. */
  readonly endsAt: number;
}

/** Of its life a token is used so much before it is renewed: what is left is time for trying again. */
const RENEWED_AFTER = 0.8;

interface GrantBody {
  token?: unknown;
  expiresAt?: unknown;
  baseUrl?: unknown;
  realtime?: unknown;
}

/** Milliseconds that a token lives, by its own word: the clock of this side may be wrong. */
function lifeOf(token: string): number {
  try {
    const { iat, exp } = JSON.parse(atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')));
    return (exp - iat) * 1000;
  } catch {
    return 0;
  }
}

const SIGNED_OUT = {
  error: { code: 'unauthorized', message: 'Nobody is signed in.', details: { reason: 'signed_out' } },
};

/**
 * Reads what the handler at `src` answered.
 *
 * @throws UnauthorizedError with `details.reason` `signed_out`, when the app behind it knows nobody
 */
export async function readGrant(
  response: Response,
  src: string,
  now: number,
  { errorFromResponse, NetworkError, normalizeBaseUrl, sendable }: CoreParts,
): Promise<EmbedGrant> {
  const { status } = response;
  const body = (await response.json().catch(() => undefined)) as GrantBody | undefined;
  if (status === 401) throw errorFromResponse(response, SIGNED_OUT);
  if (status === 403 || status === 429 || status >= 500) throw errorFromResponse(response, body);
  // Whoever answered is no handler. It has no status: a 404 would be taken for one about what was asked for.
  const stranger = () =>
    new NetworkError(`${src}/token gave no token (${status}): is the embed handler mounted there?`, {
      code: 'invalid_response',
    });
  if (!response.ok || typeof body?.token !== 'string') throw stranger();
  const token = sendable(body.token, 'token');
  const life = lifeOf(token) || Number(body.expiresAt) - now;
  if (!(life > 0)) throw stranger();
  return {
    token,
    baseUrl: typeof body.baseUrl === 'string' ? normalizeBaseUrl(body.baseUrl) : src,
    streams: body.realtime === 'stream',
    renewAt: now + life * RENEWED_AFTER,
    endsAt: now + life,
  };
}
