import { expect, test } from './journey.js';
import { Person } from './person.js';

test('wrong, taken and short are told where they stand, and nothing typed is lost', async ({
  page,
  wagate,
}) => {
  const person = await new Person(page, wagate).signUpFirst('Ana Reyes', 'ana@harbour.example');
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await person.signIn('ana@harbour.example', 'not her password');
  await expect(
    page.getByText('That e-mail and password don’t match. Check both and try again.'),
  ).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue('ana@harbour.example');

  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ana Again');
  await page.getByLabel('E-mail').fill('ana@harbour.example');
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Create an account', exact: true }).click();
  await expect(page.getByText('Use at least 8 characters.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill('long enough now');
  await page.getByRole('button', { name: 'Create an account', exact: true }).click();
  await expect(page.getByText('There is an account with this e-mail. Sign in instead.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ana Again');
});

test('a set-up link works once', async ({ page, wagate, browser }) => {
  await new Person(page, wagate).signUpFirst();
  const context = await browser.newContext();
  const second = await context.newPage();
  await second.goto(wagate.setupUrl!);
  await second.getByLabel('Name', { exact: true }).fill('Mallory');
  await second.getByLabel('E-mail').fill('mallory@elsewhere.example');
  await second.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await second.getByRole('button', { name: 'Create an account', exact: true }).click();
  await expect(second.getByText(/This set-up link was used or has passed/)).toBeVisible();
  await context.close();
});

test('colours and language are chosen, and kept', async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByLabel('Colours').selectOption('dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.getByLabel('Language').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('link', { name: 'الجلسات', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('link', { name: 'الجلسات', exact: true })).toBeVisible();
});
