import type { Auth } from '../core/auth.js';
import type { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { type CoreParts, type EmbedGrant, readGrant } from './grant.js';
import { renewing } from './renewing-transport.js';

const TIMEOUT_MS = 15_000;
const TRIES = 4;
/** Each of many readers tries again in its own time: together they ask no more often than this, growing with every asking in vain. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Worth another try: no answer, or one of a server in trouble. */
const mayPass = ({ status, code }: GatewayError) =>
  code !== 'invalid_response' && (status === 0 || status === 429 || status >= 500);

/**
 * Tokens of the handler at the client's address, which knows its visitors by the cookies of its own app. A token is in memory and in a header and nowhere
 * else. It is renewed while it is still good, calls at the same time share one asking, and a 401 asks once more.
 *
 * @param signedOut somebody was signed in, and is no more: what they saw is not for whoever comes next
 */
export function embedToken(
  { baseUrl: src, fetch, environment }: Pick<Gateway, 'baseUrl' | 'fetch' | 'environment'>,
  signedOut: () => void,
  core: CoreParts,
): Required<Auth> {
  const { NetworkError, telling } = core;
  let grant: EmbedGrant | undefined;
  let asking: Promise<EmbedGrant> | undefined;
  /** Why there will be no other: a client is one person's. */
  let ended: GatewayError | undefined;
  const endings = new Set<(error: GatewayError) => void>();
  /** What the handler said last, where it could give none: until then it is not asked again. */
  let pause: { error: GatewayError; until: number } | undefined;
  let inVain = 0;

  async function ask(tried: number): Promise<EmbedGrant> {
    const request = new Request(`${src}/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    });
    const late = new AbortController();
    const begun = environment.now();
    // A fetch that does not hear of the signal is left to finish for nobody.
    const tooLate = new Promise<never>((_, reject) => {
      late.signal.onabort = () => reject(new NetworkError('No token in time.', { code: 'timeout' }));
    });
    const cancel = environment.timer(() => late.abort(), TIMEOUT_MS);
    const told = telling?.begin(request, tried);
    try {
      const response = await Promise.race([fetch(request, late), tooLate]).catch((cause) => {
        const error =
          cause instanceof NetworkError
            ? cause
            : new NetworkError(`${src}/token cannot be reached.`, { code: 'network', cause });
        told?.(undefined, error);
        throw error;
      });
      told?.(response);
      return await Promise.race([readGrant(response, src, begun, core), tooLate]);
    } finally {
      cancel();
    }
  }

  async function askAgain(): Promise<EmbedGrant> {
    for (let tried = 1; ; tried++) {
      try {
        const given = await ask(tried);
        if (ended) throw ended;
        grant = given;
        pause = undefined;
        inVain = 0;
        return given;
      } catch (thrown) {
        const error = thrown as GatewayError;
        if (error.status === 401 && grant) end(error);
        const over = tried >= TRIES || error.details.reason === 'misconfigured';
        // No answer is no word of the handler's: the network may be back at any moment.
        if (over && error.status >= 500) rest(error);
        if (over || !mayPass(error)) throw resting() ?? error;
        // It is looked into at once: what the page's own policy refuses will not pass, and its reason is there by the next try.
        if (tried === 1 && error.status === 0) environment.failed?.(error, { baseUrl: src });
        const wait = environment.random() * 500 * 2 ** tried;
        await new Promise<void>((resolve) => environment.timer(resolve, wait));
        if (error.details.reason) throw error;
      }
    }
  }

  function rest(error: GatewayError): void {
    const ms = Math.min(FIRST_PAUSE_MS * 2 ** inVain++, LONGEST_PAUSE_MS);
    pause = { error, until: environment.now() + (ms / 2) * (1 + environment.random()) };
  }

  /** One of its own for each reader, which tells it by that from the one before, and says when another try is worth it. */
  function resting(): GatewayError | undefined {
    const ms = pause ? pause.until - environment.now() : 0;
    if (!pause || ms <= 0) return undefined;
    const { error } = pause;
    const Kind = error.constructor as typeof GatewayError;
    const { code, status, requestId, details } = error;
    return new Kind(error.message, {
      ...{ code, status, requestId },
      details: { ...details, retryAfterSeconds: Math.ceil(ms / 1000) },
    });
  }

  function end(error: GatewayError): void {
    if (ended) return;
    ended = error;
    for (const tell of [...endings]) tell(error);
    signedOut();
  }

  async function renew(): Promise<EmbedGrant> {
    if (!asking) {
      const error = resting();
      if (error) throw error;
      const own = askAgain().finally(() => {
        if (asking === own) asking = undefined;
      });
      asking = own;
    }
    return asking;
  }

  /** @param refused a token that a 401 refused */
  async function current(refused?: string): Promise<EmbedGrant> {
    if (ended) throw ended;
    const now = environment.now();
    if (!grant || grant.endsAt <= now || grant.token === refused) return renew();
    // Nobody waits for it; who does, when this one is over, hears why there is none.
    if (grant.renewAt <= now) renew().catch(() => {});
    return grant;
  }

  return {
    refreshable: true,
    async credential(rejected) {
      const { token } = await current(rejected?.[1].slice('Bearer '.length));
      return ['Authorization', `Bearer ${token}`];
    },
    baseUrl: async () => (await current()).baseUrl,
    connect: renewing(
      {
        current,
        renew,
        onEnd(listener) {
          endings.add(listener);
          return () => endings.delete(listener);
        },
      },
      core,
    ),
    forget() {
      asking = undefined;
    },
  };
}
