import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { Authenticator } from './authenticator.js';
import type { Command } from './command.js';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

const EMAIL = 'ana@harbour.example';
const PASSWORD = 'correct horse battery';

/** The account page, as one gets there. */
async function openAccount(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Account: / }).click();
  await page.getByRole('link', { name: 'Account settings' }).click();
  await expect(page).toHaveTitle(/Account · Wagate/);
  return page.locator('wagate-account');
}

/** Another browser, at the sign-in. */
async function another(browser: Browser, wagate: Command, complaints: string[]): Promise<Person> {
  const page = await (await browser.newContext()).newPage();
  watch(page, complaints);
  await page.goto(wagate.url);
  return new Person(page, wagate);
}

const secondStep = ({ page }: Person) => page.getByRole('heading', { name: 'One more step' });

async function givesCode({ page }: Person, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await verifies(page);
}

/** Everybody here comes from one address, whose tries are counted together: who is told to wait waits. */
async function verifies(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const answer = page.waitForResponse(/two-factor\/verify/);
    await page.getByRole('button', { name: 'Verify' }).click();
    if ((await answer).status() !== 429) return;
    await expect(page.getByText('You can try again now.')).toBeVisible({ timeout: 70_000 });
  }
}

async function givesBackupCode({ page }: Person, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Use a backup code' }).click();
  await page.getByLabel('Backup code', { exact: true }).fill(code);
  await verifies(page);
}

/** Opens one of the dialogs of the second factor and gives the password. */
async function begins(account: Locator, act: string, verb: string): Promise<void> {
  await account.getByRole('button', { name: act }).click();
  const dialog = account.locator('wagate-two-factor-change');
  await dialog.getByLabel('Current password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: verb }).click();
}

/** Downloads the backup codes that are on show, and says that they are saved. */
async function savesCodes(page: Page): Promise<string[]> {
  const dialog = page.locator('wagate-secret').filter({ hasText: 'Save your backup codes' });
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('heading')).toBeVisible();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const codes = text.match(/^\w{5}-\w{5}$/gm) ?? [];
  expect(codes).toHaveLength(10);
  for (const code of codes) await expect(dialog).toContainText(code);
  await dialog.getByLabel('I have saved them').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Save your backup codes' })).toHaveCount(0);
  return codes;
}

test(
  'a second factor is set up from the screen and signs in elsewhere, a backup code once; set up anew, the old one works until the new is confirmed',
  proves('account.two-factor', 'account.two-factor.codes', 'account.two-factor.renew'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(180_000);
    await new Person(page, wagate).signUpFirst('Ana Reyes', EMAIL);
    const account = await openAccount(page);
    const scan = account.locator('wagate-two-factor-change');

    const [phone, codes] =
      await test.step('the QR code is read from the screen, and a code confirms it', async () => {
        await begins(account, 'Set up two-factor…', 'Continue');
        const read = await Authenticator.scan(scan);
        await scan.getByLabel('Code from the app').fill(read.code());
        await page.keyboard.press('Enter');
        const saved = await savesCodes(page);
        await expect(account.getByText('10 backup codes are left.')).toBeVisible();
        return [read, saved] as const;
      });

    const there = await another(browser, wagate, complaints);
    await test.step('in another browser the password alone does not sign in', async () => {
      await there.signIn(EMAIL);
      await expect(secondStep(there)).toBeVisible();
      await expect(there.auth('GET', '/token')).rejects.toThrow();
    });

    await test.step('a backup code signs in once', async () => {
      const one = await another(browser, wagate, complaints);
      await one.signIn(EMAIL);
      await givesBackupCode(one, codes[0]!);
      await expect(one.page.locator('wagate-sessions')).toBeVisible();
      await one.page.context().close();
      const two = await another(browser, wagate, complaints);
      await two.signIn(EMAIL);
      await givesBackupCode(two, codes[0]!);
      await expect(two.page.getByText('That backup code isn’t right, or it was used.')).toBeVisible();
      await two.page.context().close();
      await page.reload();
      await expect(account.getByText('9 backup codes are left.')).toBeVisible();
    });

    await test.step('set up anew and closed, a code of the old app still signs in', async () => {
      await begins(account, 'Set up anew…', 'Continue');
      const closed = await Authenticator.scan(scan);
      const code = phone.code();
      expect(closed.code()).not.toBe(code);
      await scan.getByRole('button', { name: 'Cancel' }).click();
      await givesCode(there, code);
      await expect(there.page.locator('wagate-sessions')).toBeVisible();
    });

    await test.step('confirmed, the new app signs in, and neither the old one nor the old codes do', async () => {
      await begins(account, 'Set up anew…', 'Continue');
      const next = await Authenticator.scan(scan);
      await scan.getByLabel('Code from the app').fill(next.code());
      await page.keyboard.press('Enter');
      await savesCodes(page);
      const again = await another(browser, wagate, complaints);
      await again.signIn(EMAIL);
      await givesCode(again, phone.code());
      await expect(again.page.getByText('That code isn’t right, or it has passed.')).toBeVisible();
      await givesCode(again, next.code());
      await expect(again.page.locator('wagate-sessions')).toBeVisible();
    });
  },
);

