import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/chat-head.js';
import '../define/timeline.js';
import '../define/viewer.js';
import { chat, message, settle, until, Wire } from '../../testing/wire.js';
import type { WagateViewer } from './viewer.js';

const GROUP = '120363041@g.us';
const DEV = '447700900121@s.whatsapp.net';
let wire: Wire;

const many = (jid: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    message(jid, { body: `number ${index}`, timestamp: Date.now() - (count - index) * 6000 }),
  );

async function mount(width: number): Promise<WagateViewer> {
  const viewer = document.createElement('wagate-viewer');
  viewer.lang = 'en-GB';
  Object.assign(viewer, { gateway: wire.gateway, session: 'sess_1' });
  viewer.style.setProperty('block-size', '500px');
  viewer.style.setProperty('inline-size', `${width}px`);
  document.body.append(viewer);
  await until(() => rows(viewer).length === 2);
  return viewer;
}
const list = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-chat-list');
const rows = (viewer: WagateViewer) => [
  ...(list(viewer)?.renderRoot.querySelectorAll<HTMLElement>('[role=option]') ?? []),
];
const timeline = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-timeline')!;
const line = (viewer: WagateViewer) => timeline(viewer)?.renderRoot.querySelector<HTMLElement>('.unread');
const head = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-chat-head');
const back = (viewer: WagateViewer) => head(viewer)!.renderRoot.querySelector<HTMLElement>('.back')!;

beforeEach(() => {
  wire = new Wire();
  wire.chats = [
    chat(GROUP, { name: 'Roastery floor', lastMessageAt: 9, unreadCount: 30 }),
    chat(DEV, { name: 'Dev Patel', lastMessageAt: 8, unreadCount: 20 }),
  ];
  wire.messages.set(GROUP, many(GROUP, 60));
  wire.messages.set(DEV, many(DEV, 60));
});
afterEach(() => document.body.replaceChildren());

describe('wagate-viewer, read chat after chat', () => {
  for (const width of [1000, 360])
    it(`begins each at what is unread and announces nothing, ${width} px wide`, async () => {
      const viewer = await mount(width);
      for (const [at, words] of [
        [1, '20 new messages'],
        [0, '30 new messages'],
        [1, '20 new messages'],
      ] as const) {
        rows(viewer)[at]!.click();
        await until(() => line(viewer)?.textContent === words, words);
        await settle();
        const top = timeline(viewer).getBoundingClientRect().top;
        expect(line(viewer)!.getBoundingClientRect().top - top).to.be.within(0, 60);
        expect(timeline(viewer).renderRoot.querySelector('[role=status]')!.textContent).to.equal('');
        if (width < 720) back(viewer).click();
      }
    });

  it('shows the last words at once where few are unread, however tall all the others turn out', async () => {
    const order = '13 kg House\n7 kg Espresso\n2 kg Decaf\n';
    wire.messages.set(
      DEV,
      many(DEV, 46).map((one, index) => ({
        ...one,
        fromMe: index < 44 && index % 2 === 1,
        body: index % 4 === 0 ? order : one.body,
        timestamp: one.timestamp - Math.max(0, 8 - Math.floor(index / 4)) * 86_400_000,
      })),
    );
    wire.chats[1] = chat(DEV, { name: 'Dev Patel', lastMessageAt: 8, unreadCount: 2 });
    const viewer = await mount(1000);
    viewer.style.setProperty('block-size', '720px');
    rows(viewer)[1]!.click();
    await until(() => line(viewer)?.textContent === '2 new messages');
    await settle(20);
    const { bottom } = timeline(viewer).getBoundingClientRect();
    expect(line(viewer)!.getBoundingClientRect().bottom).to.be.below(bottom);
    expect(timeline(viewer).renderRoot.querySelector('.latest')).to.equal(null);
  });

  it('keeps the focus where it is narrow, also when the page around it goes back and forth', async () => {
    const viewer = await mount(360);
    const focused = () => viewer.shadowRoot!.activeElement;
    list(viewer)!.focus();
    for (let round = 0; round < 2; round++) {
      viewer.chat = DEV;
      await until(() => head(viewer)?.shadowRoot?.activeElement?.matches('.back') === true, 'the way back');
      viewer.chat = '';
      await until(() => focused() === list(viewer), 'the list');
    }
  });

  it('takes no focus that is elsewhere', async () => {
    const viewer = await mount(360);
    viewer.chat = DEV;
    await settle();
    viewer.chat = '';
    await settle();
    expect(document.activeElement).to.equal(document.body);
  });
});
