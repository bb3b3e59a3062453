import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { token } from './auth.js';
import { type BrowserWindow, browserEnvironment } from './environment.js';
import { GatewayError, InternalError, NetworkError } from './errors.js';
import type { ClientSetUp } from './set-up-fault.js';
import { watchSetUp } from './set-up-watch.js';

const SECRET = 'eyJhbGciOiJub25lIn0.very-secret';
const baseUrl = 'https://gateway.example/wa';
const client = (more: Partial<ClientSetUp> = {}): ClientSetUp => ({ baseUrl, ...more });
const jwt = (payload: object) => `x.${btoa(JSON.stringify(payload))}.x`;

/** A page, as far as looking why a call failed goes. */
function onPage(origin: string, fetch: (url: string, init: RequestInit) => Promise<unknown>) {
  const page = new EventTarget();
  vi.stubGlobal('location', { origin, protocol: new URL(origin).protocol });
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', vi.fn(fetch));
  return {
    violates: (blockedURI: string, more: object = {}) => {
      const event = Object.assign(new Event('securitypolicyviolation'), {
        ...{ blockedURI, disposition: 'enforce', effectiveDirective: 'connect-src', ...more },
      });
      setTimeout(() => page.dispatchEvent(event), 5);
    },
  };
}
const refuse = () => Promise.reject(new TypeError('Failed to fetch'));

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const network = () => new NetworkError('The gateway cannot be reached.', { code: 'network' });

