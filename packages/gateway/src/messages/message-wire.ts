import type { components } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import { People } from '../contacts/people.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import type { PollVoteTable, ReactionTable } from '../store/schema.js';
import type { StoredContent } from './content.js';
import { type Deleter, deletersOf } from './deleted-by.js';
import { byPreference } from './find-message.js';
import type { MessageRow } from './message-row.js';
import { cutQuote, type StoredQuote } from './payload.js';
import { quotedMessage } from './quoted-message.js';

type Message = components['schemas']['Message'];
type Reaction = Selectable<ReactionTable>;
type Vote = Selectable<PollVoteTable>;

interface Around {
  people: People;
  reactions: readonly Reaction[];
  votes: readonly Vote[];
  /** What may be quoted: our own first, then the oldest. */
  quoted: readonly MessageRow[];
  /** Who deleted them, by `messages.id`. */
  deleters: ReadonlyMap<string, Deleter>;
}

/** Messages as the API tells them, with names, reactions and quotes, in a fixed number of queries. */
export async function messagesToWire(
  db: Kysely<Database>,
  session: Shown,
  rows: readonly MessageRow[],
): Promise<Message[]> {
  if (!rows.length) return [];
  const ids = rows.map((row) => row.id);
  const quotedIds = rows.map((row) => row.quoted_message_id).filter((id): id is string => id !== null);
  const polls = rows.filter((row) => row.type === 'poll').map((row) => row.id);
  const [reactions, votes, quoted, deleters] = await Promise.all([
    db
      .selectFrom('reactions')
      .selectAll()
      .where('message_id', 'in', ids)
      .where('emoji', '!=', '')
      .orderBy('timestamp')
      .orderBy('sender')
      .execute(),
    polls.length
      ? db
          .selectFrom('poll_votes')
          .selectAll()
          .where('message_id', 'in', polls)
          .orderBy('timestamp')
          .orderBy('sender')
          .execute()
      : [],
    quotedIds.length
      ? db
          .selectFrom('messages')
          .selectAll()
          .where('account_id', '=', session.account_id)
          .where('wa_message_id', 'in', quotedIds)
          .execute()
      : [],
    deletersOf(
      db,
      session,
      rows.filter((row) => row.deleted === 1),
    ),
  ]);
  const people = await People.load(db, session.organization_id, [
    ...[...rows, ...reactions, ...votes, ...quoted, ...deleters.values()].flatMap((row) => [
      row.sender_lid,
      row.sender_jid,
    ]),
    ...rows.flatMap((row) => {
      const quote: StoredQuote = row.quoted ? JSON.parse(row.quoted) : {};
      return [...mentionsOf(row), quote.senderLid, quote.senderJid];
    }),
  ]);
  const around = {
    people,
    reactions,
    votes,
    quoted: quoted.sort(byPreference),
    deleters,
  };
  return rows.map((row) => toWire(session.id, row, around));
}

const mentionsOf = (row: MessageRow): string[] => (row.mentions ? JSON.parse(row.mentions) : []);

function toWire(sessionId: string, row: MessageRow, around: Around): Message {
  const { people } = around;
  const content: StoredContent = row.content ? JSON.parse(row.content) : {};
  const mentions = mentionsOf(row);
  const { senderJid, senderLid } = people.addresses(row);
  const senderName = row.from_me ? undefined : people.name(senderLid, senderJid);
  const reactions = around.reactions.filter((reaction) => reaction.message_id === row.id);
  return {
    id: row.id,
    sessionId,
    waMessageId: row.wa_message_id,
    chatJid: row.chat_jid,
    direction: row.from_me ? 'out' : 'in',
    fromMe: row.from_me === 1,
    type: row.type,
    ...(row.body === null ? {} : { body: row.body }),
    hasMedia: row.has_media === 1,
    ...(content.media ? { media: content.media } : {}),
    edited: row.edited === 1,
    deleted: row.deleted === 1,
    ...(row.status ? { status: row.status } : {}),
    ...(row.error ? { error: row.error } : {}),
    ...(senderJid ? { senderJid } : {}),
    ...(senderLid ? { senderLid } : {}),
    ...(senderName ? { senderName } : {}),
    ...(mentions.length ? { mentions, mentionNames: mentionNames(mentions, people) } : {}),
    ...(row.quoted_message_id
      ? { quotedMessageId: row.quoted_message_id, quoted: quoteOf(row, around) }
      : {}),
    ...(reactions.length ? { reactions: reactions.map((reaction) => reactionOf(reaction, people)) } : {}),
    ...(content.location ? { location: content.location } : {}),
    ...(content.contact ? { contact: content.contact } : {}),
    ...(content.poll ? { poll: pollOf(row, content.poll, around) } : {}),
    ...(content.albumId ? { albumId: content.albumId } : {}),
    ...(content.viewOnce ? { viewOnce: true } : {}),
    ...(around.deleters.has(row.id) ? { deletedBy: deletedBy(around.deleters.get(row.id)!, people) } : {}),
    ...(content.contacts ? { contacts: content.contacts } : {}),
    // An edit changes what there is to read, which these say in another form.
    ...(content.event && !row.edited ? { event: content.event } : {}),
    ...(content.parts && !row.edited ? { parts: content.parts } : {}),
    ...(content.albumId ? { albumId: content.albumId } : {}),
    ...(content.expiresAt ? { expiresAt: content.expiresAt } : {}),
    timestamp: row.timestamp,
    createdAt: row.created_at,
  };
}

