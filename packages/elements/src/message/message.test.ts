import { expect, fixture, html } from '@open-wc/testing';
import type { TimelineMessage } from '@wagate/sdk/live';
import { describe, it } from 'vitest';
import '../define/message.js';
import { message as stored } from '../../testing/wire.js';
import type { WagateMessage } from './message.js';

const make = (more: Partial<TimelineMessage> = {}): TimelineMessage => ({
  ...stored('120363041@g.us'),
  reactions: [],
  key: more.key ?? 'k1',
  ...more,
});

async function show(
  more: Partial<TimelineMessage>,
  props: Partial<WagateMessage> = {},
): Promise<WagateMessage> {
  const element = await fixture<WagateMessage>(html`<wagate-message lang="en-GB"></wagate-message>`);
  Object.assign(element, { message: make(more), ...props });
  await element.updateComplete;
  return element;
}
const words = (element: WagateMessage, selector = '.message') =>
  (element.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: WagateMessage, selector: string) => [...element.renderRoot.querySelectorAll(selector)];

describe('wagate-message', () => {
  it('shows formatted text as elements', async () => {
    const element = await show({ body: '*Kenya* _AA_ ~no~ `LOT` https://a.example\n- one\n- two\n> said' });
    for (const [selector, text] of [
      ['strong', 'Kenya'],
      ['em', 'AA'],
      ['s', 'no'],
      ['code', 'LOT'],
      ['li', 'one'],
      ['blockquote', 'said'],
    ] as const) {
      expect(words(element, selector)).to.equal(text);
    }
    const link = element.renderRoot.querySelector('a')!;
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal('_blank');
  });

  for (const text of [
    '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    '<style>*{display:none}</style>&lt;b&gt;',
    '{{7*7}} <!--lit--> <?x?>',
    'javascript:alert(1) data:text/html,<b>x</b>',
    '"><svg/onload=alert(1)>',
  ]) {
    it(`shows hostile text as it is: ${text}`, async () => {
      const element = await show({ body: text, senderName: text }, { group: true });
      expect(element.renderRoot.querySelector('.text')!.textContent).to.contain(text);
      expect(words(element, '.author')).to.equal(text);
      expect(all(element, 'img, script, .text svg, .text style, .text a, .author *:not(bdi)')).to.have.length(
        0,
      );
    });
  }

  it('does not let text turn what stands around it', async () => {
    const element = await show({ body: 'a\u202egpj.exe \u2067b', senderName: '\u202eAna' }, { group: true });
    expect(words(element, '.text')).to.contain('a\ufffdgpj.exe b');
    expect(element.renderRoot.querySelector('p')!.getAttribute('dir')).to.equal('auto');
    expect(words(element, '.author bdi')).to.equal('\ufffdAna');
  });

  it('says who deleted it only where that was told, and an admin is not its author', async () => {
    const ana = { senderLid: '1@lid', senderJid: undefined, senderName: 'Ana Reyes' };
    const deleted = async (more: Partial<TimelineMessage>) =>
      words(await show({ deleted: true, ...ana, ...more }, { group: true }));
    const by = (senderLid: string, senderName?: string) => ({
      deletedBy: { fromMe: false, senderLid, senderName },
    });
    expect(await deleted({})).to.contain('This message was deleted');
    expect(await deleted(by('1@lid'))).to.contain('Ana Reyes deleted this message');
    expect(await deleted(by('2@lid', 'Ben Okafor'))).to.contain('Deleted by an admin, Ben Okafor');
    expect(await deleted(by('2@lid'))).to.match(/Deleted by an admin(?!,)/);
    const own = { fromMe: true, senderName: undefined, senderLid: undefined };
    expect(await deleted({ ...own, ...by('2@lid', 'Ben Okafor') })).to.contain('Deleted by an admin');
    expect(await deleted({ ...own, deletedBy: { fromMe: true } })).to.contain('You deleted this message');
  });

  it('shows of a place or a card what a plain gateway keeps', async () => {
    const place = await show({ type: 'location', body: undefined, fromMe: true });
    expect(words(place)).to.contain('Location');
    expect(words(await show({ type: 'location', body: 'Dock 4', fromMe: true }))).to.contain('Dock 4');
    expect(words(await show({ type: 'contact', body: 'Marta Silva', fromMe: true }))).to.contain(
      'Marta Silva',
    );
    const card = await show({ type: 'contact', body: undefined, fromMe: true });
    expect(words(card)).to.contain('Contact');
    expect(words(card)).not.to.contain('not shown here');
  });

  it('says so when there is nothing to see, and enlarges a few emoji', async () => {
    expect(words(await show({ body: '\u200b\u2060' }))).to.contain('Only invisible characters');
    expect(words(await show({ body: '' }))).to.contain('Empty message');
    expect(all(await show({ body: '👍🏽 ❤️' }), '.text.emoji')).to.have.length(1);
    expect(all(await show({ body: '👍 ok' }), '.text.emoji')).to.have.length(0);
  });

  it('folds ten thousand characters and opens them', async () => {
    const element = await show({ body: `${'word '.repeat(2000)}END` });
    expect(words(element, '.text').length).to.be.lessThan(1500);
    const more = element.renderRoot.querySelector<HTMLButtonElement>('.more')!;
    expect(more.textContent).to.contain('Read more');
    more.click();
    await element.updateComplete;
    expect(words(element, '.text')).to.contain('END');
    expect(all(element, '.more')).to.have.length(0);
    element.message = make({ key: 'k2', body: 'x'.repeat(5000) });
    await element.updateComplete;
    expect(all(element, '.more')).to.have.length(1);
  });

  it('names mentions, and never makes a number of a hidden id', async () => {
    const element = await show({
      body: '@447700900143 @119283746550190 @5550000',
      mentions: ['447700900143@s.whatsapp.net', '119283746550190@lid'],
      mentionNames: { '447700900143@s.whatsapp.net': 'Ben' },
    });
    expect(all(element, '.mention').map((one) => one.textContent)).to.deep.equal(['@Ben', '@Unknown']);
    expect(words(element, '.text')).to.contain('@5550000');
  });

  it('names the author once a run, and only where several write', async () => {
    expect(words(await show({}, { group: true, run: 'first' }), '.author')).to.equal('Ana Reyes');
    expect(all(await show({}, { group: true, run: 'last' }), '.author, .avatar')).to.have.length(0);
    expect(all(await show({}), '.author, .avatar')).to.have.length(0);
    expect(all(await show({ fromMe: true }, { group: true }), '.author')).to.have.length(0);
    expect(
      words(
        await show({ senderName: undefined, senderJid: undefined, senderLid: '119@lid' }, { group: true }),
        '.author',
      ),
    ).to.equal('Unknown');
  });

  it('shows time, edit and tick, each in words too', async () => {
    const element = await show({ fromMe: true, status: 'read', edited: true, body: 'hello' });
    const meta = all(element, '.meta').at(-1)!;
    expect(meta.textContent).to.contain('Edited');
    expect(meta.textContent).to.contain('Read');
    expect(meta.querySelector('time')!.title).to.match(/1970/);
    expect(all(await show({ status: 'read' as never }), '.tick')).to.have.length(0);
  });

  it('says how far the newest own message is, and always when one failed', async () => {
    expect(
      words(await show({ fromMe: true, status: 'delivered' }, { showStatus: true }), '.status'),
    ).to.equal('Delivered');
    expect(all(await show({ fromMe: true, status: 'delivered' }), '.status')).to.have.length(0);
    const failed = await show({ fromMe: true, status: 'failed', error: 'only admins may write' });
    expect(words(failed, '.status')).to.equal('Not sent: only admins may write');
  });

  it('shows a deleted message as deleted, without what it said', async () => {
    const element = await show({ deleted: true, body: 'secret' }, { group: true });
    expect(words(element)).to.contain('This message was deleted');
    expect(words(element)).not.to.contain('secret');
    expect(words(await show({ deleted: true, fromMe: true }))).to.contain('You deleted this message');
  });

  it('groups reactions and tells whose they are', async () => {
    const reaction = (emoji: string, senderName: string, fromMe = false) => ({
      emoji,
      senderName,
      fromMe,
      timestamp: 1,
    });
    const element = await show({
      reactions: [reaction('❤️', 'Me', true), reaction('👍', 'Ben'), reaction('👍', 'Chi')],
    });
    const shown = all(element, '.reactions li');
    expect(shown.map((one) => (one as HTMLElement).title)).to.deep.equal(['👍 2: Ben, Chi', '❤️ 1: You']);
    expect(shown[1]!.className).to.equal('own-reaction');
  });

  it('keeps a reaction and its count apart, whichever way the page runs', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await show({ reactions: [{ emoji: '👍', fromMe: true, timestamp: 1 }] }, {
        dir,
      } as Partial<WagateMessage>);
      const emoji = element.renderRoot.querySelector('.reaction')!;
      const count = document.createRange();
      count.selectNodeContents(emoji.nextSibling!);
      const [a, b] = [emoji.getBoundingClientRect(), count.getBoundingClientRect()];
      expect(Math.max(b.left - a.right, a.left - b.right), dir).to.be.at.least(4);
    }
  });

  it('quotes, and asks for the quoted message when it is chosen', async () => {
    const quoted = { waMessageId: 'WA1', type: 'text', body: '*Can* you?', senderName: 'Ben', fromMe: false };
    const element = await show({ quotedMessageId: 'WA1', quoted });
    expect(words(element, '.quoted-name')).to.equal('Ben');
    expect(words(element, '.quoted-text')).to.equal('Can you?');
    let asked = '';
    element.addEventListener('wagate-quote-open', (event) => {
      asked = event.detail.waMessageId;
    });
    element.renderRoot.querySelector<HTMLButtonElement>('.quote')!.click();
    expect(asked).to.equal('WA1');
    expect(words(await show({ quotedMessageId: 'WA9' }), '.quoted-text')).to.contain('not loaded');
  });

  const kinds: [string, Partial<TimelineMessage>, string][] = [
    [
      'image',
      { type: 'image', media: { mimetype: 'image/jpeg', size: 284_000 }, body: 'Order sheet' },
      'Photo · 284 kB Order sheet',
    ],
    [
      'voice',
      { type: 'audio', media: { mimetype: 'audio/ogg; codecs=opus' }, body: undefined },
      'Voice message',
    ],
    [
      'document',
      { type: 'document', media: { filename: 'a\u202efdp.exe', size: 1_200_000 }, body: undefined },
      'a\ufffdfdp.exeDocument · 1.2 MB',
    ],
    ['once', { type: 'image', viewOnce: true, body: undefined }, 'Photo, to be viewed once'],
    ['sticker', { type: 'sticker', body: undefined }, 'Sticker'],
    [
      'location',
      { type: 'location', location: { latitude: 51.5045, longitude: -0.058, name: 'Dock 4' } },
      '51.50450, −0.05800',
    ],
    [
      'contact',
      {
        type: 'contact',
        contact: {
          vcard: 'BEGIN:VCARD\nFN:Marta Silva\nTEL;type=CELL;waid=447700900152:+44 7700 900152\nEND:VCARD',
        },
      },
      '+44 7700 900152',
    ],
    ['unsupported', { type: 'newsletter_admin_invite', body: undefined }, 'not shown here'],
    ['unknown', { type: 'unknown', body: undefined }, 'not shown here'],
    ['waiting', { type: 'waiting', body: undefined }, 'Waiting for this message'],
    ['phone only', { type: 'phone_only', body: undefined }, 'Only the phone shows this message'],
    ['a kind of business', { type: 'order', body: 'Two bags\n3 items' }, 'Order Two bags 3 items'],
    ['a kind that is newer', { type: 'hologram', body: 'Look' }, 'Look'],
    [
      'an event',
      {
        type: 'event',
        body: 'Lunch',
        event: {
          name: 'Lunch',
          description: 'at noon',
          place: 'Canteen',
          startTime: Date.UTC(2096, 9, 2, 12),
        },
      },
      'Oct 2096',
    ],
    [
      'system',
      { type: 'system', system: { kind: 'group_join', targets: ['447700900145@s.whatsapp.net'] } },
      '+44 7700 900145 joined',
    ],
  ];
  for (const [name, more, expected] of kinds) {
    it(`names the kind: ${name}`, async () => {
      const element = await show(more);
      expect((element.renderRoot.textContent ?? '').replace(/\s+/g, ' ')).to.contain(expected);
      expect(all(element, 'img, video, audio, iframe, object')).to.have.length(0);
    });
  }

  it('keeps quiet what can be chosen and what stands beneath, and does not hide the rest of it', async () => {
    const options = Array.from({ length: 20 }, (_, at) => `row ${at}`);
    const parts = { text: '*Pick* a slot', options, footer: 'Reply STOP to end' };
    const element = await show({ type: 'list', body: 'all of it', parts });
    expect(words(element, 'strong')).to.equal('Pick');
    expect(words(element, '.footer')).to.equal('Reply STOP to end');
    expect(words(element)).not.to.contain('all of it');
    expect(all(element, '.choices li')).to.have.length(12);
    element.renderRoot.querySelector<HTMLButtonElement>('.more')!.click();
    await element.updateComplete;
    expect(all(element, '.choices li')).to.have.length(20);
    await expect(element).to.be.accessible();
  });

  it('writes the time beneath what can be chosen, and on no word of it', async () => {
    for (const footer of [undefined, 'Shop']) {
      const element = await show({ type: 'list', parts: { text: 'Our cars', options: ['red car'], footer } });
      const [meta, ...more] = all(element, '.meta');
      expect(more).to.have.length(0);
      const { top } = meta!.getBoundingClientRect();
      const choice = element.renderRoot.querySelector('.choices li')!;
      expect(choice.getBoundingClientRect().bottom).to.be.at.most(top);
    }
  });

  it('draws the grid on which a place stands', async () => {
    const element = await show({ type: 'location', location: { latitude: 51.5, longitude: -0.05 } });
    const grid = element.renderRoot.querySelector('.grid')!;
    expect(getComputedStyle(grid).backgroundImage.match(/gradient/g)).to.have.length(4);
  });

  it('says a small size in words', async () => {
    const media = { mimetype: 'application/pdf', filename: 'Prices.pdf', size: 734 };
    expect(words(await show({ type: 'document', hasMedia: true, media }))).to.contain('734 bytes');
  });

  it('shows what was written with a place, and its name once', async () => {
    const location = { latitude: 51.5, longitude: -0.05 };
    expect(words(await show({ type: 'location', body: 'On my way', location }))).to.contain('On my way');
    const named = words(
      await show({ type: 'location', body: 'Dock 4', location: { ...location, name: 'Dock 4' } }),
    );
    expect(named.match(/Dock 4/g)).to.have.length(1);
  });

  it('is as wide as its picture, whatever is written beneath', async () => {
    const widthOf = async (body: string) => {
      const element = await show({ type: 'image', hasMedia: true, body });
      return element.renderRoot.querySelector('.bubble')!.getBoundingClientRect().width;
    };
    expect(await widthOf('so many words '.repeat(20))).to.equal(await widthOf(''));
  });

  it('has the picture of a business above its text, and names it where nobody gives it out', async () => {
    const parts = { text: 'Red shoes', options: ['Buy'] };
    const sold = { type: 'buttons', hasMedia: true, media: { mimetype: 'image/jpeg', size: 2048 } } as const;
    const element = await show({ ...sold, body: 'Red shoes\nBuy', parts });
    const [tile, text] = all(element, '.tile, .text');
    expect(tile!.className).to.equal('tile');
    expect(tile!.textContent).to.contain('2 kB');
    expect(text!.textContent).to.contain('Red shoes');
    expect(all(element, '.choices li, .meta')).to.have.length(2);
    const alone = await show({ ...sold, type: 'interactive', body: '' });
    expect(all(alone, '.tile')).to.have.length(1);
    expect(words(alone)).not.to.contain('can’t be shown');
    await expect(element).to.be.accessible();
  });

  it('shows every contact card with its own number', async () => {
    const contacts = ['Bea', 'Carl'].map((displayName, at) => ({
      displayName,
      vcard: `BEGIN:VCARD\nFN:${displayName}\nTEL;waid=4477009001${at}5:+4477009001${at}5\nEND:VCARD`,
    }));
    const element = await show({ type: 'contact', body: '2 contacts', contact: contacts[0]!, contacts });
    expect(all(element, '.card .strong').map((name) => name.textContent)).to.deep.equal(['Bea', 'Carl']);
    expect(all(element, '.card .note')).to.have.length(2);
    expect(all(element, '.card-actions .more')).to.have.length(2);
    expect(all(element, '.meta')).to.have.length(1);
  });

  it('shows a poll and who leads', async () => {
    const element = await show({
      type: 'poll',
      poll: {
        name: 'Which hour?',
        options: [
          { text: '09:00', votes: 5 },
          { text: '11:00', votes: 7 },
        ],
        selectableCount: 1,
        totalVotes: 12,
      },
    });
    expect(words(element, '.question')).to.equal('Which hour?');
    expect(words(element, '.leads')).to.contain('11:00');
    expect(all(element, 'progress')).to.have.length(2);
    expect(words(element, '.facts')).to.contain('12 votes');
  });

  it('writes no style attribute, so that a strict policy holds', async () => {
    for (const [, more] of kinds) {
      const element = await show(more, { group: true });
      expect(all(element, '[style]')).to.have.length(0);
    }
  });

  it('is accessible', async () => {
    for (const more of [
      { body: '*a* https://a.example' },
      ...kinds.map(([, one]) => one),
      { deleted: true },
      { reactions: [{ emoji: '👍', fromMe: false, timestamp: 1 }] },
    ]) {
      await expect(await show(more, { group: true })).to.be.accessible();
    }
  });
});
