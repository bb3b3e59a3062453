import { apiKey, createGateway, type EmbedCapability, type Gateway, type Session } from '@wagate/sdk';

export interface SeenCall {
  method: string;
  /** Path behind `/api/v1`. */
  path: string;
  body: unknown;
  /** Of a call that has one. */
  idempotencyKey?: string;
}

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
type Responder = (call: SeenCall) => Answer | undefined | Promise<Answer | undefined>;

class FakeSocket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(private readonly closed: (socket: FakeSocket) => void) {}
  close(): void {
    this.closed(this);
  }
}

const problem = (status: number, code: string, details?: object): Answer => ({
  status,
  body: { error: { code, message: code, ...(details ? { details } : {}) } },
  headers: { 'X-Request-Id': 'req_7fk2Qm' },
});

let ids = 0;

/** A session as a gateway gives it; what a test says nothing of is plain. */
export function session(fields: Partial<Session> = {}): Session {
  ids += 1;
  return {
    id: `sess_${ids}`,
    autoRead: true,
    createdAt: 1_700_000_000_000,
    gatewayId: 'eu-1',
    isAdminSession: false,
    organizationId: 'org_1',
    presenceTyping: false,
    ratePerHour: 200,
    ratePerMin: 20,
    status: 'stopped',
    updatedAt: 1_700_000_000_000,
    ...fields,
  };
}

/** A gateway in memory behind the real SDK: HTTP answers, and a socket to push events through. */
export class FakeGateway {
  readonly calls: SeenCall[] = [];
  readonly sockets = new Set<FakeSocket>();
  /** QR codes that GET …/qr answers with. */
  readonly qr = new Map<string, { code: string; expiresAt?: number }>();
  sessions: Session[] = [];
  plain = false;
  permissions = ['read', 'send', 'manage', 'events'];
  extensions = ['session-settings', 'session-detail', 'realtime-replay'];
  /** The rights of an embed token, where the credential is one. */
  embed: { can: readonly EmbedCapability[]; sessions: readonly string[] } | undefined;
  readonly gateway: Gateway;
  private readonly responders: Responder[] = [];
  private events = 0;

  constructor() {
    this.gateway = createGateway({
      baseUrl: 'https://gateway.test',
      auth: apiKey('wa_test', { dangerouslyAllowBrowser: true }),
      retry: { retries: 0 },
      fetch: (request) => this.fetch(request),
      webSocket: () => this.open(),
    });
  }

  /** Answers before the usual: return undefined to pass on. */
  respond(responder: Responder): void {
    this.responders.unshift(responder);
  }

  fail(path: RegExp, status: number, code: string, details?: object): void {
    this.respond((call) => (path.test(call.path) ? problem(status, code, details) : undefined));
  }

  /** Sends an event to every open socket. */
  push(event: string, sessionId: string, payload: object): void {
    this.events += 1;
    const id = `evt_${String(this.events).padStart(26, '0')}`;
    const frame = {
      schema: 'v1',
      id,
      event,
      session: sessionId,
      organization: 'org_1',
      timestamp: Date.now(),
      payload,
    };
    for (const socket of this.sockets) socket.onmessage?.({ data: JSON.stringify(frame) });
  }

  /** Changes a session and tells of it, as a gateway does. */
  move(id: string, fields: Partial<Session>): void {
    this.sessions = this.sessions.map((one) => (one.id === id ? { ...one, ...fields } : one));
    const { status } = this.sessions.find((one) => one.id === id)!;
    this.push('session.status', id, { status });
  }

  /** Drops every socket. */
  drop(): void {
    for (const socket of [...this.sockets]) {
      this.sockets.delete(socket);
      socket.onclose?.({ code: 1006 });
    }
  }

  count(method: string, path: RegExp): number {
    return this.calls.filter((call) => call.method === method && path.test(call.path)).length;
  }

  private open(): FakeSocket {
    const socket = new FakeSocket((closed) => this.sockets.delete(closed));
    this.sockets.add(socket);
    setTimeout(() => {
      if (!this.sockets.has(socket)) return;
      socket.onopen?.();
      socket.onmessage?.({
        data: JSON.stringify({ event: 'connected', heartbeatSeconds: 20, timestamp: Date.now() }),
      });
    }, 0);
    return socket;
  }

  private async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    const call: SeenCall = {
      method: request.method,
      path: decodeURIComponent(pathname.replace(/^\/api\/v1/, '')),
      body: text ? JSON.parse(text) : undefined,
    };
    const idempotencyKey = request.headers.get('idempotency-key');
    if (idempotencyKey) call.idempotencyKey = idempotencyKey;
    this.calls.push(call);
    const { status, body, headers } = await this.answer(call);
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  }

  private async answer(call: SeenCall): Promise<Answer> {
    for (const responder of this.responders) {
      const answer = await responder(call);
      if (answer) return answer;
    }
    const { method, path, body } = call;
    if (path === '/capabilities') {
      if (this.plain) return problem(404, 'not_found');
      const { extensions, permissions, embed } = this;
      const gateway = { name: 'fake', version: '0' };
      return { status: 200, body: { gateway, extensions, permissions, ...embed } };
    }
    if (path === '/realtime/ticket') {
      return {
        status: 201,
        body: { ticket: 't', url: 'wss://gateway.test/api/v1/realtime?ticket=t', expiresIn: 30 },
      };
    }
    if (path === '/sessions') {
      if (method === 'GET') return { status: 200, body: { data: this.sessions } };
      const { start, ...fields } = body as Partial<Session> & { start?: boolean };
      const made = session({ ...fields, status: start ? 'scan_qr_code' : 'stopped' });
      this.sessions = [made, ...this.sessions];
      return { status: 201, body: made };
    }
    const match = /^\/sessions\/([^/:]+)(?::(\w+)|\/([\w-]+))?$/.exec(path);
    const one = match && this.sessions.find(({ id }) => id === match[1]);
    if (!one) return problem(404, 'not_found');
    return this.answerSession(one, method, match[2] ?? match[3] ?? '', body);
  }

  private answerSession(one: Session, method: string, verb: string, body: unknown): Answer {
    const become = (fields: Partial<Session>): Answer => {
      const next = { ...one, ...fields };
      this.sessions = this.sessions.map((other) => (other.id === one.id ? next : other));
      return { status: 200, body: next };
    };
    switch (verb) {
      case '':
        if (method === 'DELETE') {
          this.sessions = this.sessions.filter((other) => other !== one);
          return { status: 204 };
        }
        return method === 'PATCH' ? become(body as Partial<Session>) : { status: 200, body: one };
      case 'start':
      case 'restart':
        return become({ status: 'starting' });
      case 'stop':
        return become({ status: 'stopped' });
      case 'logout':
        return become({ status: 'logged_out' });
      case 'qr': {
        const qr = this.qr.get(one.id);
        if (one.status !== 'scan_qr_code') this.move(one.id, { status: 'scan_qr_code' });
        return qr ? { status: 200, body: qr } : problem(404, 'not_found');
      }
      case 'pairing-code':
        this.move(one.id, { status: 'scan_qr_code' });
        return { status: 200, body: { code: 'K7QX-2M9D' } };
      default:
        return problem(404, 'not_found');
    }
  }
}
