import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createWorld, EVERY_KIND, hostileTexts, lidOf, ROASTERY_FLOOR, type World } from '@wagate/mocks';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { control, find, fits, reads, readText } from './reading.js';
import { NOW } from './stage.js';

/** One message: text, kind, quotation, tick and reactions. It shows what it is given and asks for nothing. */
const meta: Meta = {
  title: 'Viewer/Message',
  component: 'wagate-message',
  args: { choose: () => undefined, group: false, showStatus: false },
  render: ({ choose, group, showStatus }) => {
    const message = choose(createWorld({ seed: 1, now: NOW }));
    return html`<div class="frame padded">
      <wagate-message
        .message=${message && { ...message, key: message.id, reactions: message.reactions ?? [] }}
        .group=${group}
        .showStatus=${showStatus}
      ></wagate-message>
    </div>`;
  },
};
export default meta;
type Story = StoryObj;
type Stored = ReturnType<World['messages']>[number];

const frontDesk = (world: World, chat: string) => world.messages(world.sessionCalled('Front desk').id, chat);
const pick = (chat: string, fits: (message: Stored) => boolean) => (world: World) => {
  const found = frontDesk(world, chat).find(fits);
  if (!found) throw new Error('No such message in the world.');
  return found;
};
const written = (body: string) => (world: World) =>
  world.receive(world.sessionCalled('Front desk').id, { from: 'dev', body });
const message = (canvas: HTMLElement) => find(canvas, 'wagate-message');

/** A story that shows one message and reads its words. */
const shows = (
  choose: (world: World) => Stored,
  texts: (string | RegExp)[],
  args: { group?: boolean; showStatus?: boolean } = {},
): Story => ({
  args: { choose, ...args },
  play: async ({ canvasElement }) => {
    await reads(message(canvasElement), undefined, ...texts);
  },
});
const kind = (type: string, ...texts: (string | RegExp)[]) =>
  shows(
    pick(EVERY_KIND, (one) => one.type === type),
    texts,
    { group: true },
  );
const own = (status: string, ...texts: string[]) =>
  shows(
    pick(EVERY_KIND, (one) => one.status === status),
    texts,
    { showStatus: true },
  );

export const Text: Story = shows(written('Is the second pallet on the van?'), [
  'Is the second pallet on the van?',
]);

export const Formatted: Story = {
  ...shows(
    pick(ROASTERY_FLOOR, ({ edited }) => edited),
    ['Ana Reyes', 'Kenya AA, 12 kg', 'LOT0419', 'Edited'],
    { group: true },
  ),
};

export const FormattingNests: Story = {
  args: {
    choose: written(
      '*bold _both_* ~gone~ `code *literal*`\n> quoted\n1. one\n2. two\nnot_in_words and 2*3*4',
    ),
  },
  play: async ({ canvasElement }) => {
    await reads(message(canvasElement), undefined, 'bold both gone code *literal*', 'not_in_words and 2*3*4');
    const root = message(canvasElement).renderRoot;
    for (const tag of ['code', 'ol', 'blockquote']) expect(root.querySelector(tag), tag).not.toBeNull();
  },
};

export const Mention: Story = {
  args: { choose: pick(ROASTERY_FLOOR, ({ mentions }) => mentions !== undefined), group: true },
  play: async ({ canvasElement }) => {
    await reads(
      message(canvasElement),
      undefined,
      '@Ben Okafor can you weigh the Kenya bags?',
      '👍',
      '3',
      '❤',
    );
    expect(readText(message(canvasElement))).not.toContain('119283746550113');
  },
};

export const Link: Story = {
  args: { choose: written('The list: https://harbour.example/prices?month=11 and javascript:alert(1)') },
  play: async ({ canvasElement }) => {
    const link = control(
      message(canvasElement),
      'https://harbour.example/prices?month=11',
    ) as HTMLAnchorElement;
    expect(link.rel).toBe('noopener noreferrer');
    expect(message(canvasElement).renderRoot.querySelectorAll('a')).toHaveLength(1);
  },
};

