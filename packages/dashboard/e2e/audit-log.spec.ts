import { colleague } from './colleague.js';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

test(
  'the audit log names who did what: people, keys, and an admin who acted as somebody',
  proves('audit.organization', 'audit.platform', 'audit.impersonated', 'audit.member'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(120_000);
    const ana = await new Person(page, wagate).signUpFirst();
    const key = await ana.call('POST', '/api-keys', { name: 'Till', permissions: ['manage', 'read'] });
    const secret = /"key":"(wa_\w+)"/.exec(key)![1]!;
    const made = await page.evaluate(async (secret) => {
      const headers = { 'x-api-key': secret, 'content-type': 'application/json' };
      const body = JSON.stringify({ label: 'Made by the till' });
      return (await fetch('/api/v1/sessions', { method: 'POST', headers, body })).status;
    }, secret);
    expect(made).toBe(201);
    const who = { name: 'Ben Okafor', email: 'ben@harbour.example', role: 'member' } as const;
    const ben = await colleague(ana, browser, who, complaints);

    const log = page.locator('wagate-audit-log');
    const row = (text: string) => log.getByRole('row').filter({ hasText: text });

    await test.step('of the organization: each with its name', async () => {
      await page.goto(wagate.url);
      const nav = page.getByRole('navigation', { name: 'Main' });
      await nav.getByRole('link', { name: 'Audit log', exact: true }).click();
      await expect(row('session.create')).toContainText('Till');
      await expect(row('session.create')).toContainText('API key');
      await expect(row('session.create')).toContainText('Made by the till');
      await expect(row('api_key.create')).toContainText('Ana Reyes');
      expect(await log.textContent()).not.toContain(secret);
    });

    await test.step('filtered by who, then let go', async () => {
      await log.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Till' });
      await expect(row('api_key.create')).toHaveCount(0);
      await expect(row('session.create')).toHaveCount(1);
      await log.getByRole('button', { name: 'Clear filters' }).click();
      await expect(row('api_key.create')).toHaveCount(1);
    });

    await test.step('what is done in somebody’s place has both names', async () => {
      const { user } = (await ben.auth('GET', '/get-session')) as { user: { id: string } };
      await ana.auth('POST', '/admin/impersonate-user', { userId: user.id });
      await ana.auth('POST', '/organization/create', { name: 'Pop-up', slug: 'pop-up' });
      await ana.auth('POST', '/admin/stop-impersonating', {});
      await page.goto(`${wagate.url}/platform/audit`);
      await expect(row('organization.create').filter({ hasText: 'Pop-up' })).toContainText(
        'Ben Okaforacting for them: Ana Reyes',
      );
      await expect(row('user.impersonate')).toContainText('Ben Okafor');
      await row('organization.create').filter({ hasText: 'Pop-up' }).getByRole('rowheader').click();
      await expect(page.locator('wagate-audit-entry')).toContainText('Acting for them');
    });

    await test.step('a member has it neither by navigation, nor by address, nor by call', async () => {
      const theirs = ben.page;
      for (const path of ['/audit', '/platform/audit']) {
        await theirs.goto(wagate.url + path);
        await expect(theirs.getByText('does not open this page')).toBeVisible();
      }
      await expect(theirs.getByRole('link', { name: /audit log/i })).toHaveCount(0);
      for (const path of ['/audit', '/admin/audit'])
        expect(await ben.call('GET', path), path).toMatch(/^403 /);
    });
  },
);
