import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/chat-head.js';
import '../define/timeline.js';
import '../define/viewer.js';
import '../define/provider.js';
import { chat, message, session, settle, until, Wire } from '../../testing/wire.js';
import type { WagateViewer } from './viewer.js';

const GROUP = '120363041@g.us';
const DEV = '447700900121@s.whatsapp.net';
let wire: Wire;

async function mount(props: Partial<WagateViewer> = {}, width = 1000): Promise<WagateViewer> {
  const viewer = document.createElement('wagate-viewer');
  viewer.lang = 'en-GB';
  Object.assign(viewer, { gateway: wire.gateway, ...props });
  viewer.style.setProperty('block-size', '500px');
  viewer.style.setProperty('inline-size', `${width}px`);
  // Wider than the window of the tests.
  viewer.style.setProperty('max-inline-size', 'none');
  document.body.append(viewer);
  await settle();
  return viewer;
}
const list = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-chat-list')!;
const head = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-chat-head');
const picker = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-session-picker');
const timeline = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-timeline')!;
const rows = (viewer: WagateViewer) => [
  ...list(viewer).renderRoot.querySelectorAll<HTMLElement>('[role=option]'),
];
const seen = (element: Element | null) => element !== null && element.getClientRects().length > 0;
const said = (viewer: WagateViewer) =>
  [
    ...(viewer.renderRoot.querySelector('wagate-timeline')?.renderRoot.querySelectorAll('wagate-message') ??
      []),
  ].map((one) => one.message!.body);

