import { readFile } from 'node:fs/promises';
import { apiKey, createGateway, type SendRequest } from '@wagate/sdk';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

const CUSTOMER = '447700900888';
const STRANGER = '447700900999';

test(
  'a photo, a voice note, a document and a poll from a phone are seen, heard, saved and counted, and so are those sent by the SDK',
  proves('viewer.attachment', 'viewer.poll'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    const phone = await ana.linkPhone();
    await ana.openChats();
    await phone.hear(CUSTOMER, 'Here is all of it');
    await ana.chatWith('Here is all of it').click();

    const theirs = {
      photo: await phone.get(CUSTOMER, { sample: 'photo' }),
      voice: await phone.get(CUSTOMER, { sample: 'voice' }),
      document: await phone.get(CUSTOMER, { sample: 'document' }),
      poll: await phone.get(CUSTOMER, { poll: { name: 'Which day?', options: ['Monday', 'Tuesday'] } }),
    };
    const seen = ana.messages.locator('img');
    await expect.poll(() => seen.evaluateAll(widths), 'the picture is decoded').toEqual([640]);

    await ana.messages.filter({ hasText: 'Voice' }).getByRole('button', { name: 'Play' }).click();
    const sound = ana.messages.locator('audio');
    const played = () => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime);
    await expect.poll(played, 'the voice note is played').toBeGreaterThan(0.2);
    expect(await sound.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration))).toBe(3);

    const price = ana.messages.filter({ hasText: 'Price list.pdf' });
    const saving = page.waitForEvent('download');
    await price.getByRole('button', { name: 'Download' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Price list.pdf');
    const files = {
      photo: await phone.fileAt(CUSTOMER, theirs.photo),
      voice: await phone.fileAt(CUSTOMER, theirs.voice),
      document: await phone.fileAt(CUSTOMER, theirs.document),
    };
    expect((await readFile(await saved.path())).equals(files.document), 'saved byte for byte').toBe(true);

    const asked = ana.messages.filter({ hasText: 'Which day?' });
    await expect(asked).toContainText('0 votes');
    await phone.vote(CUSTOMER, phone.number, theirs.poll, ['Tuesday']);
    await expect(asked).toContainText('1 vote');
    await phone.vote(phone.number, CUSTOMER, theirs.poll, ['Monday']);
    await expect(asked).toContainText('2 votes');

    const phones = await page.context().newPage();
    await phones.goto(`${wagate.url}/demo?lang=en`);
    await phones.getByLabel('From').fill(`+${CUSTOMER}`);
    await phones.getByRole('button', { name: 'Send a poll' }).click();
    await expect(phones.getByText('Sent.')).toBeVisible();
    await phones.close();
    await expect(ana.messages.filter({ hasText: 'Which day suits you?' })).toContainText('1 vote');

    const key = await ana.call('POST', '/api-keys', { name: 'Shop', permissions: ['read', 'send'] });
    const gateway = createGateway({
      baseUrl: wagate.url,
      auth: apiKey((JSON.parse(key.slice(4)) as { key: string }).key),
    });
    let session = '';
    for await (const { id } of gateway.sessions.list()) session = id;
    const send = async (message: Omit<SendRequest, 'to'>, to = CUSTOMER): Promise<string> =>
      (await gateway.messages.send(session, { to, ...message })).waMessageId!;
    const media = (file: Buffer, more = {}) => ({ data: file.toString('base64'), ...more });
    const ours = {
      photo: await send({ type: 'image', caption: 'And ours', media: media(files.photo) }),
      voice: await send({ type: 'audio', media: media(files.voice) }),
      document: await send({
        type: 'document',
        media: media(files.document, { filename: 'Our list.pdf' }),
      }),
      poll: await send({ type: 'poll', name: 'Which hour?', options: ['Nine', 'Ten'] }),
    };
    for (const kind of ['photo', 'voice', 'document'] as const)
      expect((await phone.fileAt(CUSTOMER, ours[kind])).equals(files[kind]), kind).toBe(true);
    const own = ana.messages.filter({ hasText: 'And ours' });
    await own.scrollIntoViewIfNeeded();
    await expect.poll(() => own.locator('img').evaluateAll(widths), 'the own one is shown').toEqual([640]);
    await expect(ana.messages.filter({ hasText: 'Our list.pdf' })).toBeVisible();
    await phone.vote(CUSTOMER, phone.number, ours.poll, ['Ten']);
    await expect(ana.messages.filter({ hasText: 'Which hour?' })).toContainText('1 vote');
    await gateway.messages.vote(session, ours.poll, { chat: CUSTOMER, options: ['Nine'] });
    await expect(ana.messages.filter({ hasText: 'Which hour?' })).toContainText('2 votes');
    const counted = async () =>
      (await phone.chatsOf(CUSTOMER))
        .find(({ id }) => id === ours.poll)
        ?.votes?.map(({ by, options }) => [by, ...options])
        .sort();
    await expect.poll(counted).toEqual([
      [phone.number, 'Nine'],
      [CUSTOMER, 'Ten'],
    ]);

    await phone.meet(STRANGER);
    await phone.lock(Date.now() + 3_600_000);
    await page.goto(`${wagate.url}/sessions`);
    await expect(page.locator('wagate-sessions')).toContainText(
      'WhatsApp lets it write to nobody new, until',
    );
    await expect(send({ type: 'text', text: 'Are you there?' }, STRANGER)).rejects.toMatchObject({
      status: 403,
      details: { reason: 'account_health', health: { state: 'locked' } },
    });
    await send({ type: 'text', text: 'It goes on where there is a chat' });
    await page.getByRole('button', { name: 'Front desk', exact: true }).click();
    await expect(page.locator('wagate-session')).toContainText('WhatsApp lets it write to nobody new, until');
  },
);

const widths = (all: Element[]): number[] => all.map((image) => (image as HTMLImageElement).naturalWidth);
