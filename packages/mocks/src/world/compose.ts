import type { Author, Draft } from '../conversations/draft.js';
import type { Chat, Message } from '../schemas.js';
import type { Ids } from './ids.js';
import { lidOf, nameOf, phoneJidOf } from './people.js';

export interface ComposeContext {
  sessionId: string;
  chat: Pick<Chat, 'jid' | 'type'>;
  ids: Ids;
  now: number;
  /** Messages of the same chat by the name a script gave them. */
  named: Map<string, Message>;
}

/** The fields that say who wrote something. */
export function authorOf(from: Author): Pick<Message, 'fromMe' | 'senderLid' | 'senderJid' | 'senderName'> {
  if (from === 'me') return { fromMe: true };
  const phoneJid = phoneJidOf(from);
  const name = nameOf(from);
  return {
    fromMe: false,
    senderLid: lidOf(from),
    ...(phoneJid && { senderJid: phoneJid }),
    ...(name && { senderName: name }),
  };
}

/** The stored message a draft stands for. */
export function composeMessage(draft: Draft, { sessionId, chat, ids, now, named }: ComposeContext): Message {
  const { from, ago, type = 'text', body, as, answers, mentions, reactions, poll, ...rest } = draft;
  const timestamp = now - ago;
  const answered = answers === undefined ? undefined : named.get(answers);
  const message: Message = {
    id: ids.make('msg', timestamp),
    waMessageId: ids.waMessage(),
    sessionId,
    chatJid: chat.jid,
    ...authorOf(from),
    direction: from === 'me' ? 'out' : 'in',
    type,
    ...(body !== undefined && { body }),
    hasMedia: rest.media !== undefined,
    edited: false,
    deleted: false,
    timestamp,
    createdAt: timestamp,
    ...rest,
    ...(mentions && {
      mentions: mentions.map(lidOf),
      mentionNames: Object.fromEntries(mentions.map((key) => [lidOf(key), nameOf(key) ?? ''])),
    }),
    ...(answered && { quotedMessageId: answered.waMessageId, quoted: quoteOf(answered) }),
    ...(reactions && {
      reactions: reactions.map((reaction) => ({
        emoji: reaction.emoji,
        ...authorOf(reaction.from),
        timestamp: timestamp + 30_000,
      })),
    }),
    ...(poll && { poll: pollOf(poll, now) }),
  };
  if (as !== undefined) named.set(as, message);
  return message;
}

export const quoteOf = ({ waMessageId, type, body, senderName, fromMe, deleted }: Message) => ({
  waMessageId,
  type,
  ...(body !== undefined && !deleted && { body }),
  ...(senderName && { senderName }),
  fromMe,
});

function pollOf(poll: NonNullable<Draft['poll']>, now: number): NonNullable<Message['poll']> {
  const { name, options, selectable = 1, endsIn } = poll;
  return {
    name,
    selectableCount: selectable,
    totalVotes: new Set(Object.values(options).flat()).size,
    ...(endsIn !== undefined && { endTime: now + endsIn }),
    options: Object.entries(options).map(([text, voters]) => ({
      text,
      votes: voters.length,
      voters: voters.map((voter) => {
        const { fromMe, senderLid, senderJid, senderName } = authorOf(voter);
        return {
          fromMe,
          ...(senderLid && { lid: senderLid }),
          ...(senderJid && { jid: senderJid }),
          ...(senderName && { name: senderName }),
        };
      }),
    })),
  };
}
