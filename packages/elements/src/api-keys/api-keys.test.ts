import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { ApiKey } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/api-keys.js';
import '../define/provider.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateApiKeys } from './api-keys.js';

const DAY = 86_400_000;
const SECRET = `wa_${'Q3v8hXk2'.repeat(8)}`;
let fake: FakeGateway;
let keys: ApiKey[];

const key = (fields: Partial<ApiKey>): ApiKey => ({
  id: `key_${keys.length + 1}`,
  name: 'Order service',
  start: 'wa_4fK',
  permissions: ['read'],
  enabled: true,
  createdAt: Date.now() - 40 * DAY,
  ...fields,
});

/** The operations on keys, as a gateway answers them. */
function answerKeys(): void {
  fake.respond(({ method, path, body }) => {
    const [, id, verb] = /^\/api-keys(?:\/([^:]+))?(?::(\w+))?$/.exec(path) ?? [];
    if (!path.startsWith('/api-keys')) return undefined;
    if (method === 'GET') return { status: 200, body: { data: keys } };
    if (method === 'POST' && !verb) {
      const made = key({ ...(body as Partial<ApiKey>), createdAt: Date.now() });
      keys = [made, ...keys];
      return { status: 201, body: { ...made, key: SECRET } };
    }
    const one = keys.find((row) => row.id === id);
    if (!one) return { status: 404, body: { error: { code: 'not_found', message: 'x' } } };
    if (method === 'DELETE') {
      keys = keys.filter((row) => row !== one);
      return { status: 204 };
    }
    if (verb === 'rotate') return { status: 200, body: { ...one, key: SECRET } };
    const next = { ...one, ...(body as Partial<ApiKey>) };
    keys = keys.map((row) => (row === one ? next : row));
    return { status: 200, body: next };
  });
}

const element = () =>
  fixture<WagateApiKeys>(html`<wagate-api-keys .gateway=${fake.gateway}></wagate-api-keys>`);