export const Quote: Story = {
  args: { choose: pick(ROASTERY_FLOOR, ({ quoted }) => quoted !== undefined), showStatus: true },
  play: async ({ canvasElement }) => {
    const element = message(canvasElement);
    await reads(element, undefined, 'Ana Reyes', 'can you weigh the Kenya bags?', 'Ben is off today', 'Read');
    const heard: string[] = [];
    element.addEventListener('wagate-quote-open', ({ detail }) => heard.push(detail.waMessageId));
    element.renderRoot.querySelector<HTMLElement>('.quote')?.click();
    expect(heard).toEqual([element.message?.quotedMessageId]);
  },
};

/** The text of a deleted message is not shown, even though the gateway keeps it. */
export const Deleted: Story = {
  args: { choose: pick(ROASTERY_FLOOR, ({ deleted }) => deleted), group: true },
  play: async ({ canvasElement }) => {
    await reads(message(canvasElement), undefined, 'This message was deleted');
    expect(readText(message(canvasElement))).not.toContain('Wrong group');
  },
};

export const Poll: Story = shows(
  pick(ROASTERY_FLOOR, ({ type }) => type === 'poll'),
  ['Cupping on Monday: which hour?', 'One answer each · 6 votes', '11:00', '15:00, after the delivery'],
  { group: true },
);
export const Photo: Story = kind('image', 'Photo', '284 kB', 'The new shelf, as agreed', '😀');
export const Video: Story = kind('video', 'Video', '4.1 MB');
export const Gif: Story = kind('gif', 'GIF');
export const Sticker: Story = kind('sticker', 'Sticker');
export const Voice: Story = kind('ptt', 'Voice message');
export const Document: Story = kind('document', 'Order sheet.xlsx', 'Document');
export const Location: Story = kind('location', 'Dock 4', 'Wapping Lane, London', '51.50450');
export const ContactCard: Story = kind('contact', 'Marta Silva', '+44 7700 900152', 'Copy number');
export const UnknownKind: Story = kind('liveLocation', 'This kind of message is not shown here');
export const ViewOnce: Story = shows(
  pick(EVERY_KIND, ({ viewOnce }) => viewOnce === true),
  ['Photo, to be viewed once', 'Opens on the phone only'],
);

/** A message as the world has one, with another kind of content in its place. */
const withContent = (content: Partial<Stored>, ...texts: string[]) =>
  shows(
    (world) => ({
      ...pick(EVERY_KIND, ({ type }) => type === 'liveLocation')(world),
      ...content,
    }),
    texts,
    { group: true },
  );

/** What came, and what it says did not: it takes this one's place when it comes. */
export const Waiting: Story = withContent({ type: 'waiting' }, 'Waiting for this message');
export const PhoneOnly: Story = withContent({ type: 'phone_only' }, 'Only the phone shows this message');

/** What a business sends to choose from: it is chosen on the phone, so it is only named here. */
export const List: Story = withContent(
  {
    type: 'list',
    body: 'Pick a slot',
    parts: {
      text: '*Pick a slot*\nWe are open on Monday',
      options: ['Slots', 'Morning', '09:00', '09:30', 'Afternoon', '14:00: the roaster is on'],
      footer: 'Reply STOP to end',
    },
  },
  'Pick a slot',
  '14:00: the roaster is on',
  'Reply STOP to end',
);
export const Order: Story = withContent(
  { type: 'order', body: 'Please deliver on Monday\n3 items\n54 EUR\nOrder 99' },
  'Order',
  'Please deliver on Monday',
);
export const GroupInvitation: Story = withContent(
  { type: 'group_invite', body: 'Book club\nJoin us' },
  'Group invitation',
  'Book club',
);
export const Event: Story = withContent(
  {
    type: 'event',
    body: 'Team lunch',
    event: {
      name: 'Team lunch',
      description: 'Bring a cup.',
      place: 'Canteen, Wapping Lane',
      startTime: Date.UTC(2031, 2, 3, 12),
      endTime: Date.UTC(2031, 2, 3, 13),
    },
  },
  'Team lunch',
  'Canteen, Wapping Lane',
  'Bring a cup.',
);
const card = (displayName: string, digits: string) => ({
  displayName,
  vcard: `BEGIN:VCARD\nVERSION:3.0\nFN:${displayName}\nTEL;type=CELL;waid=${digits}:+${digits}\nEND:VCARD`,
});

