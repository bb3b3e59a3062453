import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import '../define/provider.js';
import '../define/sessions.js';
import '../define/viewer.js';
import type { WagateSessions } from '../sessions/sessions.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateProvider } from './provider.js';

/** The app of a page, and the gateway behind its handler. */
class App {
  readonly asked: { url: string; credentials: RequestCredentials }[] = [];
  signedIn = true;
  seconds = 600;

  answer = async (input: RequestInfo | URL): Promise<Response> => {
    const request = new Request(input);
    const { pathname } = new URL(request.url);
    this.asked.push({ url: pathname, credentials: request.credentials });
    if (pathname.endsWith('/token')) return this.token();
    if (pathname.endsWith('/capabilities'))
      return Response.json({
        ...{
          gateway: { name: 'wagate-embed', version: '0' },
          extensions: [],
          permissions: ['read', 'events'],
        },
        ...{ can: ['view'], sessions: ['*'] },
      });
    if (pathname.endsWith('/sessions'))
      return Response.json({ data: [session({ label: `Of ${pathname.split('/')[1]}` })] });
    return Response.json({ error: { code: 'not_found', message: 'x' } }, { status: 404 });
  };

  private token(): Response {
    if (!this.signedIn)
      return Response.json({ error: { code: 'unauthorized', message: 'x' } }, { status: 401 });
    const iat = Date.now() / 1000;
    const token = `a.${btoa(JSON.stringify({ iat, exp: iat + this.seconds }))}.c`;
    return Response.json({ token, expiresAt: (iat + this.seconds) * 1000, realtime: 'stream' });
  }

  get tokens(): number {
    return this.asked.filter(({ url }) => url.endsWith('/token')).length;
  }
}

/** Resolves when a count has stood for a fifth of a second. */
async function quiet(count: () => number): Promise<void> {
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await new Promise((done) => setTimeout(done, 200));
  }
}

describe('wagate-provider with the path of an embed handler', () => {
  let app: App;
  let provider: WagateProvider;
  const list = () => provider.querySelector<WagateSessions>('wagate-sessions')!;

  beforeEach(async () => {
    app = new App();
    vi.spyOn(globalThis, 'fetch').mockImplementation(app.answer);
    provider = await fixture<WagateProvider>(
      html`<wagate-provider src="/shop/wagate"><wagate-sessions></wagate-sessions></wagate-provider>`,
    );
  });
  afterEach(() => {
    fixtureCleanup();
    vi.restoreAllMocks();
  });

  it('makes the gateway of all elements inside, with one token', async () => {
    await until(() => textOf(list()).includes('Of shop'));
    expect(app.tokens).to.equal(1);
    expect(app.asked[0]).to.deep.equal({ url: '/shop/wagate/token', credentials: 'same-origin' });
    expect(provider.gateway?.baseUrl).to.equal(`${location.origin}/shop/wagate`);
    // A token stands in no attribute and in no storage.
    expect(provider.outerHTML).not.to.contain('a.');
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain('.c"');
  });

  it('makes another for another path, and lets the first go', async () => {
    await until(() => textOf(list()).includes('Of shop'));
    const first = provider.gateway!;
    let closed = 0;
    first.onClose(() => closed++);
    provider.src = '/other/wagate';
    await until(() => textOf(list()).includes('Of other'));
    expect(closed).to.equal(1);
    provider.removeAttribute('src');
    provider.src = '';
    await until(() => !provider.gateway);
  });

  it('lets it go with the page, and keeps it where it is only moved', async () => {
    await until(() => provider.gateway);
    const first = provider.gateway!;
    const home = provider.parentElement!;
    const aside = document.createElement('div');
    home.append(aside);
    aside.append(provider);
    await provider.updateComplete;
    expect(provider.gateway).to.equal(first);
    provider.remove();
    await until(() => !provider.gateway);
    let closed = 0;
    first.onClose(() => closed++);
    expect(closed).to.equal(1);
    home.append(provider);
    await until(() => provider.gateway);
    expect(provider.gateway).not.to.equal(first);
  });

  it('gives way to a gateway that is set', async () => {
    await until(() => provider.gateway);
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Set by hand' })];
    provider.gateway = fake.gateway;
    await until(() => textOf(list()).includes('Set by hand'));
  });

  it('shows nothing more of somebody who signs out, says so, and shows who signs in next', async () => {
    await until(() => textOf(list()).includes('Of shop'));
    const first = provider.gateway!;
    const before = app.tokens;
    app.signedIn = false;
    // A gateway refuses the token, and the handler knows nobody to give another.
    const [, header] = await first.auth.credential();
    const refused = async () => first.auth.credential(['Authorization', header]);
    expect(await refused().catch(({ status }) => status)).to.equal(401);
    await until(() => provider.gateway !== first);
    await inState(list(), 'unauthorized');
    expect(textOf(list())).not.to.contain('Of shop');
    // The refused call, what the list reads, what it may do and its events ask once each, and then nothing asks again.
    await quiet(() => app.tokens);
    expect(app.tokens - before).to.be.at.most(4);
  });

  it('asks again where somebody chooses "Sign in" and no page takes it over, and when the page is seen again', async () => {
    const viewer = document.createElement('wagate-viewer');
    app.signedIn = false;
    provider.src = '/other/wagate';
    provider.append(viewer);
    const panel = (of: Element) => of.shadowRoot!.querySelector('wagate-state-panel')!;
    const signIn = (of: Element) => control(panel(of), 'Sign in').click();
    for (const one of [list(), viewer]) await inState(one, 'unauthorized');
    await quiet(() => app.tokens);

    provider.addEventListener('wagate-account-required', (event) => event.preventDefault(), { once: true });
    const before = app.tokens;
    signIn(viewer);
    await quiet(() => app.tokens);
    expect(app.tokens, 'the page leads to its sign-in').to.equal(before);

    for (const one of [list(), viewer]) {
      signIn(one);
      await until(() => textOf(one).includes('You are still not signed in'));
    }
    app.signedIn = true;
    signIn(viewer);
    // What was refused beside it is asked for with it.
    await until(() => textOf(list()).includes('Of other'));
    await until(() => viewer.getAttribute('state') !== 'unauthorized');

    app.signedIn = false;
    provider.src = '/shop/wagate';
    for (const one of [list(), viewer]) await inState(one, 'unauthorized');
    app.signedIn = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => textOf(list()).includes('Of shop'));
  });

  it('says to who builds the page that an address is none', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    provider.src = 'https://user:secret@shop.example';
    await until(() => told.mock.calls.length > 0);
    expect(String(told.mock.calls[0])).to.contain('src').and.not.to.contain('secret@');
  });
});
