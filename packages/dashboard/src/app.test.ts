import '@wagate/elements/define/impersonation';
import '@wagate/elements/define/provider';
import type { WagateOrgSwitcher } from '@wagate/elements';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './app.js';
import './shell/shell.js';

const there = location.href;
const jwt = `h.${btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 300 }))}.s`;

/** Who is signed in, as the identity service would say. */
const world = { user: 'ana', active: 'o1', impersonatedBy: null as string | null };
const organizations: Record<string, { id: string; name: string }[]> = {
  ana: [
    { id: 'o1', name: 'Harbour Coffee' },
    { id: 'o2', name: 'Wholesale' },
  ],
  ben: [{ id: 'o3', name: 'Night Bakery' }],
};
let asked: string[] = [];
const count = (path: string) => asked.filter((one) => one.endsWith(path)).length;
const counts = () => [count('/organization/list'), count('/get-session')];

const answers: Record<string, () => unknown> = {
  '/api/auth/get-session': () => ({
    user: { id: world.user, name: world.user, email: `${world.user}@harbour.example`, role: 'user' },
    session: {
      activeOrganizationId: world.active,
      impersonatedBy: world.impersonatedBy,
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    },
  }),
  '/api/auth/organization/list': () => organizations[world.user],
  '/api/auth/token': () => ({ token: jwt }),
  '/api/v1/sessions': () => ({ data: [] }),
  // Nothing is told live here: a connection that is tried again asks who is signed in.
  '/api/v1/realtime/ticket': () => new Promise(() => {}),
};

async function answer(input: RequestInfo | URL): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  asked.push(pathname);
  const body = answers[pathname];
  return body
    ? Response.json(await body())
    : Response.json({ error: { code: 'not_found' } }, { status: 404 });
}

/** Every switcher that stands in the dashboard, and what its button says. */
const switchers = (root: ParentNode = document): WagateOrgSwitcher[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.localName === 'wagate-org-switcher' ? [one as WagateOrgSwitcher] : []),
    ...(one.shadowRoot ? switchers(one.shadowRoot) : []),
  ]);
const named = () => switchers().map(({ renderRoot }) => renderRoot.querySelector('.name')?.textContent);
const shows = (name: string) => vi.waitFor(() => expect(named()).toEqual([name, name]), 4_000);

describe('what the dashboard asks of the identity service', () => {
  let app: HTMLElementTagNameMap['dashboard-app'];
  const tell = (event: string) =>
    switchers()[0]!.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: {} }));

  beforeEach(async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    Object.assign(world, { user: 'ana', active: 'o1', impersonatedBy: null });
    asked = [];
    app = document.createElement('dashboard-app');
    app.settings = { name: 'test', version: '0', registration: false, mail: false };
    app.preferences = { theme: 'system', locale: 'en' };
    document.body.append(app);
    await shows('Harbour Coffee');
  });
  afterEach(() => {
    app.remove();
    vi.restoreAllMocks();
    history.replaceState(null, '', there);
  });

  it('is asked once, however many places show the organization', () => {
    expect(counts()).toEqual([1, 1]);
  });

  it('is asked again, once, when another organization is entered', async () => {
    world.active = 'o2';
    tell('wagate-organization-changed');
    await shows('Wholesale');
    expect(counts()).toEqual([2, 2]);
  });

  it('is asked again for whoever is somebody else now: nothing of the one before is shown', async () => {
    Object.assign(world, { user: 'ben', active: 'o3', impersonatedBy: 'ana' });
    tell('wagate-impersonation-started');
    await shows('Night Bakery');
    expect(count('/organization/list')).toBe(2);
    Object.assign(world, { user: 'ana', active: 'o1', impersonatedBy: null });
    tell('wagate-impersonation-stopped');
    await shows('Harbour Coffee');
    expect(count('/organization/list')).toBe(3);
  });
});
