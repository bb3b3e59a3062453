import type { Locator, Page } from '@playwright/test';
import { Authenticator } from './authenticator.js';
import { proves } from './guide.js';
import { Person } from './person.js';
import { expect, test } from './stand-in.js';

/** Closes what shows a secret: it leaves the screen by saying that it is stored. */
async function stored(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I have stored/ }).check();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** The entries of the sidebar lead from page to page as a person goes: nothing is loaded anew. */
const go = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();

test.beforeEach(async ({ page, wagate }, { title }) => {
  await page.goto(wagate.url);
  const who = /^a member/.test(title) ? 'ben' : /^an admin/.test(title) ? 'chioma' : 'ana';
  await new Person(page, wagate).signIn(`${who}@harbour.example`);
  // Going elsewhere any sooner would take the sign-in back.
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toHaveCount(0);
});

test(
  'what such a gateway lacks is absent, and asked for once in a visit',
  proves('plain.absent'),
  async ({ page, wagate, production }) => {
    const ana = new Person(page, wagate);
    const list = page.locator('wagate-sessions');
    await expect(list).toHaveAttribute('state', 'ready');
    for (let round = 0; round < 2; round++) {
      await go(page, 'Sessions');
      await list.getByText('Front desk').click();
      const session = page.locator('wagate-session');
      await expect(session).toHaveAttribute('state', 'ready');
      await expect(session.getByText('This gateway has no operation to change these.')).toBeVisible();
      await expect(session.getByRole('heading', { name: 'Settings' })).toHaveCount(0);
      await expect(session.getByRole('heading', { name: 'Activity' })).toHaveCount(0);

      await go(page, 'Viewer');
      await expect(ana.chats.first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Search all messages' })).toHaveCount(0);
      await ana.chats.first().click();
      await expect(ana.messages.first()).toBeVisible();
      await page.getByRole('button', { name: 'Search in this chat' }).click();
      await expect(page.getByText('This gateway cannot search.', { exact: false })).toBeVisible();
      await page.getByRole('button', { name: 'Close the search' }).click();

      await go(page, 'API keys');
      await expect(page.getByText('No API keys yet')).toBeVisible();
      await go(page, 'Webhooks');
      await expect(page.getByText('No webhooks yet')).toBeVisible();
    }
    const lacking = new Map<string, number>();
    for (const { method, path, status } of production.requests)
      if (path.startsWith('/api/v1/') && [404, 405, 501].includes(status))
        lacking.set(`${method} ${path}`, (lacking.get(`${method} ${path}`) ?? 0) + 1);
    expect(
      [...lacking.values()].filter((times) => times > 1),
      [...lacking.keys()].join(),
    ).toEqual([]);
    expect([...lacking.keys()]).toContain('GET /api/v1/capabilities');
  },
);

test('an owner’s key is made by the identity service, reads, and is refused when it is revoked', async ({
  page,
  production,
}) => {
  const desk = production.world.sessionCalled('Front desk').id;
  const status = async (key: string) =>
    (await fetch(`${production.url}/api/v1/sessions/${desk}/chats`, { headers: { 'x-api-key': key } }))
      .status;
  await go(page, 'API keys');
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(page.getByText('A key made here can only read', { exact: false })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Send/ })).toHaveCount(0);
  await page.getByLabel('Name', { exact: true }).fill('Till');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const key = await secretIn(page);
  expect(await status(key)).toBe(200);
  await stored(page);
  expect(await page.locator('wagate-api-keys').innerText()).not.toContain(key);

  await page.getByRole('button', { name: 'Actions for Till' }).click();
  await page.getByRole('menuitem', { name: 'Revoke…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByText('No API keys yet')).toBeVisible();
  expect(await status(key)).toBe(401);
});

/** The whole key as it stands on the screen. */
async function secretIn(page: Page): Promise<string> {
  const secret = page.locator('wagate-api-key-secret');
  let key: string | undefined;
  await expect(async () => {
    key = /wa_[A-Za-z]{20,}/.exec(await shownText(secret))?.[0];
    expect(key).toBeDefined();
  }).toPass();
  return key!;
}

/** Texts and values of fields, through all shadow roots. */
const shownText = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
      const inside = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : '';
      return inside + (node.nodeValue ?? '') + [...node.childNodes].map(read).join(' ');
    };
    return read(element);
  });

