import { chatKind } from '@wagate/contract/jid';
import { type Chat, createGateway, type Gateway, type Message, type Session, token } from '@wagate/sdk';

/** A gateway on the other end of a wire that stays inside the page: what a test puts in is what comes out. */
export class Wire {
  sessions: Session[] = [session('sess_1')];
  chats: Chat[] = [];
  /** Oldest first, by chat. */
  messages = new Map<string, Message[]>();
  /** `undefined` is a plain gateway. */
  extensions: string[] | undefined = ['chat-preview', 'message-detail', 'search'];
  /** Answers that take the place of the usual one, by a part of the path; `undefined` leaves it to the usual one. */
  readonly failures = new Map<string, (url: URL) => Response | undefined>();
  /** `METHOD path?query` of every request. */
  readonly requests: string[] = [];
  readonly sockets: TestSocket[] = [];
  pageSize = 50;
  /** Pages are as long as they are asked for, at most. */
  obeysLimit = true;
  private events = 0;

  readonly gateway: Gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: token(async () => 'jwt'),
    fetch: async (request) => this.answer(request),
    webSocket: () => {
      const socket = new TestSocket();
      this.sockets.push(socket);
      return socket;
    },
    retry: { retries: 0 },
  });

  fail(part: string, status: number, code: string, details: object = {}): void {
    this.failures.set(part, () =>
      Response.json(
        { error: { code, message: code, details } },
        { status, headers: { 'X-Request-Id': 'req_7fk2Qm' } },
      ),
    );
  }

  /** Pages after the first cannot be read. */
  failNextPages(part: string): void {
    this.failures.set(part, (url) =>
      url.searchParams.has('cursor')
        ? Response.json({ error: { code: 'internal', message: 'internal' } }, { status: 500 })
        : undefined,
    );
  }

  /** The network is gone. */
  cut(part: string): void {
    this.failures.set(part, () => {
      throw new TypeError('Failed to fetch');
    });
  }

  emit(event: string, payload: object, session = 'sess_1'): void {
    this.events += 1;
    const id = `evt_${String(this.events).padStart(8, '0')}`;
    const envelope = {
      schema: 'v1',
      id,
      event,
      session,
      organization: 'org_1',
      timestamp: Date.now(),
      payload,
    };
    this.sockets.at(-1)?.receive(envelope);
  }

  private async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    this.requests.push(`${request.method} ${url.pathname}${url.search}`);
    await Promise.resolve();
    for (const [part, failure] of this.failures) {
      const instead = decodeURIComponent(url.pathname).includes(part) ? failure(url) : undefined;
      if (instead) return instead;
    }
    const path = decodeURIComponent(url.pathname).replace('/api/v1', '');
    if (path === '/capabilities') {
      if (!this.extensions) return notFound();
      return Response.json({
        gateway: { name: 'test', version: '1' },
        extensions: this.extensions,
        permissions: ['read', 'send', 'manage', 'events'],
      });
    }
    if (path === '/realtime/ticket') {
      return Response.json(
        { ticket: 't', expiresInSeconds: 30, url: 'wss://gateway.test/api/v1/realtime?ticket=t' },
        { status: 201 },
      );
    }
    if (path === '/sessions') return Response.json({ data: this.sessions });
    const one = this.sessions.find(({ id }) => path === `/sessions/${id}`);
    if (one) return Response.json(one);
    if (path.endsWith('/messages/search')) return this.searched(url);
    const chat = /^\/sessions\/([^/]+)\/chats(?:\/([^/]+?)(:read|\/messages)?)?$/.exec(path);
    if (!chat) return notFound();
    const [, , jid, what] = chat;
    if (!jid) return this.page(this.matching(url), url);
    if (what === '/messages') return this.messagePage([...(this.messages.get(jid) ?? [])].reverse(), url);
    const found = this.chats.find((one) => one.jid === jid || one.aliases?.includes(jid));
    if (!found) return notFound();
    return Response.json(what ? { ...found, unreadCount: 0 } : found);
  }

  private matching(url: URL): Chat[] {
    const q = url.searchParams.get('q')?.toLowerCase();
    return q ? this.chats.filter(({ name }) => name?.toLowerCase().includes(q)) : this.chats;
  }

  /** The newest first, with the places of the text as it is written. */
  private searched(url: URL): Response {
    const { q = '', chat, from, cursor, limit = this.pageSize } = Object.fromEntries(url.searchParams);
    const all = [...this.messages.values()]
      .flat()
      .filter(
        (one) => one.body?.includes(q) && (!chat || one.chatJid === chat) && (from !== 'me' || one.fromMe),
      )
      .sort((a, b) => b.timestamp - a.timestamp || (a.id < b.id ? 1 : -1));
    const start = Number(cursor ?? 0);
    const data = all.slice(start, start + Number(limit));
    const highlights = Object.fromEntries(
      data.map(({ id, body }) => [id, [{ start: body!.indexOf(q), length: q.length }]]),
    );
    const next = start + data.length;
    return Response.json({ data, highlights, ...(next < all.length && { nextCursor: String(next) }) });
  }

  /** A cursor is the id of the last message of a page, or of the first where it leads to newer ones. */
  private messagePage(all: readonly Message[], url: URL): Response {
    const { cursor, after, around, limit = this.pageSize } = Object.fromEntries(url.searchParams);
    const size = this.obeysLimit ? Math.min(this.pageSize, Number(limit)) : this.pageSize;
    const at = all.findIndex((one) => one.id === (cursor ?? after) || one.waMessageId === around);
    if (around !== undefined && at < 0) return notFound();
    const half = Math.floor((size - 1) / 2);
    const from = cursor ? at + 1 : around ? Math.max(0, at - half) : after ? Math.max(0, at - size) : 0;
    const to = after ? at : around ? at + size - half : from + size;
    const data = all.slice(from, to);
    return Response.json({
      data,
      ...(to < all.length && { nextCursor: data.at(-1)?.id }),
      ...(from > 0 && this.extensions?.includes('message-paging') && { prevCursor: data[0]?.id }),
    });
  }

  private page(all: readonly unknown[], url: URL): Response {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? this.pageSize);
    const size = this.obeysLimit ? Math.min(this.pageSize, limit) : this.pageSize;
    const next = from + size;
    return Response.json({
      data: all.slice(from, next),
      ...(next < all.length && { nextCursor: String(next) }),
    });
  }
}

