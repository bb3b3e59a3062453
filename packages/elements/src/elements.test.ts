import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { afterEach, describe, it, vi } from 'vitest';
import './define/all.js';
import { FakeGateway, session } from './testing/fake-gateway.js';
import { inState, textOf, until } from './testing/wait.js';

// What every element keeps, whatever it shows.

const identity = {
  session: {
    get: async () => ({
      session: { activeOrganizationId: 'o1' },
      user: { id: 'u', name: 'Ana', email: 'a@b.c' },
    }),
  },
  organizations: { list: async () => [{ id: 'o1', name: 'Harbour Coffee' }] },
};

function world() {
  const fake = new FakeGateway();
  const one = session({
    label: 'Front desk',
    status: 'scan_qr_code',
    linking: { state: 'qr', attempt: 1, of: 6, expiresAt: Date.now() + 60_000 },
  });
  fake.sessions = [one];
  fake.qr.set(one.id, { code: '2@payload', expiresAt: Date.now() + 60_000 });
  return { fake, id: one.id };
}

type Made = { element: LitElement; state: string };
const makers: Record<string, (fake: FakeGateway, id: string) => Made> = {
  'wagate-sessions': (fake) => ({
    element: Object.assign(document.createElement('wagate-sessions'), { gateway: fake.gateway }),
    state: 'ready',
  }),
  'wagate-pairing': (fake, id) => ({
    element: Object.assign(document.createElement('wagate-pairing'), {
      gateway: fake.gateway,
      session: id,
      tab: 'qr',
    }),
    state: 'qr',
  }),
  'wagate-sign-in': () => ({
    element: Object.assign(document.createElement('wagate-sign-in'), { identity: identity as never }),
    state: 'sign-in',
  }),
  'wagate-org-switcher': () => ({
    element: Object.assign(document.createElement('wagate-org-switcher'), { identity: identity as never }),
    state: 'ready',
  }),
};

describe('every element', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  for (const [tag, make] of Object.entries(makers)) {
    it(`${tag} keeps a property set before it is upgraded`, async () => {
      const { fake, id } = world();
      const template = document.createElement('template');
      template.innerHTML = `<${tag}></${tag}>`;
      const raw = template.content.firstElementChild as LitElement;
      const { element, state } = make(fake, id);
      for (const key of ['gateway', 'identity', 'session', 'tab'] as const) {
        const value = (element as unknown as Record<string, unknown>)[key];
        if (value !== undefined)
          Object.defineProperty(raw, key, { value, configurable: true, writable: true, enumerable: true });
      }
      document.body.append(document.adoptNode(raw));
      await inState(raw, state);
    });

    it(`${tag} stays what it is when it is moved`, async () => {
      const { fake, id } = world();
      const { element, state } = make(fake, id);
      const [left, right] = [document.createElement('div'), document.createElement('div')];
      document.body.append(left, right);
      left.append(element);
      await inState(element, state);
      // The seconds of a countdown pass, and the connection comes when it comes.
      const still = () => textOf(element).replace(/ Live\b| \d+ s\b/g, '');
      const text = still();
      right.append(element);
      await element.updateComplete;
      await inState(element, state);
      expect(still()).to.equal(text);
    });

    it(`${tag} leaves nothing behind after 1,000 mounts`, async () => {
      const { fake, id } = world();
      const { element, state } = make(fake, id);
      document.body.append(element);
      await inState(element, state);
      const before = listeners();
      const timers = timerCount();
      for (let at = 0; at < 1000; at += 1) {
        element.remove();
        document.body.append(element);
        if (at % 50 === 0) await element.updateComplete;
      }
      await element.updateComplete;
      element.remove();
      await until(() => before.left() <= 0, 'no listener is left on window and document');
      await until(() => timers.left() <= 1, 'no timer is left but that of the connection');
      await until(() => fake.sockets.size === 0, 'the socket is let go');
    }, 20_000);
  }

  it('finds its gateway in a provider, also in one that comes later, and follows it', async () => {
    const { fake } = world();
    const provider = document.createElement('wagate-provider');
    const sessions = document.createElement('wagate-sessions');
    provider.append(sessions);
    document.body.append(provider);
    await inState(sessions, 'missing');
    provider.gateway = fake.gateway;
    await inState(sessions, 'ready');
    const other = new FakeGateway();
    provider.gateway = other.gateway;
    await inState(sessions, 'empty');
    sessions.gateway = fake.gateway;
    await inState(sessions, 'ready');
    sessions.gateway = undefined;
    await inState(sessions, 'empty');
    document.body.append(sessions);
    await inState(sessions, 'missing');
  });
});

/** Listeners added to window and document less those removed. */
function listeners() {
  let count = 0;
  for (const target of [window, document] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
      count += 1;
      addEventListener.apply(target, args as Parameters<typeof addEventListener>);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
      count -= 1;
      removeEventListener.apply(target, args as Parameters<typeof removeEventListener>);
    });
  }
  return { left: () => count };
}

/** Timeouts set and neither run nor cleared. */
function timerCount() {
  const open = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms?: number) => {
    const id = set(() => {
      open.delete(id);
      run();
    }, ms);
    open.add(id);
    return id;
  }) as never);
  vi.spyOn(window, 'clearTimeout').mockImplementation(((id: number) => {
    open.delete(id);
    clear(id);
  }) as never);
  return { left: () => open.size };
}
