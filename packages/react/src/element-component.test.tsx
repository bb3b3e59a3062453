import { GatewayElement, type WagatePairing as Pairing } from '@wagate/elements';
import { createElement, createRef, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeGateway, session } from '../../elements/src/testing/fake-gateway.js';
import { elementComponent } from './element-component.js';
import { WagateContactSelect } from './generated/contact-select.js';
import { WagateMenu } from './generated/menu.js';
import { WagatePairing } from './generated/pairing.js';
import { WagateSessions } from './generated/sessions.js';
import { GatewayProvider } from './index.js';

let fake: FakeGateway;
let host: HTMLElement;
let root: ReturnType<typeof createRoot> | undefined;

beforeEach(() => {
  fake = new FakeGateway();
  fake.sessions = [session({ id: 'sess_a', label: 'Front desk' })];
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  host.remove();
});

function show(content: React.ReactNode) {
  root ??= createRoot(host);
  flushSync(() => root!.render(<StrictMode>{content}</StrictMode>));
}

describe('the component of an element', () => {
  it('sets properties, writes none of them as an attribute, and gives the element', async () => {
    const ref = createRef<Pairing>();
    show(
      <WagatePairing
        ref={ref}
        gateway={fake.gateway}
        session="sess_a"
        className="card"
        aria-label="Link"
        data-a="1"
      />,
    );
    const element = host.querySelector('wagate-pairing')!;
    expect(ref.current).toBe(element);
    expect(element.gateway).toBe(fake.gateway);
    expect(element.session).toBe('sess_a');
    expect(
      element
        .getAttributeNames()
        .filter((name) => name !== 'state')
        .sort(),
    ).toEqual(['aria-label', 'class', 'data-a']);
  });

  it('takes back what is no longer given', async () => {
    show(<WagatePairing gateway={fake.gateway} session="sess_a" theme="dark" />);
    show(<WagatePairing session="sess_a" />);
    const element = host.querySelector('wagate-pairing')!;
    expect([element.gateway, element.theme, element.session]).toEqual([undefined, undefined, 'sess_a']);
    show(<WagatePairing session={undefined} />);
    expect(element.session).toBe('');
  });

  it('tells of events, with what was given last, once', async () => {
    const first = vi.fn();
    const last = vi.fn();
    show(<WagateMenu onMenuSelect={first} />);
    show(<WagateMenu onMenuSelect={({ detail }) => last(detail.value)} />);
    host
      .querySelector('wagate-menu')!
      .dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value: 'a' } }));
    expect(first).not.toHaveBeenCalled();
    expect(last.mock.calls).toEqual([['a']]);
  });

  it('hears a field as a field is heard', async () => {
    const changed = vi.fn();
    show(<WagateContactSelect session="sess_a" onChange={() => changed()} />);
    host.querySelector('wagate-contact-select')!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('has the gateway of the provider above, unless it is given one', async () => {
    const own = new FakeGateway();
    show(
      <GatewayProvider gateway={fake.gateway}>
        <WagateSessions />
        <WagatePairing gateway={own.gateway} />
      </GatewayProvider>,
    );
    expect(host.querySelector('wagate-sessions')!.gateway).toBe(fake.gateway);
    expect(host.querySelector('wagate-pairing')!.gateway).toBe(own.gateway);
    show(
      <GatewayProvider gateway={own.gateway}>
        <WagateSessions />
        <WagatePairing gateway={own.gateway} />
      </GatewayProvider>,
    );
    expect(host.querySelector('wagate-sessions')!.gateway).toBe(own.gateway);
  });

  it('keeps what it was given for an element that is defined later', async () => {
    const Late = elementComponent<HTMLElement, { gateway: unknown }>('wagate-defined-late', ['gateway'], {});
    show(<Late gateway={fake.gateway} />);
    const element = host.querySelector('wagate-defined-late')! as HTMLElement & { gateway?: unknown };
    expect(element.hasAttribute('gateway')).toBe(false);
    expect(element.gateway).toBe(fake.gateway);
  });

  it('is not needed for an element that React renders before it is defined', () => {
    const early = createElement('wagate-early', { gateway: fake.gateway });
    show(early);
    customElements.define('wagate-early', class extends GatewayElement {});
    const element = host.querySelector<GatewayElement>('wagate-early')!;
    expect(element.gateway).toBe(fake.gateway);
    show(early);
    expect(element.gateway).toBe(fake.gateway);
    const other = new FakeGateway();
    show(createElement('wagate-early', { gateway: other.gateway }));
    expect(element.gateway).toBe(other.gateway);
  });

  it('renders on a server, and takes over without a word', async () => {
    const content = (
      <GatewayProvider gateway={fake.gateway}>
        <WagateSessions className="all" />
      </GatewayProvider>
    );
    host.innerHTML = renderToString(content);
    expect(host.innerHTML).toContain('<wagate-sessions class="all"');
    // It is upgraded, and says so, before React comes.
    await vi.waitFor(() => expect(host.querySelector('wagate-sessions')!.hasAttribute('state')).toBe(true));
    const complained = vi.spyOn(console, 'error');
    root = hydrateRoot(host, content);
    await vi.waitFor(() => expect(host.querySelector('wagate-sessions')!.gateway).toBe(fake.gateway));
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });
});
