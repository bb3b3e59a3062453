import { colleague } from './colleague.js';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

const LABEL = 'Night shift';

test(
  'a member sees sessions and chats, live, and nothing that the role does not open',
  proves('sessions.member', 'viewer.member', 'contacts.member', 'roles.member'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    const phone = await ana.linkPhone('Front desk');
    await page.goto(`${wagate.url}/sessions`);
    await ana.createSession(LABEL);
    await expect(ana.pairing.getByRole('img', { name: 'QR code to scan with WhatsApp' })).toBeVisible();
    const { pathname } = new URL(page.url());
    const waiting = pathname.split('/')[2]!;
    const made = { name: 'Till', permissions: ['read'] };
    expect(await ana.call('POST', '/api-keys', made)).toMatch(/^201 /);
    const receiver = { url: 'https://receiver.example/in', events: ['message'] };
    const webhook = /"id":"(\w+)"/.exec(await ana.call('POST', '/webhooks', receiver))![1]!;

    const who = { name: 'Ben Okafor', email: 'ben@harbour.example', role: 'member' } as const;
    const ben = await colleague(ana, browser, who, complaints);
    const theirs = ben.page;
    const list = theirs.locator('wagate-sessions');

    await test.step('the list, without what changes it', async () => {
      await expect(list).toHaveAttribute('state', 'ready');
      await expect(list.getByText('Front desk')).toBeVisible();
      await expect(list.getByText(LABEL)).toBeVisible();
      await expect(theirs.getByRole('button', { name: 'New session' })).toHaveCount(0);
      await list.getByRole('button', { name: 'More for Front desk' }).click();
      await expect(theirs.getByRole('menuitem')).toHaveText(['Open']);
      await theirs.keyboard.press('Escape');
    });

    await test.step('live status', async () => {
      const row = list.getByRole('row').filter({ hasText: 'Front desk' });
      await expect(row.getByText('Working')).toBeVisible();
      await phone.unlink();
      await expect(row.getByText('Working')).toHaveCount(0);
      await page.goto(`${wagate.url}/sessions`);
      await page.locator('wagate-sessions').getByText('Link again').click();
      await ana.scanWith(phone);
      await expect(row.getByText('Working')).toBeVisible();
    });

    await test.step('neither by navigation nor by address', async () => {
      const nav = theirs.getByRole('navigation', { name: 'Main' });
      await expect(nav.getByRole('link', { name: 'Viewer' })).toBeVisible();
      await expect(nav.getByRole('link', { name: 'API keys' })).toHaveCount(0);
      await expect(nav.getByRole('link', { name: 'Webhooks' })).toHaveCount(0);
      for (const path of ['/api-keys', '/webhooks', `/webhooks/${webhook}`]) {
        await theirs.goto(wagate.url + path);
        await expect(
          theirs.getByText('Your role in this organization does not open this page.'),
        ).toBeVisible();
        await expect(theirs.getByText('receiver.example')).toHaveCount(0);
        await expect(theirs.getByText('Till')).toHaveCount(0);
      }
      for (const path of [`/sessions/${waiting}`, pathname]) {
        await theirs.goto(wagate.url + path);
        await expect(theirs.getByRole('heading', { name: /Night shift|Link a phone/ }).first()).toBeVisible();
        expect(await ben.codeOnScreen().catch(() => null), path).toBeNull();
        await expect(
          theirs.getByRole('button', { name: /Show the code|Get a code|Save|Start|Delete/ }),
        ).toHaveCount(0);
      }
    });

    await test.step('nor by a call', async () => {
      const own = `/sessions/${waiting}`;
      expect(await ben.call('GET', own)).toMatch(/^200 /);
      const refused = [
        ['POST', '/sessions', { label: 'Mine' }],
        ['PATCH', own, { label: 'Mine' }],
        ['DELETE', own],
        ['POST', `${own}:start`],
        ['POST', `${own}:stop`],
        ['POST', `${own}:restart`],
        ['POST', `${own}:logout`],
        ['GET', `${own}/qr`],
        ['POST', `${own}/pairing-code`, { phone: '447700900143' }],
        ['GET', '/api-keys'],
        ['POST', '/api-keys', made],
        ['GET', '/webhooks'],
        ['POST', '/webhooks', receiver],
        ['GET', `/webhooks/${webhook}`],
        ['PATCH', `/webhooks/${webhook}`, { active: false }],
        ['DELETE', `/webhooks/${webhook}`],
        ['POST', `/webhooks/${webhook}:test`],
      ] as const;
      const answers = await Promise.all(
        refused.map(async ([method, path, body]) => {
          const answer = await ben.call(method, path, body);
          return `${method} ${path}: ${answer.slice(0, 3)}`;
        }),
      );
      expect(answers).toEqual(refused.map(([method, path]) => `${method} ${path}: 403`));
    });

    await test.step('people and groups', async () => {
      await theirs.goto(`${wagate.url}/contacts`);
      await theirs.getByRole('searchbox', { name: 'Find by name or number' }).fill('Priya');
      const found = theirs.locator('wagate-contact-list').getByRole('option');
      await expect(found).toHaveCount(1);
      await expect(found).toContainText('Priya Raman');
    });

    await test.step('the chats, live', async () => {
      await theirs.goto(`${wagate.url}/viewer`);
      await phone.hear('447700900999', 'Is the second pallet on the van?');
      await ben.chatWith('Is the second pallet on the van?').click();
      await expect(ben.messages.getByText('Is the second pallet on the van?')).toBeVisible();
      await phone.hear('447700900999', 'Look behind the oats.');
      await expect(ben.messages.getByText('Look behind the oats.')).toBeVisible();
    });
  },
);

