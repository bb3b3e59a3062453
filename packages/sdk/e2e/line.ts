import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be torn, or fall silent, without either end being asked. */
export class Line {
  url = '';
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #down = false;
  #server!: Server;

  /** @param target the URL of the server behind it */
  static async to(target: string): Promise<Line> {
    const line = new Line();
    const { hostname, port } = new URL(target);
    line.#server = createServer((near) => line.#join(near, connect(Number(port), hostname)));
    await new Promise<void>((done) => line.#server.listen(0, '127.0.0.1', done));
    line.url = `http://127.0.0.1:${(line.#server.address() as AddressInfo).port}`;
    return line;
  }

  #join(near: Socket, far: Socket): void {
    const pair = [near, far] as const;
    const end = () => {
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end).setNoDelay(true);
    if (this.#down) {
      end();
      return;
    }
    this.#pairs.add(pair);
    near.pipe(far);
    far.pipe(near);
  }

  /** Tears every connection. */
  cut(): void {
    for (const pair of [...this.#pairs]) for (const socket of pair) socket.destroy();
  }

  /** Nothing passes any more on what is open now, and nobody is told. */
  silence(): void {
    for (const [near, far] of this.#pairs) {
      near.unpipe(far);
      far.unpipe(near);
      // What still comes is taken and thrown away.
      near.resume();
      far.resume();
    }
  }

  /** Connections are refused until it is up again. */
  down(): void {
    this.#down = true;
    this.cut();
  }

  up(): void {
    this.#down = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.#server.close(done));
  }
}
