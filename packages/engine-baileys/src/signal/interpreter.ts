import { canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent, EngineMessage } from '@wagate/engine';
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
import { messageOf } from '../mapping/message.js';
import { unwrap } from '../mapping/unwrap.js';
import type { KeyTransaction } from '../storage/key-transaction.js';
import type { RecentRecords } from '../storage/recent-records.js';
import type { Meaning } from './inbox.js';
import { otherAddress } from './lid-mapping.js';
import { pollWrites, votedOptions } from './poll-secrets.js';
import type { SignalRepository } from './repository.js';

export interface InterpreterParts {
  credentials: AuthenticationCreds;
  store: SignalKeyStore;
  /** The transaction of the decryption under way. */
  keys: KeyTransaction;
  cipher(): SignalRepository;
  polls: RecentRecords;
  history: HistoryInbox;
}

/** Reads decrypted messages: what to tell the host, what to keep, which keys they bring. */
export class Interpreter {
  readonly #parts: InterpreterParts;

  constructor(parts: InterpreterParts) {
    this.#parts = parts;
  }

  async read(stanza: BinaryNode, plaintext: Uint8Array): Promise<Meaning> {
    const decoded = decodeMessage(plaintext);
    // Baileys will fail to decode it as well, and ask the sender again.
    if (!decoded) return { events: [], writes: [] };
    const envelope = await this.#complete(envelopeOf(stanza, this.#me()));
    const message = decoded.deviceSentMessage?.message ?? decoded;
    await this.#takeSenderKey(stanza, message);
    const meaning: Meaning = { events: [], writes: [] };
    if (envelope.fromMe) await this.#readOwnDevice(envelope, message, meaning);
    const told = messageOf(envelope, decoded, this.#me());
    if (told) await this.#tell(told, message, meaning);
    return meaning;
  }

  async #tell(told: EngineMessage, message: proto.IMessage, meaning: Meaning): Promise<void> {
    const { polls } = this.#parts;
    if (told.content.type === 'poll_vote') {
      const selectedOptions = await votedOptions(polls, told, unwrap(message).message.pollUpdateMessage);
      if (selectedOptions) told.content.selectedOptions = selectedOptions;
    }
    meaning.events.push({ type: 'message', message: told });
    meaning.writes.push(...pollWrites(polls, told, message.messageContextInfo?.messageSecret));
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
      const message = bytes && storedMessageOf(proto.WebMessageInfo.decode(bytes), this.#me());
      return message ? [{ type: 'message', message } as const] : [];
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

function decodeMessage(plaintext: Uint8Array): proto.Message | undefined {
  try {
    return proto.Message.decode(unpadRandomMax16(plaintext));
  } catch {
    return undefined;
  }
}
