import { expect } from '@open-wc/testing';
import type { Message } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/message-search.js';
import { chat, message, settle, until, Wire } from '../../testing/wire.js';
import type { WagateMessageSearch } from './message-search.js';

const GROUP = '120363041@g.us';
const DEV = '447700900121@s.whatsapp.net';
const NOON = new Date(2026, 4, 3, 12).getTime();
let wire: Wire;

const put = (jid: string, ...messages: Message[]) => wire.messages.set(jid, messages);
const many = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, index) =>
    message(GROUP, { timestamp: NOON + index * 60_000, body: words(index) }),
  );

async function mount(props: Partial<WagateMessageSearch> = {}): Promise<WagateMessageSearch> {
  const search = document.createElement('wagate-message-search');
  search.lang = 'en-GB';
  Object.assign(search, { gateway: wire.gateway, session: 'sess_1', ...props });
  search.style.setProperty('block-size', '500px');
  document.body.append(search);
  await search.updateComplete;
  return search;
}
const rows = (search: WagateMessageSearch) => [
  ...search.renderRoot.querySelectorAll<HTMLElement>('[role=option]'),
];
const told = (search: WagateMessageSearch) =>
  search.renderRoot.querySelector('[role=status]')?.textContent?.trim();
const field = (search: WagateMessageSearch) => search.renderRoot.querySelector<HTMLInputElement>('.field')!;
const marks = (search: WagateMessageSearch) =>
  [...search.renderRoot.querySelectorAll('mark')].map((one) => one.textContent);
const asked = () => wire.requests.filter((one) => one.includes('/messages/search'));
const type = (search: WagateMessageSearch, value: string, more: InputEventInit = {}) => {
  field(search).value = value;
  field(search).dispatchEvent(new InputEvent('input', more));
};
const press = (search: WagateMessageSearch, key: string, more: KeyboardEventInit = {}) =>
  field(search).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
const button = (search: WagateMessageSearch, words: string) =>
  [...search.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);

