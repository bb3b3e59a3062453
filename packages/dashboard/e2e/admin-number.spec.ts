import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';
import { Phone } from './phone.js';

const NUMBER = '447700900122';

test(
  'a super admin links the admin number with the phone’s code, and nobody else finds it',
  proves('platform.admin-number', 'platform.admin-number.owner'),
  async ({ page, wagate, browser, complaints }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const ben = await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@harbour.example');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Admin number' }).click();

    const secret = await test.step('a number that cannot be one is told as it is typed', async () => {
      await expect(page.getByText('No phone is linked.')).toBeVisible();
      const number = page.getByLabel('Number of the phone');
      await number.fill('+44 44 7700 900122');
      await expect(page.getByText('The country code 44 is in it twice.')).toBeVisible();
      await number.fill('+44 7700 900122');
      await page.getByRole('button', { name: 'Get a code' }).click();
      const shown = page.getByRole('group', { name: 'Pairing code' });
      await expect(shown).toBeVisible();
      const code = (await shown.innerText()).replace(/[^A-Z0-9]/g, '');
      expect(code).toHaveLength(8);
      return code;
    });

    await test.step('an owner who is no super admin has it neither by navigation, nor by address, nor by a call', async () => {
      const theirNav = theirs.getByRole('navigation', { name: 'Main' });
      await expect(theirNav.getByRole('link', { name: 'Webhooks' })).toBeVisible();
      await expect(theirNav.getByRole('link', { name: 'Admin number' })).toHaveCount(0);
      expect(await ben.call('GET', '/admin/number')).toMatch(/^403 /);
      for (const body of [{ method: 'qr' }, { method: 'code', number: NUMBER }])
        expect(await ben.call('POST', '/admin/number:pair', body)).toMatch(/^403 /);
      expect(await ben.call('GET', '/sessions')).not.toContain('Admin number');
      await theirs.goto(`${wagate.url}/admin-number`);
      await expect(theirs.getByText('does not open this page.')).toBeVisible();
      await expect(theirs.getByText('7700')).toHaveCount(0);
    });

    const phone = await Phone.create(wagate, NUMBER, 'Harbour operations');
    await test.step('the phone takes the code', async () => {
      await phone.enterCode(secret);
      const card = page.locator('wagate-admin-number');
      await expect(card.getByText('+44 7700 900122')).toBeVisible();
      await expect(card.getByText('Working')).toBeVisible();
      await expect(card.getByText('Connected since')).toBeVisible();
      expect(await ana.call('GET', '/admin/number')).not.toContain(secret);
      expect(wagate.output).not.toContain(secret);
    });

    await test.step('a test message counts when it has arrived, and goes to nobody who is not there', async () => {
      const to = page.getByLabel('Send to');
      await to.fill('+44 7700 900666');
      await page.getByRole('button', { name: 'Send a test message' }).click();
      await expect(page.getByText('is not on WhatsApp. Nothing was sent.')).toBeVisible();
      await Phone.create(wagate, '447700900177', 'Ana’s own');
      await to.fill('+44 7700 900177');
      await page.getByRole('button', { name: 'Send a test message' }).click();
      await expect(page.getByText('It works: the message arrived at')).toBeVisible();
    });

    await test.step('it is unlinked and linked again, by a code on the screen', async () => {
      await page.getByRole('button', { name: 'Link again…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Unlink and link again' }).click();
      await ana.scanWith(phone);
      await expect(page.locator('wagate-admin-number').getByText('+44 7700 900122')).toBeVisible();
      expect(await ana.call('GET', '/sessions')).toMatch(/"isAdminSession":true/);
    });
  },
);
