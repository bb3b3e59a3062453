import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/pairing.js';
import { registerLocale } from '../localize/locales.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, offline, textOf, until } from '../testing/wait.js';
import type { WagatePairing } from './pairing.js';

const SECRET = '2@s3cr3t-payload-of-a-phone,AAAABBBBCCCC,DDDD';
const PAIRED = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };

const FORBIDDEN = { status: 403, body: { error: { code: 'forbidden', message: 'missing capability' } } };
const NOT_PAIRED = { status: 400, body: { error: { code: 'validation_error', message: 'not paired' } } };

async function shown(fake: FakeGateway, id: string, state?: string, tab = 'qr'): Promise<WagatePairing> {
  const element = await fixture<WagatePairing>(
    html`<wagate-pairing .gateway=${fake.gateway} session=${id} .tab=${tab as 'qr'}></wagate-pairing>`,
  );
  return state ? inState(element, state) : element;
}

function with1(fields: Parameters<typeof session>[0]): { fake: FakeGateway; id: string } {
  const fake = new FakeGateway();
  const one = session(fields);
  fake.sessions = [one];
  return { fake, id: one.id };
}

/** Every attribute's value, through shadow roots. */
function attributes(root: Element | ShadowRoot): string {
  let all = root instanceof Element ? [...root.attributes].map(({ value }) => value).join(' ') : '';
  for (const child of root.children) all += ` ${attributes(child)}`;
  if (root instanceof Element && root.shadowRoot) all += ` ${attributes(root.shadowRoot)}`;
  return all;
}

