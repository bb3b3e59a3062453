import { createHash, randomBytes } from 'node:crypto';
import { aesEncryptGCM, hmacSign, proto } from 'baileys';

export interface Seal {
  /** Of the message that it is sealed for. */
  secret: Uint8Array;
  target: string;
  author: string;
  by: string;
}

/** As phones seal what they say of a message: bound to it, its author and who says it. */
function sealed(plain: Uint8Array, { secret, target, author, by }: Seal, use: string, named = '') {
  const bound = Buffer.concat([Buffer.from(`${target}${author}${by}${use}`), Buffer.from([1])]);
  const key = hmacSign(bound, hmacSign(secret, new Uint8Array(32), 'sha256'), 'sha256');
  const encIv = randomBytes(12);
  return { encIv, encPayload: aesEncryptGCM(plain, key, encIv, Buffer.from(named)) };
}

export function sealEdit(text: string, seal: Seal) {
  const message = { protocolMessage: { type: 14, editedMessage: { conversation: text } } };
  return sealed(proto.Message.encode(message).finish(), seal, 'Message Edit');
}

export const sealEventEdit = (eventMessage: proto.Message.IEventMessage, seal: Seal) =>
  sealed(proto.Message.encode({ eventMessage }).finish(), seal, 'Event Edit');

export const sealReaction = (text: string, seal: Seal) =>
  sealed(proto.Message.ReactionMessage.encode({ text, senderTimestampMs: 1 }).finish(), seal, 'Enc Reaction');

export function sealVote(options: readonly string[], seal: Seal) {
  const selectedOptions = options.map((option) => createHash('sha256').update(option).digest());
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish();
  return sealed(plain, seal, 'Poll Vote', `${seal.target}\u0000${seal.by}`);
}
