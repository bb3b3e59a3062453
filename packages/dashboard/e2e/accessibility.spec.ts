import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.js';
import { Person } from './person.js';

/** No violation of WCAG 2.2 AA that axe can find, in light and in dark. */
async function clean(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
      `${where}, ${colorScheme}`,
    ).toEqual([]);
  }
}

/** Nothing is wider than the window: no page scrolls sideways. */
async function fits(page: Page, where: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, where).toBeLessThanOrEqual(room);
}

for (const { name, ...screen } of [
  { name: 'a desk', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
  { name: 'a narrow phone', viewport: { width: 320, height: 800 }, deviceScaleFactor: 2 },
]) {
  test.describe(name, () => {
    test.use(screen);

    test('every page is accessible', async ({ page, wagate }) => {
      const person = new Person(page, wagate);
      const check = async (where: string) => {
        await clean(page, where);
        await fits(page, where);
      };
      await page.goto(wagate.url);
      await expect(page.getByLabel('E-mail')).toBeVisible();
      await check('sign-in');
      await person.signUpFirst();
      await expect(page.getByText('No sessions yet')).toBeVisible();
      await check('empty sessions');
      await person.createSession('Front desk');
      await check('pairing');
      await page.goBack();
      await expect(page.getByText('Front desk')).toBeVisible();
      await check('sessions');
      await page.goForward();
      await person.scanAsNew('447700900143', 'Front desk');
      await check('linked');
      await person.openChats();
      await check('chats');
      await person.chats.first().click();
      await expect(person.timeline.getByRole('log')).toBeVisible();
      await check('messages');
      await page.goto(`${wagate.url}/account`);
      const account = page.locator('wagate-account');
      await expect(account.getByRole('list', { name: 'Signed-in devices' })).toBeVisible();
      await check('account');
      await account.getByRole('button', { name: 'Set up two-factor…' }).click();
      const dialog = account.locator('wagate-two-factor-change');
      await dialog.getByLabel('Current password', { exact: true }).fill('correct horse battery');
      await dialog.getByRole('button', { name: 'Continue' }).click();
      await expect(dialog.getByLabel('Code from the app')).toBeVisible();
      await check('authenticator');
    });
  });
}
