import { createGateway, type Gateway, token } from '@wagate/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import './define/all.js';
import { furnished, smallGateway } from '../testing/furnished.js';
import { chat, message, session, settle, Wire } from '../testing/wire.js';

// Where a page gives an element no width of its own, or no height: it is as wide as can be read, never wider than the window, and a list ends.

/** What an element stands in; its place is the `<i>`. */
const traps: Record<string, string> = {
  'a flex row': '<div class="row"><i></i></div>',
  'a centred column': '<div class="column"><i></i></div>',
  'an inline block': '<div class="inline"><i></i></div>',
  'an unsized dialog': '<dialog open><i></i></dialog>',
  'an auto column of a grid': '<div class="grid"><i></i></div>',
  'fit-content': '<div class="fit"><i></i></div>',
  'max-content': '<div class="max"><i></i></div>',
  'a table cell': '<table><tbody><tr><td><i></i></td></tr></tbody></table>',
  'a float': '<div class="float"><i></i></div>',
  'an absolute box': '<div class="absolute"><i></i></div>',
};
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0 }
  .trap { position: relative; contain: layout; padding: 8px }
  .trap dialog { position: static; margin: 0 }
  .row { display: flex }
  .column { display: flex; flex-direction: column; align-items: center }
  .row > p { flex: none; inline-size: 360px }
  .rest { flex: 1 }
  .halves { display: grid; grid-template-columns: 1fr 1fr }
  .inline { display: inline-block }
  .grid { display: grid; grid-template-columns: auto; justify-content: start }
  .fit { inline-size: fit-content }
  .max { inline-size: max-content }
  .float { float: left }
  .absolute { position: absolute }
  .tall { block-size: 360px }
  .tall.flex { display: flex; flex-direction: column }
  .tall.rows { display: flex }
  .tall.rows > * { flex: 1 }
  .tall.grid { display: grid }
`);
const [WIDE, NARROW, READABLE] = [1280, 320, 240];
/** What people put into a page; the rest are parts of these, or as wide as their words. */
const tags = `
  account admin-number alerts all-sessions api-keys attention audit-log chat-list contact contact-list
  contact-select contacts event-monitor forgot-password group impersonation invitation json members
  message-search pairing reset-password session sessions sign-in snippet state-panel
  strip timeline users viewer webhook webhook-deliveries webhooks
`
  .trim()
  .split(/\s+/)
  .map((name) => `wagate-${name}`);

const silent = createGateway({
  baseUrl: 'https://gateway.test',
  auth: token(async () => 'jwt'),
  fetch: () => new Promise(() => {}),
});
function unreachable(): Gateway {
  const wire = smallGateway();
  wire.cut('');
  return wire.gateway;
}
/** Those that ask a gateway for long, of each kind of layout. */
const few = tags.filter((tag) =>
  /-(pairing|viewer|chat-list|timeline|sessions|contacts|api-keys|users|alerts|session)$/.test(tag),
);
const states: [name: string, gateway: () => Gateway, tags: readonly string[]][] = [
  ['furnished', () => smallGateway().gateway, tags],
  ['loading', () => silent, few],
  ['failed', unreachable, few],
];

/** An element of each tag in a piece of the page made of this. */
const putAll = (tags: readonly string[], gateway: Gateway, markup: string): HTMLElement[] =>
  tags.map((tag) => {
    const trap = document.createElement('div');
    trap.className = 'trap';
    trap.innerHTML = markup;
    const element = furnished(tag);
    if ('gateway' in element) Object.assign(element, { gateway });
    trap.querySelector('i')!.replaceWith(element);
    document.body.append(trap);
    return element;
  });

beforeEach(() => void document.adoptedStyleSheets.push(sheet));
afterEach(async () => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  await page.viewport(414, 896);
});

describe.each(states)('whatever is %s', (_state, gateway, tags) => {
  it('can be read wherever it is put, and is no wider than a narrow window', async () => {
    await page.viewport(WIDE, 800);
    const all = Object.entries(traps).flatMap(([trap, markup]) =>
      putAll(tags, gateway(), markup).map((element) => [`${element.localName} in ${trap}`, element] as const),
    );
    await settle();
    expect(all.filter(([, { offsetWidth }]) => offsetWidth < READABLE).map(([name]) => name)).toEqual([]);
    await page.viewport(NARROW, 800);
    await settle();
    const out = all.filter(([, element]) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width < READABLE || left < 0 || right > NARROW || element.scrollWidth > Math.ceil(width);
    });
    expect(out.map(([name]) => name)).toEqual([]);
  });
});

it('bursts no column of a page that shares its width', async () => {
  await page.viewport(720, 800);
  const all = [
    '<div class="halves"><div><i></i></div><p></p></div>',
    '<div class="row"><div class="rest"><i></i></div><p></p></div>',
  ];
  const elements = all.flatMap((markup) => putAll(tags, smallGateway().gateway, markup));
  await settle();
  expect(elements.filter(({ offsetWidth }) => offsetWidth > 360).map(({ localName }) => localName)).toEqual(
    [],
  );
  expect(document.documentElement.scrollWidth).toBe(720);
});

describe('a long list in a parent without a height', () => {
  const GROUP = '120363041@g.us';
  const long = new Wire();
  long.sessions = Array.from({ length: 100 }, (_, at) => session(`sess_${at + 1}`));
  long.chats = Array.from({ length: 3000 }, (_, at) => chat(`${447_700_900_000 + at}@s.whatsapp.net`));
  long.messages.set(
    GROUP,
    Array.from({ length: 3000 }, (_, at) => message(GROUP, { timestamp: at * 60_000 })),
  );

  it.each(['viewer', 'contacts', 'chat-list', 'timeline', 'contact-list', 'message-search'])(
    'takes the height of its parent, where that has one (%s)',
    async (name) => {
      const boxes = ['block', 'flex', 'grid', 'rows'].map((kind) => {
        const box = document.createElement('div');
        box.className = `tall ${kind}`;
        box.append(furnished(`wagate-${name}`, long));
        return box;
      });
      document.body.append(...boxes);
      await settle(20);
      const heights = boxes.map(({ firstElementChild }) => (firstElementChild as HTMLElement).offsetHeight);
      expect(heights).toEqual([360, 360, 360, 360]);
    },
  );

  it.each(['viewer', 'chat-list', 'timeline', 'sessions'])(
    'is no taller than the window, scrolls, and asks for what is in view (%s)',
    async (name) => {
      const element = furnished(`wagate-${name}`, long);
      long.requests.length = 0;
      document.body.append(element);
      await settle(20);
      const { shadowRoot: inner } = element;
      const scrollers = [element, ...inner!.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot?.querySelectorAll('*') ?? []),
      ]);
      expect(element.offsetHeight).toBeGreaterThan(300);
      expect(element.offsetHeight).toBeLessThanOrEqual(innerHeight);
      expect(
        scrollers.some(
          (one) =>
            one.scrollHeight > one.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(one).overflowY),
        ),
      ).toBe(true);
      expect(long.requests.length).toBeLessThan(9);
      // Nothing of it lies beyond what can be scrolled to.
      for (const one of scrollers.filter((one) => one.matches('.scroller')))
        expect(one.getBoundingClientRect().bottom).toBeLessThanOrEqual(
          element.getBoundingClientRect().bottom + 1,
        );
    },
  );
});
