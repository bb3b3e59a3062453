import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

test(
  'a super admin sees every organization’s sessions live with the gateway of each, and nobody else does',
  proves('platform.all-sessions', 'platform.all-sessions.owner'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const ben = await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@market.example');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'All sessions' }).click();
    const list = page.locator('wagate-all-sessions');
    await expect(list.getByText('No sessions yet')).toBeVisible();

    await test.step('one that another organization makes is there at once, on its gateway', async () => {
      await ben.createSession('Market stall');
      const row = list.getByRole('row').filter({ hasText: 'Market stall' });
      await expect(row).toContainText('Ben Okafor');
      await expect(list.getByText('Embedded gateway')).toBeVisible();
      await expect(list.getByText(/^Heartbeat/)).toBeVisible();
      await expect(row).toContainText('Scan to link');
      const phone = await ben.scanAsNew('447700900999', 'Market stall');
      await expect(row).toContainText('Working');
      await phone.unlink();
      await expect(row).toContainText('Logged out');
      await expect(row).toContainText('Unlinked on the phone');
    });

    await test.step('down to one: what it is, and why no page of it opens', async () => {
      await list.getByRole('button', { name: /^Market stall/ }).click();
      await expect(page).toHaveURL(/\/all-sessions\/sess_/);
      await page.reload();
      const detail = page.locator('wagate-session-detail');
      await expect(detail).toContainText('Ben Okafor');
      await expect(detail).toContainText('Logged out');
      await expect(detail).toContainText('open to the members of that organization');
      await expect(page.getByRole('button', { name: 'Open its page' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page).toHaveURL(/\/all-sessions$/);
    });

    await test.step('searched and filtered', async () => {
      await page.getByRole('searchbox', { name: 'Find by label, number or id' }).fill('stall');
      await expect(list.getByRole('row').filter({ hasText: 'Market stall' })).toBeVisible();
      await list.getByRole('button', { name: /^Working( \d+)?$/ }).click();
      await expect(list.getByText('Nothing matches')).toBeVisible();
      await list.getByRole('button', { name: 'Clear filters' }).click();
      await expect(list.getByRole('row').filter({ hasText: 'Market stall' })).toBeVisible();
    });

    await test.step('an owner has it neither by navigation, nor by address, nor by call', async () => {
      const nav = theirs.getByRole('navigation', { name: 'Main' });
      await theirs.goto(`${wagate.url}/all-sessions`);
      await expect(theirs.getByText('does not open this page')).toBeVisible();
      await expect(nav.getByRole('link', { name: /^Sessions/ })).toBeVisible();
      await expect(nav.getByRole('link', { name: 'All sessions' })).toHaveCount(0);
      for (const path of ['/admin/sessions', '/admin/gateways', '/admin/audit'])
        expect(await ben.call('GET', path), path).toMatch(/^403 /);
    });
  },
);
