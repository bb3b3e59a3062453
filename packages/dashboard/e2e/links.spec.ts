import { expect, test } from './journey.js';
import { Person } from './person.js';
import { Phone } from './phone.js';
import { readQr } from './read-qr.js';

test('a link that was sent links the phone of somebody without an account, once', async ({
  page,
  wagate,
  browser,
}) => {
  const person = await new Person(page, wagate).signUpFirst();
  await person.createSession('Front desk');
  await page.goto(wagate.url);
  await page.locator('wagate-sessions').getByRole('button', { name: 'Front desk', exact: true }).click();
  await page.getByRole('button', { name: 'More for Front desk' }).click();
  await page.getByRole('menuitem', { name: 'Send a link…' }).click();
  await expect(page.getByLabel('Shown as sender')).toHaveValue(/Org$/);
  await page.getByLabel('Shown as sender').fill('Harbour Coffee');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = (await page.locator('wagate-secret code').textContent())!.trim();
  expect(link).toMatch(/\/connect\/eml_\w{26}#[\w-]{43}$/);

  const stranger = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  stranger.on('request', (request) => asked.push(request.url()));
  await stranger.goto(link);
  await stranger.getByRole('button', { name: 'Continue' }).click();
  await expect(stranger.getByRole('heading', { name: 'Link your phone to Harbour Coffee' })).toBeVisible();
  // The secret is in no address that anything else reads.
  expect(stranger.url()).not.toContain('#');
  expect(asked.filter((url) => url.includes(link.split('#')[1]!))).toEqual([]);
  const phone = await Phone.create(wagate, '4915112345678', 'Customer');
  let code: string | null = null;
  await expect(async () => {
    code = await readQr(stranger.locator('wagate-pairing'));
    expect(code).not.toBeNull();
  }).toPass({ timeout: 20_000 });
  await phone.scan(code!);
  await expect(stranger.getByRole('heading', { name: 'Your phone is linked' })).toBeVisible();

  await page.getByLabel('I have handed it over, or copied it').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('wagate-session').getByText('Working').first()).toBeVisible();
  const again = await stranger.context().newPage();
  await again.goto(link);
  await again.getByRole('button', { name: 'Continue' }).click();
  await expect(again.getByRole('heading', { name: 'This link was opened already' })).toBeVisible();
  await stranger.context().close();
});
