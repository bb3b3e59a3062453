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

test('a set-up link survives a reload, and makes whoever is signed in the super admin', async ({
  page,
  wagate,
}) => {
  await page.goto(wagate.setupUrl!);
  await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeVisible();

  await new Person(page, wagate).signUp('Ben Okafor', 'ben@harbour.example');
  await expect(page.getByText('Super admin')).toHaveCount(0);
  // In the tab that shows the dashboard already.
  await page.goto(wagate.setupUrl!);
  const offer = page.getByRole('dialog', { name: 'Become the super admin?' });
  await expect(offer).toBeVisible();
  await expect(page.getByText('You are signed in as Ben Okafor (ben@harbour.example).')).toBeVisible();
  await offer.getByRole('button', { name: 'Cancel' }).click();
  await expect(offer).toHaveCount(0);
  expect(page.url()).not.toContain('setup');
  await page.goto(wagate.setupUrl!);
  await page.reload();
  await offer.getByRole('button', { name: 'Become super admin' }).click();
  await expect(page.getByText('You are the super admin of this gateway now')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Users', exact: true })).toBeVisible();
  await expect(page.getByText('Super admin', { exact: true })).toBeVisible();
  expect(page.url()).not.toContain('setup');
});

test('the start says that there is no super admin, as long as there is none', async ({ page, wagate }) => {
  expect(wagate.output).toContain('There is no super admin yet.');
  await new Person(page, wagate).signUpFirst();
  await wagate.stop();
  await wagate.start();
  expect(wagate.output.split('Press Ctrl+C').at(-2)).not.toContain('There is no super admin yet.');
});

test('another tab is signed out at once, and in it is who signed in last', async ({ page, wagate }) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.createSession('Front desk');
  const other = await page.context().newPage();
  await other.goto(`${wagate.url}/sessions`);
  await expect(other.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
  // The first one is in front now: nobody looks at the other.
  await page.bringToFront();
  await page.goto(`${wagate.url}/sessions`);
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByRole('heading', { name: 'Sign in', level: 2 })).toBeVisible();
  await expect(other.getByText('Front desk')).toHaveCount(0);
  await new Person(page, wagate).signUp('Ben Okafor', 'ben@harbour.example');
  await expect(other.getByRole('button', { name: 'Account: Ben Okafor' })).toBeVisible();
  await expect(other.getByText('No sessions yet')).toBeVisible();
});

test('Escape gives the focus back to what opened a panel or a menu', async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  const account = page.getByRole('button', { name: 'Account: Ana Reyes' });
  await account.focus();
  for (const inside of ['Colours', 'Language']) {
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(inside)).toBeVisible();
    await page.getByLabel(inside).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel(inside)).toBeHidden();
    await expect(account).toBeFocused();
  }
  const organizations = page.getByRole('button', { name: /^Organization: / });
  await organizations.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(organizations).toBeFocused();
  const commands = page.locator('dashboard-sidebar .commands');
  await commands.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(commands).toBeFocused();
});
