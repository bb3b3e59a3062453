import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/sessions.js';
import { registerLocale } from '../localize/locales.js';
import { deepestActive } from '../parts/focus-beside.js';
import type { WagateSessionChange } from '../session/session-change.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, faded, inState, inside, pressEnter, textOf, until } from '../testing/wait.js';
import type { WagateSessionCreate } from './session-create.js';
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

/** The dialog for a new session, open. */
async function creating(element: WagateSessions) {
  element.create();
  const create = await until(() =>
    element.renderRoot.querySelector<WagateSessionCreate>('wagate-session-create:defined'),
  );
  const input = await until(() => create.renderRoot.querySelector<HTMLInputElement>('[name=label]'));
  return { create, input };
}
/** What the menu of a row is asked for. */
const choose = (row: Element, value: string) =>
  row
    .querySelector('wagate-menu')!
    .dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value } }));
/** It comes by itself, after seconds. */
const comes = (element: WagateSessions, state: string) =>
  inState(element, state).catch(() => inState(element, state));
/** The question about a session, once it stands. */
const question = (element: WagateSessions) =>
  until(() => element.renderRoot.querySelector<WagateSessionChange>('wagate-session-change:defined'));

describe('wagate-sessions', () => {
  afterEach(() => {
    vi.useRealTimers();
    // A dialog that stays open would take the focus of those after it.
    fixtureCleanup();
  });

  it('has no search on a short narrow list', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk', status: 'working', ...PHONE })];
    const element = await shown(fake);
    element.style.setProperty('inline-size', '320px');
    const find = element.renderRoot.querySelector('.find')!;
    await until(() => find.getClientRects().length === 0);
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

  it('creates a session without starting it, and leads to its code', async () => {
    const fake = new FakeGateway();
    const element = await shown(fake, 'empty');
    expect(textOf(element)).to.contain('No sessions yet');
    const opened = hear(element, 'wagate-session-link');
    const { input, create } = await creating(element);
    input.value = '  Front desk ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    pressEnter(input);
    pressEnter(input);
    await until(() => opened.length);
    const posts = fake.calls.filter(({ method, path }) => method === 'POST' && path === '/sessions');
    expect(
      posts.map(({ body }) => body),
      'Enter twice makes one',
    ).to.deep.equal([{ label: 'Front desk', autoRead: true }]);
    expect(opened[0]?.detail.sessionId).to.equal(fake.sessions[0]?.id);
    await until(() => !create.isConnected);
    await until(() => names(element).includes('Front desk'));
  });

  it('says before a session is made that it reads by itself, and makes one that does not', async () => {
    const fake = new FakeGateway();
    const element = await shown(fake, 'empty');
    const { create } = await creating(element);
    await until(() => textOf(create).includes('Can be changed later in the settings'));
    expect(textOf(create)).to.contain('Contacts see blue ticks as soon as a message arrives');
    await faded(create);
    await expect(create).to.be.accessible();
    const tick = create.renderRoot.querySelector<HTMLInputElement>('[name=autoRead]')!;
    expect(tick.checked, 'as gateways have it').to.equal(true);
    tick.click();
    control(create, 'Create').click();
    await until(() => fake.sessions.length);
    expect(
      fake.calls.find(({ method, path }) => method === 'POST' && path === '/sessions')?.body,
    ).to.deep.equal({
      autoRead: false,
    });

    const plain = new FakeGateway();
    plain.plain = true;
    const there = (await creating(await shown(plain, 'empty'))).create;
    await until(() => textOf(there).includes('On this gateway it can’t be changed later.'));
  });

  it('looks whether a session was made when no answer came, and never makes two', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Front desk', ...PHONE })];
    const element = await shown(fake);
    const opened = hear(element, 'wagate-session-link');
    let unheard = false;
    fake.respond(({ method, path }) => {
      if (method === 'POST' && path === '/sessions') {
        fake.sessions = [...fake.sessions, session({ id: 'sess_new', label: 'Front desk' })];
        unheard = true;
        return { status: 500, body: {} };
      }
      return unheard && method === 'GET' && path === '/sessions' ? { status: 503, body: {} } : undefined;
    });
    const { input, create } = await creating(element);
    input.value = 'Front desk';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    pressEnter(input);
    await until(() => textOf(create).includes('it is not known whether this was done'));
    expect([input.value, opened.length]).to.deep.equal(['Front desk', 0]);
    fake.respond(({ method, path }) =>
      method === 'GET' && path === '/sessions' ? { status: 200, body: { data: fake.sessions } } : undefined,
    );
    input.value = 'Another';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
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
    const ask = async () => {
      choose(rows(element)[0]!, 'delete');
      const change = await question(element);
      await until(() => textOf(change).includes('Delete Returns?'));
      return change;
    };
    const change = await ask();
    const dialog = inside(change, 'dialog')!;
    await until(() => deepestActive()?.textContent?.trim() === 'Cancel');
    expect(dialog.contains(deepestActive())).to.equal(true);
    await expect(element).to.be.accessible();
    control(change, 'Cancel').click();
    await until(() => !change.isConnected);
    expect(fake.count('DELETE', /./)).to.equal(0);

    const keep = (event: Event) => event.preventDefault();
    element.addEventListener('wagate-session-delete', keep);
    const kept = await ask();
    control(kept, 'Delete session').click();
    await until(() => !kept.isConnected);
    expect(fake.count('DELETE', /./)).to.equal(0);
    element.removeEventListener('wagate-session-delete', keep);

    const deleted = hear(element, 'wagate-session-deleted');
    control(await ask(), 'Delete session').click();
    await until(() => deleted.length);
    await inState(element, 'empty');
  });

  it('keeps the focus near when a session is deleted', async () => {
    const fake = new FakeGateway();
    fake.sessions = ['A', 'B', 'C'].map((label) => session({ label, status: 'stopped', ...PHONE }));
    const element = await shown(fake);
    const remove = async (label: string) => {
      const row = rows(element).find((one) => one.querySelector('.name')?.textContent === label)!;
      const press = (words: string) => {
        const pressed = control(element, words);
        pressed.focus();
        pressed.click();
      };
      press(row.querySelector('wagate-menu')!.label);
      await until(() => deepestActive()?.role === 'menuitem');
      press('Delete…');
      const change = await question(element);
      await until(() => deepestActive()?.textContent?.trim() === 'Cancel');
      press('Delete session');
      await until(() => !change.isConnected && !names(element).includes(label));
      await new Promise((done) => setTimeout(done, 50));
    };
    const focused = () => deepestActive()?.getAttribute('aria-label') ?? deepestActive()?.textContent?.trim();
    await remove('B');
    expect(focused()).to.equal('More for C');
    await remove('C');
    expect(focused()).to.equal('More for A');
    await remove('A');
    expect(focused()).to.equal('New session');
  });

  it('shows which order is on, to eyes and to screen readers', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ label: 'Newest', status: 'working', ...PHONE }),
      session({ label: 'Broken', status: 'failed', ...PHONE }),
    ];
    const element = await shown(fake);
    const order = control(element, 'Attention first');
    const looks = () => getComputedStyle(order).backgroundColor;
    expect([order.ariaPressed, names(element)]).to.deep.equal(['true', ['Broken', 'Newest']]);
    const pressed = looks();
    order.click();
    await element.updateComplete;
    expect([order.ariaPressed, names(element)]).to.deep.equal(['false', ['Newest', 'Broken']]);
    await until(() => looks() !== pressed);
  });

  it('asks nothing any more about a session when another gateway is put in', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    choose(rows(element)[0]!, 'delete');
    const change = await question(element);
    element.create();
    await until(() => element.renderRoot.querySelector('wagate-session-create'));
    const other = new FakeGateway();
    other.sessions = [session({ id: 'sess_other', label: 'Till', status: 'stopped', ...PHONE })];
    element.gateway = other.gateway;
    await until(() => names(element).includes('Till'));
    expect(change.isConnected).to.equal(false);
    expect(element.renderRoot.querySelector('wagate-session-create')).to.equal(null);
  });

  it('renames where the gateway can', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    choose(rows(element)[0]!, 'rename');
    const change = await question(element);
    const input = await until(() => change.renderRoot.querySelector<HTMLInputElement>('[name=label]'));
    expect(input.value).to.equal('Returns');
    input.value = 'Till 2';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    pressEnter(input);
    await until(() => names(element).includes('Till 2'));
    await until(() => !change.isConnected);
  });

  it('reads again by itself after a failure, although the socket stays', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    let away = true;
    fake.respond(({ path }) => (away && path === '/sessions' ? { status: 503, body: {} } : undefined));
    const element = await shown(fake, 'unreachable');
    await until(() => fake.sockets.size);
    away = false;
    await comes(element, 'ready');
    expect(fake.sockets.size, 'the same socket').to.equal(1);
  });

  it('reads a row again whose news came while the gateway could not be asked', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Deliveries', status: 'starting' })];
    const { id } = fake.sessions[0]!;
    const element = await shown(fake);
    await until(() => fake.sockets.size);
    let away = true;
    fake.respond(({ path }) =>
      away && path.startsWith('/sessions') ? { status: 503, body: {} } : undefined,
    );
    fake.move(id, { status: 'working', ...PHONE });
    await inState(element, 'partial');
    away = false;
    await comes(element, 'ready');
    expect(textOf(element)).to.contain('+44 7700 900143');
  });

  it('says in its language that the network is gone, also before anything came', async () => {
    registerLocale({
      code: 'es',
      dir: 'ltr',
      areas: { panel: { unreachable_title: 'No se llega a la pasarela' } },
    });
    const fake = new FakeGateway();
    fake.respond(() => {
      throw new TypeError('Failed to fetch');
    });
    const element = await fixture<WagateSessions>(
      html`<wagate-sessions lang="es" .gateway=${fake.gateway}></wagate-sessions>`,
    );
    await inState(element, 'unreachable');
    expect(textOf(element)).to.contain('No se llega a la pasarela');
  });

  it('keeps the beginning of a long name where the page runs the other way', async () => {
    const fake = new FakeGateway();
    const label = 'The long counter of the shop at the harbour, second floor';
    fake.sessions = [
      session({ label, status: 'working', ...PHONE }),
      session({ label: 'Bar', status: 'working', ...PHONE }),
    ];
    const box = await fixture<HTMLElement>(
      html`<div dir="rtl" style="inline-size: 320px"><wagate-sessions .gateway=${fake.gateway}></wagate-sessions></div>`,
    );
    const element = await inState(box.querySelector('wagate-sessions') as WagateSessions, 'ready');
    const [long, short] = [label, 'Bar'].map((name) => {
      const cut = control(element, name).querySelector('bdi')!;
      const range = document.createRange();
      range.selectNodeContents(cut);
      return { box: cut.getBoundingClientRect(), text: range.getBoundingClientRect() };
    });
    expect(long!.text.width, 'it is cut').to.be.above(long!.box.width + 20);
    expect(Math.abs(long!.text.left - long!.box.left), 'its beginning is in sight').to.be.below(2);
    const number = control(element, 'Bar').parentElement!.querySelector<HTMLElement>('.second')!;
    const digits = number.querySelector('bdi')!.getBoundingClientRect();
    expect(digits.width, 'a number is not cut').to.be.below(number.getBoundingClientRect().width - 1);
    const avatar = element.renderRoot.querySelector('.identity > :first-child')!.getBoundingClientRect();
    expect(avatar.left - short!.text.right, 'a short one stands beside its picture').to.be.below(20);
  });

  it('says of what an age is where its column has no head', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ label: 'Desk', status: 'working', lastEventAt: Date.now() - 180_000, ...PHONE }),
    ];
    const element = await shown(fake);
    const age = element.renderRoot.querySelector<HTMLElement>('.row .last')!;
    // Wider than the window of the tests.
    element.style.setProperty('max-inline-size', 'none');
    element.style.setProperty('inline-size', '1000px');
    await until(() => age.innerText.trim() === '3 min ago');
    element.style.setProperty('inline-size', '320px');
    await until(() => age.innerText.trim() === 'Last event 3 min ago');
  });

  it('makes a link for the phone of a session that has none', async () => {
    const fake = new FakeGateway();
    fake.extensions.push('embed-tokens');
    fake.sessions = [
      session({ label: 'Returns', status: 'scan_qr_code' }),
      session({ label: 'Front desk', status: 'working', ...PHONE }),
    ];
    const element = await shown(fake);
    const menus = await until(() => {
      const all = [...element.renderRoot.querySelectorAll('wagate-menu')];
      return all.some(({ entries }) => entries.some(({ value }) => value === 'send_link')) ? all : undefined;
    });
    const offered = menus.map(({ entries }) => entries.some(({ value }) => value === 'send_link'));
    expect(offered).to.deep.equal([true, false]);
    menus[0]!.dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value: 'send_link' } }));
    const dialog = await until(() => element.renderRoot.querySelector('wagate-embed-link-create'));
    expect(dialog.session?.label).to.equal('Returns');
    dialog.done!();
    await until(() => !element.renderRoot.querySelector('wagate-embed-link-create'));
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
    await comes(element, 'empty');
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
