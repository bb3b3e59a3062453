import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is so at the moment of a scrape; what cannot be known then is absent. */
export interface Standing {
  databaseUp: boolean;
  streams: number;
  connected: number;
  /** Sessions by status. */
  sessions?: ReadonlyMap<string, number>;
  /** Sessions by how their numbers stand with WhatsApp. */
  health?: ReadonlyMap<string, number>;
  outboxWaiting?: number;
  deliveriesWaiting?: number;
  /** For how long the delivery that is due longest has waited, in seconds. */
  deliveriesOldest?: number;
}

export type SendOutcome = 'sent' | 'failed' | 'unconfirmed';
export type DeliveryOutcome = 'delivered' | 'failed' | 'given_up';

const QUICK = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10];
const SLOW = [0.05, 0.25, 1, 2.5, 10, 30];
/** A scrape asks the database a few questions: whoever scrapes more often hears the same again. */
const FRESH_MS = 2_000;
/** How long a database may take for them. */
const PATIENCE_MS = 3_000;

/**
 * What this process counts and measures, in Prometheus' text format. Labels come from lists of the program's own, never from
 * a tenant, a number or an address: how many series there are does not grow with use, and none of them names anybody.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #now: () => number;
  readonly #requests;
  readonly #requestSeconds;
  readonly #messages;
  readonly #sends;
  readonly #sendSeconds;
  readonly #deliveries;
  readonly #deliverySeconds;
  readonly #publishSeconds;
  readonly #gauges;
  #standing: () => Promise<Standing> = async () => ({ databaseUp: false, streams: 0, connected: 0 });
  #last: { at: number; text: Promise<string> } | undefined;

  constructor({ process = false, now = Date.now }: { process?: boolean; now?: () => number } = {}) {
    this.#now = now;
    const registers = [this.#registry];
    const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
      new Counter({ name: `wagate_${name}`, help, labelNames, registers });
    const histogram = <Label extends string>(
      name: string,
      help: string,
      buckets: number[],
      labelNames: Label[],
    ) => new Histogram({ name: `wagate_${name}`, help, buckets, labelNames, registers });
    const gauge = (name: string, help: string) => new Gauge({ name: `wagate_${name}`, help, registers });

    this.#requests = counter('http_requests_total', 'Requests answered.', ['operation', 'status']);
    this.#requestSeconds = histogram('http_request_seconds', 'Time to an answer.', QUICK, ['operation']);
    this.#messages = counter('messages_total', 'Messages stored that came in or were sent.', ['direction']);
    this.#sends = counter('sends_total', 'Attempts to send a message.', ['outcome']);
    this.#sendSeconds = histogram('send_seconds', "Time to WhatsApp's answer to a send.", SLOW, ['outcome']);
    this.#deliveries = counter('webhook_attempts_total', 'Attempts to deliver to a webhook.', ['outcome']);
    this.#deliverySeconds = histogram('webhook_attempt_seconds', "Time to a receiver's answer.", SLOW, [
      'outcome',
    ]);
    this.#publishSeconds = histogram(
      'event_publish_seconds',
      'Time from when an event came about to when streams of this process are told of it.',
      QUICK,
      [],
    );
    this.#gauges = {
      databaseUp: gauge('database_up', 'Whether the database can be used.'),
      connected: gauge('sessions_connected', 'Sessions with a connection to WhatsApp.'),
      streams: gauge('streams_open', 'Realtime sockets and streams that are open.'),
      sessions: new Gauge({
        name: 'wagate_sessions',
        help: 'Sessions by status.',
        labelNames: ['status'],
        registers,
      }),
      health: new Gauge({
        name: 'wagate_sessions_health',
        help: 'Sessions by how their numbers stand with WhatsApp.',
        labelNames: ['state'],
        registers,
      }),
      outboxWaiting: gauge('outbox_waiting', 'Messages accepted and not yet with WhatsApp.'),
      deliveriesWaiting: gauge('webhook_deliveries_waiting', 'Deliveries not finished.'),
      deliveriesOldest: gauge(
        'webhook_deliveries_overdue_seconds',
        'For how long the delivery that is due longest has waited.',
      ),
    };
    if (process) collectDefaultMetrics({ register: this.#registry });
  }

  /** Where to ask how things stand, at each scrape. */
  follow(standing: () => Promise<Standing>): void {
    this.#standing = standing;
  }

  /** @param operation of the contract, or one of few words for what is none */
  request(operation: string, status: number, ms: number): void {
    this.#requests.inc({ operation, status: `${Math.floor(status / 100)}xx` });
    this.#requestSeconds.observe({ operation }, ms / 1000);
  }

  message(direction: 'in' | 'out'): void {
    this.#messages.inc({ direction });
  }

  send(outcome: SendOutcome, ms: number): void {
    this.#sends.inc({ outcome });
    this.#sendSeconds.observe({ outcome }, ms / 1000);
  }

  delivery(outcome: DeliveryOutcome, ms: number): void {
    this.#deliveries.inc({ outcome });
    this.#deliverySeconds.observe({ outcome }, ms / 1000);
  }

  published(ms: number): void {
    this.#publishSeconds.observe(Math.max(0, ms) / 1000);
  }

  /** Everything, as Prometheus reads it (text format 0.0.4). */
  read(): Promise<string> {
    const at = this.#now();
    if (!this.#last || at - this.#last.at >= FRESH_MS || at < this.#last.at)
      this.#last = { at, text: this.#read() };
    return this.#last.text;
  }

  async #read(): Promise<string> {
    this.#set(await within(PATIENCE_MS, this.#standing()));
    return this.#registry.metrics();
  }

  /** What is not known is not told: a number of before would pass for one of now. */
  #set(standing: Standing | undefined): void {
    const { databaseUp, connected, streams, sessions, health, ...waiting } = this.#gauges;
    databaseUp.set(standing?.databaseUp ? 1 : 0);
    for (const [gauge, value] of [
      [connected, standing?.connected],
      [streams, standing?.streams],
      [waiting.outboxWaiting, standing?.outboxWaiting],
      [waiting.deliveriesWaiting, standing?.deliveriesWaiting],
      [waiting.deliveriesOldest, standing?.deliveriesOldest],
    ] as const) {
      gauge.reset();
      if (value === undefined) gauge.remove();
      else gauge.set(value);
    }
    sessions.reset();
    for (const [status, count] of standing?.sessions ?? []) sessions.set({ status }, count);
    health.reset();
    for (const [state, count] of standing?.health ?? []) health.set({ state }, count);
  }
}

/** @returns `undefined` for what failed or took too long */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
