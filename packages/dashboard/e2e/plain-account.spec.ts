import { Authenticator } from './authenticator.js';
import { Person } from './person.js';
import { expect, test } from './plain-visit.js';

test('an account page says what such a service does otherwise, before the click', async ({
  page,
  wagate,
  browser,
}) => {
  await page.getByRole('button', { name: /^Account: / }).click();
  await page.getByRole('link', { name: 'Account settings' }).click();
  const account = page.locator('wagate-account');
  const change = account.locator('wagate-two-factor-change');
  const password = change.getByLabel('Current password', { exact: true });
  await expect(account.getByText('may go on for up to five minutes. When')).toBeVisible();

  await account.getByRole('button', { name: 'Set up two-factor…' }).click();
  await password.fill('correct horse battery');
  await change.getByRole('button', { name: 'Continue' }).click();
  const first = await Authenticator.scan(change);
  await change.getByLabel('Code from the app').fill(first.code());
  await page.keyboard.press('Enter');
  await account.getByLabel('I have saved them').check();
  await account.getByRole('button', { name: 'Done' }).click();

  await account.getByRole('button', { name: 'Set up anew…' }).click();
  await expect(account.getByText('stop working as soon as you continue', { exact: false })).toBeVisible();
  await password.fill('correct horse battery');
  await change.getByRole('button', { name: 'Replace it now' }).click();
  await expect(account.getByText('This is your only authenticator now.', { exact: false })).toBeVisible();
  const next = await Authenticator.scan(change);
  await change.getByLabel('Code from the app').fill(next.code());
  await page.keyboard.press('Enter');
  await account.getByLabel('I have saved them').check();
  await account.getByRole('button', { name: 'Done' }).click();

  const there = await (await browser.newContext()).newPage();
  await there.goto(wagate.url);
  await new Person(there, wagate).signIn('ana@harbour.example');
  await there.getByLabel('Code', { exact: true }).fill(next.code());
  await there.getByRole('button', { name: 'Verify' }).click();
  await expect(there.locator('wagate-sessions')).toBeVisible();
});
