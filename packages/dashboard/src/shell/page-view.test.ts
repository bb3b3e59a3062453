import { WagateElement } from '@wagate/elements/parts';
import type { CapabilitiesSnapshot } from '@wagate/sdk/live';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page, PageContext } from '../pages/page.js';
import type { DashboardPage } from './page-view.js';
import './page-view.js';

let breaks: 'nothing' | 'page' | 'part' = 'nothing';

class TestPart extends WagateElement {
  override render() {
    if (breaks === 'part') throw new Error('a part broke');
    return html`<p>A part</p>`;
  }
}
customElements.define('test-part', TestPart);

class TestPage extends WagateElement {
  override render() {
    if (breaks === 'page') throw new Error('the page broke');
    return html`<p>The page</p><test-part></test-part>`;
  }
}
customElements.define('test-page', TestPage);

const page = (change: Partial<Page> = {}): Page => ({
  path: '/test',
  title: 'webhooks',
  layout: 'whole',
  load: async () => undefined,
  render: () => html`<test-page></test-page>`,
  ...change,
});

const caller = (permissions: CapabilitiesSnapshot['permissions']): CapabilitiesSnapshot => ({
  phase: 'ready',
  connection: { state: 'idle', since: 0 },
  extensions: new Set(),
  permissions,
  permissionsKnown: true,
  plain: false,
});

const shown = (root: ParentNode | null): string =>
  [...(root?.querySelectorAll('*') ?? [])]
    .flatMap((one) => [
      one.shadowRoot ? shown(one.shadowRoot) : '',
      one.matches('p,h1,span,button,a') ? one.textContent : '',
    ])
    .join(' ');

describe('the place of a page', () => {
  let view: DashboardPage;
  const text = () => shown(view.shadowRoot);
  const show = async (record: Page | undefined, permissions: readonly 'manage'[] = []) => {
    view.page = record;
    view.context = {
      capabilities: caller(new Set(permissions)),
      account: { superAdmin: false },
    } as unknown as PageContext;
    document.body.append(view);
    await view.updateComplete;
  };
  /** Told to whoever looks at the console, as it should be. */
  const onRejection = (event: PromiseRejectionEvent) => event.preventDefault();

  beforeEach(() => {
    view = document.createElement('dashboard-page');
    breaks = 'nothing';
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    view.remove();
    removeEventListener('unhandledrejection', onRejection);
  });

  it('says that there is none, with a way home', async () => {
    await show(undefined);
    expect(text()).toContain('There is no page for you at this address');
    expect(view.shadowRoot?.querySelector('a')?.getAttribute('href')).toBe('/sessions');
  });

  it('says of a page that is not for them the very same, and fetches nothing of it', async () => {
    await show(undefined);
    const none = view.shadowRoot?.textContent;
    const load = vi.fn(async () => undefined);
    await show(page({ needs: 'manage', load }));
    expect(view.shadowRoot?.textContent).toBe(none);
    expect(load).not.toHaveBeenCalled();
    await show(page({ needs: 'manage', load }), ['manage']);
    await vi.waitFor(() => expect(text()).toContain('The page'));
  });

  it('says that a page broke, and shows it again when asked', async () => {
    breaks = 'page';
    await show(page());
    await vi.waitFor(() => expect(text()).toContain('This page can’t be shown'));
    breaks = 'nothing';
    view.shadowRoot?.querySelector('button')?.click();
    await vi.waitFor(() => expect(text()).toContain('The page'));
    expect(text()).not.toContain('can’t be shown');
  });

  it('keeps what is left of a page in which a part broke', async () => {
    breaks = 'part';
    await show(page());
    await vi.waitFor(() => expect(text()).toContain('A part of this page can’t be shown.'));
    expect(text()).toContain('The page');
    breaks = 'nothing';
    view.shadowRoot?.querySelector('button')?.click();
    await vi.waitFor(() => expect(text()).toContain('A part'));
    expect(text()).not.toContain('can’t be shown');
  });

  it('says that a record could not be rendered, and forgets it on another page', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    await show(
      page({
        render: () => {
          throw new Error('the record broke');
        },
      }),
    );
    expect(text()).toContain('This page can’t be shown');
    expect(error).toHaveBeenCalled();
    await show(page());
    await vi.waitFor(() => expect(text()).toContain('The page'));
    error.mockRestore();
  });
});
