import type { Auth } from '../core/auth.js';
import type { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import type { CoreParts, EmbedGrant } from './grant.js';
import { streamOf } from './stream-transport.js';

interface Grants {
  /** The one to work with. */
  current(): Promise<EmbedGrant>;
  /** Another one. */
  renew(): Promise<EmbedGrant>;
  /** Tells when there will be no other. The answer ends that. */
  onEnd(listener: (error: GatewayError) => void): () => void;
}

/** After a renewal that failed, in milliseconds; the token that there is goes on meanwhile. */
const AGAIN_MS = 5_000;

/**
 * Events over connections that end with their token, and no end that anybody sees: before a token is over the next connection stands, resumed after
 * the last event, and only then the one before is let go. What comes over both is told once.
 */
export const renewing =
  ({ current, renew, onEnd }: Grants, core: CoreParts): NonNullable<Auth['connect']> =>
  (socket, gateway, request) =>
    new Promise<void>((resolve, reject) => {
      const { ask, signal, minted, frame } = request;
      /** Those that are open or being opened, the newest last. */
      let attempts: AbortController[] = [];
      let cancelTimer = () => {};
      const stopEnding = onEnd((error) => over(error));

      function over(error?: unknown): void {
        stopEnding();
        cancelTimer();
        for (const attempt of attempts.splice(0)) attempt.abort();
        if (error === undefined) resolve();
        else reject(error);
      }

      function open(grant: EmbedGrant, since: string | undefined): void {
        const own = new AbortController();
        attempts.push(own);
        const there: Gateway = Object.create(gateway, { baseUrl: { value: grant.baseUrl } });
        const transport = grant.streams ? streamOf(core) : socket;
        const ended = (error?: unknown) => {
          if (!attempts.includes(own)) return;
          attempts = attempts.filter((one) => one !== own);
          // The one before goes on until its token is over, or the one after it is on its way.
          if (!attempts.length) over(error);
        };
        transport(there, {
          ask: { ...ask, since },
          position: since,
          signal: own.signal,
          minted,
          frame(data) {
            if (own.signal.aborted) return;
            // It stands: those before it are not needed any more.
            for (const before of attempts.splice(0, attempts.indexOf(own))) before.abort();
            frame(data);
          },
        }).then(() => ended(), ended);
        renewAt(grant.renewAt);
      }

      function renewAt(at: number): void {
        const { environment } = gateway;
        const wait = Math.max(0, at - environment.now());
        cancelTimer();
        cancelTimer = environment.timer(() => {
          renew().then(
            (grant) => attempts.length && open(grant, request.position),
            () => attempts.length && renewAt(environment.now() + AGAIN_MS),
          );
        }, wait);
      }

      signal.addEventListener('abort', () => over(), { once: true });
      current().then((grant) => (signal.aborted ? over() : open(grant, ask.since)), over);
    });
