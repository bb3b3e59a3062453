import type { Gateway } from '@wagate/sdk';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../elements/src/testing/fake-gateway.js';
import { GatewayProvider, useGateway, useSessions } from './index.js';

const SRC = '/api/wagate';
let host: HTMLElement;
let end = () => {};
/** Who the app knows the visitor as; each has a session of that name. */
let visitor: string | undefined;
let asked: string[];
let gateways: Set<Gateway>;

const answer = (status: number, body: unknown) => Promise.resolve(Response.json(body, { status }));
const refusal = (status: number, code: string) => answer(status, { error: { code, message: code } });

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  visitor = 'Ana';
  asked = [];
  gateways = new Set();
  // The app's handler, and the gateway behind it.
  vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const { pathname } = new URL((input as Request).url, location.href);
    const { headers } = input as Request;
    asked.push(pathname);
    if (pathname === `${SRC}/token`) {
      if (!visitor) return refusal(401, 'unauthorized');
      return answer(200, { token: visitor, expiresAt: Date.now() + 600_000, realtime: 'stream' });
    }
    if (headers.get('authorization') !== `Bearer ${visitor}`) return refusal(401, 'unauthorized');
    if (pathname !== `${SRC}/api/v1/sessions`) return refusal(404, 'not_found');
    return answer(200, { data: [session({ id: `sess_${visitor}`, label: `Of ${visitor}` })] });
  });
});

afterEach(() => {
  end();
  host.remove();
  vi.restoreAllMocks();
});

let refresh = async () => {};
const Names = () => {
  const { sessions, phase, store } = useSessions();
  gateways.add(useGateway());
  refresh = () => store.refresh();
  return <p>{phase === 'ready' ? sessions.map(({ label }) => label).join() : phase}</p>;
};
const page = (src = SRC) => (
  <StrictMode>
    <GatewayProvider src={src}>
      <Names />
    </GatewayProvider>
  </StrictMode>
);
const tokens = () => asked.filter((path) => path.endsWith('/token')).length;
const shows = (text: string) => vi.waitFor(() => expect(host.textContent).toBe(text));

function show() {
  const root = createRoot(host);
  end = () => root.unmount();
  flushSync(() => root.render(page()));
  return root;
}

describe('a gateway of the embed handler', () => {
  it('is one, with one token, however often StrictMode mounts it, and ends with its page', async () => {
    const root = show();
    await shows('Of Ana');
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
    expect(tokens()).toBe(1);
    const gateway = [...gateways].at(-1)!;
    expect((await gateway.sessions.list()).data).toHaveLength(1);
    flushSync(() => root.render(null));
    await expect(gateway.sessions.list()).rejects.toMatchObject({ code: 'closed' });
  });

  it('gives way to another when the person signs out, and nothing of hers is left', async () => {
    show();
    await shows('Of Ana');
    visitor = undefined;
    await refresh();
    await shows('failed');
    visitor = 'Ben';
    await refresh();
    await shows('Of Ben');
    expect(await [...gateways].at(-1)!.sessions.list()).toBeTruthy();
  });

  it('is another when the handler is another', async () => {
    const root = show();
    await shows('Of Ana');
    flushSync(() => root.render(page('/api/other')));
    expect(host.textContent).toBe('loading');
    await vi.waitFor(() => expect(asked).toContain('/api/other/token'));
  });

  it('is asked nothing on a server, and a page takes over from there', async () => {
    const markup = renderToString(page());
    expect(markup).toBe('<p>loading</p>');
    expect(asked).toEqual([]);
    host.innerHTML = markup;
    const complained = vi.spyOn(console, 'error');
    const root = hydrateRoot(host, page());
    end = () => root.unmount();
    await shows('Of Ana');
    expect(tokens()).toBe(1);
    expect(complained).not.toHaveBeenCalled();
  });
});
