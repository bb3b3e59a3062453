// Runs in the browser: long lists under the hand of somebody in a hurry.
import '../src/define/chat-list.js';
import '../src/define/timeline.js';
import { chat, message, Wire } from '../testing/wire.js';

export interface Figures {
  /** From attaching the element to the first rows painted, with the data at hand. Milliseconds. */
  first: number;
  frames: number;
  /** The longest time between two frames, and the longest that the page did not answer. Milliseconds. */
  longestFrame: number;
  /** One frame in a hundred took longer. Milliseconds. */
  p99: number;
  longestTask: number;
  /** The most rows that stood in the document at once. */
  rows: number;
}

const GROUP = '120363041@g.us';
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

async function until(check: () => boolean): Promise<void> {
  while (!check()) await frame();
}

/** Calls `step` once a frame and measures what happens. */
async function measure(
  count: number,
  rows: () => number,
  step: (index: number) => void,
): Promise<Omit<Figures, 'first'>> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const times: number[] = [];
  let most = 0;
  let last = await frame();
  for (let index = 0; index < count; index++) {
    step(index);
    const now = await frame();
    times.push(now - last);
    most = Math.max(most, rows());
    last = now;
  }
  await frame();
  observer.disconnect();
  times.sort((a, b) => a - b);
  const longestFrame = times.at(-1)!;
  const p99 = times[Math.floor(times.length * 0.99)]!;
  return { frames: count, longestFrame, p99, longestTask, rows: most };
}

function place(element: HTMLElement): void {
  element.style.setProperty('block-size', '800px');
  element.style.setProperty('inline-size', '800px');
  document.body.replaceChildren(element);
}

/** Steady reading, then leaps to and fro. */
function reader(scroller: HTMLElement): (index: number) => void {
  return (index) => {
    if (index < 300) scroller.scrollTop -= 90;
    else if (index < 500) scroller.scrollTop += 700;
    else scroller.scrollTop = ((index * 7919) % 100) * (scroller.scrollHeight / 100);
  };
}

async function timeline(count: number): Promise<{ scroll: Figures; arrive: Omit<Figures, 'first'> }> {
  const wire = new Wire();
  wire.obeysLimit = false;
  wire.pageSize = Number.POSITIVE_INFINITY;
  wire.chats = [chat(GROUP, { name: 'All hands' })];
  wire.messages.set(
    GROUP,
    Array.from({ length: count }, (_, index) =>
      message(GROUP, {
        timestamp: 1_600_000_000_000 + index * 60_000,
        fromMe: index % 5 === 0,
        senderLid: `${index % 9}@lid`,
        body: `*Message* ${index} ${'of several words '.repeat(index % 13)}`,
      }),
    ),
  );
  const element = document.createElement('wagate-timeline');
  Object.assign(element, { gateway: wire.gateway, session: 'sess_1', chat: GROUP });
  const began = performance.now();
  place(element);
  const rows = () => element.renderRoot.querySelectorAll('[role=article]').length;
  await until(() => rows() > 0);
  await frame();
  const first = performance.now() - began;
  const scroller = element.renderRoot.querySelector<HTMLElement>('[role=log]')!;
  const scroll = { first, ...(await measure(700, rows, reader(scroller))) };
  element.scrollToEnd();
  for (let index = 0; index < 20; index++) await frame();
  const arrive = await measure(200, rows, (index) => {
    wire.emit('message', {
      waMessageId: `NEW${index}`,
      chatJid: GROUP,
      fromMe: false,
      type: 'text',
      timestamp: 1_900_000_000_000 + index,
      hasMedia: false,
      media: null,
      senderLid: '1@lid',
      body: `new ${index}`,
    });
  });
  return { scroll, arrive };
}

async function chats(count: number): Promise<Figures> {
  const wire = new Wire();
  wire.obeysLimit = false;
  wire.pageSize = Number.POSITIVE_INFINITY;
  wire.chats = Array.from({ length: count }, (_, index) =>
    chat(`${447_700_000_000 + index}@s.whatsapp.net`, {
      name: `Person ${index}`,
      lastMessageAt: 1_600_000_000_000 - index,
      unreadCount: index % 7,
      lastMessage: {
        waMessageId: `L${index}`,
        type: 'text',
        body: `last ${index}`,
        fromMe: false,
        timestamp: 1_600_000_000_000,
      },
    }),
  );
  const element = document.createElement('wagate-chat-list');
  Object.assign(element, { gateway: wire.gateway, session: 'sess_1' });
  const began = performance.now();
  place(element);
  const rows = () => element.renderRoot.querySelectorAll('[role=option]').length;
  await until(() => rows() > 0);
  await frame();
  const first = performance.now() - began;
  const scroller = element.renderRoot.querySelector<HTMLElement>('[role=listbox]')!;
  return { first, ...(await measure(700, rows, reader(scroller))) };
}

Object.assign(globalThis, { bench: { timeline, chats } });
