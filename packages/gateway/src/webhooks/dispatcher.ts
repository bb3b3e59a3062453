import type { Audit } from '../audit/audit.js';
import type { Clock } from '../clock.js';
import type { Envelope } from '../events/envelope.js';
import type { DeliveryOutcome } from '../metrics/metrics.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import { type Claim, claim, dueWebhooks, freeClaims, recoverClaims } from './claim.js';
import { storedEnvelope } from './delivery-row.js';
import { DeliverySlots } from './delivery-slots.js';
import { type PlainFailure, plainAnswer, plainFailure } from './plain-failure.js';
import { post } from './post.js';
import { retryAfterMs } from './retry.js';
import { type Outcome, settle } from './settle.js';
import { deliveryHeaders, type Secrets } from './signature.js';
import { snippetOf } from './snippet.js';
import { openTarget, type Target } from './target.js';
import type { Resolver } from './targets.js';
import { openSecrets } from './webhook-row.js';

export const TIMEOUT_MS = 30_000;
/** How long attempts may go on when the gateway stops. */
const GRACE_MS = 3_000;
/** When to look again after the database did not answer. */
const AFTER_TROUBLE_MS = 5_000;

export interface DispatcherOptions {
  store: Store;
  sealer: Sealer;
  clock: Clock;
  /** 0 up to 1. */
  random(): number;
  resolver: Resolver;
  userAgent: string;
  audit: Audit;
  /** Whether the beginning of what receivers answer is kept. */
  keepsAnswers: boolean;
  /** An event whose secret is known to this process only. */
  liveEnvelope(eventId: string): Envelope | undefined;
  /** Told of each attempt that came to an end. */
  onAttempt?(webhookId: string, outcome: DeliveryOutcome, ms: number): void;
  /** One may have been switched off. */
  onStanding?(organizationId: string, webhookId: string): void;
  onError(error: unknown): void;
}

class TimedOut extends Error {}
class Stopping extends Error {}

/** Takes what is due and posts it. It is woken by what may have become due, and by the clock. */
export class Dispatcher {
  readonly #slots = new DeliverySlots();
  readonly #attempts = new Set<Promise<void>>();
  /** One for each request under way. */
  readonly #requests = new Set<AbortController>();
  #cut = false;
  #pumping: Promise<void> | undefined;
  #again = false;
  /** The database did not do as it was told: something may be taken that nobody delivers. */
  #troubled = false;
  #open = false;
  #cancelTimer = () => {};

  constructor(private readonly options: DispatcherOptions) {}

  async start(): Promise<void> {
    await recoverClaims(this.options.store, this.options.clock.now());
    this.#open = true;
    this.wake();
  }

