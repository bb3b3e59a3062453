import type { Page } from '@playwright/test';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';
import { Phone } from './phone.js';

const CONTACT = '447700900777';
const HOUR = 3_600_000;
/** Four a day for a year, the oldest first; a few of them are worth finding. */
const YEAR = 365 * 4;
const SPECIAL: Record<number, string> = {
  420: 'The grinder’s Überführung is booked',
  700: 'un café crème et une tarte',
  701: '明天的咖啡豆到了',
  900: 'Crate marked LOT-7731 was never opened',
};
const bodyOf = (index: number) => SPECIAL[index] ?? `Delivery note ${index}, crates counted`;

const viewer = proves('viewer.search');

/** A session whose phone has a year of messages with one contact. */
async function withAYear(page: Page, wagate: Person['wagate']): Promise<{ person: Person; phone: Phone }> {
  const person = await new Person(page, wagate).signUpFirst();
  await person.createSession('Front desk');
  const phone = await Phone.create(wagate, '447700900143', 'Front desk');
  const now = Date.now();
  await phone.remember(
    CONTACT,
    Array.from({ length: YEAR }, (_, index) => ({
      text: bodyOf(index),
      at: now - (YEAR - index) * 6 * HOUR,
      mine: index % 3 === 0,
    })),
  );
  await person.scanWith(phone);
  await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
  await person.openChats();
  return { person, phone };
}

test(
  'a message is found by a word in the middle of a year of messages, and stays in view',
  viewer,
  async ({ page, wagate }) => {
    const asked: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/\/chats\/[^/]+\/messages$/.test(url.pathname)) asked.push(url);
    });
    const { person, phone } = await withAYear(page, wagate);
    await page.getByRole('button', { name: 'Search all messages' }).click();
    const field = page.getByRole('combobox', { name: 'Search all messages' });
    await expect(field).toBeFocused();
    const hits = page.locator('wagate-message-search').getByRole('option');
    const told = page.locator('wagate-message-search').getByRole('status');
    const sought = person.timeline.locator('.sought wagate-message');

    // The phone's past comes for a while after it was linked.
    await expect(async () => {
      await field.fill('');
      await field.fill('delivery note 3,');
      await expect(told).toHaveText(/^1 found\. All that the gateway keeps was searched\.$/, {
        timeout: 2000,
      });
    }).toPass({ timeout: 30_000 });

    for (const [query, index, marked] of [
      ['ot-773', 900, 'OT-773'],
      ['咖啡', 701, '咖啡'],
      ['CAFE', 700, 'café'],
      ['uberfuhr', 420, 'Überführ'],
    ] as const) {
      await test.step(query, async () => {
        const before = asked.length;
        await field.fill(query);
        await expect(hits.first()).toContainText(SPECIAL[index]!);
        await expect(told).toContainText('All that the gateway keeps was searched.');
        await expect(hits.first().locator('mark')).toHaveText(marked);
        await field.press('ArrowDown');
        await field.press('Enter');
        // It stands out for four seconds only, and is there after that too.
        await expect(sought.locator('mark')).toHaveText(marked);
        const found = person.messages.filter({ hasText: SPECIAL[index]! });
        await expect(found).toBeInViewport({ ratio: 1 });
        await page.waitForTimeout(2000);
        await expect(found).toBeInViewport({ ratio: 1 });
        // What is around it is there too, and nothing between it and the newest was read to come there.
        await expect(person.messages.filter({ hasText: bodyOf(index - 2) })).toBeVisible();
        await expect(person.messages.filter({ hasText: bodyOf(index + 3) })).toBeVisible();
        expect(asked.length - before).toBeLessThan(6);
      });
    }

    // The address leads there again, and "Latest" back to the live end.
    await page.reload();
    await expect(person.messages.filter({ hasText: SPECIAL[420]! })).toBeInViewport({ ratio: 1 });
    await phone.hear(CONTACT, 'Just now');
    await page.getByRole('button', { name: /^To the latest message/ }).click();
    await expect(person.messages.filter({ hasText: 'Just now' })).toBeInViewport();
    await phone.hear(CONTACT, 'And another');
    await expect(person.messages.filter({ hasText: 'And another' })).toBeInViewport();
  },
);

test(
  'the search of a chat finds in that chat to the end of what is kept, by keyboard alone',
  viewer,
  async ({ page, wagate }) => {
    const { person } = await withAYear(page, wagate);
    await person.chatWith('Delivery note').click();
    const opener = page.getByRole('button', { name: 'Search in this chat' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'Search in this chat' });
    await expect(field).toBeFocused();
    const told = page.locator('wagate-message-search').getByRole('status');
    await expect(async () => {
      await field.fill('');
      await page.keyboard.type('crates');
      await expect(told).toHaveText(/^30 found so far, back to .* There may be more\.$/, { timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    for (let page_ = 0; page_ < 5; page_++) await page.keyboard.press('PageDown');
    await expect(told).toHaveText(/^[6-9]0 found so far/);
    await page.keyboard.press('Enter');
    await expect(person.timeline.locator('.sought mark')).toHaveText('crates');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(page.locator('wagate-message-search')).toHaveCount(0);
  },
);

test(
  'the head of a group says who is in it, with roles and numbers',
  proves('viewer.group'),
  async ({ page, wagate }) => {
    const person = await new Person(page, wagate).signUpFirst();
    await person.linkPhone();
    await person.openChats();
    await page.getByRole('button', { name: 'Groups' }).click();
    await person.chats.first().click();
    const head = page.locator('wagate-chat-head');
    await expect(head.locator('.second')).toHaveText(/^\d+ people · \S+/);
    const count = (await head.locator('.second').textContent())!.split(' ')[0]!;
    await head.getByRole('heading').getByRole('button').click();
    const info = page.locator('wagate-group-info');
    await expect(info.getByRole('heading', { name: `${count} people` })).toBeVisible();
    await expect(info.getByText('Owner')).toBeVisible();
    await expect(info.getByRole('listitem').filter({ hasText: '+' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(info).toHaveCount(0);
  },
);
