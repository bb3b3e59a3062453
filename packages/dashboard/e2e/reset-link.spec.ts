import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';
import { wholeText } from './whole-text.js';

test(
  'who forgot the password reads whom to ask; a super admin’s link sets a new one, once, and ends every sign-in',
  proves('platform.users.reset-link', 'sign-in.forgot'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@market.example');
    const elsewhere = await (await browser.newContext()).newPage();
    watch(elsewhere, complaints);
    const ben = new Person(elsewhere, wagate);

    await test.step('nothing is mailed here: the sign-in says who helps', async () => {
      await elsewhere.goto(wagate.url);
      await elsewhere.getByRole('button', { name: 'Forgot it?' }).click();
      await expect(elsewhere.getByText('A super admin can make a reset link for you')).toBeVisible();
      await elsewhere.getByRole('button', { name: 'Back to sign-in' }).click();
    });

    const make = async () => {
      const users = page.locator('wagate-users');
      await users.getByRole('button', { name: 'Actions for Ben Okafor' }).click();
      await page.getByRole('menuitem', { name: 'Make a reset link…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
      const link = await page.getByRole('dialog').locator('code').innerText();
      await expect(page.getByText('It works once, until')).toBeVisible();
      await page.getByLabel('I have handed it over, or copied it').check();
      await page.getByRole('button', { name: 'Done' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await wholeText(page)).not.toContain(link.split('#')[1]!);
      return link;
    };
    const [earlier, link] =
      await test.step('a super admin makes links, each shown once; nobody makes their own', async () => {
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }).click();
        await page.getByRole('button', { name: /^Actions for Ana Reyes/ }).click();
        await expect(page.getByRole('menuitem', { name: /^Make a reset link/ })).toBeDisabled();
        await page.keyboard.press('Escape');
        return [await make(), await make()];
      });
    expect(link).toMatch(new RegExp(`^${wagate.url}/reset#[\\w-]{43}$`));

    await test.step('the earlier one is over; the other sets the password, and its token is nowhere on the page', async () => {
      await elsewhere.goto(earlier);
      await expect(elsewhere.getByRole('heading', { name: 'There is a newer reset link' })).toBeVisible();
      await elsewhere.goto(link);
      await expect(elsewhere.getByText('For the account of ben@market.example')).toBeVisible();
      await expect(elsewhere).toHaveTitle('Set a new password · Wagate');
      await expect(elsewhere).toHaveURL(`${wagate.url}/reset`);
      expect(await wholeText(elsewhere)).not.toContain(link.split('#')[1]!);
      await elsewhere.getByLabel('New password').fill('another good phrase');
      await elsewhere.getByRole('button', { name: 'Set password' }).click();
      await expect(elsewhere.getByText('All sign-ins of this account have ended')).toBeVisible();
    });

    await test.step('his other browser is out, the old password is nobody’s, the new one signs in', async () => {
      await expect(theirs.getByRole('heading', { name: 'Your sign-in has ended' })).toBeVisible();
      await elsewhere.getByRole('button', { name: 'Go to sign-in' }).click();
      await ben.signIn('ben@market.example');
      await expect(elsewhere.getByText('don’t match')).toBeVisible();
      await ben.signIn('ben@market.example', 'another good phrase');
      await expect(elsewhere.locator('wagate-sessions')).toBeVisible();
    });

    await test.step('used, it says so, also to somebody who is signed in', async () => {
      await page.goto(link);
      await expect(page.getByRole('heading', { name: 'This reset link was used' })).toBeVisible();
      await page.getByRole('button', { name: 'Go to sign-in' }).click();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    });
  },
);

test('too many tries are told with the seconds', proves('sign-in.many-tries'), async ({ page, wagate }) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.locator('wagate-sign-in')).toBeVisible();
  for (let tries = 0; tries < 10; tries += 1)
    await ana
      .auth('POST', '/sign-in/email', { email: 'ana@harbour.example', password: 'wrong' })
      .catch(() => {});
  await ana.signIn('ana@harbour.example');
  await expect(page.getByRole('alert')).toContainText(
    /Too many tries. You can try again in (\d+ min )?\d+ s/,
  );
});
