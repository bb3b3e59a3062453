import { expect, go, test } from './plain-visit.js';

test('an organization is renamed by its owner', async ({ page }) => {
  const trigger = page.getByRole('button', { name: /^Organization: / });
  await trigger.click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Harbour Roastery');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(trigger).toContainText('Harbour Roastery');
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

test.describe('of a member', () => {
  test.use({ visitor: 'ben' });

  test('a member reads why there are no sessions, keys and webhooks, and still has a page', async ({
    page,
  }) => {
    await expect(page.getByText('You may not see this')).toBeVisible();
    await go(page, 'API keys');
    await expect(
      page.getByText(/Your role can’t manage keys|Only the owner manages keys here/),
    ).toBeVisible();
    await go(page, 'Webhooks');
    await expect(page.getByText('Your role can’t manage webhooks')).toBeVisible();
    await go(page, 'Viewer');
    await expect(page.getByText('You may not see this')).toBeVisible();
  });

  test('a member is offered neither to rename nor to delete the organization', async ({ page }) => {
    await page.getByRole('button', { name: /^Organization: / }).click();
    await expect(page.getByRole('menuitem', { name: 'New organization…' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /Rename|Delete/ })).toHaveCount(0);
  });
});

test.describe('of an admin', () => {
  test.use({ visitor: 'chioma' });

  test('an admin reads that only the owner makes keys, and manages webhooks', async ({
    page,
    production,
  }) => {
    await page.getByLabel('Code').fill(production.totp());
    await page.getByRole('button', { name: 'Verify' }).click();
    await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
    await go(page, 'API keys');
    await expect(page.getByText('Only the owner manages keys here')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Create key' })).toHaveCount(0);
    await go(page, 'Webhooks');
    await expect(page.getByRole('button', { name: 'Add webhook' }).first()).toBeVisible();
  });
});
