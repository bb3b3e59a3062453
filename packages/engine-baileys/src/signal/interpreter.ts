import { canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import {
  type AuthenticationCreds,
  type BinaryNode,
  proto,
  type SignalKeyStore,
  unpadRandomMax16,
} from 'baileys';
import type { HistoryInbox } from '../history/history-inbox.js';
import { type Envelope, envelopeOf, type Me } from '../mapping/envelope.js';
import { storedMessageOf } from '../mapping/history-message.js';
import { unreadMessage } from '../mapping/message.js';
import { readMessage } from '../mapping/read-message.js';
import { isAgain, mayBeShown } from '../mapping/unread-stanza.js';
import type { KeyTransaction } from '../storage/key-transaction.js';
import type { Meaning } from './inbox.js';
import { otherAddress } from './lid-mapping.js';
import type { SignalRepository } from './repository.js';
import type { SealedAdditions } from './sealed-additions.js';

export interface InterpreterParts {
  credentials: AuthenticationCreds;
  store: SignalKeyStore;
  /** The transaction of the decryption under way. */
  keys: KeyTransaction;
  cipher(): SignalRepository;
  sealed: SealedAdditions;
  history: HistoryInbox;
}

/** Reads decrypted messages: what to tell the host, what to keep, which keys they bring. */
export class Interpreter {
  readonly #parts: InterpreterParts;

  constructor(parts: InterpreterParts) {
    this.#parts = parts;
  }

  async read(stanza: BinaryNode, plaintext: Uint8Array): Promise<Meaning> {
    const padded = unpadded(plaintext);
    const decoded = padded && decodeMessage(padded);
    // Baileys will fail to decode it as well, and ask the sender again.
    if (!decoded) return { events: await this.unread(stanza, plaintext), writes: [] };
    const envelope = await this.#complete(envelopeOf(stanza, this.#me()));
    const message = decoded.deviceSentMessage?.message ?? decoded;
    await this.#takeSenderKey(stanza, message);
    const meaning: Meaning = { events: [], writes: [] };
    if (envelope.fromMe) await this.#readOwnDevice(envelope, message, meaning);
    await this.#tell(envelope, decoded, padded, meaning);
    if (isAgain(stanza) && !meaning.events.some((event) => isOf(event, envelope)))
      meaning.events.push({ type: 'message', message: { ...envelope, content: { type: 'nothing' } } });
    return meaning;
  }

  /** What to tell of a message that could not be decrypted, or whose text is none: that it came, and is waited for. */
  async unread(stanza: BinaryNode, original?: Uint8Array): Promise<EngineEvent[]> {
    if (!mayBeShown(stanza)) return [];
    try {
      const envelope = await this.#complete(envelopeOf(stanza, this.#me()));
      return [{ type: 'message', message: unreadMessage(envelope, { type: 'waiting' }, original) }];
    } catch {
      // It names no chat, for which Baileys refuses it.
      return [];
    }
  }

  async #tell(
    envelope: Envelope,
    message: proto.IMessage,
    bytes: Uint8Array,
    meaning: Meaning,
  ): Promise<void> {
    const { sealed } = this.#parts;
    const addition = await sealed.read(envelope, message);
    meaning.writes.push(...(addition?.writes ?? []));
    const told = addition?.content
      ? { ...envelope, content: addition.content }
      : readMessage(envelope, message, bytes, this.#me());
    if (!told) return;
    meaning.events.push({ type: 'message', message: told });
    const awaited = await sealed.awaited([told]);
    meaning.events.push(...awaited.events);
    meaning.writes.push(...awaited.writes);
  }

  /** What only our own phone may tell us; from anyone else it would be a forgery. */
  async #readOwnDevice(
    { id }: Envelope,
    { protocolMessage }: proto.IMessage,
    meaning: Meaning,
  ): Promise<void> {
    const { history, keys } = this.#parts;
    const notice = protocolMessage?.historySyncNotification;
    if (notice) {
      meaning.writes.push(history.write(id, notice));
      meaning.committed = () => history.wake();
    }
    for (const { keyId, keyData } of protocolMessage?.appStateSyncKeyShare?.keys ?? []) {
      if (!keyId?.keyId || !keyData) continue;
      await keys.set({ 'app-state-sync-key': { [Buffer.from(keyId.keyId).toString('base64')]: keyData } });
    }
    meaning.events.push(...this.#resent(protocolMessage?.peerDataOperationRequestResponseMessage));
  }

  /** Messages this device could not decrypt and the phone sent again. */
  #resent(
    response: proto.Message.IPeerDataOperationRequestResponseMessage | null | undefined,
  ): EngineEvent[] {
    return (response?.peerDataOperationResult ?? []).flatMap(({ placeholderMessageResendResponse }) => {
      const bytes = placeholderMessageResendResponse?.webMessageInfoBytes;
      if (!bytes) return [];
      const info = proto.WebMessageInfo.decode(bytes);
      const message = storedMessageOf(info, this.#me());
      if (message) return [{ type: 'message', message } as const];
      const address = info.message && storedMessageOf({ ...info, message: { conversation: '' } }, this.#me());
      return address
        ? [{ type: 'message', message: { ...address, content: { type: 'nothing' } } } as const]
        : [];
    });
  }

  async #takeSenderKey({ attrs }: BinaryNode, message: proto.IMessage): Promise<void> {
    const item = message.senderKeyDistributionMessage;
    const authorJid = attrs.participant ?? attrs.from;
    if (!item || !authorJid) return;
    // A malformed one costs its own changes only: the group's messages will be asked for again.
    await this.#parts.keys.attempt(() =>
      this.#parts.cipher().processSenderKeyDistributionMessage({ item, authorJid }),
    );
  }

  /** Fills in the addresses that the stanza leaves out and an earlier one told. */
  async #complete(envelope: Envelope): Promise<Envelope> {
    const { store } = this.#parts;
    const whole = { ...envelope };
    if (whole.chatKind === 'dm' && !whole.chatAlt) {
      const chatAlt = await otherAddress(store, whole.chatJid);
      if (chatAlt) whole.chatAlt = chatAlt;
    }
    if (whole.senderJid && !whole.senderLid) whole.senderLid = await otherAddress(store, whole.senderJid);
    else if (whole.senderLid && !whole.senderJid)
      whole.senderJid = await otherAddress(store, whole.senderLid);
    return whole;
  }

  #me(): Me {
    const { id = '', lid } = this.#parts.credentials.me ?? {};
    const bareLid = canonicalJid(lid);
    return { id, ...(bareLid && { lid: bareLid }) };
  }
}

const isOf = (event: EngineEvent, { id }: Envelope): boolean =>
  event.type === 'message' && event.message.id === id;

function unpadded(plaintext: Uint8Array): Uint8Array | undefined {
  try {
    return unpadRandomMax16(plaintext);
  } catch {
    return undefined;
  }
}

function decodeMessage(bytes: Uint8Array): proto.Message | undefined {
  try {
    return proto.Message.decode(bytes);
  } catch {
    return undefined;
  }
}
