import { randomBytes } from 'node:crypto';
import type { Engine } from '@wagate/engine';
import { createGateway, type EmbeddedGateway } from '../gateway.js';
import type { GatewayOptions } from '../options.js';
import type { StoreOptions } from '../store/open.js';
import { quickPasswords } from './quick-passwords.js';

export const PUBLIC_URL = 'http://gateway.test';

const nothing = async () => {};
const unreachable = async () => {
  throw new Error('this test has no WhatsApp');
};

/** An engine for tests that never reach WhatsApp: nothing is ever linked. */
export const noEngine: Engine = {
  name: 'none',
  version: '0',
  open: () => ({
    paired: async () => false,
    connected: false,
    connect: unreachable,
    close: nothing,
    logout: nothing,
    newMessageId: () => 'none',
    openMedia: unreachable,
    send: unreachable,
    markRead: nothing,
    changeChat: unreachable,
    readContacts: unreachable,
    presence: { show: unreachable, showIn: unreachable, subscribe: unreachable },
    groups: {
      describe: unreachable,
      joined: unreachable,
      create: unreachable,
      update: unreachable,
      changeMembers: unreachable,
      inviteCode: unreachable,
      revokeInvite: unreachable,
      join: unreachable,
      leave: unreachable,
    },
    directory: {
      checkNumber: unreachable,
      info: unreachable,
      picture: unreachable,
      setBlocked: unreachable,
      lookUp: unreachable,
    },
  }),
};

export interface TestGateway {
  gateway: EmbeddedGateway;
  /** Everything that was logged, errors with their stacks. */
  logged: string[];
}

/** A gateway on a test's own database. */
export async function testGateway(
  store: StoreOptions,
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const logged: string[] = [];
  const gateway = await createGateway({
    ...(store.url ? { databaseUrl: store.url } : { data: `${store.file}.d` }),
    secret: randomBytes(32).toString('base64url'),
    publicUrl: PUBLIC_URL,
    engine: noEngine,
    registration: 'open',
    passwords: quickPasswords,
    log: (message, error) => {
      logged.push(error instanceof Error ? `${message}: ${error.message}\n${error.stack}` : message);
    },
    ...options,
  });
  return { gateway, logged };
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

let address = 0;

/** A browser, as far as a gateway sees one: an origin, an address of its own, and cookies it keeps. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly address = `10.0.${(++address >> 8) & 255}.${address & 255}`;

  constructor(
    private readonly gateway: Pick<EmbeddedGateway, 'fetch'>,
    private readonly origin = PUBLIC_URL,
  ) {}

  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    init: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const headers = new Headers({ origin: this.origin, host: new URL(PUBLIC_URL).host, ...init.headers });
    if (this.cookies.size)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    let body: BodyInit | undefined;
    if (init.body !== undefined) {
      body = typeof init.body === 'string' ? init.body : JSON.stringify(init.body);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    }
    const request = new Request(`${PUBLIC_URL}${path}`, { method, headers, body });
    const response = await this.gateway.fetch(request, { address: this.address });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const at = pair.indexOf('=');
      if (attributes.some((attribute) => attribute === 'Max-Age=0')) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text) as T,
    };
  }

  auth<T = Record<string, unknown>>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<Answer<T>> {
    return this.send<T>(method, `/api/auth${path}`, method === 'POST' ? { body: body ?? {} } : {});
  }

  /** A call of the API with this browser's own token. */
  async api<T = Record<string, unknown>>(
    method: string,
    path: string,
    init: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const { body } = await this.auth<{ token: string }>('GET', '/token');
    const headers = { authorization: `Bearer ${body.token}`, ...init.headers };
    return this.send<T>(method, `/api/v1${path}`, { ...init, headers });
  }

  signUp(name: string, email: string, password = 'correct horse'): Promise<Answer<SignedUp>> {
    return this.auth('POST', '/sign-up/email', { name, email, password });
  }
}

export interface SignedUp {
  token: string;
  user: { id: string; name: string; email: string; role?: string };
  code?: string;
}
