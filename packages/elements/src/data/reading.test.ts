import { expect, fixture, html } from '@open-wc/testing';
import { liveSession, liveSessions } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { define } from '../base/define.js';
import { GatewayElement } from '../base/gateway-element.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, textOf, until } from '../testing/wait.js';
import { Caller } from './caller.js';
import { Reading, readingElements } from './reading.js';

class Reader extends GatewayElement {
  static override readonly dependencies = readingElements;
  readonly reading = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => gateway && liveSessions(gateway),
  );
  readonly caller = new Caller(this);

  protected override render() {
    this.setAttribute('state', this.reading.word(this.reading.value?.sessions.length === 0));
    return this.reading.show(({ sessions }) => html`<p>${sessions.map(({ label }) => label)}</p>`, {
      words: { forbidden: { heading: 'Not for members' } },
    });
  }
}
define('test-reader', Reader);

/** Nobody said which session to read. */
class Unnamed extends GatewayElement {
  static override readonly dependencies = readingElements;
  readonly reading = new Reading(
    this,
    () => [this.gateway, ''] as const,
    (gateway, id) => (gateway && id ? liveSession(gateway, id) : undefined),
  );

  protected override render() {
    return this.reading.show(() => html`<p>read</p>`);
  }
}
define('test-unnamed', Unnamed);

const state = (reader: Reader) => reader.getAttribute('state');
let fake: FakeGateway;
const reader = () => fixture<Reader>(html`<test-reader .gateway=${fake.gateway}></test-reader>`);

describe('Reading', () => {
  beforeEach(() => {
    fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk' })];
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('shows what is there, and is empty when nothing is', async () => {
    const shown = await reader();
    await until(() => state(shown) === 'ready');
    expect(textOf(shown)).to.contain('Front desk');
    // Another gateway: who reads the same one is shown the same store.
    fake = new FakeGateway();
    const empty = await reader();
    await until(() => state(empty) === 'empty');
  });

  it('says that no gateway is connected', async () => {
    const shown = await fixture<Reader>(html`<test-reader></test-reader>`);
    expect(state(shown)).to.equal('missing');
    await until(() => textOf(shown).includes('No gateway is connected'));
  });

  it('says that nothing is named, where there is a gateway', async () => {
    fake = new FakeGateway();
    const shown = await fixture<Unnamed>(html`<test-unnamed .gateway=${fake.gateway}></test-unnamed>`);
    await until(() => textOf(shown).includes('Nothing is named to show'));
    expect(textOf(shown)).not.to.contain('No gateway');
  });

  for (const [status, word, words] of [
    [401, 'unauthorized', 'You are not signed in'],
    [403, 'forbidden', 'Not for members'],
    [404, 'not-found', 'not here'],
    [429, 'rate-limited', 'A short pause'],
    [500, 'error', 'The gateway had an error'],
    [503, 'unreachable', 'Can’t reach the gateway'],
  ] as const) {
    it(`says what ${status} means`, async () => {
      fake.fail(/sessions$/, status, 'x', { retryAfterSeconds: 24 });
      const shown = await reader();
      await until(() => state(shown) === word);
      await until(() => textOf(shown).includes(words));
    });
  }

  it('says that the network is gone in the first second', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    fake.respond(() => {
      throw new TypeError('Failed to fetch');
    });
    const shown = await reader();
    await until(() => state(shown) === 'offline');
    expect(textOf(shown)).to.contain('You are offline');
  });

  it('keeps its panel while it reads again, and is there when the network is', async () => {
    let down = true;
    fake.respond(({ path }) =>
      down && /sessions$/.test(path)
        ? { status: 500, body: { error: { code: 'internal', message: 'x' } } }
        : undefined,
    );
    const shown = await reader();
    await until(() => state(shown) === 'error');
    const seen = new Set<string | null>();
    new MutationObserver(() => seen.add(state(shown))).observe(shown, { attributeFilter: ['state'] });
    await until(() => fake.count('GET', /sessions$/) > 1);
    await shown.updateComplete;
    expect([...seen].filter((one) => one !== 'error')).to.deep.equal([]);
    down = false;
    window.dispatchEvent(new Event('online'));
    await until(() => state(shown) === 'ready');
  });

  it('keeps what it has when it could not be read again', async () => {
    const shown = await reader();
    await until(() => state(shown) === 'ready' && fake.sockets.size > 0);
    fake.fail(/sessions$/, 500, 'internal');
    shown.reading.again();
    await until(() => state(shown) === 'partial');
    expect(textOf(shown)).to.contain('Front desk').and.to.contain('Part of this could not be read again');
  });

  it('keeps what it has when the sign-in ends, and reads it where somebody is signed in again', async () => {
    const shown = await reader();
    await until(() => state(shown) === 'ready' && fake.sockets.size > 0);
    let refused = true;
    fake.respond(({ path }) =>
      refused && /sessions$/.test(path)
        ? { status: 401, body: { error: { code: 'unauthorized', message: 'x' } } }
        : undefined,
    );
    shown.reading.again();
    await until(() => textOf(shown).includes('Your sign-in has ended'));
    expect(textOf(shown)).to.contain('Front desk');
    const signIn = () => control(shown, 'Sign in').click();
    const reads = () => fake.count('GET', /sessions$/);
    const before = reads();
    shown.addEventListener('wagate-account-required', (event) => event.preventDefault(), { once: true });
    signIn();
    expect(reads(), 'the page has taken it over').to.equal(before);
    signIn();
    await until(() => reads() > before);
    await until(() => state(shown) === 'partial');
    refused = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => state(shown) === 'ready');
    expect(textOf(shown)).not.to.contain('Your sign-in has ended');
  });

  it('knows what the caller may do, and hides nothing on a gateway that does not tell', async () => {
    fake.permissions = ['read'];
    const member = await reader();
    expect(member.caller.may('manage'), 'not known yet').to.equal(true);
    await until(() => !member.caller.may('manage'));
    expect(member.caller.may('read')).to.equal(true);
    fake = new FakeGateway();
    fake.plain = true;
    const plain = await reader();
    await until(() => plain.caller.plain === true);
    expect(plain.caller.may('manage')).to.equal(true);
    expect(plain.caller.offers('search')).to.equal(false);
  });
});
