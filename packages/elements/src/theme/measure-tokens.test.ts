import type { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import '../define/confirm.js';
import '../define/menu.js';
import '../define/message.js';
import '../define/pairing.js';
import '../define/sign-in.js';
import '../define/state-panel.js';
import { smallIdentity } from '../../testing/furnished.js';
import { message, session, settle, Wire } from '../../testing/wire.js';
import { FakeGateway, session as shownSession } from '../testing/fake-gateway.js';
import { inState } from '../testing/wait.js';

const wire = new Wire();
wire.sessions = [session('sess_1', { status: 'scan_qr_code' })];
const CHAT = '447700900112@s.whatsapp.net';
const SHADE = 'rgb(1, 2, 3)';
const fields: Record<string, object> = {
  'wagate-sign-in': { identity: smallIdentity() },
  'wagate-pairing': { gateway: wire.gateway, session: 'sess_1' },
  'wagate-menu': { label: 'More', entries: [{ value: 'a', label: 'Rename' }] },
  'wagate-state-panel': { kind: 'empty', actionLabel: 'Show all' },
  'wagate-confirm': { open: true, heading: 'Log out?', verb: 'Log out' },
  theirs: { message: message(CHAT, { body: 'See https://a.example' }) },
  own: { message: message(CHAT, { body: 'See https://a.example', fromMe: true }) },
};
afterEach(() => document.body.replaceChildren());

/** The first that fits in an element or in those within it. */
function within(element: Element, selector: string): HTMLElement | undefined {
  for (const inner of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
    const found = inner.matches(selector) ? inner : within(inner, selector);
    if (found) return found;
  }
  return undefined;
}

describe('a token of the page', () => {
  it.each<
    [
      token: string,
      value: string,
      of: string,
      selector: string,
      property: keyof CSSStyleDeclaration,
      to: string,
    ]
  >([
    ['--wagate-font-size', '26px', 'wagate-sign-in', 'h2', 'fontSize', '40px'],
    ['--wagate-font-size', '26px', 'wagate-sign-in', '.button', 'minHeight', '80px'],
    ['--wagate-space', '10px', 'wagate-sign-in', 'form', 'rowGap', '40px'],
    ['--wagate-border-width', '3px', 'wagate-sign-in', '.card', 'borderTopWidth', '3px'],
    ['--wagate-border-width', '3px', 'wagate-sign-in', '.input', 'borderTopWidth', '3px'],
    ['--wagate-focus-width', '5px', 'wagate-sign-in', '.input', 'outlineWidth', '5px'],
    ['--wagate-focus-offset', '7px', 'wagate-sign-in', '.input', 'outlineOffset', '7px'],
    ['--wagate-color-focus', SHADE, 'wagate-sign-in', '.input', 'outlineColor', SHADE],
    ['--wagate-shadow-card', 'none', 'wagate-sign-in', '.card', 'boxShadow', 'none'],
    [
      '--wagate-shadow-card',
      `${SHADE} 0px 1px 2px 0px`,
      'wagate-pairing',
      '.card',
      'boxShadow',
      `${SHADE} 0px 1px 2px 0px`,
    ],
    ['--wagate-shadow-control', 'none', 'wagate-state-panel', '.button', 'boxShadow', 'none'],
    ['--wagate-shadow-menu', 'none', 'wagate-menu', '[popover]', 'boxShadow', 'none'],
    ['--wagate-shadow-dialog', 'none', 'wagate-confirm', 'dialog', 'boxShadow', 'none'],
    ['--wagate-color-bubble-in', SHADE, 'theirs', '.bubble', 'backgroundColor', SHADE],
    ['--wagate-color-bubble-in-text', SHADE, 'theirs', '.bubble', 'color', SHADE],
    ['--wagate-color-bubble-in-text', SHADE, 'theirs', '.meta', 'color', SHADE],
    ['--wagate-color-bubble-in-text', SHADE, 'theirs', 'a', 'color', SHADE],
    ['--wagate-color-bubble-out', SHADE, 'own', '.bubble', 'backgroundColor', SHADE],
    ['--wagate-color-bubble-out-text', SHADE, 'own', '.bubble', 'color', SHADE],
    ['--wagate-color-bubble-out-text', SHADE, 'own', '.meta', 'color', SHADE],
    ['--wagate-bubble-radius', '21px', 'own', '.bubble', 'borderTopLeftRadius', '21px'],
    ['--wagate-pairing-size', '400px', 'wagate-pairing', ':host', 'width', '400px'],
  ])('%s: %s is what it says in %s %s', async (token, value, of, selector, property, to) => {
    const element = document.createElement(
      of in fields && of.startsWith('wagate') ? of : 'wagate-message',
    ) as LitElement;
    Object.assign(element, fields[of]);
    document.body.append(element);
    await settle();
    const target = selector === ':host' ? element : within(element, selector)!;
    if (property.toString().startsWith('outline')) target.focus();
    const before = getComputedStyle(target)[property];
    expect(before).not.toBe(to);
    element.style.setProperty(token, value);
    // What fades is read as it stays.
    for (const animation of element.shadowRoot!.getAnimations()) animation.cancel();
    expect(getComputedStyle(target)[property]).toBe(to);
  });

  it('--wagate-qr-size sizes the code, and the column that it stands in', async () => {
    const fake = new FakeGateway();
    const one = shownSession({ status: 'scan_qr_code' });
    fake.sessions = [one];
    fake.qr.set(one.id, { code: '2@c0de', expiresAt: Date.now() + 60_000 });
    const element = document.createElement('wagate-pairing');
    Object.assign(element, { gateway: fake.gateway, session: one.id });
    element.style.setProperty('inline-size', '700px');
    element.style.setProperty('max-inline-size', 'none');
    document.body.append(element);
    await inState(element, 'qr');
    const widths = () =>
      ['svg.qr', '.qr-frame', '.guide'].map((part) => within(element, part)!.getBoundingClientRect().width);
    const before = widths();
    element.style.setProperty('--wagate-qr-size', '200px');
    expect(widths().map((width, at) => width - before[at]!)).toEqual([-70, -70, 70]);
  });
});
