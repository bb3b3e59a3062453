import { createHash } from 'node:crypto';
import { aesEncryptGCM, hmacSign, proto } from 'baileys';

interface Vote {
  messageSecret: Uint8Array;
  poll: string;
  creator: string;
  voter: string;
  options: string[];
}

/** A vote as a phone encrypts it: bound to the poll, its creator and the voter. */
export function encryptVote({
  messageSecret,
  poll,
  creator,
  voter,
  options,
}: Vote): proto.Message.IPollEncValue {
  const sign = Buffer.concat([Buffer.from(`${poll}${creator}${voter}Poll Vote`), Buffer.from([1])]);
  const key = hmacSign(sign, hmacSign(messageSecret, new Uint8Array(32), 'sha256'), 'sha256');
  const selectedOptions = options.map((option) => createHash('sha256').update(option).digest());
  const encIv = Buffer.alloc(12, 7);
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish();
  return { encIv, encPayload: aesEncryptGCM(plain, key, encIv, Buffer.from(`${poll}\u0000${voter}`)) };
}
