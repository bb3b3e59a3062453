import { Person } from './person.js';
import { expect, go, test } from './plain-visit.js';

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
