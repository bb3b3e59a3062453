import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import type { Command } from './command.js';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';
import { Shop } from './shop.js';

let shop: Shop;
test.beforeEach(() => {
  shop = new Shop();
});
test.afterEach(() => shop.close());

/** Fills in the form of a webhook on the page of webhooks, and saves it. */
async function add(page: Page, url: string, choose: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Add webhook' }).first().click();
  await page.getByLabel('Address').fill(url);
  await choose();
  await page.locator('wagate-webhook-form').getByRole('button', { name: 'Add webhook' }).click();
}

/** Reads the secret that is on show, says that it is stored, and leaves it. */
async function storeSecret(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Copy the signing secret' });
  const secret = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
  return secret;
}

const openWebhooks = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Webhooks' }).click();

/** As the browser of whoever is signed in there. */
async function call(page: Page, wagate: Command, method: string, path: string) {
  return page.evaluate(
    async ([url, verb]) => {
      const { token } = (await (await fetch('/api/auth/token')).json()) as { token: string };
      const answer = await fetch(url!, { method: verb!, headers: { authorization: `Bearer ${token}` } });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    },
    [`${wagate.url}/api/v1${path}`, method],
  );
}

test(
  'a webhook made in the page gets signed events; what failed is shown try by try and sent again; its secret is rotated with an overlap',
  proves('webhooks.set', 'webhooks.edit', 'webhooks.failing'),
  async ({ page, wagate }) => {
    test.slow();
    const ana = await new Person(page, wagate).signUpFirst();
    const phone = await ana.linkPhone();
    await openWebhooks(page);
    await add(page, await shop.open(), async () => {
      await page.getByLabel('Sessions', { exact: true }).selectOption({ label: 'Front desk' });
      await page.getByRole('radio', { name: 'These events' }).check();
      await page.getByRole('checkbox', { name: 'message', exact: true }).check();
    });
    const before = await storeSecret(page);
    shop.secret = before;
    await expect(page).toHaveURL(/\/webhooks\/wh_/);
    const id = new URL(page.url()).pathname.split('/').at(-1)!;

    await page.getByRole('button', { name: 'Send test event' }).click();
    await expect(page.getByText(/The receiver answered 200 in/)).toBeVisible();
    expect(shop.refused).toEqual([]);
    await phone.hear('447700900777', 'Do you open at eight?');
    await expect.poll(() => shop.texts).toEqual(['Do you open at eight?']);

    shop.respond = (response) => response.writeHead(502).end('<b>till is down</b>');
    await phone.hear('447700900777', 'Two loaves please');
    const row = page.getByRole('row').filter({ hasText: 'Retry' });
    await expect(row).toBeVisible({ timeout: 20_000 });
    await row.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByText('502 Bad Gateway').first()).toBeVisible();
    await expect(page.getByText(/Try \d+ of 15/)).toBeVisible();
    await page.getByRole('tab', { name: 'Response' }).click();
    await expect(page.getByText('<b>till is down</b>')).toBeVisible();

    shop.respond = (response) => response.end();
    await page.getByRole('button', { name: 'Redeliver', exact: true }).click();
    await expect(row).toHaveCount(0, { timeout: 20_000 });
    expect(shop.texts.at(-1)).toBe('Two loaves please');

    await page.getByRole('button', { name: /^More for 127/ }).click();
    await page.getByRole('menuitem', { name: 'Rotate the secret…' }).click();
    await expect(page.getByText(/Until .* verifies with the old and with the new secret/)).toBeVisible();
    await page.getByRole('button', { name: 'Rotate', exact: true }).click();
    const after = await storeSecret(page);
    expect(after).not.toBe(before);
    const events = shop.events.length;
    await page.getByRole('button', { name: 'Send test event' }).click();
    await expect.poll(() => shop.events.length).toBeGreaterThan(events);
    expect(await shop.verifies(before), 'the old secret verifies').toBe(true);
    expect(await shop.verifies(after), 'the new secret verifies').toBe(true);

    const held = (await call(page, wagate, 'GET', `/webhooks/${id}`)).body;
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByLabel('Attempts in all').fill('7');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Webhook saved')).toBeVisible();
    const now = (await call(page, wagate, 'GET', `/webhooks/${id}`)).body;
    const { updatedAt: _, lastDeliveryAt: __, ...kept } = held;
    expect(now).toMatchObject({ ...kept, retryPolicy: { ...held.retryPolicy, attempts: 7 } });
    expect(now.sessionId).toBeTruthy();
  },
);

