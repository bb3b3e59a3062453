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
        // Without an origin the identity service takes nobody's word.
        ...(path.startsWith('/api/auth/') ? { Origin: gateway.url } : { 'X-Api-Key': key }),
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
  /** A person in a browser of their own. */
  const person = async (email: string, password = 'correct horse battery') => {
    const jar = new Map<string, string>();
    const auth = async (
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) => {
      const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await ask(method, `/api/auth${path}`, body, { ...(Cookie && { Cookie }), ...headers });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
      }
      return answer;
    };
    const signedIn = await auth('POST', '/sign-in/email', { email, password });
    /** The headers of a call to the gateway in their name. */
    const bearer = async () => ({
      'X-Api-Key': '',
      Authorization: `Bearer ${(await auth('GET', '/token')).body?.token}`,
    });
    return { auth, signedIn, bearer };
  };
  /** Frames of a socket as they come. */
  const listen = async (request: object = {}, headers?: Record<string, string>) => {
    const { body } = await call('POST', '/realtime/ticket', request, headers);
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
  return { gateway: gateway as Production, world: gateway.world, key, call, ask, person, listen };
}
