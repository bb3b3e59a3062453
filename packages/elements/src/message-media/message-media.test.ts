import { expect } from '@open-wc/testing';
import { createGateway, token } from '@wagate/sdk';
import type { TimelineMessage } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/message.js';
import '../define/message-media.js';
import '../locales/es.js';
import { message as stored } from '../../testing/wire.js';
import type { MediaContent } from '../message/content.js';
import { textOf, until } from '../testing/wait.js';
import type { WagateMessageMedia } from './message-media.js';

const PICTURE = Uint8Array.from(
  atob('R0lGODlhAgACAPEAABtDMkCRbCpvl/fFnyH5BAAAAAAALAAAAAACAAIAAAIDnBAFADs='),
  (letter) => letter.charCodeAt(0),
);
/** A second of nothing, of which a browser makes sound. */
const SILENCE = new Uint8Array(8_044).fill(128);
SILENCE.set([
  ...new TextEncoder().encode('RIFF'),
  ...[100, 31, 0, 0],
  ...new TextEncoder().encode('WAVEfmt '),
  ...[16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0],
  ...new TextEncoder().encode('data'),
  ...[64, 31, 0, 0],
]);
const CHAT = '120363041@g.us';
let asked: URL[] = [];
let answer: () => Response | Promise<Response>;
const picture = () => new Response(PICTURE, { headers: { 'content-type': 'image/gif' } });
const problem = (status: number, code: string) => () =>
  Response.json({ error: { code, message: code } }, { status });

const gateway = () =>
  createGateway({
    baseUrl: 'https://gateway.example',
    auth: token(async () => 'abc'),
    retry: { retries: 0 },
    fetch: async (request) => {
      const url = new URL(request.url);
      if (url.pathname.endsWith('/capabilities'))
        return Response.json({
          gateway: { name: 'w', version: '1' },
          extensions: ['media'],
          permissions: [],
        });
      asked.push(url);
      return answer();
    },
  });
const message = (more: Partial<TimelineMessage> = {}): TimelineMessage => ({
  ...stored(CHAT),
  reactions: [],
  key: 'k1',
  type: 'image',
  hasMedia: true,
  waMessageId: 'M1',
  ...more,
});

async function show(content: Partial<MediaContent> = {}, more: Partial<TimelineMessage> = {}, lang = 'en') {
  const element = document.createElement('wagate-message-media') as WagateMessageMedia;
  element.lang = lang;
  Object.assign(element, {
    gateway: gateway(),
    message: message(more),
    content: { kind: 'media', media: 'image', once: false, size: 284_113, ...content },
  });
  document.body.append(element);
  await element.updateComplete;
  return element;
}
const find = <T extends Element>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<T & HTMLElement>(selector);
const inState = (element: Element, state: string) => until(() => element.getAttribute('state') === state);

beforeEach(() => {
  asked = [];
  answer = picture;
});
afterEach(() => document.body.replaceChildren());

