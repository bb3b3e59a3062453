import { bareJid, chatKind } from '@wagate/contract/jid';
import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { Message } from '../model.js';
import { Aliases } from './aliases.js';
import { type Author, targetAuthor } from './author.js';
import { LateEvents } from './late-events.js';
import { mentionsIn, messageFromEvent } from './message-from-event.js';
import { MessageList } from './message-list.js';
import { raised } from './message-status.js';
import { PersonNames } from './person-names.js';
import { saysMore } from './placeholder.js';
import { PollVotes } from './poll-votes.js';
import { Reactions } from './reactions.js';
import { readStored } from './stored-message.js';
import type { Reaction, TimelineMessage } from './types.js';
import { unchanged } from './unchanged.js';

type Change = (row: TimelineMessage, payload: Schemas['MessagePayload']) => TimelineMessage;

/** Its own fields first: engines keep a copy that grows after it was made in three times the memory. */
function rowOf(message: Message, key: string, reactions: readonly Reaction[]): TimelineMessage {
  const row = { key, reactions, ...message };
  return message.reactions ? { ...row, reactions } : (row as TimelineMessage);
}

/** An edit changes what there is to read, which these say in another form. */
const edited = (body: string | undefined) => ({ body, edited: true, event: undefined, parts: undefined });

/** What was done to a message while another stood for it. */
const doneTo = ({ edited: wasEdited, body, deleted, deletedBy }: TimelineMessage) => ({
  ...(wasEdited && edited(body)),
  deleted,
  deletedBy,
});

/** What arrived after all has not failed any more. */
function withStatus({ failure, ...row }: TimelineMessage, told: Message['status']): TimelineMessage {
  const status = raised(row.status, told);
  return status === 'failed' && failure ? { ...row, status, failure } : { ...row, status };
}

/** The messages of one conversation, put together from pages and events in whatever order they come. */
export class TimelineRows {
  readonly list = new MessageList();
  readonly #aliases = new Aliases();
  readonly #late = new LateEvents();
  readonly #reactions = new Reactions();
  readonly #votes = new PollVotes();
  readonly #names = new PersonNames();
  /** When each message was last edited, as edits may come in any order. */
  readonly #editedAt = new Map<string, number>();

  constructor(readonly chatJid: string) {}

  /** Other addresses of the conversation. @returns whether that is news. */
  link(...jids: (string | undefined)[]): boolean {
    return this.#aliases.link(this.chatJid, ...jids);
  }

  has(chatJid: string): boolean {
    return this.#aliases.of(this.chatJid).has(bareJid(chatJid));
  }

  /** A message as REST gives it. */
  putStored(stored: Message): void {
    const message = readStored(stored);
    const { waMessageId, deletedBy, reactions = [] } = message;
    this.#learn(message);
    for (const { senderName, senderLid, senderJid } of [
      message,
      ...reactions,
      ...(deletedBy ? [deletedBy] : []),
    ])
      this.#names.learn(senderName, senderLid, senderJid);
    const known = this.list.get(waMessageId, message);
    const key = known?.key ?? this.#keyOf(message);
    if (message.reactions) this.#reactions.replace(key, message.reactions);
    const row = rowOf(message, key, this.#reactions.of(key));
    if (stored.poll) this.#votes.forget(key);
    this.#put(known, known ? this.#merged(known, row, stored.poll !== undefined) : row);
  }

  /** What REST says of a row, with what only events told of it. */
  #merged(known: TimelineMessage, row: TimelineMessage, pollCounted: boolean): TimelineMessage {
    const { senderName, quoted, location, contact, poll, failure, deletedBy } = known;
    const status = raised(known.status, row.status);
    return {
      ...(senderName && { senderName }),
      ...(quoted && { quoted }),
      ...(location && { location }),
      ...(contact && { contact }),
      ...row,
      ...(poll && !pollCounted && { poll }),
      ...(known.edited && !row.edited && edited(known.body)),
      deleted: row.deleted || known.deleted,
      ...(deletedBy && { deletedBy }),
      status,
      ...(failure && status === 'failed' && { failure, pending: false }),
    };
  }

  /** A row of one's own making, such as one being sent. */
  putOwn(row: TimelineMessage): void {
    this.#put(this.list.get(row.waMessageId, row), row);
  }

