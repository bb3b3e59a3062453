import { expect } from '@open-wc/testing';
import type { Message } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/timeline.js';
import { chat, message, settle, until, Wire } from '../../testing/wire.js';
import type { WagateMessage } from '../message/message.js';
import type { WagateTimeline } from './timeline.js';

const GROUP = '120363041@g.us';
const DAY = 86_400_000;
const NOON = new Date().setHours(12, 0, 0, 0);
let wire: Wire;

const ana = { senderLid: '1@lid', senderJid: undefined, senderName: 'Ana Reyes' };
const ben = { senderLid: '2@lid', senderJid: undefined, senderName: 'Ben Okafor' };
const at = (minute: number, more: Partial<Message> = {}) =>
  message(GROUP, { timestamp: NOON + minute * 60_000, ...ana, ...more });
const put = (...messages: Message[]) => wire.messages.set(GROUP, messages);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => at(index * 0.1, { body: `number ${index}` }));
const incoming = (body: string, more: object = {}) => {
  const waMessageId = `IN${Math.random()}`;
  wire.emit('message', {
    waMessageId,
    chatJid: GROUP,
    fromMe: false,
    type: 'text',
    timestamp: NOON + DAY / 4,
    hasMedia: false,
    media: null,
    senderLid: '1@lid',
    pushName: 'Ana',
    body,
    ...more,
  });
  return waMessageId;
};

async function mount(props: Partial<WagateTimeline> = {}, ready = true): Promise<WagateTimeline> {
  const timeline = document.createElement('wagate-timeline');
  timeline.lang = 'en-GB';
  Object.assign(timeline, { gateway: wire.gateway, session: 'sess_1', chat: GROUP, ...props });
  timeline.style.setProperty('block-size', '500px');
  document.body.append(timeline);
  if (ready) await until(() => items(timeline).length > 0, 'messages');
  await settle();
  return timeline;
}
const items = (timeline: WagateTimeline) => [
  ...timeline.renderRoot.querySelectorAll<HTMLElement>('[role=article]'),
];
const bubbles = (timeline: WagateTimeline) =>
  items(timeline).map((one) => one.querySelector<WagateMessage>('wagate-message')!);
const bodies = (timeline: WagateTimeline) => bubbles(timeline).map((one) => one.message!.body);
const view = (timeline: WagateTimeline) => timeline.renderRoot.querySelector<HTMLElement>('[role=log]')!;
const fromEnd = (timeline: WagateTimeline) =>
  view(timeline).scrollHeight - view(timeline).clientHeight - view(timeline).scrollTop;
const latest = (timeline: WagateTimeline) => timeline.renderRoot.querySelector<HTMLElement>('.latest');
const connected = async () => {
  await until(() => wire.sockets.length > 0);
  await settle();
};

