import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PERMISSIONS } from '@wagate/contract/permissions';
import { sql } from 'kysely';
import { Audit } from '../../audit/audit.js';
import { createDomain, type Domain, type DomainOptions } from '../../domain.js';
import { unauthorized } from '../../errors/api-problem.js';
import { createApp } from '../../http/app.js';
import { upTo } from '../../log/log.js';
import { Control } from '../../principal/control.js';
import { hasEnded, type Principal } from '../../principal/principal.js';
import type { Store } from '../../store/open.js';
import type { DomainTables } from '../../store/schema.js';
import { FakeEngine, type FakeSession } from './fake-engine.js';
import { ManualClock } from './manual-clock.js';

export const ORG = 'org_one';
export const OTHER_ORG = 'org_two';

export function principal(more: Partial<Principal> = {}): Principal {
  return {
    kind: 'user',
    id: 'user_one',
    userId: 'user_one',
    organizationId: ORG,
    role: 'owner',
    superAdmin: false,
    permissions: new Set(PERMISSIONS),
    ...more,
  };
}

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

const DOMAIN_TABLES = [
  'wa_sessions',
  'wa_accounts',
  'engine_keys',
  'chats',
  'chat_changes',
  'backfill_jobs',
  'message_secrets',
  'message_search',
  'messages',
  'media_files',
  'media_to_keep',
  'message_media',
  'reactions',
  'poll_votes',
  'stanzas',
  'identities',
  'wa_groups',
  'wa_group_members',
  'blocked_contacts',
  'send_rates',
  'send_paces',
  'outbox_files',
  'outbox',
  'poll_recaps',
  'event_log',
  'webhooks',
  'webhook_deliveries',
  'audit_log',
  'alerts',
  'alert_tellings',
  'alert_choices',
  'alert_mails',
  'session_drops',
  'account_health',
] as const satisfies readonly (keyof DomainTables)[];

/** Everything of the domain behind its HTTP interface, with a fake WhatsApp and a clock that stands still. */
export class Rig {
  readonly control = new Control();
  readonly clock = new ManualClock();
  readonly engine = new FakeEngine();
  readonly domain: Domain;
  readonly errors: unknown[] = [];
  /** What was told without an error. */
  readonly logged: string[] = [];
  readonly #app;
  readonly #principals = new Map<string, Principal>();
  readonly #ends: (() => unknown)[] = [];

  private constructor(
    readonly store: Store,
    options: Partial<DomainOptions>,
  ) {
    const open = this.engine.open.bind(this.engine);
    this.engine.open = (host) => {
      const session = open(host);
      session.now = () => this.clock.now();
      return session;
    };
    this.domain = createDomain({
      store,
      engine: this.engine,
      sealing: {
        seal: (plain) => plain.map((byte) => byte ^ 0x55),
        open: (sealed) => sealed.map((byte) => byte ^ 0x55),
      },
      control: this.control,
      stillHolds: async (who) =>
        [...this.#principals.values()].includes(who) && !hasEnded(who, this.clock.now()),
      // These tests have no people: who acts is known by id.
      audit: new Audit(
        async () => undefined,
        () => this.clock.now(),
      ),
      clock: this.clock,
      random: () => 0.5,
      log: upTo('warn', (message, error) =>
        error === undefined ? this.logged.push(message) : this.errors.push(error),
      ),
      ...options,
    });
    this.#app = createApp({
      authenticate: async (request) => {
        const who = this.#principals.get(request.headers.get('x-test-as') ?? '');
        if (!who) throw unauthorized();
        return who;
      },
      log: (_, error) => void this.errors.push(error),
      outage: () => store.health.outage,
    });
    this.domain.routes(this.#app.route);
    this.as('owner', principal());
  }

  static async open(store: Store, options: Partial<DomainOptions> = {}): Promise<Rig> {
    await sql`create table if not exists organization (id text primary key, name text not null)`.execute(
      store.db,
    );
    for (const [id, name] of [
      [ORG, 'One'],
      [OTHER_ORG, 'Two'],
    ])
      await sql`insert into organization (id, name) values (${id}, ${name}) on conflict do nothing`.execute(
        store.db,
      );
    const rig = new Rig(store, options);
    await rig.domain.start();
    return rig;
  }

  /** On a database that earlier tests have used: emptied, which is much faster than another one. */
  static async fresh(store: Store, options: Partial<DomainOptions> = {}): Promise<Rig> {
    await store.transaction(async (trx) => {
      for (const table of DOMAIN_TABLES) await trx.deleteFrom(table).execute();
    });
    return Rig.open(store, options);
  }

  as(name: string, who: Principal): void {
    this.#principals.set(name, who);
  }

  /** Takes all rights of a name; an act tells of it, or nothing does. */
  forget(name: string): void {
    this.#principals.delete(name);
  }

  async call<T = Record<string, never>>(
    method: string,
    path: string,
    {
      body,
      who = 'owner',
      headers = {},
    }: { body?: unknown; who?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const response = await this.#app.fetch(
      new Request(`http://gateway.test/api/v1${path}`, {
        method,
        headers: { 'x-test-as': who, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : undefined) as T,
    };
  }

  /** The raw answer, for streams. */
  fetch(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#app.fetch(new Request(`http://gateway.test/api/v1${path}`, { headers }));
  }

  async createSession(who = 'owner', body: object = {}): Promise<string> {
    const answer = await this.call<{ id: string }>('POST', '/sessions', { body, who });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  /** A session that is linked and connected. */
  async workingSession(who = 'owner', body: object = {}): Promise<{ id: string; phone: FakeSession }> {
    const id = await this.createSession(who, body);
    return { id, phone: await this.link(id, undefined, who) };
  }

  /** Links a phone to a session, by its own addresses. */
  async link(id: string, own?: readonly [jid: string, lid?: string], who = 'owner'): Promise<FakeSession> {
    await this.call('GET', `/sessions/${id}/qr`, { who });
    const phone = this.engine.of(id);
    await phone.scan(...(own ?? []));
    await this.settled(async () => {
      this.clock.advance(0);
      return (await this.status(id)) === 'working' && phone.connected;
    });
    return phone;
  }

  async status(id: string): Promise<string | undefined> {
    const row = await this.store.db
      .selectFrom('wa_sessions')
      .select('status')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.status;
  }

  /** Waits until work in the background has led to what is expected; fails after two seconds. */
  async settled(reached: () => boolean | Promise<boolean>): Promise<void> {
    const end = performance.now() + 2000;
    while (!(await reached())) {
      if (performance.now() > end) throw new Error('it never came to what was expected');
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async events(sessionId?: string) {
    let query = this.store.db.selectFrom('event_log').selectAll().orderBy('seq');
    if (sessionId) query = query.where('session_id', '=', sessionId);
    return (await query.execute()).map((row) => ({
      id: row.event_id,
      type: row.type,
      session: row.session_id,
      payload: JSON.parse(row.payload) as Record<string, unknown>,
    }));
  }

  async ticket(body: object = {}, who = 'owner'): Promise<string> {
    const answer = await this.call<{ ticket: string }>('POST', '/realtime/ticket', { body, who });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.ticket;
  }

  /** A server for sockets. */
  async listen(): Promise<{ port: number }> {
    const server = createServer();
    server.on('upgrade', (request, socket, head) => this.domain.upgrade(request, socket, head));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#ends.push(() => new Promise((resolve) => server.close(resolve)));
    return { port: (server.address() as AddressInfo).port };
  }

  async close(): Promise<void> {
    await this.domain.close();
    await Promise.all(this.#ends.map((end) => end()));
  }
}
