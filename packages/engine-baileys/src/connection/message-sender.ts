import type { EngineEvent, EngineHost, SendFile, SendMessage, SentMessage } from '@wagate/engine';
import { type BinaryNode, proto } from 'baileys';
import { NotConnectedError, SendRefusedError, SendUnconfirmedError } from '../errors.js';
import type { Me } from '../mapping/envelope.js';
import { mediaReferenceOf } from '../mapping/media-reference.js';
import { serverAckEvents } from '../mapping/receipt.js';
import { epochMs } from '../mapping/time.js';
import type { PollSecret } from '../signal/seal-vote.js';
import type { RecentRecords } from '../storage/recent-records.js';
import { outgoingMessage } from './outgoing-message.js';

export interface MessageSenderParts {
  host: EngineHost;
  /** The newest sent messages, for recipients that ask for one again. */
  sent: RecentRecords;
  me(): Me;
  /** What votes of a poll are sealed with, where it is known. */
  pollSecret(id: string): Promise<PollSecret | undefined>;
  upload(file: SendFile): Promise<proto.IMessage>;
  relay(to: string, message: proto.IMessage, id: string): Promise<unknown>;
  timeoutMs: number;
  /** Hears of a message that could not be stored: nothing goes on over a connection whose store fails. */
  failed(error: unknown): void;
  /** Hears that WhatsApp did not confirm in time: what hangs in this connection must not leave it any more. */
  late(): void;
}

interface Waiting {
  resolve(sent: SentMessage): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Sends messages and waits for WhatsApp to take each over. */
export class MessageSender {
  readonly #parts: MessageSenderParts;
  readonly #waiting = new Map<string, Waiting>();

  constructor(parts: MessageSenderParts) {
    this.#parts = parts;
  }

  async send(send: SendMessage): Promise<SentMessage> {
    const { relay } = this.#parts;
    const message = await this.#keep(send);
    const answer = this.#answer(send.id);
    // Whichever fails first; the other half must not be left without a listener.
    await Promise.race([relay(send.to, message, send.id), answer]).catch((error: unknown) => {
      this.#settle(send.id)?.reject(whyNotSent(error));
    });
    return answer;
  }

  /** A message that is sent again is the same to the byte: its secret opens what people answer to the first. */
  async #keep(send: SendMessage): Promise<proto.IMessage> {
    const kept = await this.sentMessage(send.id);
    if (kept) return kept;
    const { host, sent, me, upload, pollSecret } = this.#parts;
    const message = await outgoingMessage(send, { me: me(), upload, pollSecret, now: Date.now });
    const writes = sent.put(send.id, proto.Message.encode(message).finish());
    try {
      await host.commit({ writes, events: keptOf(send, message) });
    } catch (error) {
      this.#parts.failed(error);
      throw new NotConnectedError('The store did not take the message, so it was not sent', { cause: error });
    }
    return message;
  }

  /** What was sent under an id, for a recipient that could not decrypt it. */
  async sentMessage(id: string | null | undefined): Promise<proto.IMessage | undefined> {
    const bytes = id ? await this.#parts.sent.read(id) : undefined;
    return bytes && proto.Message.decode(bytes);
  }

  /** WhatsApp's answer to a message: stored, then told to who waits. */
  async answered(stanza: BinaryNode): Promise<void> {
    const { id, error, t } = stanza.attrs;
    if (!id || !this.#parts.sent.has(id)) return;
    await this.#parts.host.commit({ events: serverAckEvents(stanza) });
    const waiting = this.#settle(id);
    if (error) waiting?.reject(new SendRefusedError(error));
    else waiting?.resolve({ id, timestamp: epochMs(t) });
  }

  close(): void {
    for (const id of [...this.#waiting.keys()]) {
      this.#settle(id)?.reject(
        new SendUnconfirmedError('The connection ended before WhatsApp confirmed the message'),
      );
    }
  }

  #answer(id: string): Promise<SentMessage> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#settle(id)?.reject(new SendUnconfirmedError('WhatsApp did not confirm the message in time'));
        this.#parts.late();
      }, this.#parts.timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
    });
  }

  #settle(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}

/** Where the connection ended meanwhile, the message may have been the last that went over it. */
function whyNotSent(error: unknown): Error {
  if (error instanceof NotConnectedError) return new SendUnconfirmedError(error.message, { cause: error });
  return error instanceof Error ? error : new Error('The message could not be sent');
}

/** What the host is to keep of a message before it leaves; nothing of what changes another. */
function keptOf({ id, to, content }: SendMessage, message: proto.IMessage): EngineEvent[] {
  const secret = message.messageContextInfo?.messageSecret;
  const media = mediaReferenceOf({ id, chatJid: to, fromMe: true }, message);
  const options = content.type === 'poll' ? content.options : undefined;
  if (!secret && !media) return [];
  return [
    {
      type: 'own-message',
      messageId: id,
      ...(secret && { secret }),
      ...(media && { media }),
      ...(options && { options }),
    },
  ];
}