describe('a page that can’t reach its gateway', () => {
  it('is told which policy of its own refuses, once, and later errors know at once', async () => {
    const page = onPage('https://shop.example', () => {
      page.violates('https://gateway.example/wa/api/v1/capabilities');
      return refuse();
    });
    const watch = watchSetUp(undefined);
    const [first, second] = [network(), network()];
    await watch(first, client());
    await watch(second, client());
    expect(said).toEqual([
      'wagate https://gateway.example/wa: the Content-Security-Policy of this page does not let it connect to the gateway. Add to its connect-src: https://gateway.example wss://gateway.example',
    ]);
    expect([first.details, second.details]).toEqual([{ reason: 'csp' }, { reason: 'csp' }]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is told of the gateway that its app named, not of the app', async () => {
    const page = onPage('https://shop.example', () => {
      page.violates('https://gateway.example/wa/api/v1/capabilities');
      return refuse();
    });
    const named = { ...token(() => 'x'), baseUrl: async () => baseUrl };
    const failing = { ...named, baseUrl: () => Promise.reject(new Error('no token')) };
    const app = 'https://shop.example/api/wagate';
    const watch = watchSetUp(undefined);
    await watch(network(), { baseUrl: app, auth: named });
    expect(said).toEqual([expect.stringContaining(`wagate ${baseUrl}: the Content-Security-Policy`)]);
    await watchSetUp(undefined)(network(), { baseUrl: app, auth: failing });
    expect(fetch).toHaveBeenLastCalledWith(`${app}/api/v1/capabilities`, expect.anything());
  });

  it.each([
    ['another address', 'https://elsewhere.example/x', {}],
    ['a policy that only reports', baseUrl, { disposition: 'report' }],
    ['an image', baseUrl, { effectiveDirective: 'img-src' }],
  ])('is not blamed for %s', async (_, uri, more) => {
    const page = onPage('https://shop.example', () => {
      page.violates(uri, more);
      return refuse();
    });
    const error = network();
    await watchSetUp(undefined)(error, client());
    expect(said).toEqual([]);
    expect(error.details).toEqual({});
  });

  it('is told that the gateway lets no page of its origin read', async () => {
    onPage('https://shop.example', (_, { mode }) => (mode === 'no-cors' ? Promise.resolve({}) : refuse()));
    const error = network();
    await watchSetUp(undefined)(error, client());
    expect(said).toEqual([expect.stringContaining('--origin https://shop.example')]);
    expect(error.details.reason).toBe('cors');
  });

  it('is not told so of what was over in a moment, or of its own address', async () => {
    onPage('https://shop.example', () => Promise.resolve({}));
    await watchSetUp(undefined)(network(), client());
    onPage('https://gateway.example', (_, { mode }) => (mode === 'no-cors' ? Promise.resolve({}) : refuse()));
    await watchSetUp(undefined)(network(), client());
    expect(said).toEqual([]);
  });

  it.each([
    ['http://gateway.example', /^wagate http:\/\/gateway\.example: this page came over https/],
    ['http://127.0.0.1:8790', undefined],
    ['http://localhost:8790', undefined],
  ])('over https is told of %s', async (http, line) => {
    onPage('https://shop.example', refuse);
    await watchSetUp(undefined)(network(), client({ baseUrl: http }));
    expect(said).toEqual(line ? [expect.stringMatching(line)] : []);
  });

  it('is told of a socket that does not open: by its policy, or on the way', async () => {
    const page = onPage('https://shop.example', refuse);
    let violated = false;
    vi.stubGlobal(
      'WebSocket',
      class {
        onclose = () => {};
        constructor(url: string) {
          expect(url).toBe('wss://gateway.example/wa/api/v1/realtime?ticket=none');
          if (violated) page.violates('wss');
          setTimeout(() => this.onclose());
        }
      },
    );
    const error = () => new NetworkError('The WebSocket did not open.', { code: 'socket_refused' });
    await watchSetUp(undefined)(error(), client());
    violated = true;
    await watchSetUp(undefined)(error(), client());
    expect(said).toEqual([
      expect.stringMatching(/Upgrade and Connection/),
      expect.stringMatching(/connect-src: .* wss:\/\/gateway\.example$/),
    ]);
  });

  it('is told nothing outside browsers, where nothing refuses', async () => {
    vi.stubGlobal('fetch', vi.fn(refuse));
    await watchSetUp(undefined)(network(), client());
    expect(said).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('an address that is none of a gateway', () => {
  it.each([
    ['invalid_response', 404, /answer \(404\) is something else.*baseUrl/],
    ['invalid_response', 200, /answer \(200\) is something else.*baseUrl/],
    ['redirected', 302, /redirected.*baseUrl/],
  ])('is told by %s %s', async (code, status, line) => {
    await watchSetUp(undefined)(new GatewayError('x', { code, status }), client());
    expect(said).toEqual([expect.stringMatching(line)]);
  });
});

describe('a handler that its gateway refuses', () => {
  it('is told once, by a line that leads to the log of its server', async () => {
    const page = { document: { visibilityState: 'visible' } } as unknown as BrowserWindow;
    const { failed } = browserEnvironment(page);
    const error = () =>
      new InternalError('x', { code: 'internal', status: 500, details: { reason: 'misconfigured' } });
    failed!(error(), client({ baseUrl: 'https://shop.example/api/wagate' }));
    await expect.poll(() => said).toHaveLength(1);
    failed!(error(), client({ baseUrl: 'https://shop.example/api/wagate' }));
    // A fault of the gateway's own is none of the set-up.
    failed!(new InternalError('x', { code: 'internal', status: 500 }), client());
    await new Promise((done) => setTimeout(done, 20));
    expect(said).toEqual([
      expect.stringMatching(
        /^wagate https:\/\/shop\.example\/api\/wagate: .*log of your server.*wagate embed/,
      ),
    ]);
  });
});

describe('a token', () => {
  const refused = () => new GatewayError('x', { code: 'unauthorized', status: 401 });
  const day = 86_400_000;

  it.each([
    ['a page', `<!doctype html>${SECRET}`, undefined],
    ['a word that is no JWT', SECRET.replace('.', ''), /neither a JWT nor a key/],
    ['a JWT with quotes around it', `"${jwt({ exp: 2e9 })}`, undefined],
    ['a JWT that has expired', jwt({ exp: (Date.now() - day) / 1000, s: SECRET }), /expired/],
    ['a JWT', jwt({ exp: (Date.now() + day) / 1000 }), undefined],
    ['a key', `wa_${SECRET}`, undefined],
  ])('that is %s and refused', async (_, text, line) => {
    await watchSetUp(undefined)(refused(), client({ auth: token(() => text) }));
    expect(said).toEqual(line ? [expect.stringMatching(line)] : []);
    expect(said.join()).not.toContain('very-secret');
  });

  it('that cannot be had is told, and the end of a sign-in is not', async () => {
    const auth = token(() => Promise.reject(new Error(`signed out ${SECRET}`)));
    const watch = watchSetUp(undefined);
    await watch(refused(), client({ auth }));
    expect(said).toEqual([]);
    await watch(new GatewayError('x', { code: 'invalid_option' }), client({ auth }));
    await watch(new NetworkError('x', { code: 'credential' }), client({ auth }));
    expect(said).toEqual([expect.stringContaining('no token')]);
  });
});

describe('the line', () => {
  const wrong = () => new GatewayError('x', { code: 'invalid_response', status: 200 });

  it('goes to the logger of the client, and nowhere where it wants none', async () => {
    const own: string[] = [];
    const log = { error: (line: string) => void own.push(line) } as never;
    await watchSetUp(undefined)(wrong(), client({ log: 'off' }));
    expect([said, own]).toEqual([[], []]);
    await watchSetUp(undefined)(wrong(), client({ log }));
    expect([said.length, own.length]).toEqual([0, 1]);
  });

  it('is one for each gateway', async () => {
    const watch = watchSetUp(undefined);
    for (const url of [baseUrl, baseUrl, 'https://other.example'])
      await watch(wrong(), client({ baseUrl: url }));
    expect(said.map((line) => line.split(' ')[1])).toEqual([`${baseUrl}:`, 'https://other.example:']);
  });
});
