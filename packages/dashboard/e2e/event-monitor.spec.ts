import { readFile } from 'node:fs/promises';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

test(
  'the super admin alone hears another organization: paused and shown again in order, until the role is taken away',
  proves('monitor.live', 'monitor.super-admin', 'monitor.pause', 'monitor.masked', 'monitor.demoted'),
  async ({ page, wagate, browser, complaints }) => {
    test.setTimeout(90_000);
    const ana = await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    const dana = await new Person(theirs, wagate).signUp('Dana Whitlock', 'dana@bakery.example');
    const phone = await dana.linkPhone('Ovens');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Event monitor' }).click();
    const monitor = page.locator('wagate-event-monitor');
    const rows = monitor.getByRole('row').filter({ has: page.getByRole('gridcell') });
    await expect(monitor.getByText('Live, all organizations')).toBeVisible();

    await test.step('an event of another organization, whole', async () => {
      await phone.hear('447700900999', 'Two trays of rye.');
      const row = rows.filter({ hasText: 'Text, 17 characters' });
      await expect(row).toContainText('Ovens');
      await expect(row).toContainText('Dana Whitlock');
      await expect(monitor.getByText('Two trays of rye.')).toHaveCount(0);
      await row.click();
      await expect(monitor.getByText('"Two trays of rye."')).toBeVisible();
    });

    await test.step('its owner has neither the page nor the call', async () => {
      const nav = theirs.getByRole('navigation', { name: 'Main' });
      await expect(nav.getByRole('link', { name: 'Webhooks' })).toBeVisible();
      await expect(nav.getByRole('link', { name: 'Event monitor' })).toHaveCount(0);
      await theirs.goto(`${wagate.url}/events`);
      await expect(theirs.getByText('does not open this page')).toBeVisible();
      await expect(theirs.locator('wagate-event-monitor')).toHaveCount(0);
      expect(await dana.call('POST', '/realtime/ticket', { scope: 'firehose' })).toMatch(/^403 /);
    });

    await test.step('what came while it was paused is shown in order', async () => {
      await monitor.getByRole('button', { name: 'Pause' }).click();
      await expect(monitor.getByText('Paused.')).toBeVisible();
      const before = await rows.first().textContent();
      for (const text of ['one', 'two, and', 'three, and no more']) await phone.hear('447700900999', text);
      await expect(monitor.getByText(/^[3-9] waiting$/)).toBeVisible();
      expect(await rows.first().textContent()).toBe(before);
      await monitor.getByRole('button', { name: 'Resume' }).first().click();
      await expect(monitor.getByText('Paused.')).toHaveCount(0);
      await expect(rows.filter({ hasText: /Text, (3|8|18) characters/ }).locator('.what')).toHaveText([
        /Text, 18 characters/,
        /Text, 8 characters/,
        /Text, 3 characters/,
      ]);
    });

    await test.step('a code that links a phone is masked', async () => {
      await theirs.goto(`${wagate.url}/sessions`);
      await dana.createSession('Counter');
      const row = rows.filter({ hasText: 'auth.qr' }).first();
      await row.click();
      await expect(monitor.getByText('"••••••••"')).toBeVisible();
      await expect(monitor.getByText('Pairing codes are masked, here and in exports')).toBeVisible();
    });

    await test.step('the file holds what the list holds', async () => {
      const file = page.waitForEvent('download');
      await monitor.getByRole('button', { name: 'Export NDJSON' }).click();
      const download = await file;
      expect(download.suggestedFilename()).toMatch(/^events-.*\.ndjson$/);
      const lines = (await readFile((await download.path())!, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ payload }) => payload.body).filter(Boolean)).toEqual([
        'Two trays of rye.',
        'one',
        'two, and',
        'three, and no more',
      ]);
      const codes = lines.filter(({ event }) => event === 'auth.qr').map(({ payload }) => payload.code);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.every((code) => code === '••••••••')).toBe(true);
    });

    await test.step('without the role the feed ends, and nothing of it stays', async () => {
      const idOf = async (person: Person) =>
        ((await person.auth('GET', '/get-session')) as { user: { id: string } }).user.id;
      await ana.auth('POST', '/admin/set-role', { userId: await idOf(dana), role: 'super_admin' });
      await dana.auth('POST', '/admin/set-role', { userId: await idOf(ana), role: 'user' });
      await expect(
        page.getByRole('heading', { name: 'There is no page for you at this address' }),
      ).toBeVisible({
        timeout: 20_000,
      });
      await expect(monitor).toHaveCount(0);
      await expect(page.getByText('Two trays of rye.')).toHaveCount(0);
      await phone.hear('447700900999', 'Not for Ana.');
      expect(await ana.call('POST', '/realtime/ticket', { scope: 'firehose' })).toMatch(/^403 /);
    });
  },
);
