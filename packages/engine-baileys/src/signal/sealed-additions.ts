import { canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent, EngineHost, EngineMessage, KeyWrite, MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { boundedText, EMOJI_LENGTH } from '../mapping/bounded.js';
import { editOf } from '../mapping/content.js';
import type { Envelope, Me } from '../mapping/envelope.js';
import { optionNames } from '../mapping/poll-options.js';
import { targetSenderOf } from '../mapping/target-sender.js';
import { unwrap } from '../mapping/unwrap.js';
import { decode, encode } from '../storage/codec.js';
import type { RecentRecords } from '../storage/recent-records.js';
import { type Opener, openSealed, type Sealed, sealedOf } from './open-sealed.js';
import type { PollSecret } from './seal-vote.js';

export interface SealedParts {
  host: EngineHost;
  /** Additions that came before their message. */
  waiting: RecentRecords;
  /** What an earlier release kept of polls. */
  polls: RecentRecords;
  me(): Me;
}

/** The message that an addition is sealed for, and what a vote chooses from. */
interface Target extends Opener {
  options?: readonly string[] | undefined;
}

interface WaitingAddition {
  envelope: Envelope;
  message: Uint8Array;
}

interface OldPoll {
  secret: Uint8Array;
  creators: string[];
  options: string[];
}

/** Opens what people say of messages under their secrets: edits, reactions, votes. */
export class SealedAdditions {
  readonly #parts: SealedParts;

  constructor(parts: SealedParts) {
    this.#parts = parts;
  }

  /** What a sealed message says, and what to keep of one whose message is not there yet; nothing where none is sealed. */
  async read(
    envelope: Envelope,
    wrapped: proto.IMessage,
  ): Promise<{ content?: MessageContent; writes: KeyWrite[] } | undefined> {
    const { message } = unwrap(wrapped);
    const sealed = sealedOf(message);
    if (!sealed) return undefined;
    const targets = await this.#targets(sealed.target.id);
    const content = this.#open(sealed, envelope, targets);
    if (content || targets.length > 0) return { ...(content && { content }), writes: [] };
    const kept: WaitingAddition = { envelope, message: proto.Message.encode(message).finish() };
    return { writes: this.#parts.waiting.put(`${sealed.target.id} ${envelope.id}`, encode(kept)) };
  }

  /** What has waited for these messages, which are being stored. */
  async awaited(messages: readonly EngineMessage[]): Promise<{ events: EngineEvent[]; writes: KeyWrite[] }> {
    const { waiting } = this.#parts;
    const found: { events: EngineEvent[]; writes: KeyWrite[] } = { events: [], writes: [] };
    for (const { id, secret, ...message } of waiting.size > 0 ? messages : []) {
      if (!secret) continue;
      const options = message.content.type === 'poll' ? message.content.options : undefined;
      const target: Target = { secret, authors: this.#authors(message), options };
      for (const key of waiting.keysFrom(`${id} `)) {
        const stored = await waiting.read(key);
        const addition = stored && (decode(stored) as WaitingAddition);
        const sealed = addition && sealedOf(proto.Message.decode(addition.message));
        const content = sealed && this.#open(sealed, addition.envelope, [target]);
        // Ids are their senders' choice: it may be sealed for another message under this one.
        if (!content) continue;
        found.events.push({ type: 'message', message: { ...addition.envelope, content } });
        found.writes.push(...waiting.remove(key));
      }
    }
    return found;
  }

  /** What votes of a poll are sealed with; nothing where the poll, or its secret, is not known. */
  async pollSecret(id: string): Promise<PollSecret | undefined> {
    const poll = (await this.#targets(id)).find(({ options }) => options);
    return poll && { secret: poll.secret, creators: poll.authors };
  }

  async #targets(id: string): Promise<Target[]> {
    const { host, polls } = this.#parts;
    const old = await polls.read(id);
    const stored = (await host.messageSecrets(id)).map((message): Target => {
      const { secret, options } = message;
      return { secret, authors: this.#authors(message), options };
    });
    if (!old) return stored;
    const { secret, creators, options } = decode(old) as OldPoll;
    return [...stored, { secret, authors: creators, options }];
  }

  #open(sealed: Sealed, envelope: Envelope, targets: readonly Target[]): MessageContent | undefined {
    for (const target of targets) {
      const opened = openSealed(sealed, target, this.#authors(envelope));
      if (!opened) continue;
      try {
        return this.#contentOf(sealed, opened, envelope, target);
      } catch {
        return undefined;
      }
    }
    return undefined;
  }

  #contentOf(
    { use, target }: Sealed,
    opened: Uint8Array,
    envelope: Envelope,
    { options }: Target,
  ): MessageContent | undefined {
    const targetId = target.id;
    const targetSender = targetSenderOf(target, envelope, this.#parts.me());
    const about = { targetId, ...(targetSender && { targetSender }) };
    if (use === 'Enc Reaction') {
      const { text } = proto.Message.ReactionMessage.decode(opened);
      return { type: 'reaction', ...about, emoji: boundedText(text ?? '', EMOJI_LENGTH) };
    }
    if (use === 'Poll Vote') {
      const { selectedOptions } = proto.Message.PollVoteMessage.decode(opened);
      return { type: 'poll_vote', ...about, selectedOptions: optionNames(selectedOptions, options ?? []) };
    }
    const { message } = unwrap(proto.Message.decode(opened));
    return editOf(targetId, message.protocolMessage?.editedMessage ?? message);
  }

  #authors(message: { fromMe: boolean; senderJid?: string; senderLid?: string }): string[] {
    const { id, lid } = this.#parts.me();
    const own = message.fromMe ? [id, lid] : [];
    const named = [message.senderJid, message.senderLid, ...own];
    return [...new Set(named.map(canonicalJid).filter((jid) => jid !== undefined))];
  }
}
