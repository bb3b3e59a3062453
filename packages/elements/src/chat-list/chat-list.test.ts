import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/chat-list.js';
import '../locales/ar.js';
import { chat, settle, until, Wire } from '../../testing/wire.js';
import type { WagateChatList } from './chat-list.js';

let wire: Wire;
const text = (body: string, more: object = {}) => ({
  waMessageId: 'w',
  type: 'text',
  body,
  fromMe: false,
  timestamp: Date.now(),
  ...more,
});

async function mount(ready = true): Promise<WagateChatList> {
  const list = document.createElement('wagate-chat-list');
  list.lang = 'en-GB';
  list.gateway = wire.gateway;
  list.session = 'sess_1';
  list.style.setProperty('block-size', '500px');
  document.body.append(list);
  if (ready) await until(() => rows(list).length > 0, 'rows');
  await settle();
  return list;
}
const rows = (list: WagateChatList) => [...list.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
const names = (list: WagateChatList) => rows(list).map((row) => row.querySelector('.name')!.textContent);
const words = (list: WagateChatList) => (list.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
const panel = (list: WagateChatList) => list.renderRoot.querySelector('wagate-state-panel');
const box = (list: WagateChatList) => list.renderRoot.querySelector<HTMLElement>('[role=listbox]')!;
const press = async (list: WagateChatList, key: string) => {
  box(list).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle(3);
};
const chip = (list: WagateChatList, label: string) =>
  [...list.renderRoot.querySelectorAll<HTMLElement>('.chip')].find((one) =>
    one.textContent?.includes(label),
  )!;
const type = async (list: WagateChatList, query: string) => {
  const input = list.renderRoot.querySelector('input')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(2);
};

beforeEach(() => {
  wire = new Wire();
  wire.chats = [
    chat('120363041@g.us', {
      name: 'Roastery floor',
      pinned: true,
      lastMessageAt: 9,
      lastMessage: text('*Cupping*?', { senderName: 'Chioma Eze' }),
    }),
    chat('447700900121@s.whatsapp.net', {
      name: 'Dev Patel',
      unreadCount: 2,
      lastMessageAt: 8,
      lastMessage: text('Second pallet'),
    }),
    chat('119@lid', {
      aliases: ['447700900164@s.whatsapp.net'],
      lastMessageAt: 7,
      lastMessage: text('Thanks', { fromMe: true, status: 'read' }),
    }),
    chat('1203@newsletter', {
      name: 'Harbour News',
      mutedUntil: -1,
      lastMessageAt: 6,
      lastMessage: text('New in'),
    }),
    chat('555@lid', { archived: true, lastMessageAt: 5, lastMessage: text('<b>x</b>\u202egpj') }),
  ];
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('wagate-chat-list', () => {
  it('gives a person one colour by whichever address a gateway names them', async () => {
    const addresses = ['447700900121@s.whatsapp.net', '447700900121:99@hosted', '447700900121@c.us'];
    const colours = new Set<string | undefined>();
    for (const jid of addresses) {
      wire.chats = [chat(jid, { name: 'Dev Patel', lastMessageAt: 8 })];
      const list = await mount();
      colours.add(/person-\d/.exec(rows(list)[0]!.querySelector('.avatar')!.className)?.[0]);
      list.remove();
    }
    expect([...colours]).to.have.lengthOf(1);
    expect([...colours][0]).to.match(/person-\d/);
  });

  it('shows names by the rule and what was last said', async () => {
    const list = await mount();
    expect(list.getAttribute('state')).to.equal('ready');
    expect(names(list)).to.deep.equal([
      'Roastery floor',
      'Dev Patel',
      '+44 7700 900164',
      'Harbour News',
      'Unknown',
    ]);
    const previews = rows(list).map((row) => row.querySelector('.preview')!.textContent);
    expect(previews).to.deep.equal([
      'Chioma: Cupping?',
      'Second pallet',
      'Thanks',
      'Channel · New in',
      '<b>x</b>\ufffdgpj',
    ]);
    expect(rows(list)[2]!.textContent).to.contain('Read');
    expect(rows(list)[1]!.textContent).to.contain('2 unread messages');
    for (const [index, sign] of [
      [0, 'Pinned'],
      [3, 'Muted'],
      [4, 'Archived'],
    ] as const)
      expect(rows(list)[index]!.querySelector('.sign')!.textContent).to.contain(sign);
  });

  it('says what is known where the gateway tells no last message', async () => {
    for (const one of wire.chats) delete one.lastMessage;
    wire.extensions = undefined;
    const list = await mount();
    expect(rows(list).map((row) => row.querySelector('.preview')!.textContent)).to.deep.equal([
      'Group',
      '+44 7700 900121',
      '',
      'Channel',
      '',
    ]);
  });

  it('names in a preview whom it mentions, by whichever address', async () => {
    wire.chats[0]!.lastMessage = text('@447700900121 and @119 or @11988877766655, see @5', {});
    wire.chats[2] = chat('11988877766655@lid', { name: 'Noor Hassan', lastMessageAt: 7 });
    const list = await mount();
    expect(rows(list)[0]!.querySelector('.preview')!.textContent).to.equal(
      '@Dev Patel and @119 or @Noor Hassan, see @5',
    );
  });

  it('keeps a search in another script off its icon', async () => {
    const list = await mount();
    list.dir = 'rtl';
    const field = list.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = 'A name that is longer than the field is wide, by far';
    const { right } = field.getBoundingClientRect();
    const icon = list.renderRoot.querySelector('.input-row svg')!.getBoundingClientRect();
    expect(right - icon.left, 'text ends before the icon').to.be.at.most(
      Number.parseFloat(getComputedStyle(field).paddingRight),
    );
  });

  it('shows every filter whole, in a language of longer words too', async () => {
    const list = await mount();
    list.style.setProperty('inline-size', '312px');
    list.dir = 'rtl';
    list.lang = 'ar';
    await until(() => chip(list, 'قنوات') !== undefined);
    await settle();
    const { left, right } = list.getBoundingClientRect();
    for (const one of list.renderRoot.querySelectorAll('.chip')) {
      const box = one.getBoundingClientRect();
      expect(box.left, one.textContent!).to.be.at.least(left);
      expect(box.right, one.textContent!).to.be.at.most(right);
    }
  });

  it('tells which chat was chosen, by mouse and by keyboard', async () => {
    const list = await mount();
    const opened: object[] = [];
    list.addEventListener('wagate-chat-open', (event) => opened.push(event.detail));
    rows(list)[1]!.click();
    await settle(2);
    expect(rows(list)[1]!.getAttribute('aria-selected')).to.equal('true');
    await press(list, 'ArrowDown');
    expect(box(list).getAttribute('aria-activedescendant')).to.equal(rows(list)[2]!.id);
    await press(list, 'Enter');
    await press(list, 'Home');
    await press(list, ' ');
    await press(list, 'End');
    await press(list, 'Enter');
    expect(opened).to.deep.equal(
      ['447700900121@s.whatsapp.net', '119@lid', '120363041@g.us', '555@lid'].map((chatJid) => ({
        sessionId: 'sess_1',
        chatJid,
      })),
    );
  });

  it('knows the chosen chat by any of its addresses', async () => {
    const list = await mount();
    list.chat = '447700900164@s.whatsapp.net';
    await settle(2);
    expect(rows(list).map((row) => row.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
      'false',
    ]);
  });

  it('filters what is loaded', async () => {
    const list = await mount();
    expect(chip(list, 'Unread').textContent).to.match(/Unread\s*1/);
    chip(list, 'Unread').click();
    await settle(2);
    expect(names(list)).to.deep.equal(['Dev Patel']);
    chip(list, 'Channels').click();
    await settle(2);
    expect(names(list)).to.deep.equal(['Harbour News']);
    chip(list, 'All').click();
    await settle(2);
    expect(names(list)).to.have.length(5);
  });

  it('searches what is loaded, and the gateway where that can', async () => {
    wire.pageSize = 20;
    wire.chats.push(
      ...Array.from({ length: 80 }, (_, index) =>
        chat(`120${index}@g.us`, { name: `g${index}`, lastMessageAt: 2 }),
      ),
      chat('447700900190@s.whatsapp.net', { name: 'Harbourmaster', lastMessageAt: 1 }),
    );
    const list = await mount();
    await type(list, 'patel');
    expect(names(list)).to.deep.equal(['Dev Patel']);
    await type(list, '+44 7700 900164');
    expect(names(list)).to.deep.equal(['+44 7700 900164']);
    await type(list, 'harbour');
    await until(() => names(list).includes('Harbourmaster'));
    expect(wire.requests.filter((one) => one.includes('q=harbour'))).to.have.length(1);
  });

  it('asks a plain gateway for no search', async () => {
    wire.extensions = undefined;
    const list = await mount();
    await type(list, 'dev');
    await new Promise((done) => setTimeout(done, 400));
    expect(wire.requests.some((one) => one.includes('q='))).to.equal(false);
    expect(names(list)).to.deep.equal(['Dev Patel']);
  });

  it('searches the rest of a plain gateway only when asked to', async () => {
    wire.extensions = undefined;
    wire.pageSize = 20;
    wire.chats.push(
      ...Array.from({ length: 80 }, (_, index) =>
        chat(`120${index}@g.us`, { name: `g${index}`, lastMessageAt: 2 }),
      ),
      chat('447700900190@s.whatsapp.net', { name: 'Kenya', lastMessageAt: 1 }),
    );
    const list = await mount();
    await type(list, 'kenya');
    expect(panel(list)!.text).to.contain('Older ones are on the gateway');
    panel(list)!.dispatchEvent(new CustomEvent('wagate-panel-action'));
    await until(() => names(list).includes('Kenya'));
  });

  it('says when nothing matches, and clears', async () => {
    wire.extensions = undefined;
    const list = await mount();
    await type(list, 'kenia');
    expect(panel(list)!.heading).to.equal('Nothing matches “kenia”');
    panel(list)!.dispatchEvent(new CustomEvent('wagate-panel-action'));
    await until(() => rows(list).length === 5);
  });

  it('rises a chat that is written to, live', async () => {
    const list = await mount();
    await until(() => wire.sockets.length > 0);
    await settle();
    wire.emit('message', {
      waMessageId: 'NEW',
      chatJid: '447700900121@s.whatsapp.net',
      fromMe: false,
      type: 'text',
      timestamp: Date.now(),
      hasMedia: false,
      media: null,
      body: 'We are here',
    });
    await until(() => words(list).includes('We are here'));
    expect(rows(list)[1]!.textContent).to.contain('3 unread messages');
  });

  it('loads on near the end, until there is no more', async () => {
    wire.pageSize = 10;
    wire.chats = Array.from({ length: 45 }, (_, index) =>
      chat(`120${index}@g.us`, { name: `g${index}`, lastMessageAt: 100 - index }),
    );
    const list = await mount();
    await until(() => rows(list)[0]!.getAttribute('aria-setsize') === '-1');
    for (let step = 0; step < 12; step++) {
      box(list).scrollTop = box(list).scrollHeight;
      await settle(4);
    }
    expect(names(list).at(-1)).to.equal('g44');
    expect(rows(list)[0]!.getAttribute('aria-setsize')).to.equal('45');
  });

  it('keeps a thousand chats in a few rows', async () => {
    wire.pageSize = 2000;
    wire.chats = Array.from({ length: 1000 }, (_, index) =>
      chat(`120${index}@g.us`, { name: `g${index}`, lastMessageAt: 1000 - index }),
    );
    const list = await mount();
    expect(rows(list).length).to.be.lessThan(40);
    await press(list, 'End');
    await settle();
    expect(names(list)).to.contain('g99');
  });

  it('names the row that the keyboard stands on while that is rendered, and keeps the ring on itself otherwise', async () => {
    wire.pageSize = 2000;
    wire.chats = Array.from({ length: 1000 }, (_, index) =>
      chat(`120${index}@g.us`, { name: `g${index}`, lastMessageAt: 1000 - index }),
    );
    const list = await mount();
    list.focus();
    await press(list, 'ArrowDown');
    expect(box(list).getAttribute('aria-activedescendant')).to.equal('row-0');
    expect(getComputedStyle(box(list)).outlineStyle).to.equal('none');
    box(list).scrollTop = 20_000;
    await settle(6);
    expect(list.renderRoot.querySelector('#row-0')).to.equal(null);
    expect(box(list).hasAttribute('aria-activedescendant')).to.equal(false);
    expect(getComputedStyle(box(list)).outlineStyle).to.equal('solid');
  });

  for (const [state, break_] of [
    ['unauthorized', () => wire.fail('/chats', 401, 'unauthorized')],
    ['forbidden', () => wire.fail('/chats', 403, 'forbidden')],
    ['not-found', () => wire.fail('/chats', 404, 'not_found')],
    ['rate-limited', () => wire.fail('/chats', 429, 'rate_limited', { retryAfterSeconds: 24 })],
    ['error', () => wire.fail('/chats', 500, 'internal')],
    ['unreachable', () => wire.cut('/chats')],
  ] as const) {
    it(`tells that it is ${state}, and recovers by one action`, async () => {
      break_();
      const list = await mount(false);
      await until(() => list.getAttribute('state') === state, `${state}, is ${list.getAttribute('state')}`);
      expect(panel(list)!.kind).to.equal(state);
      await expect(list).to.be.accessible();
      wire.failures.clear();
      panel(list)!.dispatchEvent(new CustomEvent('wagate-panel-action'));
      await until(() => rows(list).length === 5);
      expect(list.getAttribute('state')).to.equal('ready');
    });
  }

  it('is missing without a gateway, loading before an answer, empty without chats', async () => {
    const bare = document.createElement('wagate-chat-list');
    document.body.append(bare);
    await settle(1);
    expect(bare.getAttribute('state')).to.equal('missing');
    wire.chats = [];
    const list = await mount(false);
    await until(() => list.getAttribute('state') === 'empty');
    expect(panel(list)!.heading).to.equal('No chats yet');
  });

  it('keeps its rows when the connection is lost, and says how old they are', async () => {
    const list = await mount();
    await until(() => wire.sockets.length > 0);
    await settle();
    wire.fail('/ticket', 503, 'gateway_unavailable');
    wire.sockets[0]!.drop();
    await until(() => list.getAttribute('state') === 'stale');
    expect(rows(list)).to.have.length(5);
    expect(list.renderRoot.querySelector('wagate-strip')).not.to.equal(null);
  });

  it('keeps its rows when more could not be read, and asks again when told, not before', async () => {
    wire.pageSize = 3;
    wire.failNextPages('/chats');
    const list = await mount();
    await until(() => list.renderRoot.querySelector('wagate-strip') !== null);
    expect(rows(list)).to.have.length(3);
    const asked = wire.requests.length;
    await settle(20);
    expect(wire.requests.length).to.equal(asked);
    wire.failures.clear();
    list.renderRoot.querySelector('wagate-strip')!.dispatchEvent(new CustomEvent('wagate-panel-action'));
    await until(() => rows(list).length === 5);
    expect(list.renderRoot.querySelector('wagate-strip')).to.equal(null);
  });

  it('takes properties set before it is upgraded, and comes back after it was moved', async () => {
    const list = await mount();
    const other = document.createElement('div');
    document.body.append(other);
    other.append(list);
    await settle();
    expect(rows(list)).to.have.length(5);
    await until(() => wire.sockets.some(({ closed }) => !closed));
    expect(wire.sockets.filter(({ closed }) => !closed)).to.have.length(1);
  });

  it('is accessible, in both directions', async () => {
    const list = await mount();
    await expect(list).to.be.accessible();
    list.dir = 'rtl';
    list.lang = 'ar';
    await settle(2);
    await expect(list).to.be.accessible();
  });
});