test(
  'a device is signed out and reads so at once; a new password refuses the others and leaves this one; a new name is seen beside',
  proves('account.devices', 'account.password', 'account.profile'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(180_000);
    const ana = await new Person(page, wagate).signUpFirst('Ana Reyes', EMAIL);
    const there = await another(browser, wagate, complaints);
    await there.signIn(EMAIL);
    await expect(there.page.locator('wagate-sessions')).toBeVisible();
    const account = await openAccount(page);
    const devices = account.getByRole('list', { name: 'Signed-in devices' }).getByRole('listitem');

    await test.step('a name is changed, and the page around it follows', async () => {
      await account.getByLabel('Name', { exact: true }).fill('Ana Lima');
      await account.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('button', { name: 'Account: Ana Lima' })).toBeVisible();
    });

    await test.step('the other browser is signed out, is refused with the token it has, and reads so', async () => {
      await expect(devices).toHaveCount(2);
      await expect(devices.filter({ hasText: 'This device' })).toHaveCount(1);
      const kept = ((await there.auth('GET', '/token')) as { token: string }).token;
      const withKept = async () =>
        (await fetch(`${wagate.url}/api/v1/capabilities`, { headers: { authorization: `Bearer ${kept}` } }))
          .status;
      expect(await withKept()).toBe(200);
      await devices.getByRole('button', { name: /^Sign out: / }).click();
      await account.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
      await expect(devices).toHaveCount(1);
      expect(await withKept()).toBe(401);
      await expect(there.page.getByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible();
      expect(await ana.call('GET', '/sessions')).toMatch(/^200/);
    });

    await test.step('a wrong current password is told at its field, and nothing typed is lost', async () => {
      await there.page.reload();
      await there.signIn(EMAIL);
      await expect(there.page.locator('wagate-sessions')).toBeVisible();
      await account.getByLabel('Current password', { exact: true }).fill('wrong horse');
      await account.getByLabel('New password', { exact: true }).fill('battery staple');
      await account.getByRole('button', { name: 'Change password' }).click();
      await expect(account.getByText('That is not your current password.')).toBeVisible();
      await expect(account.getByLabel('New password', { exact: true })).toHaveValue('battery staple');
    });

    await test.step('changed, the other is refused, this one stays, and the new one signs in', async () => {
      await account.getByLabel('Current password', { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await expect(account.getByText('Password changed. All other devices are signed out.')).toBeVisible();
      await expect(there.page.getByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible();
      expect(await ana.call('GET', '/sessions')).toMatch(/^200/);
      await expect(devices).toHaveCount(1);
      await there.page.reload();
      await there.signIn(EMAIL);
      await expect(
        there.page.getByText('That e-mail and password don’t match. Check both and try again.'),
      ).toBeVisible();
      await there.signIn(EMAIL, 'battery staple');
      await expect(there.page.locator('wagate-sessions')).toBeVisible();
    });

    await test.step('signed out everywhere, this one is too', async () => {
      await account.getByRole('button', { name: 'Sign out everywhere…' }).click();
      await account.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(page.locator('wagate-sign-in')).toBeVisible();
      await expect(there.page.getByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible();
    });
  },
);
