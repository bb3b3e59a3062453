import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/sessions.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, pressEnter, textOf, until } from '../testing/wait.js';
import type { WagateSessions } from './sessions.js';

const PHONE = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };

async function shown(fake: FakeGateway, state = 'ready'): Promise<WagateSessions> {
  const element = await fixture<WagateSessions>(
    html`<wagate-sessions .gateway=${fake.gateway}></wagate-sessions>`,
  );
  return inState(element, state);
}

const rows = (element: WagateSessions) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[data-session]'),
];
const names = (element: WagateSessions) =>
  rows(element).map((row) => row.querySelector('.name')?.textContent);
const hear = (element: WagateSessions, type: string) => {
  const heard: CustomEvent[] = [];
  element.addEventListener(type, (event) => heard.push(event as CustomEvent));
  return heard;
};

describe('wagate-sessions', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has no search on a short narrow list, also once a dialog was open', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk', status: 'working', ...PHONE })];
    const element = await shown(fake);
    element.style.setProperty('inline-size', '320px');
    const find = element.renderRoot.querySelector('.find')!;
    await until(() => find.getClientRects().length === 0);
    element.create();
    const input = await until(() => element.renderRoot.querySelector<HTMLInputElement>('#label'));
    expect(getComputedStyle(input).borderTopWidth).to.equal('1px');
    expect(find.getClientRects().length).to.equal(0);
  });

  it('lists sessions, the troubled first, each with its state and one way out', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ label: 'Front desk', status: 'working', ...PHONE }),
      session({ label: 'Returns', status: 'stopped', ...PHONE }),
      session({
        label: 'Barista courses',
        status: 'failed',
        ...PHONE,
        statusReason: { code: 'replaced', message: 'WhatsApp was opened elsewhere.', at: Date.now() },
      }),
      session({ label: 'Night line', status: 'logged_out', ...PHONE }),
      session({ label: 'Deliveries', status: 'scan_qr_code' }),
      session({ label: 'Events line', status: 'starting', ...PHONE }),
    ];
    const element = await shown(fake);
    expect(names(element)).to.deep.equal([
      'Barista courses',
      'Night line',
      'Deliveries',
      'Events line',
      'Front desk',
      'Returns',
    ]);
    expect(rows(element).map((row) => row.querySelector('.way')?.textContent?.trim())).to.deep.equal([
      'Start again',
      'Link again',
      'Show code',
      'Open',
      'Open',
      'Start',
    ]);
    expect(rows(element)[0]?.textContent).to.contain('Another computer took over this link');
    expect(rows(element)[0]?.textContent).to.contain('+44 7700 900143');
    expect(rows(element)[2]?.textContent).to.contain('Not linked yet');
    await expect(element).to.be.accessible();
  });

  it('moves a row by itself when the gateway tells of it', async () => {
    const fake = new FakeGateway();
    const one = session({ label: 'Deliveries', status: 'scan_qr_code' });
    fake.sessions = [one];
    const element = await shown(fake);
    await until(() => fake.sockets.size);
    fake.move(one.id, { status: 'working', ...PHONE });
    await until(() => textOf(element).includes('Working'));
  });

  it('narrows down by filter, by name and by number, and says when nothing matches', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ label: 'Front desk', status: 'working', ...PHONE }),
      session({
        label: 'Night line',
        status: 'logged_out',
        phoneNumber: '447700900176',
        waJid: '1@s.whatsapp.net',
      }),
    ];
    const element = await shown(fake);
    const chip = [...element.renderRoot.querySelectorAll<HTMLElement>('.chip')].find((one) =>
      one.textContent?.includes('Need attention'),
    );
    chip?.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Night line']);
    expect(chip?.getAttribute('aria-pressed')).to.equal('true');
    element.renderRoot.querySelector<HTMLElement>('.chip')?.click();
    const search = element.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    const type = async (text: string) => {
      search.value = text;
      search.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
    };
    await type('+44 7700 900-176');
    expect(names(element)).to.deep.equal(['Night line']);
    await type('front');
    expect(names(element)).to.deep.equal(['Front desk']);
    await type('kenia');
    await until(() => textOf(element).includes('Nothing matches “kenia”'));
    control(element, 'Clear').click();
    await element.updateComplete;
    expect(names(element).length).to.equal(2);
  });

  it('starts, and says in the row why it did not work', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    fake.fail(/:start$/, 503, 'gateway_unavailable');
    const element = await shown(fake);
    control(element, 'Start').click();
    await until(() => textOf(element).includes('The gateway can’t be reached.'));
    expect(element.renderRoot.querySelector('[role=alert]')).to.not.equal(null);
    fake.respond(({ path }) =>
      path.endsWith(':start')
        ? { status: 200, body: { ...fake.sessions[0], status: 'starting' } }
        : undefined,
    );
    control(element, 'Start').click();
    await until(() => textOf(element).includes('Starting'));
  });

  it('creates a session and leads to its code', async () => {
    const fake = new FakeGateway();
    const element = await shown(fake, 'empty');
    expect(textOf(element)).to.contain('No sessions yet');
    const opened = hear(element, 'wagate-session-link');
    element.create();
    await element.updateComplete;
    const dialog = element.renderRoot.querySelector('wagate-dialog')!;
    await dialog.updateComplete;
    const input = dialog.querySelector('input')!;
    input.value = '  Front desk ';
    pressEnter(input);
    pressEnter(input);
    await until(() => opened.length);
    const posts = fake.calls.filter(({ method, path }) => method === 'POST' && path === '/sessions');
    expect(posts, 'Enter twice makes one').to.have.length(1);
    expect(
      fake.calls.find(({ method, path }) => method === 'POST' && path === '/sessions')?.body,
    ).to.deep.equal({
      label: 'Front desk',
      start: true,
    });
    expect(opened[0]?.detail.sessionId).to.equal(fake.sessions[0]?.id);
    expect(dialog.open).to.equal(false);
    await until(() => names(element).includes('Front desk'));
  });

  it('looks whether a session was made when no answer came, and never makes two', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk', ...PHONE })];
    const element = await shown(fake);
    const opened = hear(element, 'wagate-session-link');
    let unheard = true;
    fake.respond(({ method, path }) => {
      if (method === 'POST' && path === '/sessions') {
        fake.sessions = [...fake.sessions, session({ id: 'sess_new', label: 'Front desk' })];
        return { status: 502, body: {} };
      }
      if (method !== 'GET' || !/^\/sessions(\?|$)/.test(path)) return undefined;
      return unheard ? { status: 503, body: {} } : undefined;
    });
    element.create();
    await element.updateComplete;
    const dialog = element.renderRoot.querySelector('wagate-dialog')!;
    await dialog.updateComplete;
    const input = dialog.querySelector('input')!;
    input.value = 'Front desk';
    pressEnter(input);
    await until(() => textOf(element).includes('it is not known whether this was done'));
    expect([input.value, opened.length]).to.deep.equal(['Front desk', 0]);
    unheard = false;
    input.value = 'Another';
    pressEnter(input);
    await until(() => opened.length);
    expect(opened[0]?.detail.sessionId, 'the one that was there before is none').to.equal('sess_new');
    expect(fake.calls.filter(({ method, path }) => method === 'POST' && path === '/sessions')).to.have.length(
      1,
    );
  });

  it('leads from a name to the session, and from the way out to chats or to linking', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ id: 'sess_w', label: 'Works', status: 'working', waJid: '447700900143@s.whatsapp.net' }),
      session({ id: 'sess_q', label: 'Waits', status: 'scan_qr_code' }),
    ];
    const element = await shown(fake, 'ready');
    const heard: string[] = [];
    for (const name of ['wagate-session-open', 'wagate-chats-open', 'wagate-session-link'] as const)
      element.addEventListener(name, ({ detail }) => heard.push(`${name} ${detail.sessionId}`));
    control(element, 'Works').click();
    control(element, 'Open').click();
    control(element, 'Show code').click();
    expect(heard).to.deep.equal([
      'wagate-session-open sess_w',
      'wagate-chats-open sess_w',
      'wagate-session-link sess_q',
    ]);
  });

  it('asks before it deletes, with the focus on Cancel, and can be kept from it', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    const menu = element.renderRoot.querySelector('wagate-menu')!;
    const choose = async () => {
      menu.dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value: 'delete' } }));
      await element.updateComplete;
      const dialog = element.renderRoot.querySelector('wagate-dialog')!;
      await dialog.updateComplete;
      return dialog;
    };
    const dialog = await choose();
    expect(textOf(dialog)).to.contain('Delete Returns?');
    expect(dialog.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Cancel');
    await expect(element).to.be.accessible();
    control(dialog, 'Cancel').click();
    await element.updateComplete;
    expect(fake.count('DELETE', /./)).to.equal(0);

    const keep = (event: Event) => event.preventDefault();
    element.addEventListener('wagate-session-delete', keep);
    control(await choose(), 'Delete session').click();
    await element.updateComplete;
    expect(fake.count('DELETE', /./)).to.equal(0);
    element.removeEventListener('wagate-session-delete', keep);

    const deleted = hear(element, 'wagate-session-deleted');
    control(await choose(), 'Delete session').click();
    await until(() => deleted.length);
    await inState(element, 'empty');
  });

  it('offers nothing to change to who may only read', async () => {
    const fake = new FakeGateway();
    fake.permissions = ['read', 'events'];
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    await until(() => !textOf(element).includes('New session'));
    expect(element.renderRoot.querySelector('.way')).to.equal(null);
    expect(element.renderRoot.querySelector('wagate-menu')?.entries.map(({ value }) => value)).to.deep.equal([
      'open',
    ]);
  });

  for (const [status, code, state] of [
    [401, 'unauthorized', 'unauthorized'],
    [403, 'forbidden', 'forbidden'],
    [500, 'internal', 'error'],
    [503, 'gateway_unavailable', 'unreachable'],
  ] as const) {
    it(`is ${state} when the gateway answers ${status}, and accessible`, async () => {
      const fake = new FakeGateway();
      fake.fail(/^\/sessions$/, status, code);
      const element = await shown(fake, state);
      await expect(element).to.be.accessible();
    });
  }

  it('tells the seconds when it has to wait, and its reference when the gateway had an error', async () => {
    const fake = new FakeGateway();
    fake.fail(/^\/sessions$/, 429, 'rate_limited', { retryAfterSeconds: 24 });
    expect(textOf(await shown(fake, 'rate-limited'))).to.contain('24 s');
    const broken = new FakeGateway();
    broken.fail(/^\/sessions$/, 500, 'internal');
    expect(textOf(await shown(broken, 'error'))).to.contain('req_7fk2Qm');
  });

  it('loads by itself when the pause that the gateway asked for is over', async () => {
    const fake = new FakeGateway();
    let first = true;
    fake.respond(({ path }) => {
      if (path !== '/sessions' || !first) return undefined;
      return {
        status: 429,
        body: { error: { code: 'rate_limited', message: 'slow down', details: { retryAfterSeconds: 1 } } },
      };
    });
    const element = await shown(fake, 'rate-limited');
    first = false;
    await inState(element, 'empty');
  });

  it('keeps what it has when the connection goes, and says how old it is', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk', status: 'working', ...PHONE })];
    const element = await shown(fake);
    await until(() => textOf(element).includes('Live'));
    fake.fail(/ticket$/, 503, 'gateway_unavailable');
    fake.drop();
    await inState(element, 'stale');
    expect(textOf(element)).to.contain('Front desk');
    expect(textOf(element)).to.match(/Updates are interrupted\. Data from /);
    await expect(element).to.be.accessible();
  });

  it('says that it has no gateway, and takes one later', async () => {
    const element = await fixture<WagateSessions>(html`<wagate-sessions></wagate-sessions>`);
    await inState(element, 'missing');
    const fake = new FakeGateway();
    element.gateway = fake.gateway;
    await inState(element, 'empty');
  });
});
