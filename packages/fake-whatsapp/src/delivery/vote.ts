import { createHash, randomBytes } from 'node:crypto';
import { isGroupJid } from '@wagate/contract/jid';
import { aesEncryptGCM, decryptPollVote, hmacSign, proto } from 'baileys';
import { lidJid, phoneJid, senderJid } from '../people/address.js';
import { parseNumber } from '../people/number.js';
import { findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { findMessage, type StoredMessage } from './message-store.js';

interface Poll {
  secret: Uint8Array;
  options: string[];
}

function pollOf({ plain }: Pick<StoredMessage, 'plain'>): Poll | undefined {
  const message = proto.Message.decode(plain);
  const poll = message.pollCreationMessage ?? message.pollCreationMessageV2 ?? message.pollCreationMessageV3;
  const secret = message.messageContextInfo?.messageSecret;
  if (!poll || !secret?.length) return undefined;
  return { secret, options: (poll.options ?? []).map(({ optionName }) => optionName ?? '') };
}

const hashOf = (option: string) => createHash('sha256').update(option).digest();
const addresses = (person: Person | undefined) => (person ? [phoneJid(person), lidJid(person)] : []);

/** What somebody has chosen, for whoever has the poll; nothing where the vote is not theirs, or for no option there is. */
export function openVote(
  tx: Transaction,
  poll: StoredMessage,
  voter: string,
  vote: proto.Message.IPollEncValue | null | undefined,
): string[] | undefined {
  const known = pollOf(poll);
  if (!known || !vote) return undefined;
  for (const pollCreatorJid of addresses(findPerson(tx, poll.sender)))
    for (const voterJid of addresses(findPerson(tx, voter)))
      try {
        const opened = decryptPollVote(vote, {
          pollCreatorJid,
          pollMsgId: poll.id,
          pollEncKey: known.secret,
          voterJid,
        });
        const hashes = (opened.selectedOptions ?? []).map((hash) => Buffer.from(hash).toString('hex'));
        return known.options.filter((option) => hashes.includes(hashOf(option).toString('hex')));
      } catch {
        // Bound to another pair of addresses.
      }
  return undefined;
}

/** A vote as a phone sends it, bound to the addresses by which who asks and who votes go. */
function sealedVote(
  poll: StoredMessage,
  [creator, voter]: readonly [creator: string, voter: string],
  key: proto.IMessageKey,
  options: readonly string[],
): proto.IMessage | undefined {
  const known = pollOf(poll);
  if (!known) return undefined;
  const sign = Buffer.concat([Buffer.from(`${poll.id}${creator}${voter}Poll Vote`), Buffer.from([1])]);
  const sealing = hmacSign(sign, hmacSign(known.secret, new Uint8Array(32), 'sha256'), 'sha256');
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions: options.map(hashOf) }).finish();
  const encIv = randomBytes(12);
  const encPayload = aesEncryptGCM(plain, sealing, encIv, Buffer.from(`${poll.id}\u0000${voter}`));
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: key,
      vote: { encIv, encPayload },
      senderTimestampMs: Date.now(),
    },
  };
}

/** The vote of somebody in a poll that they have; `to` is a number, or a group's jid. */
export function voteOf(
  tx: Transaction,
  voter: string,
  to: string,
  poll: string,
  options: readonly string[],
): proto.IMessage | undefined {
  const asked = findMessage(tx, voter, poll);
  const creator = asked && findPerson(tx, asked.sender);
  const person = findPerson(tx, voter);
  if (!creator || !person) return undefined;
  const address = isGroupJid(to) ? lidJid : senderJid;
  const key = {
    id: poll,
    remoteJid: isGroupJid(to) ? to : address(findPerson(tx, parseNumber(to)) ?? creator),
    fromMe: asked.sender === voter,
    ...(isGroupJid(to) && { participant: address(creator) }),
  };
  return sealedVote(asked, [address(creator), address(person)], key, options);
}
