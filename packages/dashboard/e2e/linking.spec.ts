import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';
import { call, Phone } from './phone.js';
import { readQr } from './read-qr.js';

test(
  'sign up, scan the code on the screen, and a contact’s message appears',
  proves('sessions.create', 'sessions.qr', 'viewer.live'),
  async ({ page, wagate }) => {
    const person = await new Person(page, wagate).signUpFirst();
    expect(page.url(), 'the one-time token has left the address').not.toContain('setup');
    await expect(page.getByText('Ana Reyes', { exact: true }).first()).toBeVisible();
    const phone = await person.linkPhone();

    await person.openChats();
    expect(await person.chats.count(), 'linking brings a history').toBeGreaterThan(5);
    await phone.hear('447700900999', 'Is the second pallet on the van?');
    const chat = person.chatWith('Is the second pallet on the van?');
    await expect(chat).toBeVisible();
    await expect(chat, 'it stands above all but the pinned').toHaveAttribute('aria-posinset', /^[1-3]$/);
    await chat.click();
    await expect(person.messages.getByText('Is the second pallet on the van?')).toBeVisible();

    await page.reload();
    await expect(person.messages.getByText('Is the second pallet on the van?')).toBeVisible();
    await wagate.stop();
    await wagate.start();
    await page.reload();
    await expect(person.messages.getByText('Is the second pallet on the van?')).toBeVisible();
    await phone.hear('447700900999', 'It is, look behind the oats.');
    await expect(person.messages.getByText('It is, look behind the oats.')).toBeVisible();
  },
);

test('link by pairing code', proves('sessions.pairing-code'), async ({ page, wagate }) => {
  const person = await new Person(page, wagate).signUpFirst();
  await person.createSession('Deliveries');
  const phone = await Phone.create(wagate, '447700900122', 'Deliveries');

  await page.getByRole('tab', { name: 'Phone number' }).click();
  const number = page.getByLabel('Number of the phone');
  await number.fill('7700 9OO143');
  await page.getByRole('button', { name: 'Get a code' }).click();
  await expect(page.getByText('A number has digits only: “O” is in it.')).toBeVisible();
  await number.fill('+44 7700 900122');
  await page.getByRole('button', { name: 'Get a code' }).click();

  const shown = page.getByRole('group', { name: 'Pairing code' });
  await expect(shown).toBeVisible();

  await page.getByRole('tab', { name: 'QR code' }).click();
  await expect(async () =>
    expect(await readQr(person.pairing), 'the way back to a QR code').not.toBeNull(),
  ).toPass();
  await page.getByRole('tab', { name: 'Phone number' }).click();
  await page.getByLabel('Number of the phone').fill('+44 7700 900122');
  await page.getByRole('button', { name: 'Get a code' }).click();
  await expect(shown).toBeVisible();
  const read = async () => (await shown.innerText()).replace(/[^A-Z0-9]/g, '');
  const first = await read();
  expect(first).toHaveLength(8);
  await expect(phone.enterCode('AAAA-AAAA')).rejects.toThrow(/40\d/);
  await expect(page.getByText('If it is refused there, type this one again.').first()).toBeVisible();
  expect(await read(), 'what was typed was not the code on show').toBe(first);
  await page.getByRole('button', { name: 'New code' }).click();
  await expect.poll(read).not.toBe(first);
  await expect(phone.enterCode(first)).rejects.toThrow(/40\d/);
  await phone.enterCode(await read());
  await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
});

test(
  'unlinking on the phone is told at once, and one action links it again',
  proves('sessions.status'),
  async ({ page, wagate }) => {
    const person = await new Person(page, wagate).signUpFirst();
    const phone = await person.linkPhone();
    await phone.unlink();
    await expect(page.getByRole('heading', { name: 'This phone was unlinked' })).toBeVisible();
    await expect(page.getByText('It was unlinked on the phone.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Link again' }).click();
    await person.scanWith(phone);
    await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
  },
);

test(
  'linking again from the list takes one click, and the frame of a code keeps its age over a reload',
  proves('sessions.status'),
  async ({ page, wagate }) => {
    const person = await new Person(page, wagate).signUpFirst();
    const phone = await person.linkPhone();
    await phone.unlink();
    await page.goto(`${wagate.url}/sessions`);
    await page.locator('wagate-sessions').getByText('Link again').click();
    await expect(person.pairing).toHaveAttribute('state', 'qr');
    const left = () =>
      person.pairing
        .locator('wagate-clock-frame')
        .evaluate((frame: HTMLElement & { remaining: number }) => frame.remaining);
    await expect.poll(left).toBeLessThan(0.9);
    await page.reload();
    await expect(person.pairing).toHaveAttribute('state', 'qr');
    expect(await left(), 'it does not begin again').toBeLessThan(0.9);
    await person.scanWith(phone);
    await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
  },
);

test.describe('with codes that pass quickly', () => {
  test.use({ start: { env: { WAGATE_DEMO_QR_SECONDS: '3,2' } } });

  test(
    'a QR code renews on the screen, an old one is refused, and after six the card waits',
    proves('sessions.qr'),
    async ({ page, wagate }) => {
      const person = await new Person(page, wagate).signUpFirst();
      await person.createSession('Front desk');
      const phone = await Phone.create(wagate, '447700900143', 'Front desk');
      let first: string | null = null;
      await expect(async () => {
        first = await readQr(person.pairing);
        expect(first).not.toBeNull();
      }).toPass();
      await expect(async () => {
        const next = await readQr(person.pairing);
        expect(next).not.toBeNull();
        expect(next).not.toBe(first);
      }).toPass();
      await expect(page.getByText(/Code [2-6] of 6/)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'No phone scanned in time' })).toBeVisible({
        timeout: 30_000,
      });
      await expect(phone.scan(first!)).rejects.toThrow(/4\d\d/);
      expect(await readQr(person.pairing), 'no code is left on the screen').toBeNull();
      await page.getByRole('button', { name: 'Get a new code' }).press('Enter');
      await expect(person.pairing).toHaveAttribute('state', 'qr');
      expect(await person.pairing.evaluate((card) => card.matches(':focus-within')), 'the focus stays').toBe(
        true,
      );
      await person.scanWith(phone);
      await expect(page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
      expect(await call(wagate.url, 'GET', '/__demo/phones')).toBeTruthy();
    },
  );
});
