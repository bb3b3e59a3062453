import { WebSocket } from 'ws';
import { type Production, type ProductionOptions, startProduction } from '../production/index.js';

// biome-ignore lint/suspicious/noExplicitAny: what comes over a wire is looked at, field by field.
export type Json = any;

/** A production gateway and a plain caller of it, for the tests of this package. */
export async function production(options: ProductionOptions = {}) {
  const gateway = await startProduction({ seed: 7, ...options });
  const key = gateway.key();
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Json; text: string; headers: Headers }> => {
    const answer = await fetch(`${gateway.url}${path}`, {
      method,
      headers: {
        'X-Api-Key': key,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      text,
      headers: answer.headers,
      body: text.startsWith('{') ? JSON.parse(text) : undefined,
    };
  };
  const call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    ask(method, `/api/v1${path}`, body, headers);
  /** Frames of a socket as they come. */
  const listen = async (request: object = {}) => {
    const { body } = await call('POST', '/realtime/ticket', request);
    const socket = new WebSocket(body.url);
    const frames: Json[] = [];
    const closed = new Promise<number>((done) => socket.on('close', done));
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    await new Promise<void>((done, failed) => {
      socket.once('message', () => done());
      socket.once('error', failed);
      socket.once('close', () => done());
    });
    /** Resolves when there are so many events. */
    const events = async (count: number) => {
      const found = () => frames.filter(({ schema }) => schema);
      while (found().length < count) await new Promise((done) => socket.once('message', done));
      return found();
    };
    return { socket, frames, events, closed, url: body.url as string };
  };
  return { gateway: gateway as Production, world: gateway.world, key, call, ask, listen };
}
