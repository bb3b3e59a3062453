import { colleague } from './colleague.js';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';
import { wholeText } from './whole-text.js';

test(
  'a super admin acts as somebody under a banner that no page hides, stops, and the audit log names both',
  proves('platform.users', 'platform.users.impersonate', 'platform.users.owner'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const ben = await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@market.example');
    const nav = page.getByRole('navigation', { name: 'Main' });
    const banner = page.locator('wagate-impersonation').getByText('You are acting as');

    await test.step('somebody else has the page neither by navigation, nor by address, nor by call', async () => {
      await theirs.goto(`${wagate.url}/users`);
      await expect(theirs.getByText('does not open this page')).toBeVisible();
      await expect(theirs.getByRole('link', { name: 'Users' })).toHaveCount(0);
      await expect(ben.auth('GET', '/admin/list-users')).rejects.toThrow();
      await theirs.goto(wagate.url);
    });

    await test.step('every account is listed; one is acted for', async () => {
      await nav.getByRole('link', { name: 'Users' }).click();
      const users = page.locator('wagate-users');
      await expect(users.getByRole('row').filter({ hasText: 'ana@harbour.example' })).toBeVisible();
      await users.getByRole('button', { name: 'Actions for Ben Okafor' }).click();
      await page.getByRole('menuitem', { name: 'Impersonate…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Impersonate' }).click();
      await expect(banner).toBeVisible();
    });

    await test.step('the banner stays on every page, after a reload and in a second tab; the platform is not Ben’s', async () => {
      await expect(page.locator('wagate-impersonation')).toContainText('Ben Okafor');
      await expect(nav.getByRole('link', { name: 'Users' })).toHaveCount(0);
      await nav.getByRole('link', { name: 'API keys' }).click();
      await expect(banner).toBeVisible();
      await page.reload();
      await expect(banner).toBeVisible();
      const second = await page.context().newPage();
      watch(second, complaints);
      await second.goto(wagate.url);
      await expect(second.locator('wagate-impersonation')).toContainText('Ben Okafor');
      await second.close();
      expect(await ana.call('POST', '/sessions', { label: 'Made to help' })).toMatch(/^201/);
    });

    await test.step('stopped, it is the own account again, and a sign-out works', async () => {
      await page.getByRole('button', { name: 'Stop impersonating' }).click();
      await expect(banner).toHaveCount(0);
      await expect(nav.getByRole('link', { name: 'Users' })).toBeVisible();
      expect(await ana.call('GET', '/admin/audit')).toMatch(/"name":"Ben Okafor"/);
      await nav.getByRole('link', { name: 'Platform audit log' }).click();
      await expect(page.locator('wagate-audit-log')).toContainText('Ben Okafor');
      await expect(page.locator('wagate-audit-log')).toContainText('acting as');
    });
  },
);

