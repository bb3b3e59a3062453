import type { BinaryNode } from 'baileys';
import { decodeBinaryNode, encodeBinaryNode } from 'baileys';
import type { WebSocket } from 'ws';
import type { ServerKeys } from './certificate.js';
import { Framing, framed } from './framing.js';
import { type Introduction, Noise } from './noise.js';

export interface ConnectionHandler {
  /** The handshake is done; nothing else arrives until this resolves. */
  introduced(connection: Connection, introduction: Introduction): Promise<void>;
  /** One node, strictly in the order sent. A rejection ends the connection. */
  received(connection: Connection, node: BinaryNode): Promise<void>;
  closed(connection: Connection): void;
  /** Why a connection was ended. Never holds keys or content. */
  failed(connection: Connection, error: unknown): void;
}

/** A client on the wire: handshake, then nodes both ways. */
export class Connection {
  readonly openedAt = Date.now();
  #state: 'header' | 'hello' | 'finish' | 'open' = 'header';
  #noise: Noise;
  #framing = new Framing();
  #work: Promise<void> = Promise.resolve();
  #pending = new Map<string, (answer: BinaryNode | undefined) => void>();
  #sequence = 0;
  /** While true nothing is sent or answered, as if the network path were dead. */
  silent = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly handler: ConnectionHandler,
    keys: ServerKeys,
  ) {
    this.#noise = new Noise(keys);
    socket.on('message', (data) => {
      const bytes = Buffer.isBuffer(data) ? data : Buffer.concat(data as Buffer[]);
      this.#work = this.#work.then(() => this.#data(bytes)).catch((error: unknown) => this.#fail(error));
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      for (const answer of this.#pending.values()) answer(undefined);
      this.#pending.clear();
      handler.closed(this);
    });
  }

  get open(): boolean {
    return this.#state === 'open' && this.socket.readyState === this.socket.OPEN;
  }

  send(node: BinaryNode): void {
    if (!this.open || this.silent) return;
    this.socket.send(framed(this.#noise.seal(encodeBinaryNode(node))));
  }

  /** Asks the client something; `undefined` when it left or did not answer within `timeoutMs`. */
  request(node: BinaryNode, timeoutMs = 10_000): Promise<BinaryNode | undefined> {
    node.attrs.id ??= `server-${++this.#sequence}`;
    const id = node.attrs.id;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(undefined), timeoutMs);
      const settle = (answer: BinaryNode | undefined) => {
        clearTimeout(timer);
        this.#pending.delete(id);
        resolve(answer);
      };
      this.#pending.set(id, settle);
      if (!this.open) return settle(undefined);
      this.send(node);
    });
  }

  /** Sends a last node, then ends the connection in an orderly way. */
  end(last?: BinaryNode): void {
    if (last) this.send(last);
    this.socket.close();
  }

  /** The path breaks: no goodbye. */
  drop(): void {
    this.socket.terminate();
  }

  async #data(bytes: Buffer): Promise<void> {
    this.#framing.push(bytes, this.#state !== 'open');
    if (this.#state === 'header') {
      const header = this.#framing.header();
      if (!header) return;
      this.#noise.prologue(header);
      this.#state = 'hello';
    }
    for (let frame = this.#framing.next(); frame; frame = this.#framing.next()) await this.#frame(frame);
  }

  async #frame(frame: Buffer): Promise<void> {
    if (this.#state === 'hello') {
      const answer = this.#noise.hello(frame);
      this.#state = 'finish';
      this.socket.send(framed(answer));
      return;
    }
    if (this.#state === 'finish') {
      const introduction = this.#noise.finish(frame);
      this.#state = 'open';
      return this.handler.introduced(this, introduction);
    }
    const node = await decodeBinaryNode(this.#noise.open(frame));
    if (this.silent) return;
    if (node.tag === 'iq' && (node.attrs.type === 'result' || node.attrs.type === 'error')) {
      this.#pending.get(node.attrs.id ?? '')?.(node);
      return;
    }
    await this.handler.received(this, node);
  }

  #fail(error: unknown): void {
    this.handler.failed(this, error);
    this.socket.terminate();
  }
}
