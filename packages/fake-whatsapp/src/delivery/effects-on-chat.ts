import { proto } from 'baileys';
import { findGroup } from '../people/group.js';
import type { Transaction } from '../storage/transaction.js';
import { changeMessage, type StoredMessage, storeMessage } from './message-store.js';
import { openVote } from './vote.js';

const { Type } = proto.Message.ProtocolMessage;

/**
 * Puts a message into one person's chats: reactions, edits and deletions change the message that they name, anything
 * else that people see is kept. False if it came before.
 */
export function applyToChat(
  tx: Transaction,
  owner: string,
  content: proto.IMessage,
  envelope: Omit<StoredMessage, 'plain'>,
): boolean {
  const { reactionMessage: reaction, protocolMessage: change, pollUpdateMessage: vote } = content;
  if (reaction?.key?.id) {
    changeMessage(tx, owner, reaction.key.id, (message) => {
      const others = (message.reactions ?? []).filter((one) => one.by !== envelope.sender);
      const text = reaction.text ?? '';
      message.reactions = text ? [...others, { by: envelope.sender, text, at: envelope.at }] : others;
    });
    return true;
  }
  if (vote?.pollCreationMessageKey?.id) {
    changeMessage(tx, owner, vote.pollCreationMessageKey.id, (message) => {
      const options = openVote(tx, message, envelope.sender, vote.vote);
      if (!options) return;
      const others = (message.votes ?? []).filter((one) => one.by !== envelope.sender);
      message.votes = [...others, { by: envelope.sender, options, at: envelope.at }];
    });
    return true;
  }
  if (change?.key?.id) {
    changeMessage(tx, owner, change.key.id, (message) => {
      const own = message.sender === envelope.sender;
      if (change.type === Type.REVOKE && (own || isAdmin(tx, message.chat, envelope.sender)))
        message.deletedAt = envelope.at;
      if (!own) return;
      if (change.type === Type.MESSAGE_EDIT && change.editedMessage) {
        message.plain = proto.Message.encode(change.editedMessage).finish();
        message.editedAt = envelope.at;
      }
    });
    return true;
  }
  if (change || isKeyOnly(content)) return true;
  return storeMessage(tx, owner, { ...envelope, plain: proto.Message.encode(content).finish() });
}

/** Who looks after a group deletes what others write there. */
function isAdmin(tx: Transaction, chat: string, number: string): boolean {
  return findGroup(tx, chat)?.members.some((member) => member.number === number && member.admin) ?? false;
}

function isKeyOnly(content: proto.IMessage): boolean {
  return Object.entries(content).every(
    ([name, value]) => !value || name === 'senderKeyDistributionMessage' || name === 'messageContextInfo',
  );
}
