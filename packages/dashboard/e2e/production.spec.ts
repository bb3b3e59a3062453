import { proves } from './guide.js';
import { Person } from './person.js';
import { expect, test } from './stand-in.js';

test(
  'a number is linked and its chats are watched, through every habit of such a gateway',
  proves('plain.absent'),
  async ({ page, wagate, production }) => {
    const { world } = production;
    const ana = new Person(page, wagate);
    await page.goto(wagate.url);
    await ana.signIn('ana@harbour.example');
    await expect(page.locator('wagate-sessions')).toBeVisible();
    await expect(page.getByText('Front desk').first()).toBeVisible();

    await ana.createSession('Night shift');
    await expect(ana.pairing).toHaveAttribute('state', 'qr');
    const { id } = world.sessionCalled('Night shift');
    // A code is told twice, under two ids: one is on show.
    const shown = world.qr(id);
    await expect.poll(() => ana.codeOnScreen()).toBe(shown);
    world.link(id, '447700900555');
    await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();

    const desk = world.sessionCalled('Front desk').id;
    await page.goto(`${wagate.url}/viewer/${desk}`);
    await expect(ana.chats.first()).toBeVisible();
    world.receive(desk, { from: 'marta', body: 'Is the boat in?' });
    await ana.chatWith('Is the boat in?').click();
    await expect(ana.messages.filter({ hasText: 'Is the boat in?' })).toHaveCount(1);
    // The address of a group has a dot in it, and is a page all the same.
    const here = page.url();
    const group = await page.goto(`${wagate.url}/viewer/${desk}/120363408673391897%40g.us`);
    expect(group?.status()).toBe(200);
    await expect(page).toHaveTitle(/Viewer · Wagate$/);
    await page.goto(here);
    await expect(ana.messages.filter({ hasText: 'Is the boat in?' })).toHaveCount(1);

    production.reversed(() => {
      const message = world.receive(desk, { from: 'marta', body: 'Pier seven' });
      world.edit(message, 'Pier nine');
    });
    await expect(ana.messages.filter({ hasText: 'Pier nine' })).toHaveCount(1);
    await expect(ana.messages.filter({ hasText: 'Pier seven' })).toHaveCount(0);

    // Nothing comes through, and nobody says so: it is noticed, and what was missed is caught up with.
    expect(production.cut('half-open')).toBeGreaterThan(0);
    for (let n = 1; n <= 5; n++) world.receive(desk, { from: 'marta', body: `Into the silence ${n}` });
    await expect(ana.messages.filter({ hasText: 'Into the silence' })).toHaveText(
      [1, 2, 3, 4, 5].map((n) => new RegExp(`Into the silence ${n}`)),
      { timeout: 20_000 },
    );
    production.restart();
    world.receive(desk, { from: 'marta', body: 'After the new start' });
    // The second loss within seconds: clients wait up to ten of them, so that they do not come back all at once.
    await expect(ana.messages.filter({ hasText: 'After the new start' })).toHaveCount(1, { timeout: 20_000 });
  },
);
