import type { EmbeddedGateway } from '../../gateway.js';
import { PUBLIC_URL } from '../gateway.js';

export interface Told {
  status: number;
  body: Record<string, unknown> & { data?: Row[]; nextCursor?: string; ticket?: string };
}
export type Row = Record<string, unknown> & { id: string };

const ADDRESS = '10.9.9.9';

/** Somebody who asks the API and writes down what they are told. */
export class Reader {
  readonly #notes: string[] = [];

  constructor(
    private readonly gateway: Pick<EmbeddedGateway, 'fetch'>,
    private readonly headers: Record<string, string>,
  ) {}

  async ask(path: string, method = 'GET', body?: object): Promise<Told> {
    const response = await this.#fetch(`/api/v1${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as Told['body'] };
  }

  /** Asks, and writes the whole answer down. */
  async note(path: string): Promise<Told> {
    const told = await this.ask(path);
    this.write(`GET ${path}: ${told.status}`, told.body);
    return told;
  }

  /** Reads a list to its end, a few at a time, and writes down what `shown` makes of each row. */
  async list(path: string, shown: (row: Row) => unknown = (row) => row, limit = 20): Promise<Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | undefined; ; ) {
      const query = new URLSearchParams({ limit: String(limit), ...(cursor ? { cursor } : {}) });
      const { status, body } = await this.ask(`${path}${path.includes('?') ? '&' : '?'}${query}`);
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
      rows.push(...(body.data ?? []));
      cursor = body.nextCursor;
      if (!cursor) break;
    }
    this.write(`GET ${path}: ${rows.length}`, ...rows.map(shown));
    return rows;
  }

  /** Everything that is told of what came after an event. */
  async events(
    asked: { since: string; scope?: string; session?: string },
    shown: (event: Row) => unknown,
  ): Promise<void> {
    const { body } = await this.ask('/realtime/ticket', 'POST', asked);
    const response = await this.#fetch('/api/v1/realtime', {
      headers: { authorization: `Bearer ${body.ticket}`, accept: 'application/x-ndjson' },
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!/"event":"(replay_complete|error)"/.test(text)) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
    }
    await reader.cancel();
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ event }) => event !== 'connected');
    this.write(`events after ${JSON.stringify(asked)}`, ...events.map(shown));
  }

  /** Writes down what came of a question. */
  write(title: string, ...values: unknown[]): void {
    this.#notes.push([title, ...values.map((value) => JSON.stringify(value, null, 1))].join('\n'));
  }

  /** Takes what was written down. */
  take(): string {
    return `${this.#notes.splice(0).join('\n\n')}\n`;
  }

  #fetch(
    path: string,
    { headers, ...init }: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const own = init.body ? { 'content-type': 'application/json', ...this.headers } : this.headers;
    return this.gateway.fetch(
      new Request(`${PUBLIC_URL}${path}`, { ...init, headers: { ...own, ...headers } }),
      {
        address: ADDRESS,
      },
    );
  }
}
