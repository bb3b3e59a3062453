import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/embed-link.js';
import '../locales/ar.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';

let fake: FakeGateway;
const real = { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket };
let answer: (secret: string) => { status: number; body: object };
let asked: string[];

const made = {
  id: 'eml_1',
  can: ['pair'],
  status: 'used',
  createdAt: 1,
  expiresAt: 2,
  returnUrl: 'https://shop.example/linked?from=mail',
  brand: { name: 'Example Shop\u202e', accent: '#0a7c5a' },
};

/** What this link's gateway answers; all but its opening is the fake's, and so are its sockets. */
function stubNetwork(): void {
  globalThis.WebSocket = function open(url: string) {
    return fake.gateway.webSocket!(url);
  } as never;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https://gateway.test/')) return real.fetch(request);
    if (!request.url.endsWith('/embed-links/eml_1:redeem'))
      return fake.gateway.fetch(request, undefined as never);
    const { secret } = (await request.json()) as { secret: string };
    asked.push(`${request.headers.get('authorization')} ${secret}`);
    const { status, body } = answer(secret);
    return Response.json(body, { status });
  };
}

/** Somebody scans the code. */
function link(): void {
  const [waiting] = fake.sessions;
  fake.sessions = [{ ...waiting!, status: 'working', waJid: '447700900123@s.whatsapp.net' }];
  fake.push('session.status', waiting!.id, { status: 'working' });
}

const refusal = (status: number, details?: object) => () => ({
  status,
  body: {
    error: { code: status === 404 ? 'not_found' : 'conflict', message: 'no', ...(details && { details }) },
  },
});

function mount(secret = 'the-secret', lang = 'en') {
  const element = document.createElement('wagate-embed-link');
  Object.assign(element, { lang, baseUrl: 'https://gateway.test', link: 'eml_1', secret });
  document.body.append(element);
  return element;
}

beforeEach(() => {
  fake = new FakeGateway();
  asked = [];
  const waiting = session({ status: 'scan_qr_code' });
  fake.sessions = [waiting];
  fake.qr.set(waiting.id, { code: 'secret-qr', expiresAt: Date.now() + 20_000 });
  answer = () => ({
    status: 200,
    body: {
      token: 'the-token',
      jti: 'emt_1',
      expiresAt: Date.now() + 900_000,
      link: { ...made, session: waiting.id },
    },
  });
  stubNetwork();
});
afterEach(() => {
  document.body.replaceChildren();
  Object.assign(globalThis, real);
});

describe('wagate-embed-link', () => {
  it('opens nothing before somebody wants it, and then once, in the look of who sent it', async () => {
    const element = await inState(mount(), 'ask');
    expect(textOf(element)).to.contain('It opens once');
    expect(asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
    control(element, 'Continue').click();
    control(element, 'Continue').click();
    await inState(element, 'pairing');
    expect(asked).to.deep.equal(['Bearer eml_1 the-secret']);
    expect(textOf(element)).to.contain('Link your phone to Example Shop');
    expect(textOf(element)).not.to.contain('\u202e');
    expect(element.style.getPropertyValue('--wagate-color-accent')).to.equal('#0a7c5a');
    await until(() => element.renderRoot.querySelector('wagate-pairing')?.matches(':defined') ?? false);
    const pairing = element.renderRoot.querySelector('wagate-pairing')!;
    expect(pairing.gateway).not.to.equal(undefined);
    expect(element.outerHTML).not.to.contain('the-secret');
    expect(element.shadowRoot!.innerHTML).not.to.contain('the-token');

    const done: unknown[] = [];
    element.addEventListener('wagate-link-done', ({ detail }) => done.push(detail));
    await until(() => fake.sockets.size > 0);
    link();
    await inState(element, 'linked');
    const back = element.renderRoot.querySelector('a')!;
    expect(back.href).to.equal('https://shop.example/linked?from=mail&link=eml_1&status=linked');
    expect(done).to.deep.equal([{ sessionId: fake.sessions[0]!.id, returnUrl: back.href }]);
  });

  it('says why a link opens nothing, and what to do', async () => {
    for (const [given, words] of [
      [refusal(409, { status: 'used' }), 'opened already'],
      [refusal(409, { status: 'expired' }), 'has expired'],
      [refusal(409, { status: 'cancelled' }), 'was cancelled'],
      [refusal(404), 'not complete'],
    ] as const) {
      answer = given;
      const element = await inState(mount(), 'ask');
      control(element, 'Continue').click();
      await inState(element, 'over');
      expect(textOf(element)).to.contain(words);
      element.remove();
    }
    expect(textOf(await inState(mount(''), 'over'))).to.contain('Open the link again');
  });

  it('stays where it is when no answer comes, and when the time is over it says so', async () => {
    const given = answer;
    answer = refusal(503);
    const element = await inState(mount(), 'ask');
    control(element, 'Continue').click();
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(element.getAttribute('state')).to.equal('ask');
    answer = (secret) => {
      const { status, body } = given(secret);
      return { status, body: { ...body, expiresAt: Date.now() + 100 } };
    };
    control(element, 'Continue').click();
    await inState(element, 'over');
    expect(textOf(element)).to.contain('time to link has run out');
  });

  it('says at once that a phone is linked where one is, and tells so once', async () => {
    fake.sessions = [{ ...fake.sessions[0]!, status: 'working', waJid: '447700900123@s.whatsapp.net' }];
    const element = await inState(mount(), 'ask');
    const done: unknown[] = [];
    element.addEventListener('wagate-link-done', ({ detail }) => done.push(detail));
    control(element, 'Continue').click();
    await inState(element, 'linked');
    fake.sessions = [{ ...fake.sessions[0]!, status: 'starting' }];
    fake.push('session.status', fake.sessions[0]!.id, { status: 'starting' });
    await until(() => fake.count('GET', /^\/sessions\/sess_/) > 0);
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('linked');
    expect(done).to.have.length(1);
  });

  it('leads to no address that is none of a page', async () => {
    const given = answer;
    answer = (secret) => {
      const { status, body } = given(secret);
      return {
        status,
        body: { ...body, link: { ...made, session: fake.sessions[0]!.id, returnUrl: 'javascript:alert(1)' } },
      };
    };
    const element = await inState(mount(), 'ask');
    control(element, 'Continue').click();
    await inState(element, 'pairing');
    await until(() => fake.sockets.size > 0);
    link();
    await inState(element, 'linked');
    expect(element.renderRoot.querySelector('a')).to.equal(null);
  });

  it('speaks the language of the page', async () => {
    const element = await inState(mount('the-secret', 'ar'), 'ask');
    await until(() => textOf(element).includes('متابعة'));
  });

  it('is opened by the handler of the app that made it, named by its path', async () => {
    const element = mount();
    element.baseUrl = '/api/wagate';
    await inState(element, 'ask');
    const called: string[] = [];
    globalThis.fetch = async (input) => {
      called.push(new Request(input).url);
      return Response.json({ error: { code: 'not_found', message: 'no' } }, { status: 404 });
    };
    control(element, 'Continue').click();
    await until(() => called.length > 0);
    expect(called[0]).to.equal(`${location.origin}/api/wagate/api/v1/embed-links/eml_1:redeem`);
  });
});