test(
  'a test event to an address where nothing listens shows how far it came; a webhook deleted elsewhere takes nothing that was typed',
  proves('webhooks.failing'),
  async ({ page, wagate }) => {
    await new Person(page, wagate).signUpFirst();
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => free.once('listening', done));
    const { port } = free.address() as { port: number };
    await new Promise((done) => free.close(done));
    await openWebhooks(page);
    await add(page, `http://127.0.0.1:${port}/`, () =>
      page.getByRole('radio', { name: 'All events' }).check(),
    );
    await storeSecret(page);
    await page.getByRole('button', { name: 'Send test event' }).click();
    await expect(
      page.getByText('Nothing answers at this address, or the connection was cut').first(),
    ).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Active' }), 'a test switches nothing off').toBeChecked();

    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByLabel('Headers').fill('X-Team: orders');
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    expect((await call(page, wagate, 'DELETE', `/webhooks/${id}`)).status).toBe(204);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('This webhook was deleted meanwhile')).toBeVisible();
    await expect(page.getByLabel('Headers')).toHaveValue('X-Team: orders');
    await page.getByRole('button', { name: 'Webhooks', exact: true }).click();
    await expect(page.getByText('No webhooks yet')).toBeVisible();
  },
);

test('the keyboard alone makes a webhook', proves('webhooks.set'), async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  const url = await shop.open();
  await openWebhooks(page);
  await page.getByRole('button', { name: 'Add webhook' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Address')).toBeFocused();
  await page.keyboard.type(url);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Sessions', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'All events' })).toBeChecked();
  await page.getByLabel('Address').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Copy the signing secret' });
  await expect(dialog).toBeVisible();
  const stored = dialog.getByRole('checkbox');
  for (let steps = 0; steps < 5; steps++) {
    if (await stored.evaluate((box) => box.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: /^127\.0\.0\.1/ })).toBeVisible();
});

/** Asks the identity service as the browser of whoever is signed in there. */
const identity = (page: Page, path: string, body: object) =>
  page.evaluate(
    async ([url, text]) => {
      const answer = await fetch(`/api/auth${url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: text!,
      });
      return (await answer.json()) as { id: string; organizationId: string };
    },
    [path, JSON.stringify(body)],
  );

for (const role of ['admin', 'member'] as const) {
  const can = role === 'admin';
  test(
    `${role}: webhooks ${can ? 'are managed' : 'are neither shown nor reached by address or call'}`,
    proves(can ? 'webhooks.admin' : 'roles.member'),
    async ({ page, wagate, browser, complaints }) => {
      await new Person(page, wagate).signUpFirst();
      const url = await shop.open();
      await openWebhooks(page);
      await add(page, url, () => page.getByRole('radio', { name: 'All events' }).check());
      await storeSecret(page);
      const { pathname } = new URL(page.url());
      const id = pathname.split('/').at(-1)!;

      const context = await browser.newContext();
      const other = await context.newPage();
      watch(other, complaints);
      await new Person(other, wagate).signUp('Ben Okafor', 'ben@harbour.example');
      const invited = await identity(page, '/organization/invite-member', {
        email: 'ben@harbour.example',
        role,
      });
      await identity(other, '/organization/accept-invitation', { invitationId: invited.id });
      await identity(other, '/organization/set-active', { organizationId: invited.organizationId });
      await other.goto(`${wagate.url}/sessions`);
      const nav = other.getByRole('navigation');
      await expect(nav.getByRole('link', { name: /^Sessions/ })).toBeVisible();
      await expect(nav.getByRole('link', { name: 'Webhooks' })).toHaveCount(can ? 1 : 0);
      await other.goto(`${wagate.url}${pathname}`);
      if (can) {
        await other.getByRole('switch', { name: 'Active' }).click();
        await expect(other.getByText('Webhook is off')).toBeVisible();
        expect((await call(other, wagate, 'GET', `/webhooks/${id}`)).body).toMatchObject({ active: false });
      } else {
        await expect(other.getByText('Your role in this organization does not open this page')).toBeVisible();
        await expect(other.getByText(new URL(url).host)).toHaveCount(0);
        for (const [method, path] of [
          ['GET', '/webhooks'],
          ['GET', `/webhooks/${id}`],
          ['GET', `/webhooks/${id}/deliveries`],
          ['POST', `/webhooks/${id}:rotate-secret`],
          ['DELETE', `/webhooks/${id}`],
        ] as const)
          expect((await call(other, wagate, method, path)).status, `${method} ${path}`).toBe(403);
      }
      await context.close();
    },
  );
}
