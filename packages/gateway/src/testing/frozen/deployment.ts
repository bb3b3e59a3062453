import { mock } from 'node:test';
import { createGateway, type EmbeddedGateway } from '../../gateway.js';
import { DATABASE_FILE, openStore, type Store } from '../../store/open.js';
import { FakeEngine, type FakeSession } from '../domain/fake-engine.js';
import { ManualClock } from '../domain/manual-clock.js';
import { answer, Receiver } from '../domain/receiver.js';
import { type Answer, PUBLIC_URL, TestBrowser } from '../gateway.js';

/** 5 January 2026, 08:00 UTC. */
const BEGUN_AT = 1_767_600_000_000;
/** Webhooks show it: the same each time. */
const RECEIVER_PORT = 18_790;
const PATIENCE_MS = 20_000;
const SOON_MS = 60_000;
const TROUBLES: ReadonlySet<string> = new Set(['failed', 'logged_out']);

export type Where = { databaseUrl: string } | { data: string };
type Sent = { body?: unknown; headers?: Record<string, string> };

/** A real gateway that is filled through its own interfaces, in a time that passes only when told. */
export class Deployment {
  private constructor(
    readonly gateway: EmbeddedGateway,
    /** The same database, beside the gateway. */
    readonly store: Store,
    readonly engine: FakeEngine,
    readonly clock: ManualClock,
    readonly receiver: Receiver,
    /** Everything that was logged. */
    readonly logged: readonly string[],
  ) {}

  static async open(where: Where, secret: string): Promise<Deployment> {
    mock.timers.enable({ apis: ['Date'], now: BEGUN_AT });
    const clock = new ManualClock(BEGUN_AT);
    const engine = new FakeEngine();
    const logged: string[] = [];
    const gateway = await createGateway({
      ...where,
      secret,
      publicUrl: PUBLIC_URL,
      engine,
      registration: 'open',
      webhookTargets: 'loopback',
      clock,
      log: (message, error) => void logged.push(`${message} ${error instanceof Error ? error.stack : ''}`),
    });
    await gateway.start();
    const store = await openStore(
      'data' in where ? { file: `${where.data}/${DATABASE_FILE}` } : { url: where.databaseUrl },
    );
    const receiver = await Receiver.start(RECEIVER_PORT);
    receiver.behaviour = (response, received) => {
      const status = /\d{3}$/.exec(received.path)?.[0] ?? '200';
      answer(Number(status))(response, received);
    };
    return new Deployment(gateway, store, engine, clock, receiver, logged);
  }

  /** Lets time pass. */
  pass(ms = 1000): void {
    mock.timers.setTime(this.clock.now() + ms);
    this.clock.advance(ms);
  }

  browser(): TestBrowser {
    return new TestBrowser(this.gateway);
  }

  /** Waits for work in the background, and says what it waited for in vain. */
  async until(what: string, reached: () => boolean | Promise<boolean>): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!(await reached())) {
      if (performance.now() > end) throw new Error(`${what}: in vain\n${this.logged.join('\n')}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Waits for what happens by itself: events reach their webhooks, and what is wrong is noted. */
  settled(): Promise<void> {
    // A delivery may switch its webhook off, and what is noted of that is delivered to others.
    return this.until(
      'nothing under way',
      async () => (await this.#isDelivered()) && (await this.#isNoted()) && (await this.#isDelivered()),
    );
  }

  async #isDelivered(): Promise<boolean> {
    const due = await this.store.db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('status', '=', 'pending')
      .where((eb) => eb.or([eb('claimed', '=', 1), eb('next_attempt_at', '<=', this.clock.now() + SOON_MS)]))
      .executeTakeFirst();
    return due === undefined;
  }

  async #isNoted(): Promise<boolean> {
    const { db } = this.store;
    const sessions = await db.selectFrom('wa_sessions').select(['id', 'status']).execute();
    const off = await db.selectFrom('webhooks').select('id').where('disabled_at', 'is not', null).execute();
    const alerts = await db.selectFrom('alerts').select('subject').where('ended_at', 'is', null).execute();
    const noted = new Set(alerts.map(({ subject }) => subject));
    return (
      off.every(({ id }) => noted.has(id)) &&
      sessions.every(({ id, status }) =>
        status === 'working' ? !noted.has(id) : noted.has(id) || !TROUBLES.has(status),
      )
    );
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.store.close();
    await this.receiver.close();
    mock.timers.reset();
  }
}

/** What was answered, where it was no refusal. */
export function granted<T>({ status, body }: Answer<T>, asked: string): T {
  if (status >= 400) throw new Error(`${asked}: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Somebody of an organization at work. */
export class Operator {
  constructor(
    readonly deployment: Deployment,
    readonly browser: TestBrowser,
    readonly organizationId: string,
  ) {}

  async do<T = { id: string }>(method: string, path: string, body?: unknown, more: Sent = {}): Promise<T> {
    this.deployment.pass();
    const answer = await this.browser.api<T>(method, path, { body, ...more });
    await this.deployment.settled();
    return granted(answer, `${method} ${path}`);
  }

  async auth<T = { id: string }>(path: string, body: object): Promise<T> {
    this.deployment.pass();
    return granted(await this.browser.auth<T>('POST', path, body), path);
  }

  /** A session that is linked and connected, as an account of WhatsApp. */
  async link(id: string, account: { jid: string; lid: string }): Promise<FakeSession> {
    const { deployment } = this;
    await this.do('GET', `/sessions/${id}/qr`);
    const phone = deployment.engine.of(id);
    phone.now = () => deployment.clock.now();
    await phone.scan(account.jid, account.lid);
    await this.reaches(id, 'working');
    await deployment.settled();
    return phone;
  }

  /** Waits for a state of a session; what is due at once is done meanwhile. */
  reaches(id: string, status: string): Promise<void> {
    const { deployment } = this;
    return deployment.until(`session ${status}`, async () => {
      deployment.clock.advance(0);
      const row = await deployment.store.db
        .selectFrom('wa_sessions')
        .select('status')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.status === status;
    });
  }
}