test('an account page says what such a service does otherwise, before the click', async ({
  page,
  wagate,
  browser,
}) => {
  await page.getByRole('button', { name: /^Account: / }).click();
  await page.getByRole('link', { name: 'Account settings' }).click();
  const account = page.locator('wagate-account');
  const change = account.locator('wagate-two-factor-change');
  const password = change.getByLabel('Current password', { exact: true });
  await expect(account.getByText('may go on for up to five minutes. When')).toBeVisible();

  await account.getByRole('button', { name: 'Set up two-factor…' }).click();
  await password.fill('correct horse battery');
  await change.getByRole('button', { name: 'Continue' }).click();
  const first = await Authenticator.scan(change);
  await change.getByLabel('Code from the app').fill(first.code());
  await page.keyboard.press('Enter');
  await account.getByLabel('I have saved them').check();
  await account.getByRole('button', { name: 'Done' }).click();

  await account.getByRole('button', { name: 'Set up anew…' }).click();
  await expect(account.getByText('stop working as soon as you continue', { exact: false })).toBeVisible();
  await password.fill('correct horse battery');
  await change.getByRole('button', { name: 'Replace it now' }).click();
  await expect(account.getByText('This is your only authenticator now.', { exact: false })).toBeVisible();
  const next = await Authenticator.scan(change);
  await change.getByLabel('Code from the app').fill(next.code());
  await page.keyboard.press('Enter');
  await account.getByLabel('I have saved them').check();
  await account.getByRole('button', { name: 'Done' }).click();

  const there = await (await browser.newContext()).newPage();
  await there.goto(wagate.url);
  await new Person(there, wagate).signIn('ana@harbour.example');
  await there.getByLabel('Code', { exact: true }).fill(next.code());
  await there.getByRole('button', { name: 'Verify' }).click();
  await expect(there.locator('wagate-sessions')).toBeVisible();
});

test('contacts are found by name, and by number among those that are loaded, which is said', async ({
  page,
  wagate,
  production,
}) => {
  await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
  await page.goto(`${wagate.url}/contacts/${production.world.sessionCalled('Front desk').id}`);
  const rows = page.locator('wagate-contact-list').getByRole('option');
  const field = page.getByRole('searchbox', { name: 'Find by name or number' });
  await expect(rows.nth(1)).toBeVisible();
  await field.fill('marta');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('This gateway finds names only.', { exact: false })).toHaveCount(0);
  await field.fill('+44 7700');
  await expect(page.getByText('This gateway finds names only.', { exact: false })).toBeVisible();
});

test('a member reads why there are no sessions, keys and webhooks, and still has a page', async ({
  page,
}) => {
  await expect(page.getByText('Your role can’t see this')).toBeVisible();
  await go(page, 'API keys');
  await expect(page.getByText(/Your role can’t manage keys|Only the owner manages keys here/)).toBeVisible();
  await go(page, 'Webhooks');
  await expect(page.getByText('Your role can’t manage webhooks')).toBeVisible();
  await go(page, 'Viewer');
  await expect(page.getByText('Your role can’t see this')).toBeVisible();
});

test('an admin reads that only the owner makes keys, and manages webhooks', async ({ page, production }) => {
  await page.getByLabel('Code').fill(production.totp());
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
  await go(page, 'API keys');
  await expect(page.getByText('Only the owner manages keys here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create key' })).toHaveCount(0);
  await go(page, 'Webhooks');
  await expect(page.getByRole('button', { name: 'Add webhook' }).first()).toBeVisible();
});

test('a webhook keeps its session when something else is changed, and has no deliveries', async ({
  page,
  production,
}) => {
  const { world } = production;
  const desk = world.sessionCalled('Front desk').id;
  const webhook = () => world.data.webhooks[0];
  await go(page, 'Webhooks');
  await page.getByRole('button', { name: 'Add webhook' }).first().click();
  await page.getByLabel('Address').fill('https://receiver.example/in');
  await page.getByLabel('Sessions', { exact: true }).selectOption(desk);
  await page.getByLabel('All events').check();
  await page.getByRole('button', { name: 'Add webhook' }).last().click();
  await expect.poll(webhook).toMatchObject({ sessionId: desk });
  await stored(page);

  await go(page, 'Webhooks');
  await page.getByText('receiver.example', { exact: false }).first().click();
  await expect(page.getByRole('tab', { name: 'Deliveries' })).toHaveCount(0);
  await page.getByLabel('Address').fill('https://receiver.example/other');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(webhook).toMatchObject({ url: 'https://receiver.example/other', sessionId: desk });
  await expect(page.getByText('Webhook saved')).toBeVisible();
});

