import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call } from '../../dashboard/e2e/phone.js';
import { type EmbeddedTarget, embeddedTarget } from '../../sdk/e2e/embedded.js';
import type { Found, Kept } from './judge.js';
import type { Asked, Ledger } from './ledger.js';

/** The real command on its demo network, with a linked session and a receiver of its webhooks. */
export class World {
  #receiver: Server | undefined;
  /** Where what the receiver is handed goes. */
  ledger: Ledger | undefined;

  private constructor(readonly target: EmbeddedTarget) {}

  static async start(env: NodeJS.ProcessEnv): Promise<World> {
    // What a killed process has written is kept in memory as well as on a disk, which a busy machine keeps waiting.
    if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';
    const world = new World(await embeddedTarget(env));
    await world.#receive();
    return world;
  }

  /** The network's control calls: they answer also while the gateway does not. */
  get control(): string {
    return this.target.command.network.control;
  }

  /** The gateway's process has ended although nobody ended it. */
  get gone(): boolean {
    return this.target.command.endedByItself;
  }

  /** Makes people that can be written to. */
  async meet(numbers: readonly string[]): Promise<void> {
    for (const number of numbers) await call(this.control, 'POST', '/__demo/contacts', { number });
  }

  /** A contact writes to the session. Resolves to the message's id, once the network has it. */
  async write(contact: string, text: string): Promise<string> {
    const to = this.target.phone.number;
    const { id } = (await call(this.control, 'POST', '/__demo/messages', { from: contact, to, text })) as {
      id: string;
    };
    return id;
  }

  /** One attempt. Resolves to the id of the message that was promised; `undefined` when nothing was. */
  async send({ contact, text, mode }: Asked): Promise<string | undefined> {
    const path = `/sessions/${this.target.session}/messages${mode === 'async' ? '?async=true' : ''}`;
    const answer = await this.#api('POST', path, {
      body: { type: 'text', to: `${contact}@s.whatsapp.net`, text },
      headers: mode === 'keyed' ? { 'idempotency-key': text } : {},
    });
    if (answer.status !== 200 && answer.status !== 202) return undefined;
    return (answer.body as { waMessageId: string }).waMessageId;
  }

  /** What is where, at this moment. */
  async look(contacts: readonly string[]): Promise<Found> {
    const kept = new Map<string, Kept[]>();
    const arrived = new Map<string, { id: string; text: string }[]>();
    for (const contact of contacts) {
      kept.set(contact, await this.#chat(contact));
      arrived.set(contact, await this.#phoneOf(contact));
    }
    const session = await this.#api('GET', `/sessions/${this.target.session}`);
    const ready = await fetch(`${this.target.command.url}/readyz`);
    await ready.text();
    return {
      kept,
      arrived,
      waiting: await this.#waiting(),
      sessionStatus: (session.body as { status: string }).status,
      ready: ready.ok,
    };
  }

  async close(): Promise<void> {
    await this.target.close();
    this.#receiver?.closeAllConnections();
    this.#receiver?.close();
  }

  /** Oldest first. */
  async #chat(contact: string): Promise<Kept[]> {
    const path = `/sessions/${this.target.session}/chats/${contact}%40s.whatsapp.net/messages?limit=200`;
    const rows: Kept[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { status, body } = await this.#api('GET', cursor ? `${path}&cursor=${cursor}` : path);
      if (status === 404) break;
      const page = body as {
        data: { waMessageId: string; body?: string; fromMe: boolean; status?: string }[];
        nextCursor?: string;
      };
      rows.push(
        ...page.data.map(({ waMessageId, body: text = '', fromMe, status }) => ({
          waMessageId,
          text,
          fromMe,
          status,
        })),
      );
      cursor = page.nextCursor;
    }
    return rows.reverse();
  }

  async #phoneOf(contact: string): Promise<{ id: string; text: string }[]> {
    const { messages } = (await call(this.control, 'GET', `/__demo/phones/${contact}/messages`)) as {
      messages: { id: string; chat: string; sender: string; text: string }[];
    };
    return messages.filter(({ sender }) => sender === this.target.phone.number);
  }

  async #waiting(): Promise<number> {
    const { phones } = (await call(this.control, 'GET', '/__demo/phones')) as {
      phones: { number: string; linked: { waiting: number }[] }[];
    };
    const mine = phones.find(({ number }) => number === this.target.phone.number);
    return mine?.linked.reduce((sum, { waiting }) => sum + waiting, 0) ?? 0;
  }

  async #receive(): Promise<void> {
    this.#receiver = createServer(async (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('error', () => undefined);
      try {
        for await (const chunk of request) text += chunk;
      } catch {
        return;
      }
      const { id, event, payload } = JSON.parse(text) as {
        id: string;
        event: string;
        payload: { waMessageId?: string };
      };
      this.ledger?.handed.push({ id, event, messageId: payload.waMessageId, at: Date.now() });
      response.writeHead(200).end();
    }).listen(0, '127.0.0.1');
    await once(this.#receiver, 'listening');
    const { port } = this.#receiver.address() as AddressInfo;
    await this.target.owner.webhooks.create({
      url: `http://127.0.0.1:${port}/`,
      events: ['message', 'message.from_me', 'message.status'],
    });
  }

  async #api(
    method: string,
    path: string,
    { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: unknown }> {
    const answer = await fetch(`${this.target.command.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.target.key}`,
        'content-type': 'application/json',
        // A kept connection may just be closing at the other end.
        connection: 'close',
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(40_000),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }
}
