import { expect, type Page } from '@playwright/test';
import { Person } from './person.js';
import { test as base } from './stand-in.js';

/** Somebody who has signed in at a gateway with the habits of the production service: its owner, unless a journey names another one. */
export const test = base.extend<{ visitor: 'ana' | 'ben' | 'chioma' }>({
  visitor: ['ana', { option: true }],
  page: async ({ page, wagate, visitor }, use) => {
    await page.goto(wagate.url);
    await new Person(page, wagate).signIn(`${visitor}@harbour.example`);
    // Going elsewhere any sooner would take the sign-in back.
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toHaveCount(0);
    await use(page);
  },
});

export { expect } from '@playwright/test';

/** The entries of the sidebar lead from page to page as a person goes: nothing is loaded anew. */
export const go = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();

/** Closes what shows a secret: it leaves the screen by saying that it is stored. */
export async function stored(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I have stored/ }).check();
  await page.getByRole('button', { name: 'Done' }).click();
}
