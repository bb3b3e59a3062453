import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import WebSocket from 'ws';
import type { GatewayOptions } from '../../options.js';
import type { StoreOptions } from '../../store/open.js';
import { type Answer, TestBrowser, type TestGateway, testGateway } from '../gateway.js';
import { type Person, person } from '../people.js';

export const PAGE = 'https://app.example.com';

export interface Failure {
  error: {
    code: string;
    message: string;
    details?: { missing?: string[]; status?: string; errors?: string[] };
  };
}

export interface Made {
  token: string;
  jti: string;
  expiresAt: number;
}

/** Somebody who embeds: an organization with two sessions, a key of its server, and a clock that the test moves. */
export class Embedder {
  time = Date.now();
  owner!: Person;
  key!: string;
  keyId!: string;
  session!: string;
  other!: string;
  gateway!: TestGateway['gateway'];
  #server!: Server;

  static async open(store: StoreOptions, options: Partial<GatewayOptions> = {}): Promise<Embedder> {
    const embedder = new Embedder();
    const { gateway } = await testGateway(store, { now: () => embedder.time, ...options });
    embedder.gateway = gateway;
    embedder.#server = createServer(getRequestListener((request) => gateway.fetch(request)));
    gateway.attach(embedder.#server);
    await gateway.start();
    embedder.#server.listen(0, '127.0.0.1');
    await once(embedder.#server, 'listening');
    embedder.owner = await person(gateway, 'ann');
    const session = async () =>
      (await embedder.owner.browser.api<{ id: string }>('POST', '/sessions', { body: {} })).body.id;
    [embedder.session, embedder.other] = [await session(), await session()];
    await embedder.newKey();
    return embedder;
  }

  async newKey(more: object = {}): Promise<void> {
    const { body } = await this.owner.browser.api<{ id: string; key: string }>('POST', '/api-keys', {
      body: { name: 'server', permissions: ['read', 'send', 'manage', 'events'], ...more },
    });
    [this.keyId, this.key] = [body.id, body.key];
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A call of the server that holds the key. */
  asServer<T = Failure>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    return this.call<T>(method, path, this.key, { body, origin: null });
  }

  /** A call of a page. @param origin null for a program, which sends none */
  call<T = Failure>(
    method: string,
    path: string,
    token: string,
    {
      body,
      origin = PAGE,
      headers = {},
    }: { body?: unknown; origin?: string | null; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const browser = new TestBrowser({
      fetch: (request, from) => {
        if (origin === null) request.headers.delete('origin');
        return this.gateway.fetch(request, from);
      },
    });
    return browser.send<T>(method, path.startsWith('/api/') ? path : `/api/v1${path}`, {
      body,
      headers: { authorization: `Bearer ${token}`, ...(origin === null ? {} : { origin }), ...headers },
    });
  }

  /** A token for the first session, unless told otherwise. */
  async token(more: object = {}): Promise<Made> {
    const answer = await this.asServer<Made & Failure>('POST', '/embed-tokens', {
      sessions: [this.session],
      can: ['view', 'pair'],
      user: { id: 'customer-1', name: 'Ann Example' },
      origins: [PAGE],
      expiresIn: 600,
      ...more,
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  async ticket(token: string, body: object = {}): Promise<string> {
    return (await this.call<{ ticket: string }>('POST', '/realtime/ticket', token, { body })).body.ticket;
  }

  socket(ticket: string, origin: string): WebSocket {
    return new WebSocket(`ws://${this.address}/api/v1/realtime?ticket=${ticket}`, { headers: { origin } });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.gateway.close();
  }
}