function type(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Opens the form and fills in what a key needs. */
async function filled(from: WagateApiKeys, name: string): Promise<void> {
  from.create();
  type(await until(() => inside<HTMLInputElement>(from, 'input[name=name]')), name);
  inside(from, 'input[type=radio][value=all]')!.click();
}
const confirm = (from: WagateApiKeys) => inside(from, 'wagate-api-key-form')!;

describe('wagate-api-keys', () => {
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions.push('api-keys');
    fake.sessions = [session({ id: 'sess_a', label: 'Front desk' })];
    keys = [];
    keys = [
      key({ id: 'key_1', name: 'Order service', lastUsedAt: Date.now() - 120_000 }),
      key({
        id: 'key_2',
        name: 'Till',
        permissions: ['send'],
        sessions: ['sess_a'],
        expiresAt: Date.now() + 12.5 * DAY,
      }),
      key({ id: 'key_3', name: 'Old till', expiresAt: Date.now() - 3 * DAY }),
      key({
        id: 'key_4',
        name: 'Paused',
        enabled: false,
        disabledAt: Date.now() - DAY,
        permissions: ['manage'],
      }),
      key({ id: 'key_5', name: 'Gone', revokedAt: Date.now() - DAY }),
    ];
    answerKeys();
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('lists keys with what they may, reach and until when, and is accessible', async () => {
    const shown = await inState(await element(), 'ready');
    await until(() => textOf(shown).includes('Front desk'));
    const text = textOf(shown);
    for (const words of [
      'Order service',
      'wa_4fK …',
      'All sessions',
      '2 min ago',
      'Never used',
      'In 12 days',
      'Expired',
      'Off',
    ])
      expect(text).to.contain(words);
    await expect(shown).to.be.accessible();
  });

  it('shows them and changes none for a page that may only read', async () => {
    fake.embed = { can: ['keys:read'], sessions: ['sess_a'] };
    const shown = await inState(await element(), 'ready');
    await until(() => textOf(shown).includes('Order service'));
    expect(textOf(shown)).not.to.contain('New key');
    expect([inside(shown, 'wagate-menu'), inside(shown, 'input[type=checkbox]')]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('shows one that other software has left nulls in, as what it is', async () => {
    const nulls = {
      expiresAt: null,
      revokedAt: null,
      disabledAt: null,
      lastUsedAt: null,
      name: null,
    } as never;
    keys = [key({ ...keys[0], ...(nulls as object), id: 'key_odd', start: 'wa_odd' }), ...keys];
    const shown = await inState(await element(), 'ready');
    const row = await until(() =>
      [...(inside(shown, 'table')?.querySelectorAll('tr') ?? [])].find((one) =>
        one.textContent?.includes('wa_odd'),
      ),
    );
    for (const words of ['Never used', 'Never']) expect(row.textContent).to.contain(words);
    expect(row.textContent).not.to.match(/Expired|Revoked|Off|1970|null/);
    expect(textOf(shown)).to.contain('Till');
    control(shown, 'Not in force 3').click();
    await shown.updateComplete;
    expect(textOf(shown)).not.to.contain('wa_odd');
  });

  it('finds by name and prefix, and filters what is not in force', async () => {
    const shown = await inState(await element(), 'ready');
    control(shown, 'Not in force 3').click();
    await shown.updateComplete;
    expect(textOf(shown)).to.contain('Old till').and.not.to.contain('Order service');
  });

  it('makes a key with what was chosen, shows its secret once and forgets it', async () => {
    const shown = await inState(await element(), 'ready');
    const told: unknown[] = [];
    for (const name of ['wagate-key-created', 'wagate-secret-done', 'wagate-dialog-close'])
      shown.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    await filled(shown, '  Delivery app ');
    control(confirm(shown), 'Create key').click();
    const secret = await until(() => inside(shown, 'wagate-secret'));
    await until(() => textOf(secret).includes(SECRET));
    const sent = fake.calls.filter(({ method, path }) => method === 'POST' && path === '/api-keys');
    expect(sent.length).to.equal(1);
    const made = sent[0]!.body as Record<string, unknown>;
    expect(made).to.include({ name: 'Delivery app' });
    expect(made.permissions).to.deep.equal(['read']);
    expect(made.sessions).to.equal(undefined);
    expect(Number(made.expiresAt)).to.be.closeTo(Date.now() + 90 * DAY, 60_000);
    expect(JSON.stringify(told)).to.not.contain(SECRET);
    expect(document.documentElement.outerHTML).to.not.contain(SECRET);
    expect(textOf(secret)).to.contain('curl').and.to.contain('X-Api-Key');
    inside<HTMLInputElement>(shown, 'wagate-secret')!
      .shadowRoot!.querySelector<HTMLInputElement>('input')!
      .click();
    await until(() => !(control(secret, 'Done') as HTMLButtonElement).disabled);
    control(secret, 'Done').click();
    await until(() => !inside(shown, 'wagate-secret'));
    expect((shown as unknown as { made: unknown }).made).to.equal(undefined);
  });

  it('chooses nothing beforehand, and sends nothing until what is reached is said', async () => {
    const shown = await inState(await element(), 'ready');
    shown.shadowRoot!.querySelector<HTMLElement>('.head .primary')!.click();
    type(await until(() => inside<HTMLInputElement>(shown, 'input[name=name]')), 'Delivery app');
    const radios = [...confirm(shown).shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    control(confirm(shown), 'Create key').click();
    await until(() => textOf(confirm(shown)).includes('Choose what the key reaches.'));
    inside(shown, 'input[type=radio][value=some]')!.click();
    control(confirm(shown), 'Create key').click();
    await until(() => textOf(confirm(shown)).includes('Tick at least one session.'));
    expect(fake.count('POST', /^\/api-keys$/)).to.equal(0);
  });

  for (const [name, words] of [
    ['   ', 'Give the key a name.'],
    ['x'.repeat(33), 'at most 32 characters'],
  ] as const) {
    it(`says what is wrong with the name "${name.slice(0, 5)}"`, async () => {
      const shown = await inState(await element(), 'ready');
      await filled(shown, name);
      control(confirm(shown), 'Create key').click();
      await until(() => textOf(confirm(shown)).includes(words));
      expect(fake.count('POST', /^\/api-keys$/)).to.equal(0);
    });
  }

  it('keeps what was typed when the sign-in ends, and makes one key for two clicks', async () => {
    const shown = await inState(await element(), 'ready');
    await filled(shown, 'Delivery app');
    let ended = true;
    fake.respond(({ method, path }) =>
      ended && method === 'POST' && path === '/api-keys'
        ? { status: 401, body: { error: { code: 'unauthorized', message: 'x' } } }
        : undefined,
    );
    control(confirm(shown), 'Create key').click();
    await until(() => textOf(confirm(shown)).includes('You are not signed in, or no longer'));
    expect(inside<HTMLInputElement>(shown, 'input[name=name]')!.value).to.equal('Delivery app');
    ended = false;
    const before = fake.count('POST', /^\/api-keys$/);
    control(confirm(shown), 'Create key').click();
    control(confirm(shown), 'Create key').click();
    await until(() => inside(shown, 'wagate-secret'));
    expect(fake.count('POST', /^\/api-keys$/) - before).to.equal(1);
  });

  it('looks for the key when no answer came, and offers another secret for it', async () => {
    const shown = await inState(await element(), 'ready');
    await filled(shown, 'Delivery app');
    fake.respond(({ method, path, body }) => {
      if (method !== 'POST' || path !== '/api-keys') return undefined;
      keys = [key({ ...(body as Partial<ApiKey>), createdAt: Date.now() }), ...keys];
      throw new TypeError('Failed to fetch');
    });
    control(confirm(shown), 'Create key').click();
    await until(() => textOf(shown).includes('its secret did not arrive'));
    expect(fake.count('POST', /^\/api-keys$/)).to.equal(1);
    control(shown, 'Replace the secret…').click();
    const change = await until(() => inside(shown, 'wagate-api-key-change'));
    await until(() => textOf(change).includes('Replace the secret of Delivery app?'));
    control(change, 'Replace').click();
    await until(() => textOf(inside(shown, 'wagate-secret') ?? shown).includes(SECRET));
    expect(textOf(shown)).to.not.contain('its secret did not arrive');
  });

  async function act(shown: WagateApiKeys, row: number, value: string): Promise<HTMLElement> {
    const menus = [...shown.shadowRoot!.querySelectorAll('wagate-menu')];
    menus[row]!.dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value } }));
    const change = await until(() => inside(shown, 'wagate-api-key-change'));
    // What a person can click is open.
    await until(() => inside<HTMLDialogElement>(change, 'dialog')?.open);
    return change;
  }

  it('revokes after a question, says so, and treats a key that is gone already as revoked', async () => {
    const shown = await inState(await element(), 'ready');
    const revoked: unknown[] = [];
    shown.addEventListener('wagate-key-revoked', ({ detail }) => revoked.push(detail));
    keys = keys.filter(({ id }) => id !== 'key_1');
    const change = await act(shown, 0, 'revoke');
    await until(() => textOf(change).includes('This can’t be undone'));
    control(change, 'Revoke key').click();
    await until(() => revoked.length === 1);
    await until(() => !textOf(shown).includes('Order service'));
  });

  it('asks nothing any more about a key, and makes none, when another gateway is put in', async () => {
    const shown = await inState(await element(), 'ready');
    await act(shown, 0, 'revoke');
    shown.create();
    await until(() => shown.renderRoot.querySelector('wagate-api-key-form')?.open);
    const other = new FakeGateway();
    other.extensions.push('api-keys');
    other.respond(({ path }) =>
      path.startsWith('/api-keys')
        ? { status: 200, body: { data: [key({ id: 'key_other', name: 'Of another' })] } }
        : undefined,
    );
    shown.gateway = other.gateway;
    await until(() => textOf(shown).includes('Of another'));
    expect(shown.renderRoot.querySelector('wagate-api-key-change')).to.equal(null);
    expect(shown.renderRoot.querySelector('wagate-api-key-form')?.open).not.to.equal(true);
    expect(other.count('DELETE', /^\/api-keys/)).to.equal(0);
  });

  it('can be kept from revoking', async () => {
    const shown = await inState(await element(), 'ready');
    shown.addEventListener('wagate-key-revoke', (event) => event.preventDefault());
    control(await act(shown, 0, 'revoke'), 'Revoke key').click();
    await until(() => !inside(shown, 'wagate-api-key-change'));
    expect(fake.count('DELETE', /./)).to.equal(0);
  });

  it('stays open with what went wrong when a change fails', async () => {
    const shown = await inState(await element(), 'ready');
    fake.fail(/^\/api-keys\/key_1$/, 409, 'conflict');
    const change = await act(shown, 0, 'off');
    control(change, 'Turn off').click();
    await until(() => textOf(change).includes('This has changed meanwhile'));
  });

  it('tells a member why there is nothing, and shows nothing where a gateway has no keys', async () => {
    fake.permissions = ['read', 'send', 'events'];
    const member = await inState(await element(), 'forbidden');
    expect(textOf(member)).to.contain('Your role can’t manage keys').and.not.to.contain('Create key');
    expect(fake.count('GET', /api-keys/)).to.equal(0);
    fake = new FakeGateway();
    fake.plain = true;
    const plain = await inState(await element(), 'absent');
    expect(textOf(plain)).to.contain('This gateway manages keys elsewhere');
    expect(fake.count('GET', /api-keys/)).to.equal(0);
  });

  it('shows the other keys beside one with missing and hostile fields', async () => {
    keys = [
      key({ id: 'key_9', name: null as never, permissions: undefined as never, createdAt: Number.NaN }),
      key({ id: 'key_8', name: '<img src=x onerror=alert(1)>\u202egnp' }),
      ...keys,
    ];
    const shown = await inState(await element(), 'ready');
    expect(textOf(shown)).to.contain('No name').and.to.contain('<img src=x').and.to.contain('Order service');
    expect(shown.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