test('a node that was started anew says that it has not loaded a session, and keeps it on show', async ({
  page,
  wagate,
  production,
}) => {
  const { id } = production.world.create('org_harbour_coffee', { label: 'Night shift' });
  production.world.setStatus(id, 'scan_qr_code');
  await page.goto(`${wagate.url}/sessions/${id}`);
  const session = page.locator('wagate-session');
  await expect(session).toHaveAttribute('state', 'ready');
  production.restart();
  await session.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Stop…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('wagate-session-change')).toContainText(
    'has not loaded it since it started anew',
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(session.getByText('Night shift')).toBeVisible();
});

test('a session that its node has not loaded is deleted and made anew from the list, and waits for a phone', async ({
  page,
  production,
}) => {
  const { world } = production;
  const { id } = world.create('org_harbour_coffee', { label: 'Night shift', autoRead: false });
  world.setStatus(id, 'scan_qr_code');
  const list = page.locator('wagate-sessions');
  await expect(list.getByText('Night shift')).toBeVisible();
  production.restart();
  await list.getByRole('button', { name: 'More for Night shift' }).click();
  await page.getByRole('menuitem', { name: 'Stop…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('wagate-session-change')).toContainText(
    'has not loaded it since it started anew',
  );
  await dialog.getByRole('button', { name: 'Delete and create anew' }).click();
  await expect(page.locator('wagate-pairing')).toBeVisible();
  const named = world.data.sessions.filter(({ label }) => label === 'Night shift');
  expect(named.map((one) => one.autoRead)).toEqual([false]);
  expect(named[0]!.id).not.toBe(id);
  expect(page.url()).toContain(named[0]!.id);
});

test('where WhatsApp can’t be reached a new session is made once, and its row claims no code', async ({
  page,
  wagate,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  production.unreachable(true);
  await new Person(page, wagate).createSession('Stall 2');
  await expect(page.locator('wagate-pairing')).toBeVisible();
  await go(page, 'Sessions');
  const row = list.getByRole('row').filter({ hasText: 'Stall 2' });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText('A code waits');
  const made = () => production.world.data.sessions.filter(({ label }) => label === 'Stall 2').length;
  expect(made()).toBe(1);
});

test('an answer that is lost on the way makes no second session', async ({ page, production }) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  await page.route('**/api/v1/sessions', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    return route.fulfill({ status: 502, body: '' });
  });
  await page.getByRole('button', { name: 'New session' }).first().click();
  await page.getByLabel('Label', { exact: true }).fill('Stall 3');
  await expect(page.getByText('On this gateway it can’t be changed later.', { exact: false })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.locator('wagate-pairing')).toBeVisible();
  expect(production.world.data.sessions.filter(({ label }) => label === 'Stall 3')).toHaveLength(1);
});

