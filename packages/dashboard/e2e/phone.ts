import type { Command } from './command.js';

/** A virtual phone and its contacts, driven through the control calls of the demo network. */
export class Phone {
  private constructor(
    private readonly wagate: Command,
    readonly number: string,
  ) {}

  static async create(wagate: Command, number: string, name: string): Promise<Phone> {
    await call(wagate.url, 'POST', '/__demo/phones', { number, name });
    return new Phone(wagate, number);
  }

  async scan(code: string): Promise<void> {
    await call(this.wagate.url, 'POST', `/__demo/phones/${this.number}/scan`, { code });
  }

  async enterCode(code: string): Promise<void> {
    await call(this.wagate.url, 'POST', `/__demo/phones/${this.number}/enter-code`, { code });
  }

  async unlink(): Promise<void> {
    await call(this.wagate.url, 'POST', `/__demo/phones/${this.number}/unlink`, {});
  }

  /** Messages with a contact that the phone has from before it is linked. Times are epoch ms. */
  async remember(contact: string, messages: { text: string; at: number; mine?: boolean }[]): Promise<void> {
    await call(this.wagate.network.control, 'POST', `/__demo/phones/${this.number}/past`, {
      contact,
      messages,
    });
  }

  /** A contact, made if new, writes to this number, whether or not the gateway runs. */
  async hear(from: string, text: string): Promise<void> {
    await call(this.wagate.network.control, 'POST', '/__demo/messages', { from, to: this.number, text });
  }

  /** A contact sends a file or a poll to this number. Resolves to the message's id. */
  async get(from: string, letter: Letter): Promise<string> {
    const body = { from, to: this.number, ...letter };
    const { id } = (await call(this.wagate.url, 'POST', '/__demo/messages', body)) as { id: string };
    return id;
  }

  /** Somebody, by number, votes in a poll of their chat with `to`, a number or a group's JID. */
  async vote(voter: string, to: string, poll: string, options: readonly string[]): Promise<void> {
    await call(this.wagate.url, 'POST', `/__demo/phones/${voter}/vote`, { to, poll, options });
  }

  /** What somebody, by number, has in their chats. */
  async chatsOf(owner: string): Promise<Kept[]> {
    const answer = await call(this.wagate.url, 'GET', `/__demo/phones/${owner}/messages`);
    return (answer as { messages: Kept[] }).messages;
  }

  /** The file of a message, as the phone of somebody who has the message fetches and decrypts it. */
  async fileAt(owner: string, id: string): Promise<Buffer> {
    const answer = await call(this.wagate.url, 'GET', `/__demo/phones/${owner}/messages/${id}/file`);
    return Buffer.from((answer as { file: string }).file, 'base64');
  }

  /** Makes somebody who can be written to. */
  async meet(number: string): Promise<void> {
    await call(this.wagate.url, 'POST', '/__demo/contacts', { number });
  }

  /** WhatsApp lets the number write first to nobody until then, in epoch ms. */
  async lock(until: number): Promise<void> {
    await call(this.wagate.url, 'POST', `/__demo/phones/${this.number}/standing`, { lock: { until } });
  }
}

/** What somebody writes besides texts. */
export type Letter =
  | { sample: 'photo' | 'voice' | 'document' }
  | { poll: { name: string; options: readonly string[]; selectable?: number } };

/** A message as somebody's phone keeps it. */
export interface Kept {
  id: string;
  text?: string;
  votes?: { by: string; options: string[] }[];
}

/** Calls the control API; rejects with what it said. */
export async function call(origin: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(origin + path, {
    method,
    // A kept connection may just be closing at the other end, and a POST is not sent twice.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