test(
  'an admin makes, links, stops and starts a session as the owner does',
  proves('sessions.admin'),
  async ({ page, wagate, browser, complaints }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const who = { name: 'Cleo Marsh', email: 'cleo@harbour.example', role: 'admin' } as const;
    const cleo = await colleague(ana, browser, who, complaints);
    await cleo.linkPhone('Deliveries');
    await expect(page.locator('wagate-sessions').getByText('Deliveries')).toBeVisible();
    await stopAndStart(cleo);
    const nav = cleo.page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'API keys' }).click();
    await expect(cleo.page.getByRole('button', { name: 'Create key' }).first()).toBeVisible();
    await nav.getByRole('link', { name: 'Webhooks' }).click();
    await expect(cleo.page.getByRole('button', { name: 'Add webhook' }).first()).toBeVisible();
  },
);

test(
  'an owner stops and starts a session, and its phone stays linked',
  proves('sessions.start-stop'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.linkPhone('Front desk');
    await stopAndStart(ana);
  },
);

/** On the page of the session that was linked last. */
async function stopAndStart({ page }: Person): Promise<void> {
  await page.goto(page.url().replace(/\/link$/, ''));
  const session = page.locator('wagate-session');
  await session.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Stop…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await expect(session.getByText('Stopped').first()).toBeVisible();
  await session.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(session.getByText('Working').first()).toBeVisible();
  await expect(session.getByText('+44 7700 900143').first()).toBeVisible();
}

test(
  'another organization is another world, until it is switched back',
  proves('organization.switch'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await page.goto(`${wagate.url}/sessions`);
    const trigger = page.getByRole('button', { name: /^Organization: / });
    await trigger.click();
    await page.getByRole('menuitem', { name: 'New organization…' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Pier Bakery');
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await expect(trigger).toContainText('Pier Bakery');
    await expect(page.getByText('No sessions yet')).toBeVisible();
    await ana.createSession('Ovens');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Viewer' }).click();
    await expect(page.getByText('Front desk')).toHaveCount(0);
    await trigger.click();
    await page.getByRole('menuitemradio', { name: 'Ana Reyes' }).click();
    await expect(trigger).toContainText('Ana Reyes');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Sessions/ })
      .click();
    await expect(page.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
    await expect(page.getByText('Ovens')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('wagate-sessions').getByText('Front desk')).toBeVisible();
  },
);
