import type { Locator, Page } from '@playwright/test';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

/** The contacts of a session whose phone is linked, as somebody sees them. */
class Contacts {
  constructor(readonly page: Page) {}

  static async of(page: Page, wagate: Person['wagate']): Promise<Contacts> {
    const person = await new Person(page, wagate).signUpFirst();
    await person.linkPhone();
    await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).click();
    const contacts = new Contacts(page);
    await expect(contacts.rows.filter({ hasText: 'Roastery team' })).toBeVisible();
    return contacts;
  }

  get rows(): Locator {
    return this.page.locator('wagate-contact-list').getByRole('option');
  }

  get field(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find by name or number' });
  }

  get detail(): Locator {
    return this.page.locator('wagate-contact');
  }

  async search(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}

test(
  'a contact is found by number, however it is written, their JID copied, and the direct chat opened',
  proves('contacts.search', 'contacts.jid', 'contacts.chat'),
  async ({ page, wagate, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const contacts = await Contacts.of(page, wagate);
    for (const written of ['+44 7700 900125', '447700900125', '07700 900 125', '(0)7700-900125']) {
      await contacts.search(written);
      await expect(contacts.rows, written).toHaveCount(1);
      await expect(contacts.rows).toContainText('Priya Raman');
      await expect(contacts.rows).toContainText('+44 7700 900125');
    }
    await contacts.search('+44 7700 900125');
    await expect(page, 'a search can be sent to somebody').toHaveURL(/\?q=/);
    await contacts.field.press('ArrowDown');
    await page.keyboard.press('Enter');
    const { detail } = contacts;
    await expect(detail.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
    await expect(detail, 'what WhatsApp tells of them').toContainText('Powered by decaf. No, really.');
    await detail.getByRole('button', { name: 'Copy JID' }).click();
    await expect(async () =>
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('447700900125@s.whatsapp.net'),
    ).toPass();

    await page.reload();
    await expect(detail.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
    await expect(contacts.rows, 'the search is in the address').toHaveCount(1);
    await detail.getByRole('button', { name: 'Open chat' }).press('Enter');
    await expect(page).toHaveURL(/\/viewer\//);
    await expect(page.locator('wagate-viewer').getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
    await expect(page.locator('wagate-message').first()).toBeVisible();
  },
);

test(
  'the groups that are shared with somebody stand with the name used in each, and open',
  proves('contacts.groups'),
  async ({ page, wagate }) => {
    const contacts = await Contacts.of(page, wagate);
    await contacts.search('priya');
    await contacts.rows.filter({ hasText: 'Priya Raman' }).click();
    const groups = contacts.detail.getByRole('table', { name: 'Groups you share' });
    await expect(groups.getByRole('row').filter({ hasText: 'Roastery team' })).toContainText('Shop floor');
    await expect(groups.getByRole('row').filter({ hasText: 'Saturday market' })).toContainText(
      'Till & queue',
    );

    await groups.getByRole('button', { name: 'Roastery team' }).click();
    const group = page.locator('wagate-group');
    await expect(group.getByRole('heading', { name: 'Roastery team' })).toBeVisible();
    await expect(group).toContainText('Shifts, roasts and everything');
    const members = group.getByRole('listitem');
    await expect(members.filter({ hasText: 'Ken Tanaka' })).toContainText('+81 555 000 0119');
    await members.filter({ hasText: 'Ken Tanaka' }).getByRole('button').click();
    await expect(contacts.detail.getByRole('heading', { name: 'Ken Tanaka · cupping' })).toBeVisible();
  },
);

test(
  'a hidden number is never shown as one, and its owner is blocked and let through as WhatsApp says',
  proves('contacts.block'),
  async ({ page, wagate }) => {
    const contacts = await Contacts.of(page, wagate);
    const met = contacts.rows.filter({ hasText: /Number hidden\s+Groups/ });
    await expect(met).toHaveCount(1);
    const wren = page.locator(`[data-key="${await met.getAttribute('data-key')}"]`);
    await expect(wren).not.toContainText('+');
    await wren.click();
    const { detail } = contacts;
    await expect(detail).toContainText('Number hidden');
    await detail.getByRole('button', { name: 'Block…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click();
    await expect(detail.getByRole('button', { name: 'Unblock…' })).toBeVisible();
    await expect(wren).toContainText('Blocked');

    await page.reload();
    await detail.getByRole('button', { name: 'Unblock…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Unblock', exact: true }).click();
    await expect(detail.getByRole('button', { name: 'Block…', exact: true })).toBeVisible();
    await expect(wren).toContainText('Groups');
  },
);
