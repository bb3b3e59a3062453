import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { loopbackTls } from './loopback-tls.js';

export interface FrontOptions {
  /** The path it puts everything below, and takes off before it asks; what lies elsewhere is not ours. */
  below?: string;
  tls?: boolean;
  /** The address of the client that it speaks for; its peer's own unless told. */
  client?: string;
}

/**
 * A proxy as people put them before a gateway: it asks under the gateway's own Host, as nginx does unless told otherwise, says whom it speaks for, and
 * knows nothing of the gateway but where it listens.
 */
export class FrontProxy {
  /** Where people reach it. */
  url = '';
  /** Where it sends requests. */
  target = '';
  /** What browsers asked for beside the path that is ours. */
  readonly strangers: string[] = [];
  #server: Server;

  constructor(private readonly options: FrontOptions) {
    this.#server = options.tls ? createTlsServer(loopbackTls) : createServer();
    this.#server.on('request', (incoming, response) => {
      const path = this.#inside(incoming);
      if (path === undefined) return response.writeHead(404).end();
      const out = request(this.target + path, { method: incoming.method, headers: this.#headers(incoming) });
      out.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      out.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
      response.on('close', () => out.destroy());
      incoming.pipe(out);
    });
    this.#server.on('upgrade', (incoming, socket, head) => {
      const path = this.#inside(incoming);
      if (path === undefined) return socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      const out = request(this.target + path, { headers: this.#headers(incoming) });
      const end = () => {
        out.destroy();
        socket.destroy();
      };
      out.on('upgrade', (answer, other, rest) => {
        const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
        socket.write(rest);
        other.write(head);
        socket.pipe(other).pipe(socket);
        other.on('error', end);
        other.on('close', end);
      });
      out.on('response', (answer) => {
        answer.resume();
        const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
        socket.end(`HTTP/1.1 ${answer.statusCode} Refused\r\n${lines.join('\r\n')}\r\n\r\n`);
      });
      out.on('error', end);
      socket.on('error', end);
      socket.on('close', end);
      out.end();
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    this.url = `${this.options.tls ? 'https' : 'http'}://127.0.0.1:${port}${this.options.below ?? ''}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #inside({ url = '/' }: IncomingMessage): string | undefined {
    const { below = '' } = this.options;
    if (url.startsWith(`${below}/`)) return url.slice(below.length);
    // A browser asks every origin for one.
    if (url !== '/favicon.ico') this.strangers.push(url);
    return undefined;
  }

  #headers({ headers, socket }: IncomingMessage): IncomingMessage['headers'] {
    return {
      ...headers,
      host: new URL(this.target).host,
      'x-forwarded-for': this.options.client ?? socket.remoteAddress,
      'x-forwarded-proto': this.options.tls ? 'https' : 'http',
    };
  }
}
