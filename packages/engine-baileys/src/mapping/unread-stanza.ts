import type { EngineMessage } from '@wagate/engine';
import { type BinaryNode, getBinaryNodeChild, getBinaryNodeChildren, proto } from 'baileys';
import { envelopeOf, type Me } from './envelope.js';
import { unreadMessage } from './message.js';
import { readMessage } from './read-message.js';

/** Kinds of encryption that are opened. */
const OPENED = ['msg', 'pkmsg', 'skmsg'];

/**
 * Whether a message that cannot be read is one for a reader, as far as its stanza tells: edits, reactions, votes and
 * the devices' own housekeeping are marked, so that nobody waits for them.
 */
export function mayBeShown(stanza: BinaryNode): boolean {
  const { category, edit, type } = stanza.attrs;
  if (category === 'peer' || (edit && edit !== '0') || type === 'reaction') return false;
  const meta = getBinaryNodeChild(stanza, 'meta')?.attrs;
  if (meta?.polltype === 'vote' || meta?.event_type === 'response' || meta?.appdata) return false;
  return !getBinaryNodeChildren(stanza, 'enc').some(({ attrs }) => attrs['decrypt-fail'] === 'hide');
}

/** Whether it is sent again because this device could not read it before. */
export const isAgain = (stanza: BinaryNode): boolean =>
  getBinaryNodeChildren(stanza, 'enc').some(({ attrs }) => attrs.count !== undefined);

/**
 * A message that is not encrypted, as channels have them, or of which this device is given nothing that it can open: the
 * phone has it, and may send it later. Nothing for one that is to be decrypted. Throws where it names no chat.
 */
export function openMessage(stanza: BinaryNode, me: Me): EngineMessage | undefined {
  const plain = getBinaryNodeChild(stanza, 'plaintext')?.content;
  if (plain instanceof Uint8Array) return plainMessage(stanza, plain, me);
  const withheld = getBinaryNodeChild(stanza, 'unavailable');
  const sealed = getBinaryNodeChildren(stanza, 'enc');
  if (sealed.some(({ attrs, content }) => OPENED.includes(attrs.type ?? '') && content instanceof Uint8Array))
    return undefined;
  if (!mayBeShown(stanza)) return undefined;
  const envelope = envelopeOf(stanza, me);
  // A channel tells of much that is no message, and keeps nothing from anybody.
  if (envelope.chatKind === 'newsletter' && !withheld) return undefined;
  const once = withheld?.attrs.type?.startsWith('view_once');
  return unreadMessage(envelope, once ? { type: 'phone_only', viewOnce: true } : { type: 'waiting' });
}

function plainMessage(stanza: BinaryNode, bytes: Uint8Array, me: Me): EngineMessage | undefined {
  const envelope = envelopeOf(stanza, me);
  let message: proto.Message;
  try {
    message = proto.Message.decode(bytes);
  } catch {
    return unreadMessage(envelope, { type: 'waiting' }, bytes);
  }
  return readMessage(envelope, message, bytes, me);
}