  /** Looks for what is due. */
  wake(): void {
    if (!this.#open) return;
    this.#again = true;
    this.#pumping ??= this.#pump()
      .catch((error) => {
        this.options.onError(error);
        this.#troubled = true;
        this.#again = false;
        this.#wakeIn(AFTER_TROUBLE_MS);
      })
      .finally(() => {
        this.#pumping = undefined;
        if (this.#again) this.wake();
      });
  }

  /** Takes no more. Attempts that do not end soon are cut and due again at the next start. */
  async close(): Promise<void> {
    this.#open = false;
    this.#cancelTimer();
    await this.#pumping;
    const cancel = this.options.clock.after(GRACE_MS, () => {
      this.#cut = true;
      for (const request of this.#requests) request.abort(new Stopping());
    });
    await Promise.all(this.#attempts);
    cancel();
  }

  async #pump(): Promise<void> {
    const { store, clock } = this.options;
    this.#cancelTimer();
    while (this.#open) {
      this.#again = false;
      if (this.#troubled) await freeClaims(store, clock.now(), this.#slots.ids);
      this.#troubled = false;
      const due = await dueWebhooks(store.db);
      const now = clock.now();
      const shares = this.#slots.share(due.filter(({ at }) => at <= now));
      const claims = shares.size && this.#open ? await claim(store, shares, now) : [];
      for (const one of claims) this.#begin(one);
      if (claims.length || this.#again) continue;
      const later = due.map(({ at }) => at).filter((at) => at > now);
      // What is due but finds no slot is woken by the attempt that frees one.
      if (later.length) this.#wakeIn(Math.min(...later) - now);
      return;
    }
  }

  #wakeIn(ms: number): void {
    this.#cancelTimer();
    if (this.#open) this.#cancelTimer = this.options.clock.after(ms, () => this.wake());
  }

  #begin({ row, webhook }: Claim): void {
    // Its lease may have ended while it was still on its way here.
    if (!this.#slots.enter(row)) return;
    const { store, clock, random, audit, onError } = this.options;
    const attempt = this.#attempt({ row, webhook })
      .then((outcome) => {
        this.#count(webhook.id, outcome);
        return store.transaction((trx) =>
          settle(trx, row, webhook, outcome, { now: clock.now(), random: random(), audit }),
        );
      })
      .then((switchedOff) => {
        if (switchedOff) this.options.onStanding?.(webhook.organization_id, webhook.id);
      })
      .catch((error) => {
        this.#troubled = true;
        onError(error);
      })
      .finally(() => {
        this.#attempts.delete(attempt);
        this.#slots.leave(row);
        this.wake();
      });
    this.#attempts.add(attempt);
  }

  #count(webhookId: string, outcome: Outcome): void {
    if (outcome.kind === 'interrupted') return;
    const ms = outcome.kind === 'given-up' ? 0 : outcome.durationMs;
    this.options.onAttempt?.(webhookId, outcome.kind === 'given-up' ? 'given_up' : outcome.kind, ms);
  }

  async #attempt({ row, webhook }: Claim): Promise<Outcome> {
    const { store, sealer, clock, resolver, userAgent } = this.options;
    const at = clock.now();
    if (row.expires_at !== null && row.expires_at <= at)
      return { kind: 'given-up', error: 'it was out of date before it could be delivered' };
    const envelope = row.live ? this.options.liveEnvelope(row.event_id) : await storedEnvelope(store.db, row);
    if (!envelope) return { kind: 'given-up', error: 'the event is no longer kept' };
    const failed = (why: PlainFailure): Outcome => ({
      kind: 'failed',
      at,
      durationMs: clock.now() - at,
      ...why,
    });
    const body = Buffer.from(JSON.stringify(envelope));
    let secrets: Secrets;
    let target: Target;
    try {
      secrets = openSecrets(sealer, webhook, at);
      target = openTarget(sealer, webhook);
    } catch {
      // Unsigned it would be taken for a forgery.
      return failed({
        failure: 'not_sent',
        error: 'what is sealed of the webhook cannot be opened; set it again',
      });
    }
    const own = deliveryHeaders({ eventId: row.event_id, body, now: at, userAgent, ...secrets });
    if (this.#cut) return { kind: 'interrupted' };
    const over = new AbortController();
    this.#requests.add(over);
    const cancel = clock.after(TIMEOUT_MS, () => over.abort(new TimedOut()));
    try {
      const { status, retryAfter, text } = await post(
        { url: target.url, headers: { ...target.headers, ...own }, body },
        resolver,
        over.signal,
      );
      const durationMs = clock.now() - at;
      const response = this.options.keepsAnswers ? snippetOf(text) : undefined;
      const answered = { at, durationMs, responseCode: status, ...(response ? { response } : {}) };
      if (status >= 200 && status < 300) return { kind: 'delivered', ...answered };
      return {
        kind: 'failed',
        ...answered,
        ...plainAnswer(status),
        retryAfterMs: retryAfterMs(retryAfter, clock.now()),
        gone: status === 410,
      };
    } catch (error) {
      if (error instanceof Stopping) return { kind: 'interrupted' };
      if (error instanceof TimedOut)
        return failed({
          failure: 'timeout',
          error: `the receiver did not answer within ${TIMEOUT_MS / 1000} seconds`,
        });
      return failed(plainFailure(error));
    } finally {
      cancel();
      this.#requests.delete(over);
    }
  }
}
