import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../define/chat-list.js';
import '../define/timeline.js';
import { chat, message, settle, until, Wire } from '../../testing/wire.js';

const GROUP = '120363041@g.us';
const sheet = new CSSStyleSheet();
let wire: Wire;

async function mount(tag: 'wagate-timeline' | 'wagate-chat-list', css: string): Promise<HTMLElement> {
  sheet.replaceSync(`${tag} { ${css} }`);
  const element = document.createElement(tag);
  Object.assign(element, {
    gateway: wire.gateway,
    session: 'sess_1',
    ...('chat' in element && { chat: GROUP }),
  });
  document.body.append(element);
  await until(() => element.renderRoot.querySelector('[data-key]') !== null, 'rows');
  await settle();
  return element;
}

beforeEach(() => {
  wire = new Wire();
  wire.obeysLimit = false;
  wire.pageSize = Number.POSITIVE_INFINITY;
  wire.chats = Array.from({ length: 400 }, (_, index) => chat(`${447_700_900_000 + index}@s.whatsapp.net`));
  wire.messages.set(
    GROUP,
    Array.from({ length: 400 }, (_, index) =>
      message(GROUP, { timestamp: index * 60_000, body: `${index}` }),
    ),
  );
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

describe.each(['wagate-timeline', 'wagate-chat-list'] as const)('%s', (tag) => {
  it.each(['block', 'flow-root', 'inline-block', 'grid', 'flex', 'inline-flex'])(
    'scrolls inside, and renders what is in view, where the page gives it display: %s',
    async (display) => {
      const element = await mount(tag, `display: ${display}; block-size: 400px; inline-size: 500px`);
      const scroller = element.shadowRoot!.querySelector('.scroller')!;
      expect(element.clientHeight).toBe(400);
      expect(scroller.clientHeight).toBeGreaterThan(250);
      expect(scroller.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        element.getBoundingClientRect().bottom,
      );
      expect(scroller.querySelectorAll('[data-key]').length).toBeLessThan(60);
    },
  );

  it.each(['display: block', 'display: flex', 'display: block; max-block-size: 300px'])(
    'is no taller than the window, and scrolls, where nothing gives it a height (%s)',
    async (css) => {
      const element = await mount(tag, css);
      const scroller = element.shadowRoot!.querySelector('.scroller')!;
      const most = css.includes('max') ? 300 : window.innerHeight;
      expect(scroller.clientHeight).toBeGreaterThan(100);
      expect(scroller.clientHeight).toBeLessThanOrEqual(most);
      expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
    },
  );
});
