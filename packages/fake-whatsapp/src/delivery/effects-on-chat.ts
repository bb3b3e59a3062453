import { proto } from 'baileys';
import type { Transaction } from '../storage/transaction.js';
import { changeMessage, type StoredMessage, storeMessage } from './message-store.js';

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
  const { reactionMessage: reaction, protocolMessage: change } = content;
  if (reaction?.key?.id) {
    changeMessage(tx, owner, reaction.key.id, (message) => {
      const others = (message.reactions ?? []).filter((one) => one.by !== envelope.sender);
      const text = reaction.text ?? '';
      message.reactions = text ? [...others, { by: envelope.sender, text, at: envelope.at }] : others;
    });
    return true;
  }
  if (change?.key?.id) {
    changeMessage(tx, owner, change.key.id, (message) => {
      if (message.sender !== envelope.sender) return;
      if (change.type === Type.REVOKE) message.deletedAt = envelope.at;
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

function isKeyOnly(content: proto.IMessage): boolean {
  return Object.entries(content).every(
    ([name, value]) => !value || name === 'senderKeyDistributionMessage' || name === 'messageContextInfo',
  );
}
