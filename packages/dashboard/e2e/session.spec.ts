import type { Page } from '@playwright/test';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

/** From the list to the page of a session: one click. */
async function openSession(page: Page, url: string, label: string): Promise<void> {
  await page.goto(url);
  await page.locator('wagate-sessions').getByRole('button', { name: label, exact: true }).click();
  await expect(page.locator('wagate-session').getByRole('heading', { name: label })).toBeVisible();
}
const menu = async (page: Page, label: string, verb: string) => {
  await page.getByRole('button', { name: `More for ${label}` }).click();
  await page.getByRole('menuitem', { name: verb }).click();
};
const devices = async (wagate: Person['wagate'], number: string): Promise<unknown[]> => {
  const answer = await fetch(`${wagate.url}/__demo/phones`);
  const { phones } = (await answer.json()) as { phones: { number: string; linked: unknown[] }[] };
  return phones.find((one) => one.number === number)?.linked ?? [];
};

test(
  'a session’s page says who it is, and stop, unlink and delete are three things',
  proves('sessions.start-stop', 'sessions.qr', 'sessions.status'),
  async ({ page, wagate, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ana = await new Person(page, wagate).signUpFirst();
    const phone = await ana.linkPhone();
    await openSession(page, wagate.url, 'Front desk');
    const session = page.locator('wagate-session');
    await expect(session).toContainText('+44 7700 900143');
    await session.getByRole('button', { name: 'Copy JID' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('447700900143@s.whatsapp.net');

    // A setting, to see that it stays.
    await session.getByLabel('Sends a minute').fill('7');
    await session.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Settings saved')).toBeVisible();

    await menu(page, 'Front desk', 'Stop…');
    const question = page.locator('wagate-session-change');
    await expect(question).toContainText('The phone stays linked');
    await page.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(session).toContainText('Stopped');
    expect(await devices(wagate, phone.number), 'stopped, the phone goes on listing it').toHaveLength(1);
    await session.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(session).toContainText('Working');

    // Unlinked on the phone: within ten seconds, and one button later there is a code for the same session.
    const address = page.url();
    await phone.unlink();
    await expect(session).toContainText('Logged out', { timeout: 10_000 });
    await session.getByRole('button', { name: 'Link again' }).click();
    await ana.scanWith(phone);
    await expect(session).toContainText('Working', { timeout: 20_000 });
    expect(page.url()).toBe(address);
    await expect(session.getByLabel('Sends a minute')).toHaveValue('7');

    await menu(page, 'Front desk', 'Unlink the phone…');
    await expect(question).toContainText('settings and webhooks stay here');
    await page.getByRole('dialog').getByRole('button', { name: 'Unlink', exact: true }).click();
    await expect(session).toContainText('Logged out');
    await expect.poll(() => devices(wagate, phone.number), 'the phone no longer lists it').toHaveLength(0);
    await expect(session.getByLabel('Sends a minute')).toHaveValue('7');

    await menu(page, 'Front desk', 'Delete the session…');
    await expect(question).toContainText('There is no way back');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete session' }).click();
    await expect(page.getByText('No sessions yet')).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'This session is not here' })).toBeVisible();
  },
);

test('settings saved in one tab show in the other, what is typed there stays, and one deleted says so', async ({
  page,
  wagate,
  context,
  complaints,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.createSession('Front desk');
  await openSession(page, wagate.url, 'Front desk');
  const second = await context.newPage();
  watch(second, complaints);
  await second.goto(page.url());
  await expect(second.getByLabel('Sends an hour')).toHaveValue('200');

  await page.getByLabel('Sends an hour').fill('90');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByLabel('Sends an hour')).toHaveValue('90');

  await second.getByRole('textbox', { name: 'Label' }).fill('Typed here');
  await page.getByRole('textbox', { name: 'Label' }).fill('Saved there');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByText(/Somebody changed these settings meanwhile/)).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Label' })).toHaveValue('Typed here');

  await menu(page, 'Saved there', 'Delete the session…');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete session' }).click();
  await expect(second.getByRole('heading', { name: 'This session is not here' })).toBeVisible({
    timeout: 15_000,
  });
});

test('a sign-in that ends while settings are changed loses nothing typed', async ({
  page,
  wagate,
  context,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.createSession('Front desk');
  await openSession(page, wagate.url, 'Front desk');
  await page.getByRole('textbox', { name: 'Label' }).fill('Typed before');
  await context.clearCookies();
  // The page reads again by itself; what it gets tells it.
  await page.route(
    '**/api/v1/**',
    (route) => route.fulfill({ status: 401, json: { error: { code: 'unauthorized', message: 'x' } } }),
    { times: 1 },
  );
  const again = page.getByRole('dialog', { name: 'Your sign-in has ended' });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await ana.signIn('ana@harbour.example');
  await expect(again).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Typed before');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('wagate-session').getByRole('heading', { name: 'Typed before' })).toBeVisible();
});

test('a session is deleted by keyboard alone, and the focus goes to the next one', async ({
  page,
  wagate,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  for (const label of ['Counter', 'Night line', 'Returns']) {
    await page.goto(wagate.url);
    await expect(page.locator('wagate-sessions')).toHaveAttribute('state', /ready|empty/);
    await ana.createSession(label);
  }
  await page.goto(wagate.url);
  const menuOf = (label: string) => page.getByRole('button', { name: `More for ${label}` });
  await menuOf('Night line').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Delete…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Night line')).toHaveCount(0);
  await expect(menuOf('Returns')).toBeFocused();
});

test('a session that was unlinked here says so, and is linked again by one click from the list', async ({
  page,
  wagate,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  const phone = await ana.linkPhone();
  await page.goto(wagate.url);
  const list = page.locator('wagate-sessions');
  await menu(page, 'Front desk', 'Unlink the phone…');
  await page.getByRole('dialog').getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(list).toContainText('Somebody unlinked it here');
  await list.getByRole('button', { name: 'Link again' }).click();
  await ana.scanWith(phone);
  await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible({ timeout: 20_000 });
  await phone.unlink();
  await page.goto(wagate.url);
  await expect(list).toContainText('Unlinked on the phone', { timeout: 10_000 });
});

test('every page has one heading of the first rank, which names it', async ({ page, wagate }) => {
  const one = async (words: string) => {
    const headings = page.getByRole('heading', { level: 1 });
    await expect(headings.first()).toHaveText(words);
    await expect(headings).toHaveCount(1);
  };
  await page.goto(wagate.url);
  await one('Sign in');
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.createSession('Front desk');
  await one('Link a phone');
  for (const [path, words] of [
    ['/sessions', 'Sessions'],
    ['/viewer', 'Viewer'],
    ['/contacts', 'Contacts'],
    ['/api-keys', 'API keys'],
    ['/webhooks', 'Webhooks'],
    ['/members', 'Members'],
    ['/account', 'Account'],
    ['/nowhere', 'There is no page for you at this address'],
  ] as const) {
    await page.goto(wagate.url + path);
    await one(words);
  }
});
