import { chatKind } from '@wagate/contract/jid';
import type { Author, Draft } from '../conversations/draft.js';
import type { Chat, Message, MessageStatus } from '../schemas.js';
import { authorOf, composeMessage, quoteOf } from '../world/compose.js';
import { lidOf, nameOf, type PersonKey, phoneJidOf } from '../world/people.js';
import { withLatest } from '../world/preview.js';
import type { State } from '../world/state.js';
import { payloadOf } from './payload.js';
import { advances } from './status.js';

/** Something that is written now. */
export interface Written extends Omit<Draft, 'from' | 'ago' | 'as' | 'answers'> {
  /** Who writes; `me` is the account's own phone. */
  from: Author;
  /** Where to; the direct chat with `from` when absent. */
  chat?: string;
  /** `waMessageId` of the message that is answered. */
  replyTo?: string;
}

/** A message comes in, or is written on the account's phone: stored, and told by an event. */
export function receive(state: State, sessionId: string, written: Written): Message {
  const message = write(state, sessionId, written);
  const session = state.mustSession(sessionId);
  state.events.append(session, message.fromMe ? 'message.from_me' : 'message', payloadOf(message));
  return message;
}

/** Stores a message and moves its chat, and tells nobody. */
export function write(state: State, sessionId: string, { chat: jid, replyTo, ...draft }: Written): Message {
  const to = jid ?? (draft.from === 'me' ? undefined : lidOf(draft.from));
  if (!to) throw new Error('A message of the account itself needs a chat.');
  const chat = state.chat(sessionId, to) ?? newChat(state, sessionId, to, draft.from);
  const now = state.now();
  const composed = composeMessage(
    { ...draft, ago: 0, ...(draft.from === 'me' && { status: draft.status ?? 'sent' }) },
    { sessionId, chat, ids: state.ids, now, named: new Map() },
  );
  const answered = replyTo === undefined ? undefined : state.message(sessionId, replyTo);
  const message = state.putMessage({
    ...composed,
    ...(replyTo !== undefined && { quotedMessageId: replyTo }),
    ...(answered && { quoted: quoteOf(answered) }),
  });
  state.putChat({
    ...withLatest(chat, [message]),
    unreadCount: message.fromMe ? 0 : chat.unreadCount + 1,
  });
  return message;
}

function newChat(state: State, sessionId: string, jid: string, from: Author): Chat {
  const type = chatKind(jid);
  const group = type === 'group';
  const phoneJid = from === 'me' || group ? undefined : phoneJidOf(from);
  const name = from === 'me' || group ? undefined : nameOf(from as PersonKey);
  return {
    id: state.of(sessionId).chats.size + 1,
    jid,
    sessionId,
    type,
    ...(name && { name }),
    ...(phoneJid && { aliases: [jid, phoneJid] }),
    archived: false,
    pinned: false,
    unreadCount: 0,
  };
}

/** Changes a stored message and, where it is the latest, what its chat shows of it. */
export function replaceMessage(state: State, message: Message): Message {
  state.putMessage(message);
  const chat = state.chat(message.sessionId, message.chatJid);
  if (chat?.lastMessage?.waMessageId === message.waMessageId) state.putChat(withLatest(chat, [message]));
  return message;
}

/** A receipt: own messages got further. */
export function acknowledge(
  state: State,
  sessionId: string,
  waMessageIds: readonly string[],
  status: MessageStatus,
): void {
  const byChat = new Map<string, string[]>();
  for (const id of waMessageIds) {
    const message = state.message(sessionId, id);
    if (!message || !advances(message.status, status)) continue;
    replaceMessage(state, { ...message, status });
    byChat.set(message.chatJid, [...(byChat.get(message.chatJid) ?? []), id]);
  }
  for (const [chatJid, messageIds] of byChat) {
    state.events.append(state.mustSession(sessionId), 'message.status', {
      chatJid,
      messageIds,
      status,
      timestamp: state.now(),
    });
  }
}

/** The author of a message gives it another text. */
export function edit(state: State, message: Message, body: string): Message {
  tell(state, message, 'message.edited', { type: 'text', body });
  return replaceMessage(state, { ...message, body, edited: true });
}

/** The author of a message takes it back. */
export function revoke(state: State, message: Message): Message {
  tell(state, message, 'message.revoked', { type: 'revoke', body: undefined });
  return replaceMessage(state, { ...message, deleted: true });
}

/** Somebody reacts; an empty emoji takes the reaction back. */
export function react(state: State, message: Message, from: Author, emoji: string): Message {
  const author = authorOf(from);
  const others = (message.reactions ?? []).filter(
    (one) => one.fromMe !== author.fromMe || one.senderLid !== author.senderLid,
  );
  const reactions = emoji ? [...others, { emoji, ...author, timestamp: state.now() }] : others;
  tell(state, { ...message, ...author }, 'message.reaction', {
    type: 'reaction',
    body: undefined,
    reaction: emoji,
  });
  return replaceMessage(state, { ...message, reactions });
}

function tell(
  state: State,
  message: Message,
  event: 'message.edited' | 'message.revoked' | 'message.reaction',
  more: Parameters<typeof payloadOf>[1],
): void {
  const payload = payloadOf(message, {
    ...more,
    targetId: message.waMessageId,
    waMessageId: state.ids.waMessage(),
    timestamp: state.now(),
  });
  state.events.append(state.mustSession(message.sessionId), event, payload);
}