test(
  'who is banned while they watch reads so in every tab, which hold no data any more; they can’t sign in, and may again after',
  proves('platform.users.ban', 'platform.users.banned', 'sign-in.banned'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const ben = await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@market.example');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }).click();
    const users = page.locator('wagate-users');

    await test.step('nobody bans themselves', async () => {
      await users.getByRole('button', { name: /^Actions for Ana Reyes/ }).click();
      await expect(page.getByRole('menuitem', { name: /^Ban/ })).toBeDisabled();
      await page.keyboard.press('Escape');
    });

    const second = await theirs.context().newPage();
    const held = await test.step('Ben reads his chats in one tab, and his sessions in another', async () => {
      await ben.linkPhone('Market stall', '447700900155');
      await ben.openChats();
      await ben.chats.filter({ hasText: 'Noor' }).first().click();
      await expect(ben.messages.filter({ hasText: 'Proof 2' })).toBeVisible();
      watch(second, complaints);
      await second.goto(wagate.url);
      await expect(second.locator('wagate-sessions').getByText('Market stall')).toBeVisible();
      return ['Market stall', 'Ben Okafor', 'Noor', 'Proof 2'];
    });
    for (const word of held) expect(await wholeText(theirs)).toContain(word);

    await test.step('banned, he reads so at once in both, and nothing else', async () => {
      await users.getByRole('button', { name: 'Actions for Ben Okafor' }).click();
      await page.getByRole('menuitem', { name: 'Ban…' }).click();
      await page.getByLabel('Reason').fill('Sent advertisements');
      await page.getByRole('dialog').getByRole('button', { name: 'Ban', exact: true }).click();
      await expect(users.getByRole('row').filter({ hasText: 'Ben Okafor' })).toContainText('Banned');
      for (const tab of [theirs, second]) {
        await expect(tab.getByRole('heading', { name: 'This account is banned' })).toBeVisible();
        await expect(tab.getByText('The ban ends on')).toBeVisible();
        const left = await wholeText(tab);
        for (const word of [...held, 'Sent advertisements']) expect(left).not.toContain(word);
      }
      await expect(ben.auth('GET', '/token')).rejects.toThrow('Unauthorized');
    });

    await test.step('his password does not let him in', async () => {
      await theirs.getByRole('button', { name: 'Go to sign-in' }).click();
      await ben.signIn('ben@market.example');
      await expect(theirs.locator('wagate-sign-in').getByRole('alert')).toContainText(
        'This account is banned until',
      );
    });

    await test.step('the ban lifted, it does', async () => {
      await users.getByRole('button', { name: 'Actions for Ben Okafor' }).click();
      await page.getByRole('menuitem', { name: 'Lift the ban…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Lift the ban' }).click();
      await expect(users.getByRole('row').filter({ hasText: 'Ben Okafor' })).not.toContainText('Banned');
      await ben.signIn('ben@market.example');
      await expect(theirs.locator('wagate-sessions').getByText('Market stall')).toBeVisible();
    });
  },
);

test(
  'whose account is removed while they watch, and who is taken out of the organization, reads so, and nothing of it stays',
  proves('platform.users.removed'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await page.keyboard.press('Escape');
    const ben = await colleague(
      ana,
      browser,
      { name: 'Ben Okafor', email: 'ben@market.example', role: 'admin' },
      complaints,
    );
    const listed = ben.page.locator('wagate-sessions').getByText('Front desk');
    await expect(listed).toBeVisible();

    await test.step('taken out of the organization, he may choose another', async () => {
      await ana.auth('POST', '/organization/remove-member', { memberIdOrEmail: 'ben@market.example' });
      await expect(
        ben.page.getByRole('heading', { name: 'You are no longer in this organization' }),
      ).toBeVisible();
      expect(await wholeText(ben.page)).not.toContain('Front desk');
      await ben.page.getByRole('button', { name: 'Choose an organization' }).click();
      await ben.page.getByRole('menuitemradio', { name: /Ben Okafor’s Org|Ben Okafor's Org/ }).click();
      await expect(ben.page.locator('wagate-sessions')).toBeVisible();
      await ben.createSession('Own stall');
    });

    await test.step('his account removed, he reads so', async () => {
      const { users } = (await ana.auth('GET', '/admin/list-users?searchValue=Ben&searchField=name')) as {
        users: [{ id: string }];
      };
      await ana.auth('POST', '/admin/remove-user', { userId: users[0].id });
      await expect(ben.page.getByRole('heading', { name: 'This account was removed' })).toBeVisible();
      expect(await wholeText(ben.page)).not.toContain('Own stall');
    });
  },
);

test(
  'who loses the role of a super admin while they watch keeps nothing of the platform on the screen',
  proves('platform.users.demoted'),
  async ({ page, wagate, browser, complaints }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const ben = await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@market.example');
    const { user } = (await ben.auth('GET', '/get-session')) as { user: { id: string } };
    await ana.auth('POST', '/admin/set-role', { userId: user.id, role: 'super_admin' });
    await theirs.goto(`${wagate.url}/users`);
    await expect(theirs.locator('wagate-users').getByText('ana@harbour.example')).toBeVisible();
    await ana.auth('POST', '/admin/set-role', { userId: user.id, role: 'user' });
    await expect(
      theirs.getByRole('heading', { name: 'There is no page for you at this address' }),
    ).toBeVisible({
      timeout: 20_000,
    });
    expect(await wholeText(theirs)).not.toContain('ana@harbour.example');
    const nav = theirs.getByRole('navigation', { name: 'Main' });
    await expect(nav.getByRole('link', { name: 'Webhooks' })).toBeVisible();
    await expect(nav.getByText('Platform')).toHaveCount(0);
  },
);
