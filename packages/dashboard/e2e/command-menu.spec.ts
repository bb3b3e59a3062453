import type { Page } from '@playwright/test';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

/** Where the focus is, looked for through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
  });

/** The option that a screen reader is pointed at: in the same shadow root as the field. */
const pointedAt = (page: Page) =>
  page.locator('wagate-command-menu').evaluate((menu) => {
    const id = menu.shadowRoot?.activeElement?.getAttribute('aria-activedescendant');
    return id && menu.shadowRoot?.querySelector(`#${id}[aria-selected=true] .name`)?.textContent;
  });

test(
  'pages, sessions and contacts are a shortcut away, by the keyboard alone',
  proves('frame.commands'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await ana.linkPhone('Front desk');
    expect(
      fetched.filter((path) => /command/.test(path)),
      'nothing of it before it is wanted',
    ).toEqual([]);

    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Contacts' }).focus();
    await page.keyboard.press('Control+K');
    const field = page.getByRole('combobox', { name: 'Go to a page, a session or a contact' });
    await expect(field).toBeFocused();
    expect(await pointedAt(page)).toBe('Sessions');
    await page.keyboard.press('ArrowDown');
    expect(await pointedAt(page)).toBe('Viewer');
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
    expect(await focused(page), 'it is where it was before').toBe('Contacts');

    await test.step('a page', async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.type('webh');
      await expect.poll(() => pointedAt(page)).toBe('Webhooks');
      await page.keyboard.press('Enter');
      await expect(page.getByText('No webhooks yet')).toBeVisible();
      await expect(field).toHaveCount(0);
    });
    await test.step('a session, by its number', async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.type('+44 7700 9001');
      await expect.poll(() => pointedAt(page)).toBe('Front desk');
      await page.keyboard.press('Enter');
      await expect(page.locator('wagate-session')).toHaveAttribute('state', 'ready');
      // The shortcut closes what is open.
      await expect(field).toHaveCount(0);
    });
    await test.step('somebody among the contacts of the session in view', async () => {
      // A phone tells of its contacts some moments after it was linked.
      const { pathname } = new URL(page.url());
      await expect.poll(() => ana.call('GET', `${pathname}/contacts?q=priya`)).toContain('Priya Raman');
      await page.keyboard.press('Control+K');
      await page.keyboard.type('priya');
      await expect(page.getByRole('group', { name: 'Contacts of Front desk' })).toContainText('Priya Raman');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
    });
    await test.step('going back closes it', async () => {
      await page.keyboard.press('Control+K');
      await expect(field).toBeFocused();
      await page.goBack();
      await expect(page.locator('wagate-session')).toBeVisible();
      await expect(field).toHaveCount(0);
    });
  },
);

test('a narrow window has it too, and a page of the platform is offered to nobody else', async ({
  page,
  wagate,
}) => {
  await new Person(page, wagate).signUpFirst();
  await page.evaluate(() =>
    fetch('/api/auth/sign-out', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await new Person(page, wagate).signUp('Ben Okafor', 'ben@harbour.example');
  await page.getByRole('button', { name: 'Go to a page, a session or a contact' }).click();
  const field = page.getByRole('combobox');
  await field.fill('users');
  await expect(page.getByText('Nothing is called “users”.').first()).toBeVisible();
  await field.fill('mem');
  await page.getByRole('option', { name: 'Members' }).click();
  await expect(page.locator('wagate-members')).toBeVisible();
});

test('without the network the menu says so, and opens once it is back', async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  await page.route(/\/assets\/commands?-[^/]+\.js/, (route) => route.abort());
  await page.getByRole('button', { name: /^Go to…/ }).click();
  await expect(page.locator('dashboard-connection')).toContainText('The menu could not be fetched.');
  await page.unroute(/\/assets\/commands?-[^/]+\.js/);
  await page.getByRole('button', { name: /^Go to…/ }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dashboard-connection')).toHaveAttribute('state', 'fine');
  await expect(page.getByText('The menu could not be fetched.')).toHaveCount(0);
});
