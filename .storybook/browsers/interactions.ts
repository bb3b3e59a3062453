import { equal, match, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser } from './browser.js';

// The package is CommonJS: Node hands over its exports as the default, a bundler's types the function in them.
const decode = (
  typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default
) as typeof jsqr;

type Act = (browser: Browser, origin: string) => Promise<void>;
interface Box {
  x: number;
  y: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

const show = async (browser: Browser, origin: string, id: string) => {
  await browser.open(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  const failures = await browser.call<string[]>('play', id);
  equal(failures.join('; '), '');
};
const click = async (browser: Browser, path: string[]) => {
  const { x, y } = await browser.call<Box>('at', path);
  await browser.input.click(x, y);
};
/** Waits as long as a person would. */
const until = async (what: string, holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(what);
};
const focusIs = (browser: Browser, pattern: RegExp) =>
  until(`the focus is not on ${pattern}`, async () => pattern.test(await browser.call<string>('focus')));
const says = (browser: Browser, words: string) =>
  until(`does not say “${words}”`, async () => (await browser.call<string>('text')).includes(words));

const menu: Act = async (browser, origin) => {
  const popup = ['wagate-menu', '[popover]'];
  const open = () => browser.call<boolean>('matches', popup, ':popover-open');
  await show(browser, origin, 'parts-menu--closed');
  await click(browser, ['wagate-menu', '#button']);
  await until('the click opens nothing', open);
  const [button, list] = [
    await browser.call<Box>('at', ['wagate-menu', '#button']),
    await browser.call<Box>('at', popup),
  ];
  const gap = list.top - (button.top + button.height);
  ok(gap >= 0 && gap < 12 && list.left < button.left + button.width, `the list stands ${gap} px below`);
  await browser.input.press('End');
  await browser.input.press('Escape');
  await until('Escape does not close', async () => !(await open()));
  await focusIs(browser, /wagate-menu button#button$/);
  const expanded = () => browser.call<string>('read', ['wagate-menu', '#button'], 'aria-expanded');
  await until('the button still says that it is open', async () => (await expanded()) === 'false');
  await browser.input.press('Enter');
  await until('Enter opens nothing', open);
  await browser.input.click(900, 700);
  await until('a click beside it does not close', async () => !(await open()));
};

const dialog: Act = async (browser, origin) => {
  const opener = ['wagate-api-keys', 'button >> Create key'];
  await show(browser, origin, 'developers-api-keys--ready');
  await click(browser, opener);
  await says(browser, 'Create an API key');
  await focusIs(browser, /input/);
  for (let step = 0; step < 30; step += 1) await browser.input.press('Tab');
  match(await browser.call<string>('focus'), /wagate-(dialog|sheet|api-key)|^body$/);
  await browser.input.press('Escape');
  await until(
    'Escape does not close',
    async () => !(await browser.call<string>('text')).includes('Create an API key'),
  );
  await focusIs(browser, /wagate-api-keys button/);
};

/** The wheel brings older messages, and what is far out of sight is not in the document. */
const timeline: Act = async (browser, origin) => {
  const log = ['wagate-timeline', '[role=log]'];
  const [top, height] = ['scrollTop', 'scrollHeight'].map(
    (name) => () => browser.call<number>('read', log, name),
  ) as [() => Promise<number>, () => Promise<number>];
  await show(browser, origin, 'viewer-timeline--reads-back');
  const { x, y } = await browser.call<Box>('at', log);
  const [from, whole] = [await top(), await height()];
  ok(whole > 2000, `${whole} px of messages`);
  await until('the wheel does not scroll', async () => {
    await browser.input.wheel(x, y, from > 500 ? -400 : 400);
    return Math.abs((await top()) - from) > 300;
  });
  const there = await browser.call<number>('count', ['wagate-timeline'], 'wagate-message');
  ok(there > 3 && there < 60, `${there} messages are in the document`);
};

/** What a camera sees: the code in the picture is the one that the gateway gave. */
const qr: Act = async (browser, origin) => {
  await show(browser, origin, 'sessions-pairing--qr-code');
  const { data, width, height } = PNG.sync.read(await browser.picture());
  const read = decode(new Uint8ClampedArray(data), width, height);
  match(read?.data ?? 'no code is seen', /^2@kNt2/);
};

const copies: Act = async (browser, origin) => {
  await show(browser, origin, 'parts-copy--icon');
  await click(browser, ['wagate-copy', 'button']);
  await says(browser, 'JID copied');
  await browser.call('field');
  await browser.input.paste();
  await until(
    'what was copied is not pasted',
    async () => (await browser.call<string>('value')) === '447700900143@s.whatsapp.net',
  );
};

const arabic: Act = async (browser, origin) => {
  await show(browser, origin, 'sessions-sessions--right-to-left');
  equal(await browser.call('read', ['wagate-sessions'], 'direction'), 'rtl');
  const text = await browser.call<string>('text');
  // 18 minutes, 2 hours and 3 days ago: numbers with the plural that each asks for.
  for (const words of [/18 دقيقة/, /ساعتين/, /3 أيام/]) match(text, words);
  ok(!/\b(min|ago|sessions?)\b/.test(text), 'something is in English');
};

const formField: Act = async (browser, origin) => {
  await show(browser, origin, 'contacts-contact-select--ready');
  equal(await browser.call('valid'), false);
  await click(browser, ['wagate-contact-select', 'input']);
  for (const letter of 'mart') await browser.input.press(letter);
  await says(browser, 'Marta Silva');
  await browser.input.press('ArrowDown');
  await browser.input.press('Enter');
  await until(
    'the form sends nobody',
    async () => (await browser.call<{ to?: string }>('sent')).to === '447700900152@s.whatsapp.net',
  );
  equal(await browser.call('valid'), true);
  await browser.call('reset');
  await until(
    'a reset form still sends somebody',
    async () => !('to' in (await browser.call<object>('sent'))),
  );
};

/** What only a person's own input brings about, by what it shows. */
export const interactions: Record<string, Act> = {
  'a menu by mouse and keyboard': menu,
  'a dialog that gives the focus back': dialog,
  'the wheel over the messages': timeline,
  'a QR code in the picture': qr,
  'copying and pasting': copies,
  'dates and numbers in Arabic': arabic,
  'a field of a form': formField,
};
