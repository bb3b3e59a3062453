import type { Gateway } from '@wagate/sdk';
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeGateway, session } from '../../elements/src/testing/fake-gateway.js';
import { GatewayProvider, useGateway, useSession, useSessions, useTimeline } from './index.js';

let fake: FakeGateway;
let host: HTMLElement;
const ends: (() => void)[] = [];

beforeEach(() => {
  fake = new FakeGateway();
  fake.sessions = [session({ id: 'sess_a', label: 'Front desk' })];
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  host.remove();
});

/** Renders into the page, strictly: effects run twice. */
function show(content: React.ReactNode) {
  const root = createRoot(host);
  ends.push(() => root.unmount());
  const again = (next: React.ReactNode) => flushSync(() => root.render(<StrictMode>{next}</StrictMode>));
  again(content);
  return again;
}

const shows = (text: string) => vi.waitFor(() => expect(host.textContent).toBe(text));
/** A connection is let go a moment after the last one who listened. */
const connected = (count: number) =>
  vi.waitFor(() => expect(fake.sockets.size).toBe(count), { timeout: 5_000 });

const reads = () => fake.count('GET', /^\/sessions$/);

const Names = () => {
  const { sessions, phase } = useSessions();
  return <p>{phase === 'ready' ? sessions.map(({ label }) => label).join() : phase}</p>;
};

const on = (gateway: Gateway, content: React.ReactNode) => (
  <GatewayProvider gateway={gateway}>{content}</GatewayProvider>
);

describe('a hook on a live store', () => {
  it('renders what is read and what events change', async () => {
    show(on(fake.gateway, <Names />));
    await shows('Front desk');
    await connected(1);
    fake.sessions = [session({ id: 'sess_b', label: 'Sales' })];
    await fake.gateway.sessions.create({ label: 'Shop' });
    await vi.waitFor(() => expect(host.textContent).toContain('Shop'));
  });

  it('is one store for all that ask the same, and lets go of it with the last', async () => {
    const again = show(
      on(
        fake.gateway,
        <>
          <Names />, <Names />
        </>,
      ),
    );
    await shows('Front desk, Front desk');
    await connected(1);
    const read = reads();
    again(on(fake.gateway, <Names />));
    await shows('Front desk');
    expect(fake.sockets.size).toBe(1);
    expect(reads()).toBe(read);
    again(null);
    await connected(0);
  });

  it('has a snapshot that stays the same while nothing changes', async () => {
    const seen = new Set<unknown>();
    let again = () => {};
    const Watch = () => {
      again = useState({})[1].bind(null, {}) as () => void;
      const live = useSession('sess_a');
      seen.add(live);
      return <p>{live.session?.label}</p>;
    };
    show(on(fake.gateway, <Watch />));
    await shows('Front desk');
    await connected(1);
    await new Promise((done) => setTimeout(done, 100));
    const before = seen.size;
    flushSync(() => again());
    expect(seen.size).toBe(before);
  });

  it('reads another store when it is asked for another, and nothing without an id', async () => {
    fake.sessions.push(session({ id: 'sess_b', label: 'Sales' }));
    const One = ({ id }: { id: string | undefined }) => {
      const live = useSession(id);
      return <p>{live ? (live.session?.label ?? live.phase) : 'none'}</p>;
    };
    const again = show(on(fake.gateway, <One id={undefined} />));
    await shows('none');
    expect(fake.calls).toEqual([]);
    for (const [id, name] of [
      ['sess_a', 'Front desk'],
      ['sess_b', 'Sales'],
    ]) {
      again(on(fake.gateway, <One id={id} />));
      await shows(name!);
    }
    const other = new FakeGateway();
    other.sessions = [session({ id: 'sess_b', label: 'Other' })];
    again(on(other.gateway, <One id="sess_b" />));
    await shows('Other');
    await connected(0);
  });

  it('gives the store to write with', async () => {
    let store: { send: unknown } | undefined;
    const Chat = ({ chat }: { chat: string }) => {
      const live = useTimeline('sess_a', chat);
      store = live.store;
      return <p>{live.messages.length}</p>;
    };
    show(on(fake.gateway, <Chat chat="49@s.whatsapp.net" />));
    expect(typeof store?.send).toBe('function');
  });

  it('renders on a server as before anything is read, and takes over without a word', async () => {
    const content = on(fake.gateway, <Names />);
    const markup = renderToString(content);
    expect(markup).toBe('<p>loading</p>');
    expect(fake.calls).toEqual([]);
    host.innerHTML = markup;
    const complained = vi.spyOn(console, 'error');
    const root = hydrateRoot(host, content);
    ends.push(() => root.unmount());
    await shows('Front desk');
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });

  it('says what is missing where nobody gives a gateway', () => {
    const Lost = () => <p>{useGateway().baseUrl}</p>;
    expect(() => renderToString(<Lost />)).toThrow('put <GatewayProvider src="…"> around');
  });
});
