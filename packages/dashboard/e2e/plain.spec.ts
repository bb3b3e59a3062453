import { proves } from './guide.js';
import { Person } from './person.js';
import { expect, go, test } from './plain-visit.js';

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
