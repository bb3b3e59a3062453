import { colleague } from './colleague.js';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

test(
  'an organization is renamed and deleted by its owner; a member may do neither',
  proves('organization.rename', 'organization.delete'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await page.goto(`${wagate.url}/sessions`);
    const trigger = page.getByRole('button', { name: /^Organization: / });

    await test.step('renamed, everywhere at once', async () => {
      await trigger.click();
      await page.getByRole('menuitem', { name: 'Rename…' }).click();
      await page.getByLabel('Name', { exact: true }).fill('Harbour Coffee');
      await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(trigger).toContainText('Harbour Coffee');
      await expect(trigger).toBeFocused();
      const who = { name: 'Ben Okafor', email: 'ben@harbour.example', role: 'member' } as const;
      const ben = await colleague(ana, browser, who, complaints);
      const theirs = ben.page.getByRole('button', { name: 'Organization: Harbour Coffee' });
      await theirs.click();
      await expect(ben.page.getByRole('menuitem', { name: 'New organization…' })).toBeVisible();
      await expect(ben.page.getByRole('menuitem')).toHaveCount(1);
      const { id } = (await ana.auth('GET', '/organization/get-full-organization')) as { id: string };
      for (const [path, body] of [
        ['update', { organizationId: id, data: { name: 'Mine' } }],
        ['delete', { organizationId: id }],
      ] as const)
        await expect(ben.auth('POST', `/organization/${path}`, body)).rejects.toThrow(/NOT_ALLOWED/);
    });

    const remove = async (name: string) => {
      await trigger.click();
      await page.getByRole('menuitem', { name: 'Delete…' }).click();
      const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
      await dialog.getByRole('button', { name: 'Delete organization' }).click();
      await expect(dialog).toBeVisible();
      await page.getByRole('textbox', { name: new RegExp(name) }).fill(name);
      await dialog.getByRole('button', { name: 'Delete organization' }).click();
      return dialog;
    };
    await test.step('not deleted while a session is in it', async () => {
      const dialog = await remove('Harbour Coffee');
      await expect(page.getByText('It still has sessions.')).toBeVisible();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(trigger).toBeFocused();
    });
    await test.step('another one is deleted, and work goes on in the first', async () => {
      await trigger.click();
      await page.getByRole('menuitem', { name: 'New organization…' }).click();
      await page.getByLabel('Name', { exact: true }).fill('Pier Bakery');
      await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
      await expect(page.getByText('No sessions yet')).toBeVisible();
      await remove('Pier Bakery');
      await expect(trigger).toContainText('Harbour Coffee');
      await expect(page.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
      await expect(page.getByText('Pier Bakery is deleted')).toBeVisible();
    });
  },
);

test('another organization in the viewer shows its own viewer, in every tab', async ({ page, wagate }) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.linkPhone();
  await ana.openChats();
  await ana.chats.nth(1).click();
  await expect(ana.messages.first()).toBeVisible();
  const address = page.url();
  expect(new URL(address).pathname.split('/').length).toBe(4);
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.locator('wagate-timeline').locator('wagate-message').first()).toBeVisible();
  await page.bringToFront();

  await page.getByRole('button', { name: /^Organization: / }).click();
  await page.getByRole('menuitem', { name: 'New organization…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Pier Bakery');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  for (const tab of [page, other]) {
    await expect(tab).toHaveURL(`${wagate.url}/viewer`);
    await expect(tab.getByRole('button', { name: 'Organization: Pier Bakery' })).toBeVisible();
    await expect(tab.locator('wagate-message')).toHaveCount(0);
  }

  await page.getByRole('button', { name: /^Organization: / }).click();
  await page.getByRole('menuitemradio', { name: /Ana Reyes/ }).click();
  await expect(ana.chats.first()).toBeVisible();
  expect(page.url()).toMatch(/\/viewer(\/[^/]+)?$/);
});
