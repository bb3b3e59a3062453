import { createHash, randomBytes } from 'node:crypto';
import { aesEncryptGCM, hmacSign, proto } from 'baileys';

/** What votes of a poll are sealed with. */
export interface PollSecret {
  secret: Uint8Array;
  /** Who asks, by each of their addresses: which of them a vote is bound to depends on the chat. */
  creators: readonly string[];
}

/** Whom a vote is bound to: an address each of who asks and who votes, both by number or both by LID. */
export interface VotePlace {
  poll: string;
  creator: string;
  voter: string;
}

/** A vote as only those open it who have the poll. */
export function sealVote(
  secret: Pick<PollSecret, 'secret'>,
  { poll, creator, voter }: VotePlace,
  options: readonly string[],
): proto.Message.IPollEncValue {
  const bound = Buffer.concat([Buffer.from(`${poll}${creator}${voter}Poll Vote`), Buffer.from([1])]);
  const key = hmacSign(bound, hmacSign(secret.secret, new Uint8Array(32), 'sha256'), 'sha256');
  const selectedOptions = options.map((option) => createHash('sha256').update(option).digest());
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish();
  const encIv = randomBytes(12);
  return { encIv, encPayload: aesEncryptGCM(plain, key, encIv, Buffer.from(`${poll}\u0000${voter}`)) };
}