  /** @returns whether it concerned this conversation. */
  take(event: GatewayEvent): boolean {
    switch (event.event) {
      case 'message':
      case 'message.from_me':
        return this.#message(event as GatewayEvent<'message' | 'message.from_me'>);
      case 'message.status': {
        const { chatJid, messageIds, targetSender, status } = event.payload;
        if (!this.has(chatJid)) return false;
        const author = targetAuthor(targetSender);
        for (const id of messageIds) this.#change(id, author, event, (row) => withStatus(row, status));
        return true;
      }
      case 'message.edited':
        return this.#onTarget(event, (row, { body, mentions, timestamp }) => {
          if ((this.#editedAt.get(row.key) ?? 0) > timestamp) return row;
          this.#editedAt.set(row.key, timestamp);
          return { ...row, ...(mentions && mentionsIn(mentions)), ...edited(body) };
        });
      case 'message.revoked':
        return this.#onTarget(event, (row, payload) => {
          const { fromMe, senderJid, senderLid } = payload;
          const deletedBy = { fromMe, senderJid, senderLid, senderName: this.#nameIn(payload) };
          return { ...row, deleted: true, deletedBy };
        });
      case 'message.reaction':
        return this.#onTarget(event, (row, payload) => {
          const { reaction: emoji = '', senderJid, senderLid, fromMe, timestamp } = payload;
          const senderName = this.#nameIn(payload);
          const told = { emoji, senderJid, senderLid, senderName, fromMe, timestamp };
          return this.#reactions.take(row.key, told) ? this.#withReactions(row) : row;
        });
      case 'poll.vote':
        return this.#onTarget(event, (row, payload) => {
          const { selectedOptions, senderJid: jid, senderLid: lid, fromMe, timestamp } = payload;
          const name = this.#nameIn(payload);
          // A vote that nobody could decrypt says nothing of what was chosen.
          if (!row.poll || !selectedOptions) return row;
          const vote = { jid, lid, name, fromMe, options: selectedOptions, timestamp };
          return { ...row, poll: this.#votes.take(row.key, row.poll, vote) };
        });
      case 'poll.recap': {
        const { chatJid, pollMessageId, options, totalVotes } = event.payload;
        if (!this.has(chatJid)) return false;
        this.#change(pollMessageId, undefined, event, (row) => {
          if (!row.poll) return row;
          const counts = new Map(options.map(({ option, count }) => [option, count]));
          const told = row.poll.options.map((option) => ({
            ...option,
            votes: counts.get(option.text) ?? option.votes,
          }));
          return { ...row, poll: { ...row.poll, options: told, totalVotes } };
        });
        return true;
      }
      default:
        return false;
    }
  }

  /** Our own reaction, as a call that succeeded made it; empty removes. */
  react(row: TimelineMessage, emoji: string, timestamp: number): void {
    if (this.#reactions.take(row.key, { emoji, fromMe: true, timestamp }))
      this.list.put(this.#withReactions(row));
  }

  #message(event: GatewayEvent<'message' | 'message.from_me'>): boolean {
    const message = this.#named(messageFromEvent(event), event.payload);
    if (!this.has(message.chatJid)) return false;
    this.#learn(message);
    const known = this.list.get(message.waMessageId, message);
    // The production gateway may tell a message twice under two ids.
    if (known && !saysMore(message.type, known.type)) return true;
    const key = known?.key ?? this.#keyOf(message);
    const row = rowOf(message, key, this.#reactions.of(key));
    this.#put(known, known ? { ...row, ...doneTo(known) } : row);
    return true;
  }

  #nameIn({ senderLid, senderJid, pushName }: Schemas['MessagePayload']): string | undefined {
    return this.#names.of(senderLid, senderJid) ?? pushName;
  }

  /** With the names that are known of who wrote it, and of whom it answers. */
  #named(message: Message, payload: Schemas['MessagePayload']): Message {
    const answered = this.#names.of(payload.quotedSenderLid, payload.quotedSenderJid);
    return {
      ...message,
      senderName: this.#nameIn(payload),
      ...(message.quoted && answered && { quoted: { ...message.quoted, senderName: answered } }),
    };
  }

  /** Of several messages with one id each has a key of its own. */
  #keyOf({ waMessageId, fromMe, senderLid, senderJid }: Message): string {
    const taken = this.list.get(waMessageId);
    return taken ? `${waMessageId} ${fromMe ? 'me' : (senderLid ?? senderJid ?? '')}` : waMessageId;
  }

  /** In a conversation of two, both addresses of the other are addresses of the conversation. */
  #learn({ chatJid, fromMe, senderJid, senderLid }: Message): void {
    if (chatKind(this.chatJid) === 'dm') this.link(chatJid, ...(fromMe ? [] : [senderJid, senderLid]));
  }

  #put(before: TimelineMessage | undefined, row: TimelineMessage): void {
    this.list.put(unchanged(before, row));
    // What is of another under the same id waits on.
    if (!before) for (const event of this.#late.take(row.waMessageId)) this.take(event);
  }

  #withReactions(row: TimelineMessage): TimelineMessage {
    return { ...row, reactions: this.#reactions.of(row.key) };
  }

  #onTarget(event: GatewayEvent, change: Change): boolean {
    const payload = event.payload as Schemas['MessagePayload'];
    if (!this.has(payload.chatJid)) return false;
    const { targetId, targetSender } = payload;
    if (targetId) this.#change(targetId, targetAuthor(targetSender), event, (row) => change(row, payload));
    return true;
  }

  /** @param author absent where a gateway does not say whose it is */
  #change(
    target: string,
    author: Author | undefined,
    event: GatewayEvent,
    change: (row: TimelineMessage) => TimelineMessage,
  ): void {
    const row = this.list.get(target, author);
    if (row) this.list.put(unchanged(row, change(row)));
    else this.#late.keep(target, event);
  }
}
