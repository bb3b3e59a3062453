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
