import { createHash } from 'node:crypto';
import type { EngineMessage, KeyWrite } from '@wagate/engine';
import { decryptPollVote, type proto } from 'baileys';
import { decode, encode } from '../storage/codec.js';
import type { RecentRecords } from '../storage/recent-records.js';

interface PollSecret {
  secret: Uint8Array;
  /** The creator's addresses: which of them a vote is bound to depends on the chat. */
  creators: string[];
  options: string[];
}

/** What a poll's votes are decrypted with, stored with the poll. */
export function pollWrites(
  polls: RecentRecords,
  message: EngineMessage,
  secret: Uint8Array | null | undefined,
): KeyWrite[] {
  if (message.content.type !== 'poll' || !secret?.length) return [];
  const record: PollSecret = { secret, creators: addresses(message), options: message.content.options };
  return polls.put(message.id, encode(record));
}

/** The options a vote chose, where the poll is known and the vote opens. */
export async function votedOptions(
  polls: RecentRecords,
  vote: EngineMessage,
  update: proto.Message.IPollUpdateMessage | null | undefined,
): Promise<string[] | undefined> {
  const pollMsgId = update?.pollCreationMessageKey?.id;
  const encrypted = update?.vote;
  const stored = pollMsgId && (await polls.read(pollMsgId));
  if (!stored || !encrypted) return undefined;
  const { secret, creators, options } = decode(stored) as PollSecret;
  for (const pollCreatorJid of creators) {
    for (const voterJid of addresses(vote)) {
      try {
        const opened = decryptPollVote(encrypted, {
          pollCreatorJid,
          pollMsgId,
          pollEncKey: secret,
          voterJid,
        });
        return (opened.selectedOptions ?? []).map((hash) => optionName(hash, options));
      } catch {
        // Bound to another pair of addresses.
      }
    }
  }
  return undefined;
}

function optionName(hash: Uint8Array, options: string[]): string {
  const hex = Buffer.from(hash).toString('hex');
  return options.find((option) => createHash('sha256').update(option).digest('hex') === hex) ?? hex;
}

function addresses({ senderJid, senderLid }: EngineMessage): string[] {
  return [senderJid, senderLid].filter((jid) => jid !== undefined);
}
