import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Operation, operations } from '@wagate/contract/operations';
import { systemClock } from '../../clock.js';
import type { EmbeddedGateway } from '../../gateway.js';
import { match } from '../../http/paths.js';
import type { StoreOptions } from '../../store/open.js';
import { FakeEngine } from '../domain/fake-engine.js';
import { Receiver } from '../domain/receiver.js';
import { Socket } from '../domain/socket.js';
import { PUBLIC_URL, testGateway } from '../gateway.js';
import type { Ids } from '../isolation/ids.js';
import { requestOf } from '../isolation/requests.js';
import { Tenant, tokenOf, until } from '../isolation/tenant.js';
import { MailServer } from '../mail-server.js';
import { type Person, person } from '../people.js';
import { eventTypes, faultsOfAnswer } from '../wire-schema.js';

export interface Told<T = Record<string, unknown>> {
  status: number;
  body: T;
}

/** A whole gateway behind a server, with an organization that has something of everything, and each of its answers held to the document. */
export class Proof {
  readonly engine = new FakeEngine();
  /** What was not as the document says. */
  readonly faults: string[] = [];
  /** What was answered with success. */
  readonly succeeded = new Set<string>();
  /** All that was logged, at its loudest. */
  readonly logged: string[] = [];
  gateway!: EmbeddedGateway;
  tenant!: Tenant;
  root!: Person;
  socket!: Socket;
  receiver!: Receiver;
  #mail!: MailServer;
  #server!: Server;
  #ahead = 0;

  static async open(store: StoreOptions): Promise<Proof> {
    const proof = new Proof();
    proof.receiver = await Receiver.start();
    proof.#mail = await MailServer.start();
    const clock = { ...systemClock, now: () => Date.now() + proof.#ahead };
    const { gateway } = await testGateway(store, {
      engine: proof.engine,
      webhookTargets: 'loopback',
      smtp: proof.#mail.url('&tls=off'),
      logLevel: 'debug',
      log: (message, error, details) =>
        proof.logged.push(
          `${message} ${error instanceof Error ? error.stack : ''} ${JSON.stringify(details)}`,
        ),
      clock,
    });
    proof.gateway = gateway;
    proof.#server = createServer(getRequestListener((request) => gateway.fetch(request)));
    gateway.attach(proof.#server);
    await gateway.start();
    proof.#server.listen(0, '127.0.0.1');
    await once(proof.#server, 'listening');
    proof.tenant = new Tenant('pelican', gateway, proof.engine, proof.receiver.url(''));
    await proof.tenant.settle();
    proof.root = await person(gateway, 'root');
    await gateway.promote(proof.root.email);
    proof.root = { ...proof.root, token: await tokenOf(proof.root.browser) };
    for (const [path, events] of [
      ['/everything', [...eventTypes]],
      ['/star', ['*']],
    ] as const)
      await proof.tenant.made('/webhooks', { url: proof.receiver.url(path), events });
    return proof;
  }

  /** Lets so many milliseconds be over. */
  pass(ms: number): void {
    this.#ahead += ms;
  }

  get now(): number {
    return Date.now() + this.#ahead;
  }

  /** Waits until the first session is connected. */
  working(): Promise<void> {
    const { session } = this.tenant.ids;
    return until('a session that works', async () => {
      const { status } = await this.tenant.read<{ status: string }>(`/sessions/${session}`);
      return status === 'working' && this.engine.of(session).connected;
    });
  }

  headersOf({ permission }: Pick<Operation, 'permission'>): Record<string, string> {
    const { token } = permission === 'super_admin' ? this.root : this.tenant.owner;
    return permission === 'link' ? {} : { authorization: `Bearer ${token}` };
  }

  /** Asks, and holds the answer to what the document says of it. */
  async #hold<T>(operation: Operation, request: Request): Promise<Told<T>> {
    const response = await this.gateway.fetch(request);
    const type = response.headers.get('content-type');
    const text = await response.text();
    const body = text && type?.startsWith('application/json') ? JSON.parse(text) : text;
    const { status } = response;
    const at = `${operation.operationId} ${request.method} ${new URL(request.url).pathname}: ${status}`;
    for (const fault of faultsOfAnswer(operation, { status, type, body })) this.faults.push(`${at} ${fault}`);
    if (status < 400) this.succeeded.add(operation.operationId);
    return { status, body: body as T };
  }

  /** An operation as the document shows it, about what `ids` names: it is to succeed. */
  async succeed<T>(operationId: keyof typeof operations, ids: Ids): Promise<T> {
    const operation: Operation = operations[operationId];
    const request = requestOf(operation, ids, this.headersOf(operation), this.receiver.url('/new'));
    const { status, body } = await this.#hold<T>(operation, request);
    if (status !== operation.success)
      this.faults.push(`${operationId}: not ${operation.success} but ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Any call, whatever comes of it. @param headers instead of the owner's */
  call<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Told<T>> {
    const { pathname } = new URL(`${PUBLIC_URL}/api/v1${path}`);
    const methods = match(pathname)?.methods;
    // What is wrong with a method is answered for all that are there.
    const operation = methods?.get(method) ?? [...(methods?.values() ?? [])][0];
    if (!operation) throw new Error(`no operation is at ${path}`);
    return this.#hold<T>(
      operation,
      new Request(`${PUBLIC_URL}/api/v1${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(headers ?? this.headersOf(operation)) },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  }

  /** Opens the one socket, for all that the owner may hear. */
  async listen(since?: string): Promise<Socket> {
    const { body } = await this.call<{ ticket: string }>('POST', '/realtime/ticket', since ? { since } : {});
    const { port } = this.#server.address() as AddressInfo;
    const socket = new Socket(port, body.ticket, { origin: PUBLIC_URL });
    const { status } = await socket.opened;
    if (status === operations.openRealtime.success) this.succeeded.add('openRealtime');
    return socket;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.gateway.close();
    await Promise.all([this.receiver.close(), this.#mail.stop()]);
  }
}
