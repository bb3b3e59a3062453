import { bareJid } from '@wagate/contract/jid';
import type { Chat, Message, Session } from '../schemas.js';
import type { Clock } from './clock.js';
import { readClock } from './clock.js';
import { emptySessionData, type SessionData, type WorldData } from './data.js';
import { EventLog } from './event-log.js';
import { Ids } from './ids.js';
import { Random } from './random.js';
import { seedWorld } from './seed.js';

/** Everything there is in a world, and the ways to look it up. */
export class State {
  readonly random: Random;
  readonly ids: Ids;
  readonly events: EventLog;
  readonly data: WorldData;

  constructor(
    seed: number,
    private readonly clock: Clock,
  ) {
    this.random = new Random(seed);
    this.ids = new Ids(this.random);
    this.events = new EventLog(this.ids, () => this.now());
    this.data = seedWorld({ random: this.random, ids: this.ids, now: this.now() });
  }

  /** Epoch ms. */
  now(): number {
    return readClock(this.clock);
  }

  session(id: string): Session | undefined {
    return this.data.sessions.find((session) => session.id === id);
  }

  /** Like `session`, for callers that know it is there. */
  mustSession(id: string): Session {
    const session = this.session(id);
    if (!session) throw new Error(`This world has no session ${id}.`);
    return session;
  }

  putSession(session: Session): Session {
    const at = this.data.sessions.findIndex(({ id }) => id === session.id);
    if (at < 0) this.data.sessions.unshift(session);
    else this.data.sessions[at] = session;
    return session;
  }

  /** What a session holds; made when it holds nothing yet. */
  of(sessionId: string): SessionData {
    let data = this.data.bySession.get(sessionId);
    if (!data) {
      data = emptySessionData();
      this.data.bySession.set(sessionId, data);
    }
    return data;
  }

  /** The chat of an address, whichever of a person's addresses it is. */
  chat(sessionId: string, jid: string): Chat | undefined {
    const wanted = bareJid(jid);
    const { chats } = this.of(sessionId);
    return chats.get(wanted) ?? [...chats.values()].find(({ aliases }) => aliases?.includes(wanted));
  }

  putChat(chat: Chat): Chat {
    this.of(chat.sessionId).chats.set(chat.jid, chat);
    return chat;
  }

  /** In the order they were stored. */
  messages(sessionId: string, chatJid: string): readonly Message[] {
    return this.of(sessionId).messages.get(chatJid) ?? [];
  }

  message(sessionId: string, waMessageId: string): Message | undefined {
    for (const messages of this.of(sessionId).messages.values()) {
      const found = messages.find((message) => message.waMessageId === waMessageId);
      if (found) return found;
    }
    return undefined;
  }

  /** Stores a message, or takes the place of the one with the same id. */
  putMessage(message: Message): Message {
    const { messages } = this.of(message.sessionId);
    const before = messages.get(message.chatJid) ?? [];
    const known = before.some(({ id }) => id === message.id);
    messages.set(
      message.chatJid,
      known ? before.map((one) => (one.id === message.id ? message : one)) : [...before, message],
    );
    return message;
  }
}