describe('wagate-pairing', () => {
  it('asks for a code by itself, draws it, and closes when the phone is linked', async () => {
    const { fake, id } = with1({ label: 'Front desk', status: 'stopped' });
    const element = await shown(fake, id, 'starting');
    await until(() => fake.count('GET', /\/qr$/));
    await until(() => fake.sockets.size);
    fake.move(id, { linking: { state: 'qr', attempt: 1, of: 6, expiresAt: Date.now() + 60_000 } });
    fake.push('auth.qr', id, { code: SECRET, timeoutMs: 60_000 });
    await inState(element, 'qr');
    await until(() => textOf(element).includes('Code 1 of 6'));
    expect(textOf(element)).to.match(/renews in (60|59) s|renews in 1 min 0 s/);
    const qr = element.renderRoot.querySelector('svg.qr')!;
    expect(qr.getAttribute('role')).to.equal('img');
    await expect(element).to.be.accessible();

    let linked: CustomEvent | undefined;
    element.addEventListener('wagate-session-linked', (event) => {
      linked = event;
    });
    fake.move(id, { linking: { state: 'linking', attempt: 1, of: 6, expiresAt: Date.now() } });
    await inState(element, 'linking');
    fake.move(id, { status: 'starting', linking: undefined, ...PAIRED });
    await inState(element, 'linking');
    fake.move(id, { status: 'working' });
    await inState(element, 'linked');
    await until(() => linked);
    expect(linked?.detail.sessionId).to.equal(id);
    await until(() => textOf(element).includes('447700900143@s.whatsapp.net'));
    await expect(element).to.be.accessible();
  });

  it('keeps the secrets out of attributes, and out of what is read aloud', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    expect(attributes(element)).not.to.contain('s3cr3t');
    expect(textOf(element)).not.to.contain('s3cr3t');
    element.tab = 'number';
    await inState(element, 'form');
    await submit(element, '+44 7700 900143');
    await inState(element, 'code');
    expect(attributes(element)).not.to.contain('K7QX');
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).not.to.contain('K7QX');
  });

  it('shows a quiet zone of four modules around the code', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    const [x, y, width] = element.renderRoot
      .querySelector('svg.qr')!
      .getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    expect([x, y]).to.deep.equal([-4, -4]);
    const path = element.renderRoot.querySelector<SVGPathElement>('path.modules')!;
    const box = path.getBBox();
    expect([box.x, box.y, box.width]).to.deep.equal([0, 0, width! - 8]);
  });

  it('takes away a code whose time is over', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 1200 });
    const element = await shown(fake, id, 'qr');
    await inState(element, 'starting');
    expect(element.renderRoot.querySelector('svg.qr')).to.equal(null);
  });

  it('says that no session is named, and not that no gateway is connected', async () => {
    const element = await shown(new FakeGateway(), '', 'missing');
    await until(() => textOf(element).includes('Nothing is named to show'));
    expect(textOf(element)).not.to.contain('No gateway');
  });

  it('takes the code away while the gateway cannot be reached', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    await until(() => fake.sockets.size);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fake.fail(/ticket$/, 503, 'gateway_unavailable');
    fake.drop();
    await inState(element, 'unreachable');
    expect(element.renderRoot.querySelector('svg.qr')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  async function submit(element: WagatePairing, text: string) {
    await element.updateComplete;
    const number = element.renderRoot.querySelector('wagate-pairing-number')!;
    await customElements.whenDefined('wagate-pairing-number');
    await number.updateComplete;
    const input = number.renderRoot.querySelector<HTMLInputElement>('#number')!;
    input.value = text;
    number.renderRoot.querySelector('form')!.requestSubmit();
    await number.updateComplete;
    return { number, input };
  }

  it('tells what is wrong with a number, under the field that keeps the focus', async () => {
    const { fake, id } = with1({ status: 'stopped' });
    const element = await shown(fake, id, 'form', 'number');
    for (const [text, words] of [
      ['', 'Enter the number'],
      ['7700 9OO143', '“O” is in it'],
      ['07700 900143', 'without a 0'],
      ['447700', 'too short'],
      ['4477009001430000', 'too long'],
    ] as const) {
      const { number, input } = await submit(element, text);
      await until(() => textOf(number).includes(words), words);
      expect(number.shadowRoot?.activeElement).to.equal(input);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
    }
    expect(fake.count('POST', /pairing-code/)).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('shows a pairing code in eight boxes, with no clock where no end is known', async () => {
    const { fake, id } = with1({ status: 'stopped' });
    const element = await shown(fake, id, 'form', 'number');
    const { number } = await submit(element, '+44 (7700) 900-143');
    await inState(element, 'code');
    await number.updateComplete;
    expect(fake.calls.find(({ path }) => path.endsWith('pairing-code'))?.body).to.deep.equal({
      phone: '447700900143',
    });
    expect([...number.renderRoot.querySelectorAll('.sign')].map((box) => box.textContent).join('')).to.equal(
      'K7QX2M9D',
    );
    expect(textOf(element)).to.contain('no clock is shown');
    expect(textOf(element)).to.contain('+44 7700 900143');
    await expect(element).to.be.accessible();
    fake.move(id, { linking: { state: 'code', attempt: 1, of: 1, expiresAt: Date.now() + 161_000 } });
    await until(() => /valid for 2 min 4[01] s/.test(textOf(element)));
  });

  it('keeps the code while it may have been typed wrong, and makes a new one that is another', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    let made = 'K7QX-2M9D';
    fake.respond(({ method, path }) => {
      if (path.endsWith(':restart')) {
        made = 'AAAA-2222';
        return NOT_PAIRED;
      }
      return method === 'POST' && path.endsWith('pairing-code')
        ? { status: 200, body: { code: made } }
        : undefined;
    });
    const element = await shown(fake, id, 'form', 'number');
    const { number } = await submit(element, '447700900143');
    await inState(element, 'code');
    fake.move(id, { linking: linking('scanned') });
    await until(() => textOf(element).includes('type this one again'));
    const signs = () =>
      [...number.renderRoot.querySelectorAll('.sign')].map((box) => box.textContent).join('');
    expect(signs()).to.equal('K7QX2M9D');
    expect(inside(element, '[role=tab]'), 'the other way').to.exist;
    await expect(element).to.be.accessible();
    fake.move(id, { linking: linking('code') });
    control(element, 'New code').click();
    await until(() => signs() === 'AAAA2222');
    expect(fake.count('POST', /:restart$/)).to.equal(1);
  });

  it('leads back from a link that nothing comes of', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code', linking: linking('linking') });
    fake.respond(({ path }) => (path.endsWith(':restart') ? NOT_PAIRED : undefined));
    const element = await shown(fake, id, 'linking');
    const { now } = Date;
    Date.now = () => now() + 16_000;
    try {
      element.requestUpdate();
      await until(() => textOf(element).includes('longer than it does as a rule'));
      expect(inside(element, '[role=tab]'), 'the other way').to.exist;
      await expect(element).to.be.accessible();
      fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
      control(element, 'Begin again').click();
      await until(() => fake.count('POST', /:restart$/));
      await until(() => fake.count('GET', /\/qr$/));
    } finally {
      Date.now = now;
    }
    fake.move(id, { linking: undefined });
    await inState(element, 'qr');
  });

  it('stops the QR codes first where a gateway makes no pairing code beside them', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    let stopped = false;
    fake.respond(({ path }) => {
      // Who may link a phone may stop nothing, and what was never linked has nothing to connect to again.
      if (path.endsWith(':stop')) return FORBIDDEN;
      if (path.endsWith(':restart')) {
        stopped = true;
        return NOT_PAIRED;
      }
      return path.endsWith('pairing-code') && !stopped
        ? { status: 409, body: { error: { code: 'conflict', message: 'already running' } } }
        : undefined;
    });
    const element = await shown(fake, id, 'form', 'number');
    await submit(element, '447700900143');
    await inState(element, 'code');
    expect(stopped).to.equal(true);
  });

  it('goes back to QR codes where a gateway shows none beside a pairing code', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code', linking: linking('code') });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    let stopped = false;
    fake.respond(({ path }) => {
      if (path.endsWith(':stop')) return FORBIDDEN;
      if (path.endsWith(':restart')) {
        stopped = true;
        return NOT_PAIRED;
      }
      return path.endsWith('/qr') && !stopped
        ? { status: 409, body: { error: { code: 'conflict', message: 'linking by pairing code' } } }
        : undefined;
    });
    const element = await shown(fake, id, undefined, 'number');
    element.tab = 'qr';
    await inState(element, 'qr');
    expect(stopped).to.equal(true);
  });

  it('never stops a session that was linked meanwhile', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    let asked = 0;
    fake.respond(({ path }) => {
      if (!path.endsWith('pairing-code')) return undefined;
      asked++;
      fake.sessions = fake.sessions.map((one) => ({ ...one, ...PAIRED, status: 'working' }));
      return { status: 409, body: { error: { code: 'conflict', message: 'already paired' } } };
    });
    const element = await shown(fake, id, 'form', 'number');
    await submit(element, '447700900143');
    await until(() => asked);
    await until(() => fake.count('GET', new RegExp(`${id}$`)));
    expect(fake.count('POST', /:(stop|restart)$/)).to.equal(0);
  });

  it('asks for a new QR code when the person comes back from the pairing code', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    const drawn = element.renderRoot.querySelector('path.modules')!.getAttribute('d');
    element.tab = 'number';
    await inState(element, 'form');
    await submit(element, '447700900143');
    await inState(element, 'code');
    fake.qr.set(id, { code: `${SECRET}2`, expiresAt: Date.now() + 60_000 });
    const asked = fake.count('GET', /\/qr$/);
    await new Promise((resolve) => setTimeout(resolve, 5));
    element.tab = 'qr';
    await inState(element, 'qr');
    expect(fake.count('GET', /\/qr$/)).to.equal(asked + 1);
    expect(element.renderRoot.querySelector('path.modules')!.getAttribute('d')).not.to.equal(drawn);
  });

  for (const [state, fields, words] of [
    ['expired', { status: 'failed', statusReason: reason('qr_expired') }, 'Get a new code'],
    ['refused', { status: 'failed', statusReason: reason('refused') }, 'Try again'],
    ['blocked', { status: 'failed', ...PAIRED, statusReason: reason('banned') }, 'Link another number'],
    ['failed', { status: 'failed', ...PAIRED, statusReason: reason('replaced') }, 'Start again'],
    ['outdated', { status: 'failed', ...PAIRED, statusReason: reason('client_outdated') }, 'Try again'],
    ['stopped', { status: 'stopped', ...PAIRED }, 'Start'],
    ['connecting', { status: 'starting', ...PAIRED }, undefined],
    ['passkey', { status: 'scan_qr_code', linking: linking('passkey') }, undefined],
  ] as const) {
    it(`is ${state}, says what to do, and is accessible`, async () => {
      const { fake, id } = with1(fields as Parameters<typeof session>[0]);
      const element = await shown(fake, id, state);
      await until(() => inside(element, 'h3'));
      if (words) control(element, words);
      await expect(element).to.be.accessible();
    });
  }

  it('gets a new code after six have passed, and keeps the focus in the card', async () => {
    const { fake, id } = with1({ status: 'failed', statusReason: reason('qr_expired') });
    const element = await shown(fake, id, 'expired');
    await until(() => inside(element, 'h3'));
    control(element, 'Get a new code').focus();
    control(element, 'Get a new code').click();
    await until(() => fake.count('GET', /\/qr$/));
    await until(() => fake.sockets.size);
    fake.move(id, { statusReason: undefined });
    fake.push('auth.qr', id, { code: SECRET, timeoutMs: 60_000 });
    await inState(element, 'qr');
    expect(element.shadowRoot?.activeElement?.id).to.equal('tab-qr');
    expect(document.activeElement).to.equal(element);
  });

  it('keeps the focus in the card when its action leads to a state without one', async () => {
    const { fake, id } = with1({ status: 'stopped', ...PAIRED });
    const element = await shown(fake, id, 'stopped');
    await until(() => inside(element, 'h3'));
    control(element, 'Start').focus();
    control(element, 'Start').click();
    await inState(element, 'connecting');
    await until(() => !inside(element, '.button'));
    await until(() => document.activeElement === element);
  });

  it('takes the focus from nobody', async () => {
    const { fake, id } = with1({ status: 'failed', statusReason: reason('qr_expired') });
    const element = await shown(fake, id, 'expired');
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    await until(() => fake.sockets.size);
    fake.move(id, { status: 'scan_qr_code', statusReason: undefined });
    await inState(element, 'qr');
    expect(element.matches(':focus-within')).to.equal(false);
  });

  it('says of the last code how long it is valid: none comes after it', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code', linking: linking('qr', 6) });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 20_000 });
    const element = await shown(fake, id, 'qr');
    expect(textOf(element)).to.match(/The last of 6 codes · valid for (20|19) s/);
    expect(textOf(element)).not.to.contain('renews');
  });

  it('shows the share that is left of a code that was made before the page', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code', linking: linking('qr', 1) });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 15_000 });
    const element = await shown(fake, id, 'qr');
    expect(element.renderRoot.querySelector('wagate-clock-frame')!.remaining).to.be.closeTo(0.25, 0.02);
    await until(() => fake.sockets.size);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fake.push('auth.qr', id, { code: `${SECRET}2`, timeoutMs: 3_000 });
    await until(() => element.renderRoot.querySelector('wagate-clock-frame')!.remaining > 0.8);
  });

  it('says that one is offline, by itself, and goes on when the network is back', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    const element = await shown(fake, id, 'starting');
    const back = offline();
    try {
      await inState(element, 'offline');
      expect(textOf(element)).to.contain('You are offline');
      expect(element.renderRoot.querySelector('wagate-pairing-notice'), 'nothing is fetched for it').to.equal(
        null,
      );
      await expect(element).to.be.accessible();
    } finally {
      back();
    }
    fake.push('auth.qr', id, { code: SECRET, timeoutMs: 60_000 });
    await inState(element, 'qr');
  });

  it('says that one is offline where nothing was ever read, in the language of the page', async () => {
    registerLocale({ code: 'es', dir: 'ltr', areas: { panel: { offline_title: 'Estás sin conexión' } } });
    const back = offline();
    const fake = new FakeGateway();
    fake.respond(() => {
      throw new TypeError('Failed to fetch');
    });
    try {
      const element = await fixture<WagatePairing>(
        html`<wagate-pairing lang="es" .gateway=${fake.gateway} session="sess_1" .tab=${'qr' as const}></wagate-pairing>`,
      );
      await inState(element, 'offline');
      await until(() => textOf(element).includes('Estás sin conexión'));
      expect(textOf(element)).to.contain('Vincular un teléfono');
    } finally {
      back();
    }
  });

  it('keeps the beginning of a long label where one reads from right to left', async () => {
    const label = 'Front desk of the harbour, second floor, to the left of the stairs and then on to the end';
    const { fake, id } = with1({ label, status: 'stopped' });
    const box = await fixture<HTMLElement>(
      html`<div dir="rtl" style="inline-size: 320px"><wagate-pairing .gateway=${fake.gateway} session=${id} .tab=${'qr' as const}></wagate-pairing></div>`,
    );
    const element = box.querySelector('wagate-pairing')!;
    await inState(element, 'starting');
    const name = inside(element, '.which')!;
    expect(name.scrollWidth, 'it is too long').to.be.above(name.clientWidth);
    const start = document.createRange();
    const text = [...name.childNodes].find((node) => node.textContent === label)!;
    start.setStart(text, 0);
    start.setEnd(text, 5);
    const first = start.getBoundingClientRect();
    const shownBox = name.getBoundingClientRect();
    expect(first.left).to.be.at.least(shownBox.left - 1);
    expect(first.right).to.be.at.most(shownBox.right + 1);
  });

  it('has its ways of linking within a narrow card of large text', async () => {
    const { fake, id } = with1({ status: 'stopped' });
    const box = await fixture<HTMLElement>(
      html`<div><wagate-pairing .gateway=${fake.gateway} session=${id} .tab=${'qr' as const}></wagate-pairing></div>`,
    );
    box.style.setProperty('inline-size', '240px');
    box.style.setProperty('--wagate-font-size', '16px');
    const element = box.querySelector('wagate-pairing')!;
    await inState(element, 'starting');
    const end = inside(element, '.segmented')!.getBoundingClientRect().right;
    const texts = document.createRange();
    texts.selectNodeContents(inside(element, '#tab-number')!);
    expect(texts.getBoundingClientRect().right).to.be.at.most(end);
  });

  it('asks for no code while a phone is linking: it would take the link away', async () => {
    const { fake, id } = with1({
      status: 'scan_qr_code',
      linking: { state: 'passkey', attempt: 1, of: 6, expiresAt: Date.now() + 60_000 },
    });
    const element = await shown(fake, id, 'passkey');
    fake.move(id, { linking: { state: 'linking', attempt: 1, of: 6, expiresAt: Date.now() } });
    await inState(element, 'linking');
    expect(fake.count('GET', /\/qr$/)).to.equal(0);
  });

  it('asks for a sign-in when it has ended, and shows no code then', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    await until(() => fake.sockets.size);
    fake.fail(/^/, 401, 'unauthorized');
    fake.push('session.status', id, { status: 'scan_qr_code' });
    await inState(element, 'unauthorized');
    expect(element.renderRoot.querySelector('svg.qr')).to.equal(null);
  });

  it('unlinks after it has asked', async () => {
    const { fake, id } = with1({ label: 'Front desk', status: 'working', ...PAIRED });
    const element = await shown(fake, id, 'linked');
    await until(() => textOf(element).includes('Unlink…'));
    control(element, 'Unlink…').click();
    const dialog = await until(() => inside(element, 'wagate-confirm'));
    await until(() => textOf(dialog).includes('Unlink Front desk?'));
    expect(fake.count('POST', /logout/)).to.equal(0);
    control(dialog, 'Unlink').click();
    await inState(element, 'logged-out');
  });

  it('is not there when the session is not', async () => {
    const element = await shown(new FakeGateway(), 'sess_gone', 'not-found');
    expect(textOf(element)).to.contain('This session is not here');
    await expect(element).to.be.accessible();
  });

  it('follows the session attribute, and forgets the other one’s code', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    const other = session({ label: 'Other', status: 'working', ...PAIRED });
    fake.sessions = [...fake.sessions, other];
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    element.setAttribute('session', other.id);
    await inState(element, 'linked');
    expect(element.renderRoot.querySelector('svg.qr')).to.equal(null);
  });

  it('moves between the two ways by arrow keys', async () => {
    const { fake, id } = with1({ status: 'scan_qr_code' });
    fake.qr.set(id, { code: SECRET, expiresAt: Date.now() + 60_000 });
    const element = await shown(fake, id, 'qr');
    const tabs = element.renderRoot.querySelector('[role=tablist]')!;
    tabs.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await inState(element, 'form');
    await until(() => element.shadowRoot?.activeElement?.id === 'tab-number');
  });
});

function reason(code: string) {
  return { code, message: 'In English.', at: Date.now() };
}

function linking(state: 'passkey' | 'code' | 'qr' | 'scanned' | 'linking', attempt = 1) {
  return { state, attempt, of: 6, expiresAt: Date.now() + 60_000 };
}