/** Each card has a number of its own to copy. */
export const SeveralContacts: Story = withContent(
  {
    type: 'contact',
    body: '2 contacts',
    contacts: [card('Bea Novak', '447700900161'), card('Carl Adeyemi', '447700900162')],
  },
  'Bea Novak',
  '+44 7700 900161',
  'Carl Adeyemi',
  '+44 7700 900162',
);

/** A notice names who did what by address: without their names it says numbers, or that they are unknown. */
export const Notice: Story = shows(
  pick(EVERY_KIND, ({ type }) => type === 'system'),
  [/renamed the group “Tasting room”/],
);

export const Pending: Story = own('pending', 'One more pallet.', 'Pending');
export const Sent: Story = own('sent', 'The van is loaded.', 'Sent');
export const Delivered: Story = own('delivered', 'Back at noon.', 'Delivered');
export const Read: Story = own('read', 'She is on her way.', 'Read');
export const Played: Story = own('played', 'Marta collects it.', 'Played');
export const Failed: Story = own('failed', 'Not sent: only admins may write in this group');

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { choose: pick(lidOf('samira'), ({ body }) => body?.startsWith('ممتاز') === true) },
  play: async ({ canvasElement }) => {
    await reads(message(canvasElement), undefined, 'ممتاز', 'البرازيل', 'https://harbour.example/price-list');
    // Room for the mark is kept where an item begins: at its right.
    const { renderRoot } = message(canvasElement);
    const right = (selector: string) => renderRoot.querySelector(selector)?.getBoundingClientRect().right;
    expect(right('li')).toBe((right('p') ?? 0) - 18);
  },
};

/** A text of the other direction runs its own way inside a page that reads left to right. */
export const ArabicInEnglish: Story = { ...RightToLeft, globals: {} };

/** Long texts are cut until they are asked for. */
export const VeryLong: Story = {
  args: { choose: written(hostileTexts.at(-1) ?? '') },
  play: async ({ canvasElement }) => {
    await reads(message(canvasElement), undefined, 'Read more');
    const before = readText(message(canvasElement)).length;
    control(message(canvasElement), 'Read more').click();
    await message(canvasElement).updateComplete;
    expect(readText(message(canvasElement)).length).toBeGreaterThan(before);
  },
};

const hostile = (at: number): Story => ({
  globals: { width: '320' },
  args: { choose: written(hostileTexts[at] ?? '') },
  play: async ({ canvasElement }) => {
    const element = message(canvasElement);
    await element.updateComplete;
    expect(readText(element)).not.toBe('');
    expect(element.renderRoot.querySelector('script, style, iframe, img, object, [onerror]')).toBeNull();
    for (const link of element.renderRoot.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    fits(element);
  },
});
export const HostileScript: Story = hostile(0);
export const HostileStyle: Story = hostile(1);
export const HostileSchemes: Story = hostile(2);
export const HostileLinks: Story = hostile(3);
export const HostileBidi: Story = hostile(4);
export const HostileZeroWidth: Story = hostile(5);
export const HostileControls: Story = hostile(6);
export const HostileStacks: Story = hostile(7);
export const HostileMarkers: Story = hostile(8);
export const HostileWidth: Story = hostile(9);
