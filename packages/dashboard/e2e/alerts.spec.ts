import { MailServer } from '../../gateway/src/testing/mail-server.js';
import { proves } from './guide.js';
import { test as base, expect, watch } from './journey.js';
import { Person } from './person.js';

const ANA = 'ana@harbour.example';
const BEN = 'ben@harbour.example';

/** A gateway that mails, by a real mail server on this machine. */
const test = base.extend<{ smtp: MailServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape.
  smtp: async ({}, use) => {
    const smtp = await MailServer.start();
    await use(smtp);
    await smtp.stop();
  },
  start: async ({ smtp }, use) => use({ env: { WAGATE_SMTP: smtp.url() } }),
});

test(
  'who chose alerts gets one mail when a phone unlinks a session and one when it is linked again; meanwhile it stands above the sessions',
  proves('alerts.choose', 'alerts.test', 'alerts.mail', 'alerts.attention'),
  async ({ page, wagate, smtp }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    const phone = await ana.linkPhone('Front desk');
    const main = page.getByRole('navigation', { name: 'Main' });
    const attention = page.locator('wagate-attention');

    await test.step('alerts are chosen on the own page, and a test mail arrives at the address on screen', async () => {
      await page.goto(`${wagate.url}/account`);
      const alerts = page.locator('wagate-alerts');
      await alerts.getByRole('switch', { name: `Mail to ${ANA}` }).check();
      await alerts.getByRole('button', { name: 'Save' }).click();
      await expect(alerts.getByRole('button', { name: 'Save' })).toBeDisabled();
      await alerts.getByRole('button', { name: 'Send a test mail' }).click();
      await expect(alerts.getByText(`Sent: the mail server took the mail for ${ANA}.`)).toBeVisible();
      expect(smtp.to(ANA).map(({ subject }) => subject)).toEqual(['Test: alerts reach you']);
    });

    await test.step('a mail server that refuses is quoted', async () => {
      smtp.behaviour = () => {
        throw Object.assign(new Error('Mailbox full'), { responseCode: 552 });
      };
      const alerts = page.locator('wagate-alerts');
      await alerts.getByRole('button', { name: 'Send a test mail' }).click();
      await expect(alerts.getByRole('alert').filter({ hasText: ANA })).toContainText(
        `Not sent to ${ANA}. The mail server says: 552 Mailbox full`,
      );
      smtp.behaviour = () => {};
    });

    await test.step('unlinked on the phone, it is mailed once and stands above the sessions', async () => {
      await main.getByRole('link', { name: 'Sessions', exact: true }).click();
      await expect(page.locator('wagate-sessions[state=ready]')).toBeVisible();
      await expect(attention).toHaveAttribute('state', 'empty');
      await phone.unlink();
      await expect(attention.getByText('Front desk is not linked any more')).toBeVisible();
      const [, mail] = await smtp.arrived(ANA, 2);
      expect(mail?.subject).toContain('“Front desk” is not linked any more.');
      expect(mail?.text).toContain(`${wagate.url}/sessions/`);
    });

    await test.step('its one action leads to where it is linked again: one mail, and the line is gone', async () => {
      await attention.getByRole('button', { name: 'Link again: Front desk' }).click();
      await ana.scanWith(phone);
      const [, , mail] = await smtp.arrived(ANA, 3);
      expect(mail?.subject).toContain('“Front desk” is linked and works again.');
      await main.getByRole('link', { name: 'Sessions', exact: true }).click();
      await expect(page.locator('wagate-sessions').getByText('Connected')).toBeVisible();
      await expect(attention).toHaveAttribute('state', 'empty');
      await expect(attention.getByText('Front desk')).toHaveCount(0);
    });

    await test.step('a restart repeats nothing', async () => {
      await wagate.kill();
      await wagate.start();
      await page.reload();
      await expect(page.locator('wagate-sessions').getByText('Connected')).toBeVisible();
      expect(smtp.to(ANA)).toHaveLength(3);
    });
  },
);

test(
  'somebody is invited by mail, and its link lets them in, in a browser of their own',
  proves('members.invite-by-mail'),
  async ({ page, wagate, smtp, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.linkPhone('Front desk');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Members' }).click();
    const members = page.locator('wagate-members');
    await expect(members.getByText('The link goes to this address by mail')).toBeVisible();
    await members.getByLabel('E-mail').fill(BEN);
    await members.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(members.getByText('The link was mailed to this address.')).toBeVisible();
    const [mail] = await smtp.arrived(BEN);
    const link = new RegExp(`${wagate.url}/invitation/\\S+`).exec(mail!.text)?.[0];
    expect(mail!.html).toContain(link);

    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    await theirs.goto(link!);
    await theirs.getByRole('button', { name: 'Create an account' }).first().click();
    await theirs.getByLabel('Name', { exact: true }).fill('Ben Okafor');
    await theirs.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await theirs.getByRole('button', { name: 'Create an account', exact: true }).click();
    await theirs.getByRole('button', { name: 'Accept the invitation' }).click();
    await expect(theirs.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
  },
);
