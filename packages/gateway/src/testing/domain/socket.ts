import { WebSocket } from 'ws';

export type Frame = Record<string, unknown> & {
  event: string;
  id?: string;
  payload?: Record<string, unknown>;
};

/** A socket that keeps what it is told. */
export class Socket {
  readonly frames: Frame[] = [];
  readonly closed: Promise<{ code: number }>;
  readonly opened: Promise<{ status: number }>;
  readonly #webSocket: WebSocket;

  constructor(port: number, ticket: string, headers: Record<string, string> = {}) {
    this.#webSocket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/realtime?ticket=${ticket}`, { headers });
    this.#webSocket.on('message', (data) => this.frames.push(JSON.parse(String(data)) as Frame));
    this.closed = new Promise((resolve) => this.#webSocket.on('close', (code) => resolve({ code })));
    this.opened = new Promise((resolve) => {
      this.#webSocket.on('open', () => resolve({ status: 101 }));
      this.#webSocket.on('unexpected-response', (_, response) => {
        resolve({ status: response.statusCode ?? 0 });
        this.#webSocket.terminate();
      });
      this.#webSocket.on('error', () => {});
    });
  }

  send(data: string): void {
    this.#webSocket.send(data);
  }

  of(event: string): Frame[] {
    return this.frames.filter((frame) => frame.event === event);
  }

  /** Waits until the frames satisfy the condition; fails after two seconds. */
  async until(condition: (frames: Frame[]) => boolean): Promise<void> {
    const end = performance.now() + 2000;
    while (!condition(this.frames)) {
      if (performance.now() > end)
        throw new Error(`frames: ${JSON.stringify(this.frames.map((f) => f.event))}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  close(): void {
    this.#webSocket.close();
  }
}
