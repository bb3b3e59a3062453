import type { MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { toNumber } from './time.js';
import { unwrap } from './unwrap.js';

const { REVOKE, MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;

/** Parts of a message that say nothing to a reader. */
const silentKinds = new Set([
  'senderKeyDistributionMessage',
  'fastRatchetKeySenderKeyDistributionMessage',
  'messageContextInfo',
  'protocolMessage',
  'keepInChatMessage',
  'pinInChatMessage',
  'stickerSyncRmrMessage',
  'messageHistoryBundle',
  'messageHistoryNotice',
  'placeholderMessage',
  'albumMessage',
]);

/** Reads what a message says; nothing for one that only carries keys or the phone's own housekeeping. */
export function contentOf(wrapped: proto.IMessage): MessageContent | undefined {
  const { message, viewOnce } = unwrap(wrapped);
  return (
    textOf(message) ??
    mediaOf(message, viewOnce) ??
    placeOrPerson(message) ??
    pollOf(message) ??
    aboutAnother(message) ??
    unread(message)
  );
}

/** The key by which a reaction, a vote or a revoke names the message that it is about. */
export function targetKeyOf(wrapped: proto.IMessage): proto.IMessageKey | undefined {
  const { reactionMessage, pollUpdateMessage, protocolMessage } = unwrap(wrapped).message;
  return (
    reactionMessage?.key ?? pollUpdateMessage?.pollCreationMessageKey ?? protocolMessage?.key ?? undefined
  );
}

/** The words of a message of any kind: what an edit replaces and a quote shows. */
export function wordsOf(wrapped: proto.IMessage | null | undefined): string | undefined {
  const content = wrapped ? contentOf(wrapped) : undefined;
  if (!content) return undefined;
  if (content.type === 'text') return content.text;
  if ('caption' in content) return content.caption;
  if (content.type === 'poll' || content.type === 'location') return content.name;
  return content.type === 'contact' ? content.displayName : undefined;
}

function textOf(message: proto.IMessage): MessageContent | undefined {
  const text =
    message.conversation ||
    message.extendedTextMessage?.text ||
    message.buttonsResponseMessage?.selectedDisplayText ||
    message.templateButtonReplyMessage?.selectedDisplayText ||
    message.listResponseMessage?.title ||
    message.interactiveResponseMessage?.body?.text ||
    message.templateMessage?.hydratedTemplate?.hydratedContentText ||
    message.buttonsMessage?.contentText ||
    message.listMessage?.description ||
    message.interactiveMessage?.body?.text;
  if (text) return { type: 'text', text };
  return message.extendedTextMessage || message.conversation === '' ? { type: 'text', text: '' } : undefined;
}

function mediaOf(message: proto.IMessage, viewOnce: boolean): MessageContent | undefined {
  const { imageMessage, documentMessage, audioMessage, stickerMessage } = message;
  const videoMessage = message.videoMessage ?? message.ptvMessage;
  const media = imageMessage ?? videoMessage ?? audioMessage ?? documentMessage ?? stickerMessage;
  if (!media) return undefined;
  const type = imageMessage
    ? 'image'
    : videoMessage
      ? 'video'
      : audioMessage
        ? 'audio'
        : documentMessage
          ? 'document'
          : 'sticker';
  const caption = imageMessage?.caption || videoMessage?.caption || documentMessage?.caption;
  const filename = documentMessage?.fileName || documentMessage?.title;
  const size = toNumber(media.fileLength);
  const once = viewOnce || imageMessage?.viewOnce || videoMessage?.viewOnce || audioMessage?.viewOnce;
  return {
    type,
    ...(caption && { caption }),
    ...(media.mimetype && { mimetype: media.mimetype }),
    ...(size !== undefined && { size }),
    ...(filename && { filename }),
    ...(once && { viewOnce: true }),
  };
}

function placeOrPerson(message: proto.IMessage): MessageContent | undefined {
  const place = message.locationMessage ?? message.liveLocationMessage;
  if (place) {
    const { name, address } = message.locationMessage ?? {};
    return {
      type: 'location',
      latitude: place.degreesLatitude ?? 0,
      longitude: place.degreesLongitude ?? 0,
      ...(name && { name }),
      ...(address && { address }),
    };
  }
  const { contactMessage, contactsArrayMessage } = message;
  const several = contactsArrayMessage?.contacts ?? [];
  if (!contactMessage && !contactsArrayMessage) return undefined;
  const displayName = contactMessage?.displayName || contactsArrayMessage?.displayName;
  const vcard = contactMessage?.vcard || several.map((contact) => contact.vcard ?? '').join('\n');
  return { type: 'contact', ...(displayName && { displayName }), ...(vcard && { vcard }) };
}

function pollOf(message: proto.IMessage): MessageContent | undefined {
  const poll =
    message.pollCreationMessage ??
    message.pollCreationMessageV2 ??
    message.pollCreationMessageV3 ??
    message.pollCreationMessageV5;
  if (!poll) return undefined;
  return {
    type: 'poll',
    name: poll.name ?? '',
    options: (poll.options ?? []).map((option) => option.optionName ?? ''),
    selectableCount: poll.selectableOptionsCount ?? 0,
  };
}

/** Reactions, votes, edits and revokes: they say something about an earlier message. */
function aboutAnother(message: proto.IMessage): MessageContent | undefined {
  const { reactionMessage, pollUpdateMessage, protocolMessage } = message;
  if (reactionMessage?.key?.id) {
    return { type: 'reaction', targetId: reactionMessage.key.id, emoji: reactionMessage.text ?? '' };
  }
  if (pollUpdateMessage?.pollCreationMessageKey?.id) {
    return { type: 'poll_vote', targetId: pollUpdateMessage.pollCreationMessageKey.id };
  }
  const targetId = protocolMessage?.key?.id;
  if (!targetId) return undefined;
  if (protocolMessage.type === REVOKE) return { type: 'revoke', targetId };
  if (protocolMessage.type !== MESSAGE_EDIT) return undefined;
  return { type: 'edit', targetId, text: wordsOf(protocolMessage.editedMessage) ?? '' };
}

function unread(message: proto.IMessage): MessageContent | undefined {
  const present = Object.entries(message).filter(([, part]) => part !== null && part !== undefined);
  const kind = present.find(([name]) => !silentKinds.has(name))?.[0];
  return kind === undefined ? undefined : { type: 'unsupported', kind };
}
