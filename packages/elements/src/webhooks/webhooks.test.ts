import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { type Delivery, liveWebhooks, type Webhook } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/webhooks.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateWebhooks } from './webhooks.js';

let fake: FakeGateway;
let hooks: (Webhook & { secret?: string })[];
let deliveries: Delivery[];
const at = Date.now();

const hook = (fields: Partial<Webhook>): Webhook => ({
  id: 'wh_1',
  organizationId: 'org_1',
  url: 'https://orders.example/hook',
  events: ['message', 'x.new'],
  active: true,
  retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 15 },
  createdAt: at - 1000,
  updatedAt: at,
  ...fields,
});
const delivery = (fields: Partial<Delivery>): Delivery => ({
  id: 'whd_1',
  eventId: 'evt_01JD4KZ3M8VXQ7QVR',
  event: 'message',
  status: 'delivered',
  attempts: 1,
  responseCode: 200,
  durationMs: 84,
  createdAt: at - 5_000,
  ...fields,
});

/** The operations on webhooks, as a gateway answers them; a plain one widens what leaves its session out. */
function answerWebhooks(): void {
  fake.respond(({ method, path, body }) => {
    const [, id, rest = ''] = /^\/webhooks(?:\/([^/:]+))?(.*)$/.exec(path) ?? [];
    if (!path.startsWith('/webhooks')) return undefined;
    if (!id) {
      if (method === 'GET') return { status: 200, body: { data: hooks } };
      const made = hook({ ...(body as Partial<Webhook>), id: 'wh_new', createdAt: Date.now() });
      hooks = [made, ...hooks];
      return { status: 201, body: made };
    }
    const one = hooks.find((row) => row.id === id);
    if (!one) return { status: 404, body: { error: { code: 'not_found', message: 'x' } } };
    if (rest === ':test')
      return {
        status: 202,
        body: delivery({ id: 'whd_t', status: 'pending', responseCode: undefined, test: true }),
      };
    if (rest === ':rotate-secret') return { status: 200, body: { ...one, secret: 'whsec_rotated' } };
    if (rest === ':redeliver') return { status: 202, body: { queued: 3 } };
    if (rest.endsWith(':redeliver')) return { status: 202, body: deliveries[0] };
    if (rest === '/deliveries') return { status: 200, body: { data: deliveries } };
    if (rest.startsWith('/deliveries/')) {
      const row = deliveries.find((other) => rest.endsWith(other.id))!;
      return {
        status: 200,
        body: {
          ...row,
          attemptLog: [
            {
              attempt: 1,
              at,
              error: row.lastError,
              failure: row.failure,
              responseCode: row.responseCode,
              durationMs: row.durationMs,
              response: 'oops <b>',
            },
          ],
          envelope: { schema: 'v1', id: row.eventId, payload: { body: '<img src=x>' } },
        },
      };
    }
    if (method === 'DELETE') {
      hooks = hooks.filter((row) => row !== one);
      return { status: 204 };
    }
    if (method === 'PATCH') {
      const patch = body as Partial<Webhook>;
      const next = { ...one, ...patch, sessionId: patch.sessionId || undefined };
      hooks = hooks.map((row) => (row === one ? next : row));
      return { status: 200, body: next };
    }
    return { status: 200, body: one };
  });
}

const element = (webhook = '') =>
  fixture<WagateWebhooks>(
    html`<wagate-webhooks .gateway=${fake.gateway} webhook=${webhook}></wagate-webhooks>`,
  );

const field = (from: WagateWebhooks, name: string) =>
  until(() => inside<HTMLInputElement>(from, `[name=${name}]`));

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
const patches = () => fake.calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

