import { aesDecryptGCM, hmacSign, proto } from 'baileys';

/** What additions are sealed for: part of their key. */
export type SealedUse = 'Message Edit' | 'Event Edit' | 'Enc Reaction' | 'Poll Vote';

/** Something said of a message, which only those who have the message can read. */
export interface Sealed {
  use: SealedUse;
  target: proto.IMessageKey & { id: string };
  payload: Uint8Array;
  iv: Uint8Array;
}

const { SecretEncType } = proto.Message.SecretEncryptedMessage;

/** The sealed part of a message; nothing where there is none, or none that would be applied. */
export function sealedOf(message: proto.IMessage): Sealed | undefined {
  const { secretEncryptedMessage: change, encReactionMessage: reaction, pollUpdateMessage } = message;
  if (change?.secretEncType === SecretEncType.MESSAGE_EDIT)
    return sealed('Message Edit', change.targetMessageKey, change);
  if (change?.secretEncType === SecretEncType.EVENT_EDIT)
    return sealed('Event Edit', change.targetMessageKey, change);
  if (reaction) return sealed('Enc Reaction', reaction.targetMessageKey, reaction);
  return pollUpdateMessage?.vote
    ? sealed('Poll Vote', pollUpdateMessage.pollCreationMessageKey, pollUpdateMessage.vote)
    : undefined;
}

function sealed(
  use: SealedUse,
  target: proto.IMessageKey | null | undefined,
  { encPayload, encIv }: proto.Message.IPollEncValue,
): Sealed | undefined {
  if (!target?.id || !encPayload || !encIv) return undefined;
  return { use, target: { ...target, id: target.id }, payload: encPayload, iv: encIv };
}

/** The message that something is sealed for. */
export interface Opener {
  secret: Uint8Array;
  /** Who wrote it, by each of their addresses: which of them the seal is bound to depends on the chat. */
  authors: readonly string[];
}

/** @param by who sealed it, by each of their addresses. @returns nothing where none of them opens it. */
export function openSealed(
  { use, target, payload, iv }: Sealed,
  { secret, authors }: Opener,
  by: readonly string[],
): Uint8Array | undefined {
  const root = hmacSign(secret, new Uint8Array(32), 'sha256');
  for (const author of authors)
    for (const sealer of by) {
      const bound = Buffer.concat([Buffer.from(`${target.id}${author}${sealer}${use}`), Buffer.from([1])]);
      const key = hmacSign(bound, root, 'sha256');
      // Votes name what they belong to once more; which kinds do is not told.
      for (const named of [`${target.id}\u0000${sealer}`, '']) {
        try {
          return aesDecryptGCM(payload, key, iv, Buffer.from(named));
        } catch {
          // Bound to another pair of addresses.
        }
      }
    }
  return undefined;
}
