import { proto } from 'baileys';
import { unwrap } from './unwrap.js';

const { AssociationType } = proto.MessageAssociation;

/** Pictures and films that are another form of what was sent already, or belong to an event or a poll that is shown. */
const BESIDE: ReadonlySet<number> = new Set([
  AssociationType.EVENT_COVER_IMAGE,
  AssociationType.MEDIA_POLL,
  AssociationType.HD_VIDEO_DUAL_UPLOAD,
  AssociationType.HD_IMAGE_DUAL_UPLOAD,
  AssociationType.MOTION_PHOTO,
  AssociationType.HEVC_VIDEO_DUAL_UPLOAD,
]);

const SECRET_LENGTH = 32;

/** What is said of a message beside what it says; it may lie outside of the wrappers or within. */
function contextsOf(message: proto.IMessage): proto.IMessageContextInfo[] {
  const inner = unwrap(message).message;
  return [message, message.deviceSentMessage?.message, inner].flatMap(
    (part) => part?.messageContextInfo ?? [],
  );
}

/** What additions to a message are sealed with. */
export function secretOf(message: proto.IMessage): Uint8Array | undefined {
  const secrets = contextsOf(message).map(({ messageSecret }) => messageSecret);
  return secrets.find((secret) => secret?.length === SECRET_LENGTH) ?? undefined;
}

function associationOf(message: proto.IMessage): proto.IMessageAssociation | undefined {
  return (
    contextsOf(message).find(({ messageAssociation }) => messageAssociation)?.messageAssociation ?? undefined
  );
}

/** What the messages of an album have in common: the id of what announced it. */
export function albumOf(message: proto.IMessage): string | undefined {
  const { associationType, parentMessageKey } = associationOf(message) ?? {};
  return associationType === AssociationType.MEDIA_ALBUM ? (parentMessageKey?.id ?? undefined) : undefined;
}

/** Whether it only goes with another message, which is shown. */
export function isBesideAnother(message: proto.IMessage): boolean {
  return BESIDE.has(associationOf(message)?.associationType ?? AssociationType.UNKNOWN);
}