test('a list opened while its node is down comes by itself, although the socket stays', async ({
  page,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  let down = true;
  await page.route('**/api/v1/sessions', (route) =>
    down
      ? route.fulfill({ status: 503, json: { error: { code: 'gateway_unavailable', message: 'x' } } })
      : route.fallback(),
  );
  await page.reload();
  await expect(list).toHaveAttribute('state', 'unreachable');
  await expect(page.getByRole('link', { name: /^Sessions \d+ need attention/ })).toHaveCount(0);
  const sockets = production.requests.filter(({ path }) => path.includes('/realtime/ticket')).length;
  down = false;
  await expect(list.getByText('Front desk')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('link', { name: /^Sessions \d+ need attention/ })).toBeVisible({
    timeout: 20_000,
  });
  expect(production.requests.filter(({ path }) => path.includes('/realtime/ticket')).length).toBe(sockets);
});

test('a session that the node has not loaded says so on its card, and is made anew', async ({
  page,
  wagate,
  production,
}) => {
  const { id } = production.world.create('org_harbour_coffee', { label: 'Night shift' });
  production.world.setStatus(id, 'scan_qr_code');
  production.restart();
  await page.goto(`${wagate.url}/sessions/${id}/link`);
  const card = page.locator('wagate-pairing');
  await expect(card).toHaveAttribute('state', 'not-loaded', { timeout: 20_000 });
  await card.getByRole('button', { name: 'Make it anew' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make it anew' }).click();
  await expect(card).toHaveAttribute('state', 'qr');
  const { sessions } = production.world.data;
  expect(sessions.filter(({ label }) => label === 'Night shift').map((one) => one.id === id)).toEqual([
    false,
  ]);
});

test('linking again makes one session when WhatsApp is there, and none while it is not', async ({
  page,
  wagate,
  production,
}) => {
  const old = production.world.data.sessions.find(({ status }) => status === 'logged_out')!;
  const called = () => production.world.data.sessions.filter(({ label }) => label === old.label);
  production.unreachable();
  await page.goto(`${wagate.url}/sessions/${old.id}/link`);
  const card = page.locator('wagate-pairing');
  await expect(card).toHaveAttribute('state', 'logged-out');
  await card.getByRole('button', { name: 'Link again' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete and link again' }).click();
  await expect(
    page.getByText('The gateway can’t reach WhatsApp now: nothing was changed.', { exact: false }),
  ).toBeVisible();
  await expect.poll(() => called().map(({ id }) => id)).toEqual([old.id]);
  production.unreachable(false);
  await dialog.getByRole('button', { name: 'Delete and link again' }).click();
  await expect(card).toHaveAttribute('state', 'qr');
  expect(called()).toHaveLength(1);
  expect(called()[0]!.id).not.toBe(old.id);
});

test('a card says that WhatsApp can’t be reached, and goes on by itself', async ({
  page,
  wagate,
  production,
}) => {
  const { id } = production.world.create('org_harbour_coffee', { label: 'Night shift' });
  production.unreachable();
  await page.goto(`${wagate.url}/sessions/${id}/link`);
  const card = page.locator('wagate-pairing');
  await expect(card).toHaveAttribute('state', 'no-whatsapp');
  await expect(page.getByRole('heading', { name: 'WhatsApp can’t be reached' })).toBeVisible();
  production.unreachable(false);
  await expect(card).toHaveAttribute('state', 'qr', { timeout: 20_000 });
});

test('a node that is down is told in a sentence, and the page comes back with it', async ({
  page,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  production.away('*');
  await page.reload();
  await expect(page.getByText('Can’t reach the gateway').first()).toBeVisible();
  await go(page, 'Webhooks');
  await expect(page.locator('wagate-webhooks').getByText('Can’t reach the gateway').first()).toBeVisible();
  production.away('*', false);
  await expect(page.getByText('No webhooks yet')).toBeVisible({ timeout: 20_000 });
  await go(page, 'Sessions');
  await expect(list.getByText('Front desk')).toBeVisible({ timeout: 20_000 });
});

test('records with nulls, missing and unknown fields stand beside the others', async ({
  page,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  const { world } = production;
  world.addOddRecords();
  world.data.webhooks.unshift({
    id: 'wh_odd',
    organizationId: 'org_harbour_coffee',
    url: 'not an address',
    events: null,
    customHeaders: null,
    retryPolicy: { policy: 'fibonacci' },
    createdAt: world.now(),
    deliveries: [],
    later: { of: ['a', 'later', 'gateway'] },
  } as never);
  await page.reload();
  await expect(list).toHaveAttribute('state', 'ready');
  await expect(list.getByText('Front desk')).toBeVisible();
  await expect(list.getByText('Unnamed session').first()).toBeVisible();
  await list.getByText('Unnamed session').first().click();
  await expect(page.locator('wagate-session')).toHaveAttribute('state', 'ready');
  await go(page, 'Webhooks');
  await expect(page.locator('wagate-webhooks')).toHaveAttribute('state', 'ready');
  await expect(page.getByText('not an address')).toBeVisible();
  await page.getByText('not an address').click();
  await expect(page.locator('wagate-webhook')).toBeVisible();
  await go(page, 'Viewer');
  await expect(page.locator('wagate-chat-list').first()).toHaveAttribute('state', /ready|empty/);
});

test('the command menu leads to pages, sessions and contacts', async ({ page }) => {
  await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: 'Go to a page, a session or a contact' });
  await field.fill('front');
  await expect(page.getByRole('option', { name: /Front desk/ }).first()).toBeVisible();
  await field.fill('marta');
  await expect(
    page
      .getByRole('group', { name: /^Contacts of / })
      .getByRole('option')
      .first(),
  ).toBeVisible();
  await field.fill('webh');
  await page.keyboard.press('Enter');
  await expect(page.locator('wagate-webhooks')).toHaveAttribute('state', /ready|empty/);
});

test('an organization is renamed by its owner', async ({ page }) => {
  const trigger = page.getByRole('button', { name: /^Organization: / });
  await trigger.click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Harbour Roastery');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(trigger).toContainText('Harbour Roastery');
});

test('a member is offered neither to rename nor to delete the organization', async ({ page }) => {
  await page.getByRole('button', { name: /^Organization: / }).click();
  await expect(page.getByRole('menuitem', { name: 'New organization…' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /Rename|Delete/ })).toHaveCount(0);
});

test('the people of the organization are listed with their roles', async ({ page }) => {
  // Before it is known which pages there are, entries come in between.
  await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Webhooks' }),
  ).toBeVisible();
  await go(page, 'Members');
  const members = page.locator('wagate-members');
  await expect(members).toHaveAttribute('state', 'ready');
  await expect(members.getByText('ana@harbour.example')).toBeVisible();
});
