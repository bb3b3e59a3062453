import type { MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { boundedList, boundedText, EMOJI_LENGTH, linesOf } from './bounded.js';
import { businessOf } from './business.js';
import { contextInfoOf, mentionsIn } from './context-info.js';
import { mediaOf } from './media.js';
import { occasionOf } from './occasion.js';
import { paymentOf } from './payment.js';
import { contactOf, locationOf } from './place-or-person.js';
import { placeOf } from './places.js';
import { unwrap } from './unwrap.js';

const { REVOKE, MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;

/** Reads what a message says; nothing for one that only carries keys or the phone's own housekeeping. */
export function contentOf(wrapped: proto.IMessage): MessageContent | undefined {
  const { message, viewOnce } = unwrap(wrapped);
  return said(message, viewOnce) ?? aboutAnother(message) ?? unread(message);
}

/** What a message says of itself. */
function said(message: proto.IMessage, viewOnce: boolean): MessageContent | undefined {
  return (
    textOf(message) ??
    mediaOf(message, viewOnce) ??
    locationOf(message) ??
    contactOf(message) ??
    pollOf(message) ??
    businessOf(message) ??
    occasionOf(message) ??
    paymentOf(message) ??
    (message.placeholderMessage ? { type: 'phone_only' } : undefined)
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
  if (!wrapped) return undefined;
  const { message, viewOnce } = unwrap(wrapped);
  // What is about another has no words of its own, and might hold one of its kind, without end.
  const content = said(message, viewOnce);
  if (!content) return undefined;
  if ('text' in content) return content.text;
  if ('caption' in content && content.caption) return content.caption;
  if (content.type === 'poll' || content.type === 'location') return content.name;
  return content.type === 'contact' ? content.displayName : undefined;
}

/** What takes the place of an earlier message's words; nothing where there is no message that has any. */
export function editOf(
  targetId: string,
  wrapped: proto.IMessage | null | undefined,
): MessageContent | undefined {
  const { message, viewOnce } = unwrap(wrapped ?? {});
  if (!said(message, viewOnce)) return undefined;
  const mentions = mentionsIn(contextInfoOf(message));
  const text = boundedText(wordsOf(message) ?? '');
  return { type: 'edit', targetId, text, ...(mentions.length > 0 && { mentions }) };
}

function textOf(message: proto.IMessage): MessageContent | undefined {
  const {
    listResponseMessage: chosen,
    interactiveResponseMessage: answer,
    buttonsResponseMessage: pressed,
    templateButtonReplyMessage: replied,
  } = message;
  const text =
    message.conversation ||
    message.extendedTextMessage?.text ||
    pressed?.selectedDisplayText ||
    replied?.selectedDisplayText ||
    (chosen && linesOf(chosen.title, chosen.description)) ||
    // What was chosen without words goes by what its business calls it.
    pressed?.selectedButtonId ||
    replied?.selectedId ||
    chosen?.singleSelectReply?.selectedRowId ||
    answer?.body?.text ||
    answer?.nativeFlowResponseMessage?.name ||
    message.questionResponseMessage?.text ||
    message.statusQuestionAnswerMessage?.text ||
    message.statusQuotedMessage?.text ||
    message.chat?.displayName ||
    (message.richResponseMessage &&
      linesOf(...boundedList(message.richResponseMessage.submessages).map(({ messageText }) => messageText)));
  if (text) return { type: 'text', text: boundedText(text) };
  return TEXTS.some((field) => (message[field] ?? undefined) !== undefined)
    ? { type: 'text', text: '' }
    : undefined;
}

/** What is a text, though an empty one. */
const TEXTS = [
  'conversation',
  'extendedTextMessage',
  'buttonsResponseMessage',
  'templateButtonReplyMessage',
  'listResponseMessage',
  'interactiveResponseMessage',
  'questionResponseMessage',
  'statusQuestionAnswerMessage',
  'statusQuotedMessage',
  'chat',
  'richResponseMessage',
] as const;

function pollOf(message: proto.IMessage): MessageContent | undefined {
  const poll =
    message.pollCreationMessage ??
    message.pollCreationMessageV2 ??
    message.pollCreationMessageV3 ??
    message.pollCreationMessageV5;
  if (!poll) return undefined;
  return {
    type: 'poll',
    name: boundedText(poll.name ?? ''),
    options: boundedList(poll.options).map((option) => (option.optionName ?? '').slice(0, 4096)),
    selectableCount: poll.selectableOptionsCount ?? 0,
  };
}

/** Reactions, votes, edits and revokes: they say something about an earlier message. */
function aboutAnother(message: proto.IMessage): MessageContent | undefined {
  const { reactionMessage, pollUpdateMessage, protocolMessage } = message;
  if (reactionMessage?.key?.id) {
    return {
      type: 'reaction',
      targetId: reactionMessage.key.id,
      emoji: boundedText(reactionMessage.text ?? '', EMOJI_LENGTH),
    };
  }
  if (pollUpdateMessage?.pollCreationMessageKey?.id) {
    return { type: 'poll_vote', targetId: pollUpdateMessage.pollCreationMessageKey.id };
  }
  const targetId = protocolMessage?.key?.id;
  if (!targetId) return undefined;
  if (protocolMessage.type === REVOKE) return { type: 'revoke', targetId };
  if (protocolMessage.type !== MESSAGE_EDIT) return undefined;
  return editOf(targetId, protocolMessage.editedMessage);
}

/** A part that has no place, or is a kind of its own and has not been read above: a wrapper in too many, say. */
function unread(message: proto.IMessage): MessageContent | undefined {
  const present = Object.entries(message).filter(([, part]) => part !== null && part !== undefined);
  const kind = present.find(([name]) => !IGNORED.has(placeOf(name)))?.[0];
  return kind === undefined ? undefined : { type: 'unsupported', kind };
}

const IGNORED: ReadonlySet<ReturnType<typeof placeOf>> = new Set(['about', 'silent'] as const);
