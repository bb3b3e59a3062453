import { expect } from '@open-wc/testing';
import type { Message } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/timeline.js';
import { chat, message, settle, until, Wire } from '../../testing/wire.js';
import type { WagateTimeline } from './timeline.js';

const GROUP = '120363041@g.us';
const DEV = '447700900121@s.whatsapp.net';
const NOON = new Date().setHours(12, 0, 0, 0);
let wire: Wire;

const many = (jid: string, count: number, from = NOON) =>
  Array.from({ length: count }, (_, index) =>
    message(jid, { body: `number ${index}`, timestamp: from + index * 6000 }),
  );

async function mount(props: Partial<WagateTimeline>): Promise<WagateTimeline> {
  const timeline = document.createElement('wagate-timeline');
  timeline.lang = 'en-GB';
  Object.assign(timeline, { gateway: wire.gateway, session: 'sess_1', chat: GROUP, ...props });
  timeline.style.setProperty('block-size', '500px');
  document.body.append(timeline);
  await until(() => timeline.renderRoot.querySelector('[role=article]') !== null, 'messages');
  await settle();
  return timeline;
}
const line = (timeline: WagateTimeline) => timeline.renderRoot.querySelector<HTMLElement>('.unread');
const below = (timeline: WagateTimeline) =>
  line(timeline)?.closest('[role=article]')?.querySelector('wagate-message')?.message?.body;
const view = (timeline: WagateTimeline) => timeline.renderRoot.querySelector<HTMLElement>('[role=log]')!;
const isAtTop = (timeline: WagateTimeline) => {
  const gap = line(timeline)!.getBoundingClientRect().top - view(timeline).getBoundingClientRect().top;
  return gap >= 0 && gap < 60;
};
/** What lies over the middle of the line's words. */
const over = (timeline: WagateTimeline) => {
  const words = line(timeline)!.querySelector('span')!.getBoundingClientRect();
  const pill = timeline.renderRoot.querySelector('.floating span')?.getBoundingClientRect();
  return pill !== undefined && pill.bottom > words.top && pill.top < words.bottom;
};

beforeEach(() => {
  wire = new Wire();
  wire.chats = [chat(GROUP), chat(DEV)];
});
afterEach(() => document.body.replaceChildren());

describe('the unread line', () => {
  it('is looked for in older pages, and the chat begins there', async () => {
    wire.messages.set(GROUP, many(GROUP, 300));
    const timeline = await mount({ unread: 130 });
    await until(() => line(timeline) !== null, 'the line');
    await settle();
    expect(below(timeline)).to.equal('number 170');
    expect(isAtTop(timeline)).to.equal(true);
  });

  it('stands above the first of all where fewer are kept than are unread', async () => {
    const own: Partial<Message> = { fromMe: true, status: 'read', senderName: undefined };
    const [first, ...rest] = many(GROUP, 12);
    wire.messages.set(GROUP, [{ ...first!, ...own }, ...rest]);
    const timeline = await mount({ unread: 40 });
    expect(below(timeline)).to.equal('number 1');
  });

  it('is told late, and anew: it moves and the chat begins there', async () => {
    wire.messages.set(GROUP, many(GROUP, 60));
    const timeline = await mount({});
    timeline.unread = 2;
    await settle();
    expect(below(timeline)).to.equal('number 58');
    timeline.unread = 30;
    await settle();
    expect(below(timeline)).to.equal('number 30');
    expect(isAtTop(timeline)).to.equal(true);
  });

  it('is where it belongs in the next chat too, also when the one before was scrolled', async () => {
    wire.messages.set(GROUP, many(GROUP, 60));
    wire.messages.set(DEV, many(DEV, 60));
    const timeline = await mount({ unread: 30 });
    view(timeline).scrollTop = 0;
    await settle();
    Object.assign(timeline, { chat: DEV, unread: 20 });
    await until(() => below(timeline) === 'number 40');
    await settle();
    expect(isAtTop(timeline)).to.equal(true);
    expect(timeline.renderRoot.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('is covered by no day in view, wherever it is scrolled to', async () => {
    wire.messages.set(GROUP, [...many(GROUP, 40, NOON - 86_400_000), ...many(GROUP, 40)]);
    for (const unread of [20, 40]) {
      const timeline = await mount({ unread });
      view(timeline).scrollTop -= 60;
      for (let step = 0; step < 40; step++) {
        await settle(2);
        expect(over(timeline), `${unread} unread, step ${step}`).to.equal(false);
        view(timeline).scrollTop += 4;
      }
      timeline.remove();
    }
  });
});