describe('wagate-message-media', () => {
  it('shows a picture that is in view, by an address that ends with it', async () => {
    const element = await show({}, { senderLid: '7@lid' });
    await inState(element, 'ready');
    const image = find<HTMLImageElement>(element, 'img')!;
    await until(() => image.naturalWidth === 2);
    expect(image.alt).to.equal('Photo');
    expect(asked[0]!.pathname).to.match(/\/messages\/M1\/media$/);
    expect(Object.fromEntries(asked[0]!.searchParams)).to.deep.equal({ chat: CHAT, sender: '7@lid' });
    await expect(element).to.be.accessible();
    const { src } = image;
    element.remove();
    expect(
      await fetch(src).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('asks for nothing that is out of view, and for a few at once of what is in it', async () => {
    const far = document.createElement('div');
    far.style.setProperty('height', '5000px');
    document.body.append(far);
    await show();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(asked).to.have.length(0);
    far.remove();
    const open: (() => void)[] = [];
    answer = () => new Promise((resolve) => open.push(() => resolve(picture())));
    for (let count = 0; count < 6; count++)
      (await show({ media: 'sticker' })).style.setProperty('position', 'fixed');
    await until(() => open.length === 3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(open).to.have.length(3);
    await until(() => {
      for (const one of open.splice(0)) one();
      return asked.length === 7;
    });
  });

  it('plays sound and saves a document only when asked', async () => {
    const voice = await show({ media: 'voice' });
    const document_ = await show({ media: 'document', filename: 'a\u202e.pdf' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(asked).to.have.length(0);
    find(voice, 'button')!.click();
    await until(() => find(voice, 'audio') !== null || voice.getAttribute('state') === 'unplayable');
    expect(asked).to.have.length(1);
    // Which of many it is that a button saves.
    const described = find(document_, 'button')!.getAttribute('aria-describedby')!;
    expect(find(document_, `#${described}`)!.textContent).to.match(/^a.*pdf$/);
    let saved = '';
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved = this.download;
    };
    find(document_, 'button')!.click();
    await until(() => saved !== '');
    HTMLAnchorElement.prototype.click = click;
    expect(saved)
      .to.match(/\.pdf$/)
      .and.not.to.contain('\u202e');
  });

  it('keeps the focus of who asks, and plays one at a time', async () => {
    const [first, second] = [await show({ media: 'voice' }), await show({ media: 'voice' })];
    let come = () => {};
    answer = () =>
      new Promise((resolve) => {
        come = () => resolve(new Response(SILENCE, { headers: { 'content-type': 'audio/wav' } }));
      });
    const paused: Element[] = [];
    const pause = HTMLMediaElement.prototype.pause;
    HTMLMediaElement.prototype.pause = function () {
      paused.push(this);
    };
    const sounds: Element[] = [];
    for (const voice of [first, second]) {
      const before = asked.length;
      find(voice, 'button')!.focus();
      find(voice, 'button')!.click();
      await until(() => asked.length > before);
      expect(voice.shadowRoot!.activeElement?.className).to.equal('line');
      come();
      const sound = await until(() => find(voice, 'audio'));
      expect(voice.shadowRoot!.activeElement).to.equal(sound);
      sound.dispatchEvent(new Event('play'));
      sounds.push(sound);
    }
    HTMLMediaElement.prototype.pause = pause;
    expect(new Set(paused)).to.deep.equal(new Set(sounds.slice(0, 1)));
  });

  it('asks at once for what somebody wants, however many come by themselves', async () => {
    const open: (() => void)[] = [];
    answer = () => new Promise((resolve) => open.push(() => resolve(picture())));
    for (let count = 0; count < 4; count++)
      (await show({ media: 'sticker' })).style.setProperty('position', 'fixed');
    await until(() => asked.length === 3);
    find(await show({ media: 'document' }), 'button')!.click();
    await until(() => asked.length === 4);
    for (const one of open.splice(0)) one();
    await until(() => asked.length === 5);
    for (const one of open.splice(0)) one();
  });

  it('gives a long name the width of a narrow bubble, and a short one its line', async () => {
    const beneath = async (filename: string) => {
      const element = await show({ media: 'document', filename });
      element.style.inlineSize = '300px';
      const name = find(element, '.title')!.getBoundingClientRect();
      return find(element, 'button')!.getBoundingClientRect().top >= name.bottom;
    };
    expect(await beneath('The accounts of the year, checked, final, second edition.xlsx')).to.equal(true);
    expect(await beneath('a.pdf')).to.equal(false);
  });

  for (const [status, code, state, words, again] of [
    [404, 'not_found', 'gone', 'No longer on WhatsApp', false],
    [413, 'validation_error', 'too_large', 'Too large', false],
    [501, 'not_implemented', 'offline', 'not connected', true],
    [503, 'gateway_unavailable', 'failed', 'could not be loaded', true],
  ] as const) {
    it(`keeps the place of a picture that is ${state}`, async () => {
      answer = problem(status, code);
      const element = await show();
      await inState(element, state);
      expect(textOf(element)).to.contain(words);
      expect(find(element, 'img')).to.equal(null);
      const button = find(element, 'button');
      expect(button !== null).to.equal(again);
      answer = picture;
      button?.click();
      if (again) await inState(element, 'ready');
    });
  }

  it('looks again for what was not there yet, once an own message has gone', async () => {
    answer = problem(404, 'not_found');
    const element = await show({}, { fromMe: true, status: 'pending' });
    await inState(element, 'gone');
    answer = picture;
    element.message = message({ fromMe: true, status: 'sent' });
    await inState(element, 'ready');
    expect(asked).to.have.length(2);
  });

  it('offers what cannot be shown for saving', async () => {
    answer = () => new Response('no picture', { headers: { 'content-type': 'image/png' } });
    const element = await show();
    await inState(element, 'unplayable');
    expect(textOf(element)).to.contain('Download');
  });

  it('speaks the language of the page', async () => {
    const element = await show({ media: 'document' }, {}, 'es');
    await until(() => textOf(element).includes('Descargar'));
  });

  it('stands in a message where the gateway gives files, and nowhere else', async () => {
    const shown = async (more: Partial<TimelineMessage>, files = true) => {
      const element = document.createElement('wagate-message');
      Object.assign(element, { message: message(more), ...(files && { files: gateway() }) });
      document.body.append(element);
      await element.updateComplete;
      return find(element, 'wagate-message-media') !== null;
    };
    expect(await shown({})).to.equal(true);
    expect(await shown({}, false)).to.equal(false);
    expect(await shown({ viewOnce: true })).to.equal(false);
    expect(await shown({ hasMedia: false })).to.equal(false);
    expect(await shown({ pending: true })).to.equal(false);
  });
});