const notFound = () => Response.json({ error: { code: 'not_found', message: 'not found' } }, { status: 404 });

/** A socket that opens by itself and says what the test tells it to. */
export class TestSocket {
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  closed = false;

  constructor() {
    queueMicrotask(() => {
      this.onopen?.(undefined as never);
      this.receive({ event: 'connected', heartbeatSeconds: 20, timestamp: Date.now() });
    });
  }

  receive(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  drop(): void {
    this.onclose?.({ code: 1006 });
  }

  close(): void {
    this.closed = true;
  }
}

export function session(id: string, more: Partial<Session> = {}): Session {
  return {
    id,
    organizationId: 'org_1',
    gatewayId: 'gw_1',
    label: 'Front desk',
    status: 'working',
    waJid: '447700900143:3@s.whatsapp.net',
    isAdminSession: false,
    autoRead: false,
    presenceTyping: false,
    ratePerMin: 20,
    ratePerHour: 200,
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
}

let ids = 0;

export function chat(jid: string, more: Partial<Chat> = {}): Chat {
  ids += 1;
  const type = chatKind(jid);
  return {
    id: ids,
    jid,
    sessionId: 'sess_1',
    type,
    archived: false,
    pinned: false,
    unreadCount: 0,
    lastMessageAt: 1,
    ...more,
  };
}

export function message(chatJid: string, more: Partial<Message> = {}): Message {
  ids += 1;
  const fromMe = more.fromMe ?? false;
  const waMessageId = `WA${String(ids).padStart(6, '0')}`;
  const timestamp = more.timestamp ?? ids * 1000;
  return {
    id: `msg_${String(ids).padStart(6, '0')}`,
    waMessageId,
    sessionId: 'sess_1',
    chatJid,
    type: 'text',
    body: `text ${ids}`,
    fromMe,
    direction: fromMe ? 'out' : 'in',
    deleted: false,
    edited: false,
    hasMedia: false,
    timestamp,
    createdAt: timestamp,
    ...(!fromMe && { senderJid: '447700900112@s.whatsapp.net', senderName: 'Ana Reyes' }),
    ...more,
  };
}

/** Resolves when the page has painted a few times: stores tell before a frame, rows are measured after it. */
export async function settle(frames = 6): Promise<void> {
  for (let index = 0; index < frames; index++) {
    await new Promise((done) => setTimeout(done, 0));
    await new Promise((done) => requestAnimationFrame(done));
  }
  // After the frame itself: only then is what it laid out measured, and painted.
  await new Promise((done) => setTimeout(done, 0));
}

/** Resolves when `check` holds; fails with its text when it does not within a second. */
export async function until(check: () => boolean, what = String(check)): Promise<void> {
  const end = performance.now() + 2000;
  while (!check()) {
    if (performance.now() > end) throw new Error(`Never came true: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