beforeEach(() => {
  wire = new Wire();
  wire.chats = [chat(GROUP, { name: 'Roastery floor' })];
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('wagate-timeline', () => {
  it('shows the files of an album in place of the message above them, which leads to them', async () => {
    const album = { type: 'album', body: undefined, waMessageId: 'ALBUM' };
    const file = (minute: number, more: Partial<Message> = {}) =>
      at(minute, { type: 'image', hasMedia: true, albumId: 'ALBUM', body: `file ${minute}`, ...more });
    put(at(0, { body: 'before' }), at(1, album), file(2), file(3), at(4, { ...album, ...ben }));
    const timeline = await mount({ unread: 4 });
    expect(bodies(timeline), 'the album of somebody else has no files here').to.deep.equal([
      'before',
      'file 2',
      'file 3',
      undefined,
    ]);
    expect(timeline.renderRoot.querySelector('.unread')!.closest('.item')!.textContent).to.contain(
      '4 new messages',
    );
    expect(items(timeline).findIndex((one) => one.querySelector('.unread'))).to.equal(1);
    expect(await timeline.scrollToMessage('ALBUM')).to.equal(true);
    await settle();
    expect(items(timeline).findIndex((one) => one.classList.contains('sought'))).to.equal(3);
  });

  it('groups runs, parts days, and tells the newest own state in words', async () => {
    put(
      at(-1440, { body: 'yesterday' }),
      at(0),
      at(1),
      at(2, ben),
      at(3, { fromMe: true, status: 'read', senderName: undefined }),
      at(4, { fromMe: true, status: 'delivered', senderName: undefined }),
      at(60),
    );
    const timeline = await mount();
    expect(timeline.getAttribute('state')).to.equal('ready');
    expect(bubbles(timeline).map(({ run }) => run)).to.deep.equal([
      'single',
      'first',
      'last',
      'single',
      'first',
      'last',
      'single',
    ]);
    expect(bubbles(timeline).map(({ showStatus }) => showStatus)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    const days = [...timeline.renderRoot.querySelectorAll('.day')].map((one) => one.textContent);
    expect(days).to.deep.equal(['Yesterday', 'Today']);
    expect(items(timeline)[1]!.getAttribute('aria-label')).to.equal('Ana Reyes, 12:00');
    expect(items(timeline)[1]!.getAttribute('aria-posinset')).to.equal('2');
    expect(view(timeline).textContent).to.contain('nothing older');
  });

  it('shows a message that comes, at once and at the end, and announces a burst once', async () => {
    put(...many(60));
    const timeline = await mount();
    await connected();
    incoming('here it is');
    await until(() => bodies(timeline).includes('here it is'));
    await settle();
    expect(fromEnd(timeline)).to.be.lessThan(2);
    const status = () => timeline.renderRoot.querySelector('[role=status]')!.textContent;
    await until(() => status() === 'Ana Reyes: here it is', 'announced');
    const said = status();
    for (let index = 0; index < 5; index++) incoming(`burst ${index}`);
    await until(() => bodies(timeline).includes('burst 4'));
    await settle();
    expect(status()).to.equal(said);
  });

  it('announces by name whom a message mentions', async () => {
    put(...many(5));
    const timeline = await mount();
    await connected();
    incoming('thanks @11988877766655', { mentions: { '11988877766655@lid': { pushName: 'Noor' } } });
    const status = () => timeline.renderRoot.querySelector('[role=status]')!.textContent ?? '';
    await until(() => status().includes('thanks'), 'announced');
    expect(status()).to.contain('Noor').and.not.to.contain('1198887776');
  });

  it('does not move a reader who is elsewhere, counts what came, and leads there', async () => {
    put(...many(200));
    const timeline = await mount();
    await connected();
    expect(latest(timeline)).to.equal(null);
    view(timeline).scrollTop -= 900;
    await settle();
    const shown = bodies(timeline)[8];
    const top = items(timeline)[8]!.getBoundingClientRect().top;
    incoming('one');
    incoming('two');
    await until(() => latest(timeline)?.textContent?.includes('2') === true);
    await settle();
    const same = bubbles(timeline).find((one) => one.message!.body === shown)!;
    expect(same.closest('[role=article]')!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    latest(timeline)!.click();
    await until(() => latest(timeline) === null);
    expect(bodies(timeline).at(-1)).to.equal('two');
  });

  it('loads older messages when the beginning comes near, without a jump', async () => {
    put(...many(180));
    const timeline = await mount();
    expect(items(timeline)[0]!.getAttribute('aria-setsize')).to.equal('-1');
    // The answer comes when it is asked for, not while the place is looked up.
    wire.failNextPages('/messages');
    view(timeline).scrollTop = 300;
    await until(() => view(timeline).querySelector('.older button') !== null);
    await settle();
    const below = (row: HTMLElement) =>
      row.getBoundingClientRect().top - view(timeline).getBoundingClientRect().top;
    const first = items(timeline).find((row) => below(row) + row.offsetHeight > 2)!;
    const [top, place] = [below(first), Number(first.ariaPosInSet)];
    wire.failures.clear();
    view(timeline).querySelector<HTMLElement>('.older button')!.click();
    await until(() => Number(first.ariaPosInSet) > place);
    await settle();
    expect(below(first)).to.be.closeTo(top, 1);
    for (let step = 0; step < 8; step++) {
      view(timeline).scrollTop = 0;
      await settle(4);
    }
    expect(bodies(timeline)[0]).to.equal('number 0');
    expect(view(timeline).textContent).to.contain('nothing older');
  });

  it('asks by a button when older ones could not be read', async () => {
    put(...many(120));
    wire.failNextPages('/messages');
    const timeline = await mount();
    view(timeline).scrollTop = 0;
    await until(() => view(timeline).querySelector('.older button') !== null);
    const asked = wire.requests.length;
    await settle(10);
    expect(wire.requests.length).to.equal(asked);
    wire.failures.clear();
    view(timeline).querySelector<HTMLElement>('.older button')!.click();
    await until(() => bodies(timeline).includes('number 65'));
  });

  it('goes to a quoted message, however far back it is', async () => {
    const list = many(160);
    list.push(at(20, { body: 'answer', quotedMessageId: list[3]!.waMessageId }));
    put(...list);
    const timeline = await mount();
    const answer = bubbles(timeline).at(-1)!;
    answer.renderRoot.querySelector<HTMLElement>('.quote')!.click();
    await until(() => timeline.renderRoot.querySelector('.sought') !== null, 'found');
    await settle();
    const found = timeline.renderRoot.querySelector('.sought')!.getBoundingClientRect();
    const edge = view(timeline).getBoundingClientRect();
    expect(found.top).to.be.greaterThan(edge.top);
    expect(found.bottom).to.be.lessThan(edge.bottom);
    expect(bodies(timeline)).to.contain('number 3');
    expect(await timeline.scrollToMessage('NOWHERE')).to.equal(false);
  });

  describe('opened at a message', () => {
    const inView = (timeline: WagateTimeline) => {
      const found = timeline.renderRoot.querySelector('.sought')?.getBoundingClientRect();
      const edge = view(timeline).getBoundingClientRect();
      return found !== undefined && found.top >= edge.top && found.bottom <= edge.bottom;
    };
    const sought = (timeline: WagateTimeline) =>
      timeline.renderRoot
        .querySelector<HTMLElement>('.sought')
        ?.querySelector<WagateMessage>('wagate-message')?.message?.body;
    const pages = () => wire.requests.filter((one) => one.includes('/messages?'));
    let list: Message[];
    beforeEach(() => {
      wire.extensions?.push('message-paging');
      list = many(2000);
      put(...list);
    });

    it('shows it in the middle with one page, however far back it is, and it stays there', async () => {
      const timeline = await mount({ message: list[700]!.waMessageId });
      await until(() => sought(timeline) === 'number 700');
      expect(pages().every((one) => one.includes('around='))).to.equal(true);
      for (let wait = 0; wait < 20; wait++) {
        expect(inView(timeline)).to.equal(true);
        await new Promise((done) => setTimeout(done, 120));
      }
      expect(sought(timeline)).to.equal('number 700');
      expect(latest(timeline)).not.to.equal(null);
    });

    it('goes on to newer ones when the end comes near, without a jump, and back to the live end', async () => {
      const timeline = await mount({ message: list[700]!.waMessageId });
      await connected();
      await until(() => sought(timeline) === 'number 700');
      incoming('not behind a hole');
      await settle();
      expect(bodies(timeline)).not.to.contain('not behind a hole');
      for (let step = 0; step < 4; step++) {
        view(timeline).scrollTop += 400;
        await settle();
      }
      expect(pages().some((one) => one.includes('after='))).to.equal(true);
      const first = Number(bodies(timeline)[0]!.split(' ')[1]);
      expect(bodies(timeline)).to.deep.equal(bodies(timeline).map((_, index) => `number ${first + index}`));
      expect(first).to.be.lessThan(760);
      latest(timeline)!.click();
      await until(() => bodies(timeline).at(-1) === 'number 1999', 'the end');
      await until(() => latest(timeline) === null);
      incoming('live again');
      await until(() => bodies(timeline).at(-1) === 'live again');
      expect(timeline.renderRoot.querySelector('[role=status]')!.textContent).not.to.contain('new messages');
    });

    it('reaches the end by scrolling, where it follows again', async () => {
      put(...list.slice(0, 120));
      const timeline = await mount({ message: list[60]!.waMessageId });
      await connected();
      await until(() => sought(timeline) === 'number 60');
      for (let step = 0; step < 30 && latest(timeline); step++) {
        view(timeline).scrollTop += 400;
        await settle();
      }
      expect(bodies(timeline).at(-1)).to.equal('number 119');
      incoming('followed');
      await until(() => bodies(timeline).at(-1) === 'followed');
      await settle();
      expect(fromEnd(timeline)).to.be.lessThan(2);
    });

    it('goes to another one of the same chat, and says when one is not there', async () => {
      const timeline = await mount();
      timeline.message = list[5]!.waMessageId;
      await until(() => sought(timeline) === 'number 5');
      await settle();
      expect(inView(timeline)).to.equal(true);
      timeline.message = 'NOWHERE';
      await until(
        () => timeline.renderRoot.querySelector('.note')?.textContent?.includes('not among') === true,
      );
      expect(bodies(timeline)).to.contain('number 5');
      wire.cut('/messages');
      expect(await timeline.scrollToMessage(list[1500]!.waMessageId)).to.equal(false);
      await until(
        () => timeline.renderRoot.querySelector('.note')?.textContent?.includes('could not be read') === true,
      );
      expect(bodies(timeline)).to.contain('number 5');
    });

    it('marks what was found, also where it was folded away', async () => {
      const body = `${'long '.repeat(900)}Rechnung *fällig* ${'tail '.repeat(100)}`;
      const one = at(0.55, { body });
      list.splice(5, 0, one);
      put(...list);
      const marks = { waMessageId: one.waMessageId, words: ['Rechnung', 'fällig'] };
      const timeline = await mount({ message: one.waMessageId, marks });
      await until(() => timeline.renderRoot.querySelector('.sought') !== null);
      await settle();
      const bubble = timeline.renderRoot.querySelector('.sought wagate-message') as WagateMessage;
      const marked = [...bubble.renderRoot.querySelectorAll('mark')].map((mark) => mark.textContent);
      expect(marked).to.deep.equal(['Rechnung', 'fällig']);
      expect(bubble.renderRoot.querySelector('strong mark')).not.to.equal(null);
    });
  });

  it('keeps the day in view, and gives way to the next one', async () => {
    put(...Array.from({ length: 30 }, (_, index) => at(index - 1440)), ...many(30));
    const timeline = await mount();
    const floating = () => timeline.renderRoot.querySelector('.floating')?.textContent?.trim();
    view(timeline).scrollTop = 300;
    await settle();
    expect(floating()).to.equal('Yesterday');
    const today = [...timeline.renderRoot.querySelectorAll('.day')].at(-1)!.closest('[role=article]')!;
    const gap = () => today.getBoundingClientRect().top - view(timeline).getBoundingClientRect().top;
    view(timeline).scrollTop += gap() - 10;
    await settle();
    expect(gap()).to.be.closeTo(10, 2);
    expect(floating()).to.equal(undefined);
    view(timeline).scrollTop += 60;
    await settle();
    expect(floating()).to.equal('Today');
  });

  it('draws a line above what is unread and begins there', async () => {
    put(...many(40));
    const timeline = await mount({ unread: 20 });
    const line = timeline.renderRoot.querySelector('.unread')!;
    expect(line.textContent).to.equal('20 new messages');
    expect(
      line.closest('[role=article]')!.querySelector<WagateMessage>('wagate-message')!.message!.body,
    ).to.equal('number 20');
    expect(line.getBoundingClientRect().top).to.be.closeTo(view(timeline).getBoundingClientRect().top, 60);
  });

  it('marks read only when told to, and again for what comes', async () => {
    put(...many(3));
    const quiet = await mount({ unread: 2 });
    await settle();
    quiet.remove();
    expect(wire.requests.some((one) => one.includes('read'))).to.equal(false);
    const timeline = await mount({ unread: 2, markRead: true });
    const reads = () => wire.requests.filter((one) => one.startsWith('POST') && one.includes('read')).length;
    await until(() => reads() === 1);
    await connected();
    incoming('more');
    await until(() => reads() === 2);
    await settle();
    expect(reads()).to.equal(2);
    expect(timeline.getAttribute('state')).to.equal('ready');
  });

  it('shows edits, deletions, reactions and receipts as they come', async () => {
    const own = at(1, { fromMe: true, status: 'sent', senderName: undefined, body: 'own' });
    const theirs = at(0, { body: 'theirs' });
    put(theirs, own);
    const timeline = await mount();
    await connected();
    wire.emit('message.status', {
      chatJid: GROUP,
      messageIds: [own.waMessageId],
      status: 'read',
      timestamp: NOON,
    });
    wire.emit('message.edited', {
      waMessageId: 'E',
      chatJid: GROUP,
      fromMe: false,
      type: 'text',
      timestamp: NOON,
      hasMedia: false,
      media: null,
      targetId: theirs.waMessageId,
      body: 'changed',
    });
    wire.emit('message.reaction', {
      waMessageId: 'R',
      chatJid: GROUP,
      fromMe: false,
      type: 'reaction',
      timestamp: NOON,
      hasMedia: false,
      media: null,
      targetId: own.waMessageId,
      reaction: '👍',
      senderLid: '2@lid',
    });
    await until(() => bodies(timeline)[0] === 'changed');
    const [first, second] = bubbles(timeline);
    await until(() => second!.renderRoot.textContent?.includes('Read') === true);
    expect(first!.renderRoot.textContent).to.contain('Edited');
    expect(second!.renderRoot.querySelector('.reactions')!.textContent).to.contain('👍');
    wire.emit('message.revoked', {
      waMessageId: 'D',
      chatJid: GROUP,
      fromMe: false,
      type: 'revoke',
      timestamp: NOON,
      hasMedia: false,
      media: null,
      targetId: theirs.waMessageId,
      senderLid: '1@lid',
    });
    await until(() => first!.renderRoot.textContent?.includes('Ana Reyes deleted this message') === true);
  });

  for (const [state, break_] of [
    ['unauthorized', () => wire.fail('/messages', 401, 'unauthorized')],
    ['forbidden', () => wire.fail('/messages', 403, 'forbidden')],
    ['not-found', () => wire.fail('/messages', 404, 'not_found')],
    ['rate-limited', () => wire.fail('/messages', 429, 'rate_limited', { retryAfterSeconds: 24 })],
    ['error', () => wire.fail('/messages', 500, 'internal')],
    ['unreachable', () => wire.cut('/messages')],
  ] as const) {
    it(`tells that it is ${state}, and recovers by one action`, async () => {
      put(...many(3));
      break_();
      const timeline = await mount({}, false);
      await until(
        () => timeline.getAttribute('state') === state,
        `${state}, is ${timeline.getAttribute('state')}`,
      );
      await expect(timeline).to.be.accessible();
      wire.failures.clear();
      timeline.renderRoot
        .querySelector('wagate-state-panel')!
        .dispatchEvent(new CustomEvent('wagate-panel-action'));
      await until(() => items(timeline).length === 3);
    });
  }

  it('loads by itself when the time that the gateway asked for is over', async () => {
    put(...many(3));
    wire.fail('/messages', 429, 'rate_limited', { retryAfterSeconds: 1 });
    const timeline = await mount({}, false);
    await until(() => timeline.getAttribute('state') === 'rate-limited');
    wire.failures.clear();
    // It asks no sooner than it would after any failure.
    await new Promise((done) => setTimeout(done, 1500));
    await until(() => items(timeline).length === 3);
  });

  it('is missing without a gateway, and empty without messages or without a chat', async () => {
    const bare = document.createElement('wagate-timeline');
    document.body.append(bare);
    await settle(1);
    expect(bare.getAttribute('state')).to.equal('missing');
    put();
    const timeline = await mount({}, false);
    await until(() => timeline.getAttribute('state') === 'empty');
    timeline.chat = '';
    await settle(2);
    expect(timeline.renderRoot.querySelector('wagate-state-panel')!.heading).to.equal('No chat is chosen');
  });

  it('keeps its messages when the connection is lost', async () => {
    put(...many(3));
    const timeline = await mount();
    await connected();
    wire.fail('/ticket', 503, 'gateway_unavailable');
    wire.sockets.at(-1)!.drop();
    await until(() => timeline.getAttribute('state') === 'stale');
    expect(items(timeline)).to.have.length(3);
  });

  it('shows another chat from its own end', async () => {
    put(...many(200));
    wire.messages.set(
      '447700900121@s.whatsapp.net',
      Array.from({ length: 100 }, (_, index) =>
        message('447700900121@s.whatsapp.net', { body: `other ${index}`, timestamp: NOON + index }),
      ),
    );
    const timeline = await mount();
    view(timeline).scrollTop = 500;
    await settle();
    timeline.chat = '447700900121@s.whatsapp.net';
    await until(() => bodies(timeline).includes('other 99'));
    await settle();
    expect(fromEnd(timeline)).to.be.lessThan(2);
    expect(bubbles(timeline)[0]!.group).to.equal(false);
  });

  it('is accessible, in both directions', async () => {
    put(at(-1440), ...many(10), at(5, { deleted: true }), at(6, { quotedMessageId: 'X' }));
    const timeline = await mount({ unread: 3 });
    await expect(timeline).to.be.accessible();
    timeline.dir = 'rtl';
    timeline.lang = 'ar';
    await settle(2);
    await expect(timeline).to.be.accessible();
  });
});