beforeEach(() => {
  wire = new Wire();
  wire.chats = [chat(GROUP, { name: 'Roastery floor' }), chat(DEV, { name: 'Dev Patel' })];
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('wagate-message-search', () => {
  it('finds in all chats, marks the matches, names chat and sender, and says that this is all', async () => {
    put(GROUP, message(GROUP, { body: 'the Rechnung is here', timestamp: NOON }));
    put(
      DEV,
      message(DEV, { body: 'no <b>Rechnung</b> yet', fromMe: true, timestamp: NOON + 1000 }),
      message(DEV),
    );
    const search = await mount({ query: 'echnun' });
    await until(() => rows(search).length === 2);
    expect(marks(search)).to.deep.equal(['echnun', 'echnun']);
    await until(() => search.renderRoot.textContent?.includes('Roastery floor') === true);
    const [own, theirs] = rows(search).map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(own).to.contain('Dev Patel').and.to.contain('You: no <b>Rechnung</b> yet');
    expect(theirs).to.contain('Roastery floor').and.to.contain('Ana Reyes: the Rechnung is here');
    expect(told(search)).to.equal('2 found. All that the gateway keeps was searched.');
    expect(search.renderRoot.querySelector('b')).to.equal(null);
    await expect(search).to.be.accessible();
  });

  it('reads on to the end, and says until then how many there are and how far back it looked', async () => {
    put(GROUP, ...many(95, (index) => `word ${index}`));
    const search = await mount({ query: 'word' });
    await until(() => rows(search).length > 0);
    expect(told(search)).to.match(/^30 found so far, back to .*3 May.* There may be more\.$/);
    const list = search.renderRoot.querySelector('.scroller')!;
    for (let step = 0; step < 40 && !told(search)!.startsWith('95'); step++) {
      list.scrollTop = list.scrollHeight;
      await settle(3);
    }
    expect(told(search)).to.equal('95 found. All that the gateway keeps was searched.');
    expect(asked()).to.have.length(4);
    list.scrollTop = list.scrollHeight;
    await settle();
    expect(rows(search).at(-1)!.textContent).to.contain('word 0');
  });

  it('goes on by itself over pages without a hit, for a while; then it asks', async () => {
    let pages = 0;
    wire.failures.set('/messages/search', (url) => {
      pages += 1;
      const from = Number(url.searchParams.get('cursor') ?? 0);
      return Response.json({
        data: from === 10 ? many(1, () => 'at last') : [],
        ...(from < 10 && { nextCursor: String(from + 1) }),
      });
    });
    const search = await mount({ query: 'q' });
    await until(() => told(search)?.startsWith('Nothing found so far') === true);
    await settle(10);
    expect(pages).to.equal(8);
    button(search, 'Search further back')!.click();
    await until(() => rows(search).length === 1);
    expect(told(search)).to.equal('1 found. All that the gateway keeps was searched.');
    expect(pages).to.equal(11);
  });

  it('waits for a pause in the typing and for composed letters, and lets go of answers that came too late', async () => {
    put(GROUP, ...many(3, (index) => `茶 ${index}`));
    let release = () => {};
    const search = await mount();
    await settle();
    type(search, 'x');
    await until(() => asked().length === 1);
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const usual = wire.gateway.messages.search;
    const late = Object.assign(
      (...args: Parameters<typeof usual>) =>
        args[1].q === 'late' ? held.then(() => ({ data: many(5, () => 'late') })) : usual(...args),
      {},
    ) as typeof usual;
    wire.gateway.messages.search = late;
    type(search, 'late');
    await new Promise((done) => setTimeout(done, 350));
    const before = asked().length;
    type(search, 'c', { isComposing: true });
    type(search, 'ch', { isComposing: true });
    await new Promise((done) => setTimeout(done, 350));
    expect(asked().length).to.equal(before);
    press(search, 'Enter', { isComposing: true });
    field(search).value = '茶';
    field(search).dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => rows(search).length === 3);
    release();
    await settle();
    expect(rows(search)).to.have.length(3);
    expect(marks(search)).to.deep.equal(['茶', '茶', '茶']);
  });

  it('works by keyboard: arrows move, Enter opens, Escape closes', async () => {
    const list = many(40, (index) => `Word ${index}`);
    put(GROUP, ...list);
    const search = await mount({ query: 'Word' });
    await until(() => rows(search).length > 0);
    await settle();
    const opened: object[] = [];
    let closed = 0;
    search.addEventListener('wagate-message-open', ({ detail }) => opened.push(detail));
    search.addEventListener('wagate-search-close', () => {
      closed += 1;
    });
    search.focus();
    press(search, 'ArrowDown');
    await search.updateComplete;
    expect(search.renderRoot.querySelector('.row.active')!.textContent).to.contain('Word 39');
    for (let step = 1; step < 12; step++) {
      press(search, 'ArrowDown');
      await search.updateComplete;
    }
    await settle();
    const active = search.renderRoot.querySelector('.row.active')!;
    expect(field(search).getAttribute('aria-activedescendant')).to.equal(active.id);
    expect(active.textContent).to.contain('Word 28');
    const view = search.renderRoot.querySelector('.scroller')!.getBoundingClientRect();
    expect(active.getBoundingClientRect().bottom).to.be.at.most(view.bottom + 1);
    press(search, 'Enter');
    expect(opened).to.deep.equal([
      { sessionId: 'sess_1', chatJid: GROUP, waMessageId: list[28]!.waMessageId, words: ['Word'] },
    ]);
    await search.updateComplete;
    expect(search.shadowRoot!.activeElement).to.equal(field(search));
    expect(rows(search).find((row) => row.getAttribute('aria-selected') === 'true')!.textContent).to.contain(
      'Word 28',
    );
    press(search, 'Escape');
    expect(closed).to.equal(1);
    rows(search)[0]!.click();
    expect(opened).to.have.length(2);
  });

  it('searches one chat alone, by sender, kind and days, and tells what it looks for', async () => {
    put(GROUP, ...many(2, () => 'tea'), message(GROUP, { body: 'tea', fromMe: true, timestamp: NOON }));
    put(DEV, message(DEV, { body: 'tea', timestamp: NOON }));
    const told_: object[] = [];
    const search = await mount({ query: 'tea', chat: GROUP, scope: 'chat' });
    search.addEventListener('wagate-search-change', ({ detail }) => told_.push(detail));
    await until(() => rows(search).length === 3);
    expect(asked().at(-1)).to.contain(`chat=${encodeURIComponent(GROUP)}`);
    button(search, 'All chats')!.click();
    await until(() => rows(search).length === 4);
    await until(() => told_.length > 0);
    expect(told_).to.deep.equal([{ sessionId: 'sess_1', query: 'tea' }]);
    button(search, 'Filters')!.click();
    await search.updateComplete;
    const set = (name: string, value: string) => {
      const control = search.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    set('from', 'me');
    await until(() => rows(search).length === 1);
    expect(told(search)).to.equal('1 found. All that matches the filters was searched.');
    set('type', 'image');
    set('since', '2026-05-03');
    set('until', '2026-05-03');
    const days = `after=${new Date(2026, 4, 3).getTime()}`;
    await until(() => asked().at(-1)!.includes(days));
    const query = new URLSearchParams(asked().at(-1)!.split('?')[1]);
    expect(query.get('before')).to.equal(String(new Date(2026, 4, 4).getTime()));
    expect(query.get('type')).to.equal('image');
    await expect(search).to.be.accessible();
  });

  describe('on a gateway that cannot search', () => {
    beforeEach(() => {
      wire.extensions = undefined;
      put(GROUP, ...many(120, (index) => (index % 10 === 0 ? `Fällig ${index}` : `other ${index}`)));
    });

    it('looks through what is loaded of a chat, and says so before and after', async () => {
      const search = await mount({ chat: GROUP, scope: 'session' });
      await until(() => told(search)?.includes('This gateway cannot search') === true);
      type(search, 'fallig');
      await until(() => rows(search).length === 5);
      expect(told(search)).to.match(
        /^5 found in the newest 50 messages, back to .*3 May.* cannot search further/,
      );
      expect(marks(search)[0]).to.equal('Fällig');
      button(search, 'Search further back')!.click();
      await until(() => rows(search).length === 10);
      button(search, 'Search further back')!.click();
      await until(() => told(search) === '12 found in all 120 messages that the gateway keeps of this chat.');
      expect(asked()).to.have.length(0);
      expect(button(search, 'All chats')).to.equal(undefined);
    });

    it('has nothing to offer for all chats', async () => {
      const search = await mount({ query: 'fallig' });
      await until(() => search.getAttribute('state') === 'absent');
      expect(search.renderRoot.textContent?.trim()).to.equal('');
      expect(wire.requests.some((one) => one.includes('/messages'))).to.equal(false);
    });
  });

  for (const [state, break_] of [
    ['unauthorized', () => wire.fail('/messages/search', 401, 'unauthorized')],
    ['forbidden', () => wire.fail('/messages/search', 403, 'forbidden')],
    ['not-found', () => wire.fail('/messages/search', 404, 'not_found')],
    ['rate-limited', () => wire.fail('/messages/search', 429, 'rate_limited', { retryAfterSeconds: 24 })],
    ['error', () => wire.fail('/messages/search', 500, 'internal')],
    ['unreachable', () => wire.cut('/messages/search')],
    ['error', () => wire.fail('/capabilities', 500, 'internal')],
  ] as const) {
    it(`tells that it is ${state}, keeps what was typed, and recovers by one action`, async () => {
      put(GROUP, ...many(3, () => 'tea'));
      break_();
      const search = await mount({ query: 'tea' });
      await until(
        () => search.getAttribute('state') === state,
        `${state}, is ${search.getAttribute('state')}`,
      );
      expect(field(search).value).to.equal('tea');
      wire.failures.clear();
      search.renderRoot
        .querySelector('wagate-state-panel')!
        .dispatchEvent(new CustomEvent('wagate-panel-action'));
      await until(() => rows(search).length === 3);
    });
  }

  it('keeps what was found when the next page cannot be read', async () => {
    put(GROUP, ...many(95, (index) => `word ${index}`));
    wire.failNextPages('/messages/search');
    const search = await mount({ query: 'word' });
    await until(() => rows(search).length > 0);
    search.renderRoot.querySelector('.scroller')!.scrollTop = 10_000;
    await until(() => search.renderRoot.querySelector('[role=alert]') !== null);
    const before = asked().length;
    await settle(10);
    expect(asked().length).to.equal(before);
    expect(told(search)).to.match(/^30 found so far/);
    wire.failures.clear();
    button(search, 'Search further back')!.click();
    await until(() => told(search)!.startsWith('60 found') || told(search)!.startsWith('95 found'));
  });
});