describe('wagate-webhooks', () => {
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions.push('webhook-deliveries');
    fake.sessions = [session({ id: 'sess_a', label: 'Front desk' })];
    hooks = [
      hook({ sessionId: 'sess_a', hasSecret: true, customHeaders: { 'X-Team': 'orders' } }),
      hook({
        id: 'wh_2',
        url: 'https://crm.example/',
        events: ['*'],
        active: false,
        disabledReason: 'x',
        disabledCause: 'failing',
        disabledAt: at - 7_200_000,
      }),
    ];
    deliveries = [
      delivery({}),
      delivery({
        id: 'whd_2',
        status: 'dead',
        attempts: 15,
        responseCode: undefined,
        failure: 'tls',
        lastError: 'bad certificate',
      }),
    ];
    answerWebhooks();
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('lists where events go, for which session, and why one was switched off and when', async () => {
    const shown = await inState(await element(), 'ready');
    await until(() => textOf(shown).includes('Front desk'));
    for (const words of [
      'orders.example/hook',
      'message and 1 more',
      'All sessions',
      'All events',
      'Switched off 2 h ago: nothing got through',
    ])
      expect(textOf(shown)).to.contain(words);
    await expect(shown).to.be.accessible();
  });

  for (const [url, words] of [
    ['', 'Give the address'],
    ['orders.example', 'begins with https:// or http://'],
    ['ftp://orders.example', 'begins with https:// or http://'],
    ['https://user:secret@orders.example', 'No user name or password'],
    ['https://orders.example/a b', 'no spaces'],
    ['https://orders.example/#x', 'behind a #'],
    ['https://', 'This is no address'],
  ] as const) {
    it(`refuses the address "${url}" before it is sent`, async () => {
      const shown = await inState(await element('new'), 'ready');
      type(await field(shown, 'url'), url);
      inside(shown, 'input[type=radio][value=all]')!.click();
      control(inside(shown, 'wagate-webhook-form')!, 'Add webhook').click();
      await until(() => textOf(shown).includes(words));
      expect(fake.count('POST', /^\/webhooks$/)).to.equal(0);
      expect((await field(shown, 'url')).value).to.equal(url);
    });
  }

  it('makes one with what was chosen, signs it with a secret that is shown once, and leads to it', async () => {
    const shown = await inState(await element('new'), 'ready');
    const told: unknown[] = [];
    for (const name of ['wagate-webhook-created', 'wagate-webhook-open'])
      shown.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    type(await field(shown, 'url'), ' https://orders.example/new ');
    inside(shown, 'input[type=radio][value=some]')!.click();
    await until(() => inside(shown, 'input[value="message.status"]'));
    inside(shown, 'input[value="message.status"]')!.click();
    control(inside(shown, 'wagate-webhook-form')!, 'Add webhook').click();
    await until(() => inside(shown, 'wagate-secret'));
    const sent = fake.calls.find(({ method, path }) => method === 'POST' && path === '/webhooks')!
      .body as Record<string, unknown>;
    expect(sent.url).to.equal('https://orders.example/new');
    expect(sent.events).to.deep.equal(['message.status']);
    expect(String(sent.secret)).to.match(/^whsec_[\w-]{43}$/);
    expect(textOf(inside(shown, 'wagate-secret')!)).to.contain(String(sent.secret));
    expect(JSON.stringify(told)).to.contain('wh_new').and.not.to.contain('whsec_');
    expect(document.documentElement.outerHTML).to.not.contain('whsec_');
  });

  it('shows the secret that was sent when it only turns out later that it was made', async () => {
    const shown = await inState(await element('new'), 'ready');
    const answered = { made: false, unheard: false };
    fake.respond(({ method, path, body }) => {
      if (!/^\/webhooks(\?|$)/.test(path) || (answered.made && !answered.unheard)) return undefined;
      if (method === 'GET') return answered.unheard ? { status: 503, body: {} } : undefined;
      hooks = [hook({ ...(body as Partial<Webhook>), id: 'wh_new', createdAt: Date.now() }), ...hooks];
      answered.made = answered.unheard = true;
      return { status: 502, body: {} };
    });
    type(await field(shown, 'url'), 'https://orders.example/new');
    inside(shown, 'input[type=radio][value=all]')!.click();
    control(inside(shown, 'wagate-webhook-form')!, 'Add webhook').click();
    await until(() => textOf(shown).includes('it is not known whether this was done'));
    answered.unheard = false;
    control(inside(shown, 'wagate-webhook-form')!, 'Add webhook').click();
    await until(() => inside(shown, 'wagate-secret'));
    const sent = fake.calls.filter(({ method, path }) => method === 'POST' && path === '/webhooks');
    expect(sent).to.have.length(1);
    expect(textOf(inside(shown, 'wagate-secret')!)).to.contain((sent[0]!.body as { secret: string }).secret);
    expect(textOf(shown), 'is no webhook that is gone').not.to.contain('is not here');
    expect(textOf(shown)).to.contain('orders.example');
    const listed = () =>
      liveWebhooks(fake.gateway)
        .get()
        .items.find(({ id }) => id === 'wh_new');
    await until(() => listed() && shown.renderRoot.querySelector('wagate-webhook')?.webhook === listed());
    hooks = [];
    await liveWebhooks(fake.gateway).refresh();
    await until(() => !shown.renderRoot.querySelector('wagate-webhook')?.webhook);
  });

  it('does not call a webhook deleted that another gateway does not know', async () => {
    hooks = [hook({ id: 'a', url: 'https://a.example/' })];
    const shown = await inState(await element(''), 'ready');
    shown.renderRoot
      .querySelector('wagate-menu')
      ?.dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value: 'delete' } }));
    await until(() => inside(shown, 'wagate-confirm'));
    shown.gateway = new FakeGateway().gateway;
    await until(() => !inside(shown, 'wagate-confirm'));
  });

  it('keeps the focus when the form or a webhook gives way to the list', async () => {
    hooks = [hook({ id: 'a', url: 'https://a.example/' })];
    const shown = await inState(await element('new'), 'ready');
    (await field(shown, 'url')).focus();
    const cancel = control(inside(shown, 'wagate-webhook-form')!, 'Cancel');
    cancel.focus();
    cancel.click();
    await until(() => shown.shadowRoot?.activeElement?.textContent?.includes('Add webhook'));
    shown.webhook = 'a';
    await until(() => shown.shadowRoot?.activeElement?.localName === 'wagate-webhook');
    shown.webhook = '';
    await until(() => shown.shadowRoot?.activeElement?.textContent?.includes('Add webhook'));
  });

  it('gives the focus to the next webhook when one was deleted', async () => {
    hooks = ['a', 'b', 'c'].map((id) => hook({ id, url: `https://${id}.example/` }));
    const shown = await inState(await element(''), 'ready');
    const menus = () => [...shown.renderRoot.querySelectorAll('wagate-menu')];
    menus()[1]?.shadowRoot?.querySelector('button')?.focus();
    menus()[1]?.dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value: 'delete' } }));
    await until(() => inside(shown, 'wagate-confirm'));
    const before = menus()[2];
    await until(() => inside(shown, 'wagate-dialog')?.shadowRoot?.querySelector('dialog[open]'));
    control(inside(shown, 'wagate-confirm')!, 'Delete webhook').click();
    await until(() => menus().length === 2 && !inside(shown, 'wagate-confirm'));
    await until(() => shown.shadowRoot?.activeElement === before);
  });

  it('tells the schedule that comes of what is typed', async () => {
    const shown = await inState(await element('new'), 'ready');
    await field(shown, 'url');
    expect(textOf(shown)).to.contain('Waits: 2 s, 4 s, 8 s, 16 s, 32 s, …');
    type(await field(shown, 'attempts'), '3');
    await until(() => textOf(shown).includes('Waits: 2 s, 4 s – given up after 6 s'));
  });

  async function settings(shown: WagateWebhooks): Promise<HTMLElement> {
    await until(() => textOf(shown).includes('Settings'));
    control(inside(shown, 'wagate-webhook')!, 'Settings').click();
    await field(shown, 'url');
    return inside(shown, 'wagate-webhook-form')!;
  }

  it('changes the one thing that was changed, widens nothing and keeps events that it does not know', async () => {
    const shown = await inState(await element('wh_1'), 'ready');
    const form = await settings(shown);
    type(await field(shown, 'attempts'), '5');
    await until(() => textOf(form).includes('Discard'));
    control(form, 'Save').click();
    await until(() => !textOf(form).includes('Discard'));
    expect(patches()).to.deep.equal([
      {
        url: 'https://orders.example/hook',
        events: ['message', 'x.new'],
        sessionId: 'sess_a',
        retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 5 },
        active: true,
      },
    ]);
    expect(hooks[0]?.sessionId).to.equal('sess_a');
  });

  it('leaves a policy and headers that it shows in fewer words as they are, until they are changed', async () => {
    const retryPolicy = { policy: 'fibonacci', delaySeconds: 0, attempts: -1 };
    hooks = hooks.map((one) =>
      one.id === 'wh_1' ? { ...one, retryPolicy, customHeaders: { 'X-Odd': '  two spaces  ' } } : one,
    );
    const shown = await inState(await element('wh_1'), 'ready');
    const form = await settings(shown);
    const save = async (name: string, value: string) => {
      type(await field(shown, name), value);
      await until(() => textOf(form).includes('Discard'));
      control(form, 'Save').click();
      await until(() => !textOf(form).includes('Discard'));
    };
    await save('url', 'https://moved.example/hook');
    expect(patches()[0]).to.deep.equal({
      url: 'https://moved.example/hook',
      events: ['message', 'x.new'],
      sessionId: 'sess_a',
      active: true,
    });
    expect(hooks[0]).to.deep.include({ retryPolicy, customHeaders: { 'X-Odd': '  two spaces  ' } });
    await save('attempts', '4');
    expect(patches()[1]).to.have.deep.property('retryPolicy', {
      policy: 'fibonacci',
      delaySeconds: 2,
      attempts: 4,
    });
  });

  it('does not say "saved" when the gateway holds something else', async () => {
    const shown = await inState(await element('wh_1'), 'ready');
    const form = await settings(shown);
    fake.respond(({ method, path }) =>
      method === 'PATCH' && path === '/webhooks/wh_1' ? { status: 200, body: hooks[0] } : undefined,
    );
    type(await field(shown, 'attempts'), '5');
    await until(() => textOf(form).includes('Discard'));
    control(form, 'Save').click();
    await until(() => textOf(form).includes('holds something else'));
    expect((await field(shown, 'attempts')).value).to.equal('5');
  });

  for (const [text, words] of [
    ['no colon', 'Line 1: a name, a colon, a value.'],
    ['X-A: 1\nx-a: 2', 'Line 2: this header is there already.'],
    ['Content-Type: x', 'Line 1: the gateway sets this header itself.'],
    ['X-Key: ••••', 'Line 1: these are dots in place of a value.'],
    ['X Y: 1', 'Line 1: this is no name of a header.'],
  ] as const) {
    it(`refuses the headers "${text.slice(0, 12)}"`, async () => {
      const shown = await inState(await element('wh_1'), 'ready');
      const form = await settings(shown);
      type(await field(shown, 'headers'), text);
      await until(() => textOf(form).includes('Discard'));
      control(form, 'Save').click();
      await until(() => textOf(form).includes(words));
      expect(patches()).to.deep.equal([]);
    });
  }

  it('tells what a test really came to: green only for a 2xx', async () => {
    deliveries = [
      delivery({ id: 'whd_t', status: 'dead', responseCode: undefined, failure: 'name_resolution' }),
      ...deliveries,
    ];
    const shown = await inState(await element('wh_1'), 'ready');
    await until(() => textOf(shown).includes('Send test event'));
    control(inside(shown, 'wagate-webhook')!, 'Send test event').click();
    await until(() => textOf(shown).includes('No server has this name'));
    expect(inside(shown, '.note.good')).to.equal(undefined);
  });

  it('shows each delivery, its tries and its body, and sends chosen and missed ones again', async () => {
    const shown = await inState(await element('wh_1'), 'ready');
    await until(() => textOf(shown).includes('84 ms'));
    const list = inside(shown, 'wagate-webhook-deliveries')!;
    expect(textOf(list)).to.contain('Certificate');
    list.shadowRoot!.querySelectorAll<HTMLElement>('.row-open')[1]!.click();
    await until(() => textOf(shown).includes('The certificate of the receiver was not accepted'));
    expect(textOf(shown)).to.contain('<img src=x>');
    expect(inside(shown, 'img')).to.equal(undefined);
    control(list, 'Redeliver missed…').click();
    await until(() => textOf(shown).includes('Redeliver 3 missed deliveries?'));
    const asked = fake.calls.filter(({ path }) => path === '/webhooks/wh_1:redeliver');
    expect(asked.map(({ body }) => (body as { dryRun?: boolean }).dryRun)).to.deep.equal([true]);
    control(inside(list as never as WagateWebhooks, 'wagate-confirm')!, 'Redeliver').click();
    await until(() => fake.count('POST', /wh_1:redeliver$/) === 2);
  });

  it('shows everything and changes nothing for a page that may only read', async () => {
    fake.embed = { can: ['webhooks:read'], sessions: ['sess_a'] };
    const all = await inState(await element(), 'ready');
    const shown = await inState(await element('wh_1'), 'ready');
    await until(() => textOf(shown).includes('84 ms'));
    const list = inside(shown, 'wagate-webhook-deliveries')!;
    list.shadowRoot!.querySelectorAll<HTMLElement>('.row-open')[1]!.click();
    await until(() => textOf(shown).includes('The certificate of the receiver was not accepted'));
    for (const words of ['New webhook', 'Edit', 'Delete', 'Rotate', 'Send test event', 'Redeliver', 'Select'])
      expect(`${textOf(all)} ${textOf(shown)}`, words).not.to.contain(words);
    expect(inside(list as never as WagateWebhooks, 'input[type=checkbox]')).to.equal(undefined);
    // With the capability they are there.
    fake = new FakeGateway();
    fake.extensions.push('webhook-deliveries');
    fake.sessions = [session({ id: 'sess_a', label: 'Front desk' })];
    fake.embed = { can: ['webhooks'], sessions: ['sess_a'] };
    answerWebhooks();
    const may = await inState(await element('wh_1'), 'ready');
    await until(() => textOf(may).includes('Redeliver missed') && textOf(may).includes('Send test event'));
  });

  it('rotates with an overlap that is told before, and shows the new secret once', async () => {
    const shown = await inState(await element(), 'ready');
    inside(shown, 'wagate-menu')!.dispatchEvent(
      new CustomEvent('wagate-menu-select', { detail: { value: 'rotate' } }),
    );
    const change = await until(() => inside(shown, 'wagate-webhook-change'));
    await until(() => textOf(change).includes('verifies with the old and with the new secret'));
    control(change, 'Rotate').click();
    await until(() => textOf(change).includes('whsec_rotated'));
    const asked = fake.calls.find(({ path }) => path.endsWith(':rotate-secret'));
    expect(asked?.body).to.deep.equal({ overlapSeconds: 86_400 });
  });

  it('leaves out what a plain gateway lacks, and keeps a webhook to its session there', async () => {
    fake.plain = true;
    const shown = await inState(await element('wh_1'), 'ready');
    await until(() => textOf(shown).includes('Verify signatures'));
    expect(
      [...inside(shown, 'wagate-webhook')!.shadowRoot!.querySelectorAll('[role=tab]')].map(
        (tab) => tab.textContent,
      ),
    ).to.deep.equal(['Settings', 'Verify signatures']);
    expect(textOf(shown)).to.not.contain('Send test event');
    inside(shown, 'wagate-menu')!.dispatchEvent(
      new CustomEvent('wagate-menu-select', { detail: { value: 'off' } }),
    );
    await until(() => patches().length === 1);
    expect(patches()).to.deep.equal([{ active: false, sessionId: 'sess_a' }]);
    expect(fake.count('GET', /deliveries/)).to.equal(0);
  });

  it('tells a member why there is nothing', async () => {
    fake.permissions = ['read'];
    const shown = await inState(await element(), 'forbidden');
    expect(textOf(shown)).to.contain('Your role can’t manage webhooks');
  });

  it('shows the others beside one with missing and hostile fields', async () => {
    hooks = [
      hook({ id: 'wh_9', url: null as never, events: null as never, retryPolicy: undefined as never }),
      hook({ id: 'wh_8', url: 'javascript:alert(1)//\u202e' }),
      ...hooks,
    ];
    const shown = await inState(await element(), 'ready');
    expect(textOf(shown)).to.contain('No events').and.to.contain('orders.example/hook');
    expect(inside(shown, 'a[href^="javascript"]')).to.equal(undefined);
  });
});
