import type { EventName, GatewayEvent } from '@wagate/contract/types';
import { apiKey } from '../core/auth.js';
import { createGateway } from '../core/gateway.js';
import type { Chat, Message, Session } from '../model.js';
import { buildEvent } from './event-builder.js';
import { FakeClock } from './fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from './fetch-double.js';
import { RealtimeDouble, type RealtimeDoubleOptions } from './realtime-double.js';

/** A small gateway for tests of live stores: what REST says is whatever these hold at the moment. */
export class LiveWorld {
  readonly clock = new FakeClock();
  readonly double: RealtimeDouble;
  sessions: Session[] = [];
  chats: Chat[] = [];
  /** Newest first, by chat. */
  messages: Record<string, Message[]> = {};
  readonly fetch;
  readonly gateway;

  /** @param extensions what a gateway of ours announces beside the replay */
  constructor(habits: RealtimeDoubleOptions['habits'] = 'wagate', extensions: string[] = []) {
    this.double = new RealtimeDouble({ clock: this.clock, habits, extensions });
    this.fetch = createFetchDouble(this.double.responder, (request) => this.answer(request));
    this.gateway = createGateway({
      baseUrl: 'https://gateway.test',
      auth: apiKey('wa_k'),
      fetch: this.fetch,
      webSocket: this.double.webSocket,
      environment: this.clock,
    });
  }

  tell<Name extends EventName>(
    event: Name,
    payload: GatewayEvent<Name>['payload'],
    session = 'sess_1',
  ): GatewayEvent<Name> {
    const made = buildEvent(event, payload, { session, timestamp: this.clock.now() });
    this.double.publish(made as GatewayEvent);
    return made;
  }

  /** What REST says now. */
  readonly answer: Responder = ({ method, path, query }) => {
    const [, , , resource, id, kind, chat] = path.split('/').map(decodeURIComponent);
    if (method !== 'GET' || resource !== 'sessions') return undefined;
    if (path === '/api/v1/sessions') return json({ data: this.sessions });
    if (!kind) return json(this.sessions.find((session) => session.id === id) ?? {});
    if (kind !== 'chats') return undefined;
    if (!chat) return json(page(this.chats, query));
    if (path.endsWith('/messages')) return messagePage(this.messages[chat] ?? [], query);
    const found = this.chats.find(({ jid, aliases = [] }) => jid === chat || aliases.includes(chat));
    return found ? json(found) : problem(404, 'not_found');
  };
}

function page<T>(all: T[], query: Record<string, string>): { data: T[]; nextCursor?: string } {
  const from = Number(query.cursor ?? 0);
  const to = from + Number(query.limit ?? 50);
  return { data: all.slice(from, to), ...(to < all.length && { nextCursor: String(to) }) };
}

/** As the embedded gateway pages: a cursor is the id of the last message of a page, or of the first when it leads to newer ones. */
function messagePage(
  all: Message[],
  { cursor, after, around, limit = '50' }: Record<string, string>,
): Response {
  const size = Number(limit);
  const at = all.findIndex((one) => one.id === (cursor ?? after) || one.waMessageId === around);
  if (around !== undefined && at < 0) return problem(404, 'not_found');
  const half = Math.floor((size - 1) / 2);
  const from = cursor ? at + 1 : around ? Math.max(0, at - half) : after ? Math.max(0, at - size) : 0;
  const to = after ? at : around ? at + size - half : from + size;
  const data = all.slice(from, to);
  return json({
    data,
    ...(to < all.length && data.length && { nextCursor: data.at(-1)!.id }),
    ...(from > 0 && data.length && { prevCursor: data[0]!.id }),
  });
}

export const buildSession = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  organizationId: 'org_1',
  gatewayId: 'gw_1',
  status: 'working',
  autoRead: true,
  presenceTyping: false,
  isAdminSession: false,
  ratePerMin: 20,
  ratePerHour: 200,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

export const buildChat = (jid: string, more: Partial<Chat> = {}): Chat => ({
  id: 1,
  jid,
  sessionId: 'sess_1',
  type: 'dm',
  archived: false,
  pinned: false,
  unreadCount: 0,
  ...more,
});

export const buildMessage = (number: number, more: Partial<Message> = {}): Message => ({
  id: `msg_${String(number).padStart(26, '0')}`,
  waMessageId: `w${number}`,
  sessionId: 'sess_1',
  chatJid: '111@lid',
  direction: 'in',
  fromMe: false,
  type: 'text',
  body: `text ${number}`,
  hasMedia: false,
  edited: false,
  deleted: false,
  timestamp: 1_600_000_000_000 + number * 1_000,
  createdAt: 1,
  ...more,
});