function deletedBy(deleter: Deleter, people: People): Message['deletedBy'] {
  if (deleter.sender === 'me') return { fromMe: true };
  const { senderJid, senderLid } = people.addresses(deleter);
  const senderName = people.name(senderLid, senderJid);
  return {
    fromMe: false,
    ...(senderJid ? { senderJid } : {}),
    ...(senderLid ? { senderLid } : {}),
    ...(senderName ? { senderName } : {}),
  };
}

function mentionNames(mentions: readonly string[], people: People): Record<string, string> {
  return Object.fromEntries(
    mentions.flatMap((jid) => {
      const name = people.name(jid);
      return name ? [[jid, name]] : [];
    }),
  );
}

function reactionOf(reaction: Reaction, people: People): NonNullable<Message['reactions']>[number] {
  const { senderJid, senderLid } = people.addresses(reaction);
  const senderName = people.name(senderLid, senderJid);
  return {
    emoji: reaction.emoji,
    fromMe: reaction.from_me === 1,
    ...(senderJid ? { senderJid } : {}),
    ...(senderLid ? { senderLid } : {}),
    ...(senderName && !reaction.from_me ? { senderName } : {}),
    timestamp: reaction.timestamp,
  };
}

/** What is answered: the stored message where there is one, else what the answer itself quotes. */
function quoteOf(row: MessageRow, { people, quoted }: Around): NonNullable<Message['quoted']> {
  const own: StoredQuote = row.quoted ? JSON.parse(row.quoted) : {};
  const stored = quotedMessage(row, own, quoted, people);
  const fromMe = stored ? stored.from_me === 1 : (own.fromMe ?? false);
  const body = stored ? (stored.deleted ? undefined : stored.body) : own.body;
  const senderName = stored
    ? people.name(stored.sender_lid, stored.sender_jid)
    : people.name(own.senderLid, own.senderJid);
  return {
    waMessageId: row.quoted_message_id!,
    type: stored?.type ?? 'text',
    ...(body ? { body: cutQuote(body) } : {}),
    ...(senderName && !fromMe ? { senderName } : {}),
    fromMe,
  };
}

function pollOf(row: MessageRow, poll: NonNullable<StoredContent['poll']>, around: Around): Message['poll'] {
  const votes = around.votes
    .filter((vote) => vote.message_id === row.id)
    .map((vote) => ({ vote, options: JSON.parse(vote.options) as string[] }));
  return {
    name: poll.name,
    selectableCount: poll.selectableCount,
    totalVotes: votes.filter(({ options }) => options.length > 0).length,
    ...(poll.endTime ? { endTime: poll.endTime } : {}),
    ...(poll.hideVotes ? { hideVotes: true } : {}),
    options: poll.options.map((text) => {
      const voters = votes.filter(({ options }) => options.includes(text)).map(({ vote }) => vote);
      return {
        text,
        votes: voters.length,
        ...(poll.hideVotes ? {} : { voters: voters.map((vote) => voterOf(vote, around.people)) }),
      };
    }),
  };
}

function voterOf(vote: Vote, people: People) {
  const { senderJid: jid, senderLid: lid } = people.addresses(vote);
  const name = people.name(lid, jid);
  return {
    ...(jid ? { jid } : {}),
    ...(lid ? { lid } : {}),
    ...(name && !vote.from_me ? { name } : {}),
    fromMe: vote.from_me === 1,
  };
}
