import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

test(
  'somebody who is invited makes the account by the link, for that address alone',
  proves('members.invite.sign-up'),
  async ({ page, wagate, browser, complaints }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const { session } = (await ana.auth('GET', '/get-session')) as {
      session: { activeOrganizationId: string };
    };
    const invitation = (await ana.auth('POST', '/organization/invite-member', {
      organizationId: session.activeOrganizationId,
      email: 'ben@harbour.example',
      role: 'member',
    })) as { id: string };
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    // What a gateway tells that takes no sign-ups: one on loopback always does.
    await theirs.route('**/wagate.json', async (route) => {
      const settings = await (await route.fetch()).json();
      await route.fulfill({ json: { ...settings, registration: false } });
    });
    await theirs.goto(wagate.url);
    await expect(theirs.getByLabel('E-mail')).toBeVisible();
    await expect(theirs.getByRole('button', { name: 'Create an account' })).toHaveCount(0);
    await theirs.goto(`${wagate.url}/invitation/${invitation.id}`);
    await expect(theirs).toHaveTitle('Invitation · Wagate');
    await theirs.getByRole('button', { name: 'Create an account' }).click();
    await expect(theirs.getByLabel('E-mail')).toHaveValue('ben@harbour.example');
    await expect(theirs.getByLabel('E-mail')).not.toBeEditable();
    await theirs.getByLabel('Name', { exact: true }).fill('Ben Okafor');
    await theirs.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await theirs.getByRole('button', { name: 'Create an account', exact: true }).click();
    await theirs.getByRole('button', { name: 'Accept the invitation' }).click();
    await expect(theirs.locator('wagate-sessions')).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Members' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'ben@harbour.example' })).toContainText('Member');
  },
);

test(
  'somebody is invited by a link, accepts it in a browser of their own, and sees the number; another account gets nothing of it',
  proves('members.invite', 'members.wrong-account'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await ana.scanAsNew('447700900143', 'Front desk');

    const link = await test.step('the owner invites, and has a link to hand over', async () => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Members' }).click();
      const members = page.locator('wagate-members');
      await expect(members.getByRole('row').filter({ hasText: 'ana@harbour.example' })).toContainText(
        'Owner',
      );
      await members.getByLabel('E-mail').fill('ben@harbour.example');
      await members.getByRole('button', { name: 'Invite', exact: true }).click();
      await expect(members.getByText('ben@harbour.example is invited.')).toBeVisible();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await members
        .getByRole('button', { name: /^Copy link/ })
        .first()
        .click();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(link).toContain(`${wagate.url}/invitation/`);

    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);

    await test.step('opened under another account it names both addresses, and accepts nothing', async () => {
      await new Person(theirs, wagate).signUp('Chi Eze', 'chi@market.example');
      await theirs.goto(link);
      await expect(theirs.getByText('It is for ben@harbour.example', { exact: false })).toContainText(
        'you are signed in as chi@market.example',
      );
      await theirs.getByRole('button', { name: 'Sign out and switch account' }).click();
    });

    await test.step('with the right account it is accepted, and the number is there', async () => {
      await theirs.getByRole('button', { name: 'Create an account' }).first().click();
      await theirs.getByLabel('Name', { exact: true }).fill('Ben Okafor');
      await expect(theirs.getByLabel('E-mail')).toHaveValue('ben@harbour.example');
      await theirs.getByLabel('Password', { exact: true }).fill('correct horse battery');
      await theirs.getByRole('button', { name: 'Create an account', exact: true }).click();
      await theirs.getByRole('button', { name: 'Accept the invitation' }).click();
      await expect(theirs.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
      await expect(theirs.getByRole('button', { name: 'New session' })).toHaveCount(0);
    });

    await test.step('the owner sees them as a member, and the link is used', async () => {
      await page.reload();
      await expect(page.getByRole('row').filter({ hasText: 'ben@harbour.example' })).toContainText('Member');
      await theirs.goto(link);
      await expect(theirs.getByText('This invitation was used')).toBeVisible();
    });
  },
);