beforeEach(() => {
  wire = new Wire();
  wire.chats = [
    chat(GROUP, { name: 'Roastery floor', lastMessageAt: 9 }),
    chat(DEV, { name: 'Dev Patel', lastMessageAt: 8, unreadCount: 2 }),
  ];
  wire.messages.set(GROUP, [message(GROUP, { body: 'in the group' })]);
  wire.messages.set(
    DEV,
    [1, 2, 3].map((index) => message(DEV, { body: `dev ${index}` })),
  );
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('wagate-viewer', () => {
  it('ends a name that has no room with an ellipsis, in either direction', async () => {
    for (const name of [
      'Roastery floor, all of us and the people of the night',
      'عمر الحداد مقهى النخلة وكل العاملين معه في الليل',
    ]) {
      wire = new Wire();
      wire.chats = [chat(DEV, { name })];
      const viewer = await mount({ session: 'sess_1', chat: DEV }, 320);
      await until(() => head(viewer)?.renderRoot.querySelector('.about') != null);
      const about = head(viewer)!.renderRoot.querySelector<HTMLElement>('.about')!;
      expect(about.scrollWidth).to.be.above(about.clientWidth);
      expect(getComputedStyle(about).textOverflow).to.equal('ellipsis');
      expect(getComputedStyle(about).overflow).to.equal('hidden');
      viewer.remove();
    }
  });

  it('asks for nothing anew where it is only moved, as React moves the page that it hides', async () => {
    const viewer = await mount({ session: 'sess_1', chat: DEV });
    await until(() => said(viewer).length === 3 && wire.sockets.length > 0);
    await settle();
    const before = wire.requests.length;
    document.body.prepend(viewer);
    await settle();
    expect(wire.requests.slice(before)).to.deep.equal([]);
    expect(said(viewer)).to.have.length(3);
  });

  it('leaves out what a narrow head has no room for', async () => {
    for (const [width, shown] of [
      [1000, true],
      [320, false],
    ] as const) {
      const viewer = await mount({ session: 'sess_1', chat: GROUP }, width);
      await until(() => head(viewer)?.renderRoot.querySelector('.read-only') != null);
      expect(seen(head(viewer)!.renderRoot.querySelector('.read-only')), `${width} px`).to.equal(shown);
    }
  });

  it('opens what is chosen from the list', async () => {
    const viewer = await mount({ session: 'sess_1' });
    await until(() => rows(viewer).length === 2);
    expect(viewer.getAttribute('state')).to.equal('ready');
    const opened: object[] = [];
    viewer.addEventListener('wagate-chat-open', (event) => opened.push(event.detail));
    rows(viewer)[1]!.click();
    await until(() => said(viewer).includes('dev 3'));
    expect(opened).to.deep.equal([{ sessionId: 'sess_1', chatJid: DEV }]);
    expect(head(viewer)!.renderRoot.querySelector('h2')!.textContent).to.equal('Dev Patel');
    expect(head(viewer)!.renderRoot.textContent).to.contain('+44 7700 900121');
    expect(head(viewer)!.renderRoot.textContent).to.contain('Read-only');
    expect(timeline(viewer).renderRoot.querySelector('.unread')!.textContent).to.equal('2 new messages');
  });

  it('reads the chats once for both halves, and has no picker when the session is given', async () => {
    const viewer = await mount({ session: 'sess_1', chat: GROUP });
    await until(() => said(viewer).length === 1);
    expect(wire.requests.filter((one) => /\/chats\?/.test(one))).to.have.length(1);
    expect(wire.requests.some((one) => one.endsWith('/sessions'))).to.equal(false);
    expect(viewer.renderRoot.querySelector('wagate-session-picker')).to.equal(null);
  });

  it('offers sessions when none is given, and begins with one that works', async () => {
    wire.sessions = [
      session('sess_0', { label: 'Old', status: 'logged_out' }),
      session('sess_1'),
      session('sess_2', { label: 'Orders' }),
    ];
    const viewer = await mount();
    await until(() => rows(viewer).length === 2);
    const select = picker(viewer)!.renderRoot.querySelector('select')!;
    expect(select.value).to.equal('sess_1');
    expect(picker(viewer)!.renderRoot.textContent).to.contain('+44 7700 900143');
    let asked = '';
    viewer.addEventListener('wagate-chats-open', (event) => {
      asked = event.detail.sessionId;
    });
    select.value = 'sess_2';
    select.dispatchEvent(new Event('change'));
    await until(() => wire.requests.some((one) => one.includes('/sessions/sess_2/chats')));
    expect(asked).to.equal('sess_2');
  });

  it('offers the other sessions beside the one given, where a picker is wanted', async () => {
    wire.sessions = [session('sess_1'), session('sess_2', { label: 'Orders' })];
    const viewer = await mount({ session: 'sess_1', picker: true });
    await until(() => picker(viewer)?.renderRoot.querySelector('select') != null);
    const select = picker(viewer)!.renderRoot.querySelector('select')!;
    expect(select.value).to.equal('sess_1');
    select.value = 'sess_2';
    select.dispatchEvent(new Event('change'));
    await until(() => wire.requests.some((one) => one.includes('/sessions/sess_2/chats')));
    expect(viewer.session).to.equal('sess_2');
  });

  describe('tells that its session does not work', () => {
    const strip = (viewer: WagateViewer) =>
      viewer.renderRoot.querySelector<HTMLElementTagNameMap['wagate-strip']>(
        'wagate-strip[part=session-state]',
      );
    for (const [status, words, verb, way] of [
      ['stopped', 'This session is stopped', 'Open session', 'wagate-session-open'],
      ['failed', 'This session has failed', 'Open session', 'wagate-session-open'],
      ['logged_out', 'was unlinked', 'Link again', 'wagate-session-link'],
      ['scan_qr_code', 'No phone is linked', 'Show code', 'wagate-session-link'],
      ['starting', 'is starting', undefined, undefined],
    ] as const)
      for (const picker of [true, false])
        it(`${status}, ${picker ? 'one of several' : 'the one given'}`, async () => {
          wire.sessions = [session('sess_1', { status })];
          for (const width of [1000, 360]) {
            const viewer = await mount({ session: 'sess_1', chat: DEV, picker }, width);
            await until(() => seen(strip(viewer)), 'told');
            expect(strip(viewer)!.textContent).to.contain(words);
            const button = strip(viewer)!.renderRoot.querySelector('button');
            expect(button?.textContent).to.equal(verb);
            const told: object[] = [];
            if (way) viewer.addEventListener(way, ({ detail }) => told.push(detail));
            button?.click();
            expect(told).to.have.length(way ? 1 : 0);
            await until(() => said(viewer).includes('dev 3'));
            await expect(viewer).to.be.accessible();
            viewer.remove();
          }
        });

    it('and says nothing of one that works, as soon as it does', async () => {
      wire.sessions = [session('sess_1', { status: 'stopped' })];
      const viewer = await mount({ session: 'sess_1', chat: DEV });
      await until(() => seen(strip(viewer)) && wire.sockets.length > 0);
      await settle();
      wire.sessions = [session('sess_1')];
      wire.emit('session.status', { status: 'working', previous: 'stopped' });
      await until(() => strip(viewer) === null, 'gone');
    });
  });

  it('says when there is no session, and when there is no gateway', async () => {
    wire.sessions = [];
    const viewer = await mount();
    await until(() => viewer.getAttribute('state') === 'empty');
    expect(viewer.renderRoot.querySelector('wagate-state-panel')!.heading).to.equal('No sessions yet');
    const bare = await mount({ gateway: undefined });
    expect(bare.getAttribute('state')).to.equal('missing');
  });

  it('tells one failure once', async () => {
    wire.fail('/chats', 404, 'not_found');
    const viewer = await mount({ session: 'sess_x', chat: GROUP });
    await until(() => viewer.getAttribute('state') === 'not-found');
    expect(viewer.renderRoot.querySelector('wagate-timeline')).to.equal(null);
    expect(list(viewer).renderRoot.querySelector('wagate-state-panel')!.heading).to.equal(
      'This session is not here',
    );
  });

  it('tells the age of a lost connection once', async () => {
    const viewer = await mount({ session: 'sess_1', chat: GROUP });
    await until(() => said(viewer).length === 1 && wire.sockets.length > 0);
    await settle();
    wire.fail('/ticket', 503, 'gateway_unavailable');
    wire.sockets.at(-1)!.drop();
    await until(() => timeline(viewer).getAttribute('state') === 'stale');
    const strips = [list(viewer), timeline(viewer)].map((one) =>
      one.renderRoot.querySelector('wagate-strip'),
    );
    expect(strips.map(seen)).to.deep.equal([true, false]);
    viewer.style.setProperty('inline-size', '360px');
    await settle();
    expect(strips.map(seen)).to.deep.equal([false, true]);
  });

  it('shows one pane at a time where it is narrow, and the focus follows', async () => {
    const viewer = await mount({ session: 'sess_1' }, 360);
    await until(() => rows(viewer).length === 2);
    expect(seen(timeline(viewer))).to.equal(false);
    rows(viewer)[0]!.click();
    await until(() => seen(timeline(viewer)));
    expect(seen(list(viewer))).to.equal(false);
    const back = head(viewer)!.renderRoot.querySelector<HTMLElement>('.back')!;
    await until(() => head(viewer)!.shadowRoot!.activeElement === back);
    let closed = false;
    viewer.addEventListener('wagate-chat-close', () => {
      closed = true;
    });
    back.click();
    await until(() => seen(list(viewer)));
    expect(closed).to.equal(true);
    expect(viewer.shadowRoot!.activeElement).to.equal(list(viewer));
  });

  it('has no way back where both panes are there', async () => {
    const viewer = await mount({ session: 'sess_1', chat: GROUP });
    await until(() => said(viewer).length === 1);
    expect(seen(head(viewer)!.renderRoot.querySelector('.back'))).to.equal(false);
    expect(seen(list(viewer)) && seen(timeline(viewer))).to.equal(true);
  });

  it('names a chat that is not loaded by its address, never by a hidden id', async () => {
    const viewer = await mount({ session: 'sess_1', chat: '447700900199@s.whatsapp.net' });
    await until(() => rows(viewer).length === 2);
    expect(head(viewer)!.renderRoot.querySelector('h2')!.textContent).to.equal('+44 7700 900199');
    viewer.chat = '119283746550190@lid';
    await settle();
    expect(head(viewer)!.renderRoot.querySelector('h2')!.textContent).to.equal('Unknown');
  });

  it('takes its gateway from a provider, properties set before upgrade, attributes set after', async () => {
    const provider = document.createElement('wagate-provider');
    provider.gateway = wire.gateway;
    const holder = document.createElement('div');
    holder.innerHTML = '<wagate-viewer></wagate-viewer>';
    provider.append(holder);
    document.body.append(provider);
    const viewer = holder.querySelector('wagate-viewer')!;
    viewer.setAttribute('session', 'sess_1');
    viewer.setAttribute('chat', GROUP);
    await until(() => said(viewer).includes('in the group'));
    viewer.removeAttribute('chat');
    await settle();
    expect(head(viewer)).to.equal(null);
  });

  describe('the head of a chat', () => {
    const about = (viewer: WagateViewer) => head(viewer)!.renderRoot.querySelector<HTMLElement>('.about')!;
    const second = (viewer: WagateViewer) =>
      head(viewer)!.renderRoot.querySelector('.second')?.textContent?.trim();
    beforeEach(() => {
      const people = ['Ana Reyes', 'Ben Okafor', undefined].map((name, index) => ({
        id: index,
        groupJid: GROUP,
        sessionId: 'sess_1',
        firstSeenAt: 1,
        lastSeenAt: 1,
        lid: `${index}@lid`,
        role: index === 0 ? 'admin' : 'member',
        ...(name && { name }),
      }));
      wire.failures.set('/members', () => Response.json({ data: people }));
      wire.failures.set(`/groups/${GROUP}`, () =>
        Response.json({
          id: 1,
          groupJid: GROUP,
          firstSeenAt: 1,
          updatedAt: 1,
          participantCount: 3,
          isAnnounce: false,
        }),
      );
    });

    it('of a group says who is in it, and opens a sheet that gives the focus back', async () => {
      const viewer = await mount({ session: 'sess_1', chat: GROUP }, 1300);
      await until(() => second(viewer) === '3 people · Ana Reyes, Ben Okafor');
      about(viewer).focus();
      about(viewer).click();
      await until(
        () => viewer.renderRoot.querySelector('wagate-group-info')?.getAttribute('state') === 'ready',
      );
      const sheet = viewer.renderRoot.querySelector('wagate-sheet')!;
      await until(() => sheet.open && seen(sheet.renderRoot.querySelector('dialog')));
      expect(viewer.renderRoot.querySelector('wagate-group-info')!.renderRoot.textContent).to.contain(
        'Everyone can write',
      );
      await expect(viewer).to.be.accessible();
      sheet.renderRoot.querySelector<HTMLElement>('header button')!.click();
      await until(() => viewer.renderRoot.querySelector('wagate-group-info') === null);
      await until(() => head(viewer)!.shadowRoot!.activeElement === about(viewer));
    });

    it('of a person leads to them, and asks for no group', async () => {
      const viewer = await mount({ session: 'sess_1', chat: DEV });
      await until(() => about(viewer) !== null);
      const opened: object[] = [];
      viewer.addEventListener('wagate-contact-open', ({ detail }) => opened.push(detail));
      about(viewer).click();
      expect(opened).to.deep.equal([{ sessionId: 'sess_1', jid: DEV }]);
      expect(wire.requests.some((one) => one.includes('/groups'))).to.equal(false);
    });

    it('of a group that cannot be read still says that it is one', async () => {
      wire.failures.clear();
      wire.fail('/groups', 500, 'internal');
      const viewer = await mount({ session: 'sess_1', chat: GROUP });
      await until(() => second(viewer) === 'Group');
    });
  });

  describe('search', () => {
    const find = (viewer: WagateViewer) => viewer.renderRoot.querySelector('wagate-message-search');
    const hits = (viewer: WagateViewer) => [
      ...(find(viewer)?.renderRoot.querySelectorAll<HTMLElement>('[role=option]') ?? []),
    ];
    const opener = (viewer: WagateViewer, words: string) =>
      [viewer.renderRoot, head(viewer)?.renderRoot]
        .map((root) => root?.querySelector<HTMLElement>(`[aria-label='${words}']`))
        .find(Boolean) ?? null;
    beforeEach(() => {
      wire.extensions?.push('message-paging');
      wire.messages.set(
        DEV,
        Array.from({ length: 800 }, (_, index) =>
          message(DEV, { body: index % 100 === 20 ? `the invoice ${index}` : `dev ${index}` }),
        ),
      );
    });

    it('opens from the list for all chats, jumps to what was found and marks it, and gives the focus back', async () => {
      const viewer = await mount({ session: 'sess_1' });
      await until(() => opener(viewer, 'Search all messages') !== null);
      opener(viewer, 'Search all messages')!.focus();
      opener(viewer, 'Search all messages')!.click();
      await until(() => viewer.shadowRoot!.activeElement === find(viewer));
      expect(seen(list(viewer))).to.equal(false);
      find(viewer)!.query = 'invoice';
      await until(() => hits(viewer).length === 8);
      hits(viewer)[6]!.click();
      await until(() => said(viewer).includes('the invoice 120'));
      await until(() => timeline(viewer).renderRoot.querySelector('.sought') !== null);
      const bubble = timeline(viewer).renderRoot.querySelector('.sought wagate-message')!;
      await until(() => bubble.shadowRoot!.querySelector('mark')?.textContent === 'invoice');
      expect(viewer.chat).to.equal(DEV);
      const field = find(viewer)!.renderRoot.querySelector('.field')!;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await until(() => find(viewer) === null);
      await until(() => viewer.shadowRoot!.activeElement === opener(viewer, 'Search all messages'));
      expect(seen(list(viewer))).to.equal(true);
    });

    it('opens from the chat for that chat; narrow, it gives way to what was found and comes back', async () => {
      const viewer = await mount({ session: 'sess_1', chat: DEV }, 360);
      await until(() => seen(opener(viewer, 'Search in this chat')));
      opener(viewer, 'Search in this chat')!.click();
      await until(() => seen(find(viewer)));
      expect(seen(timeline(viewer))).to.equal(false);
      find(viewer)!.query = 'invoice';
      await until(() => hits(viewer).length > 0);
      const searched = wire.requests.filter((one) => one.includes('/messages/search'));
      expect(searched.at(-1)).to.contain('chat=');
      hits(viewer)[0]!.click();
      await until(() => seen(timeline(viewer)) && !seen(find(viewer)));
      head(viewer)!.renderRoot.querySelector<HTMLElement>('.back')!.click();
      await until(() => seen(find(viewer)));
      expect(viewer.chat).to.equal(DEV);
      expect(hits(viewer)).to.have.length(8);
      await expect(viewer).to.be.accessible();
    });

    it('opens by attributes: what is searched for, and the message', async () => {
      const at = wire.messages.get(DEV)![120]!.waMessageId;
      const viewer = await mount({ session: 'sess_1', chat: DEV, search: 'invoice', message: at });
      await until(() => hits(viewer).length === 8);
      await until(() => said(viewer).includes('the invoice 120'));
      expect(seen(timeline(viewer))).to.equal(true);
    });

    it('is not offered for all chats where the gateway cannot search, and says so in a chat', async () => {
      wire.extensions = undefined;
      const viewer = await mount({ session: 'sess_1', chat: DEV });
      await until(() => opener(viewer, 'Search in this chat') !== null);
      expect(opener(viewer, 'Search all messages')).to.equal(null);
      opener(viewer, 'Search in this chat')!.click();
      await until(
        () => find(viewer)?.renderRoot.textContent?.includes('This gateway cannot search') === true,
      );
    });
  });

  it('leaves no socket, listener or store behind, however often it comes and goes', async () => {
    const added = new Map<EventTarget, number>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const count = (target: EventTarget, by: number) => {
      if (target === document || target === window) added.set(target, (added.get(target) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof addEventListener>
    ) {
      count(this, 1);
      return addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof removeEventListener>
    ) {
      count(this, -1);
      return removeEventListener.apply(this, args);
    };
    try {
      const viewer = await mount({ session: 'sess_1', chat: GROUP });
      await until(() => said(viewer).length === 1);
      viewer.remove();
      await settle();
      const before = new Map(added);
      for (let round = 0; round < 200; round++) {
        const one = document.createElement('wagate-viewer');
        Object.assign(one, { gateway: wire.gateway, session: 'sess_1', chat: GROUP });
        document.body.append(one);
        await one.updateComplete;
        if (round % 20 === 0) await settle(2);
        one.remove();
      }
      await settle();
      for (const [target, number] of added)
        expect(number).to.be.at.most(Math.max(before.get(target) ?? 0, 0));
      await until(() => wire.sockets.every(({ closed }) => closed), 'sockets closed');
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
    }
  });

  it('is accessible, wide and narrow', async () => {
    for (const width of [1000, 320]) {
      const viewer = await mount({ chat: GROUP }, width);
      await until(() => viewer.getAttribute('state') === 'ready');
      await settle();
      await expect(viewer).to.be.accessible();
    }
  });
});
