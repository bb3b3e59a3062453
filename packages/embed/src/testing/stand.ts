import { type Production, startProduction } from '@wagate/mocks/production';
import { apiKey, createGateway } from '@wagate/sdk';
import { FakeClock } from '@wagate/sdk/testing';
import { createEmbed, type Embed } from '../embed.js';
import type { EmbedOptions, Grant } from '../options.js';

export const PAGE = 'https://shop.example';
export const ROOT = `${PAGE}/api/wagate`;
export const SECRET = 'a secret of forty characters for a test.';

/** A broker in front of a plain gateway, and a page of its own app. */
export interface Stand {
  upstream: Production;
  embed: Embed;
  clock: FakeClock;
  /** Lines that the handler wrote. */
  lines: string[];
  /** What `authorize` says from now on. */
  grant: { now: Grant | null };
  /** Asks for a token as the page does. */
  ask(init?: RequestInit, root?: string): Promise<Response>;
  /** A token with these rights. */
  token(grant: Partial<Grant>): Promise<string>;
  /** Calls the wire below the mount, with a token if there is one. */
  call(method: string, path: string, token?: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** The clock of broker and upstream client stands still unless it is moved; sockets are real. */
export async function stand(options: Partial<EmbedOptions> = {}): Promise<Stand> {
  const clock = new FakeClock({ start: Date.now() });
  const upstream = await startProduction({ seed: 7 });
  const lines: string[] = [];
  const grant: Stand['grant'] = { now: { user: { id: 'ann' }, sessions: ['*'], can: ['view'] } };
  const embed = createEmbed({
    gateway: createGateway({ baseUrl: upstream.url, auth: apiKey(upstream.key()), environment: clock }),
    secret: SECRET,
    authorize: () => grant.now,
    log: { info: (line) => void lines.push(line), error: (line) => void lines.push(line) },
    ...options,
  });
  const ask: Stand['ask'] = (init, root = ROOT) =>
    embed.fetch(
      new Request(`${root}/token`, {
        method: 'POST',
        body: '{}',
        ...init,
        headers: {
          'content-type': 'application/json',
          origin: PAGE,
          'sec-fetch-site': 'same-origin',
          ...init?.headers,
        },
      }),
    );
  return {
    upstream,
    embed,
    clock,
    lines,
    grant,
    ask,
    async token(rights) {
      grant.now = { user: { id: 'ann' }, sessions: ['*'], can: ['view'], ...rights };
      const response = await ask();
      if (!response.ok) throw new Error(`no token: ${response.status} ${await response.text()}`);
      return ((await response.json()) as { token: string }).token;
    },
    call: (method, path, token, init) =>
      embed.fetch(
        new Request(`${ROOT}/api/v1${path}`, {
          method,
          ...init,
          headers: {
            ...(token && { authorization: `Bearer ${token}` }),
            ...(init?.body != null && { 'content-type': 'application/json' }),
            ...init?.headers,
          },
        }),
      ),
    async close() {
      embed.close();
      await upstream.close();
    },
  };
}
