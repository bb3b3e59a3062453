import type { MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { contentOf } from './content.js';
import { mediaReferenceOf } from './media-reference.js';

const decoded = (message: proto.IMessage) => proto.Message.decode(proto.Message.encode(message).finish());
const read = (message: proto.IMessage) => contentOf(decoded(message)) as MessageContent & { text: string };
const header = { title: 'Pay', hasMediaAttachment: true, imageMessage: { mimetype: 'image/jpeg' } };

const cases: [string, proto.IMessage, string, string[]][] = [
  [
    'a list',
    {
      listMessage: {
        title: 'Pick a slot',
        description: 'We are open',
        buttonText: 'Slots',
        footerText: 'Reply STOP',
        sections: [{ title: 'Morning', rows: [{ title: '09:00', description: 'early', rowId: 'r1' }] }],
      },
    },
    'list',
    ['Pick a slot', 'We are open', 'Slots', 'Morning', '09:00: early', 'Reply STOP'],
  ],
  [
    'a list of a title',
    { listMessage: { title: 'Only a title', buttonText: 'Open' } },
    'list',
    ['Only a title', 'Open'],
  ],
  [
    'buttons',
    {
      buttonsMessage: {
        contentText: 'Confirm?',
        text: 'Order 17',
        headerType: 2,
        footerText: 'Shop',
        buttons: [{ buttonId: 'y', buttonText: { displayText: 'Yes' }, type: 1 }],
      },
    },
    'buttons',
    ['Order 17', 'Confirm?', 'Yes', 'Shop'],
  ],
  [
    'a template with its words',
    {
      templateMessage: {
        hydratedTemplate: {
          hydratedTitleText: 'Invoice',
          hydratedContentText: 'is due',
          hydratedFooterText: 'Shop',
          hydratedButtons: [
            { quickReplyButton: { displayText: 'Pay', id: '1' } },
            { urlButton: { displayText: 'Look', url: 'https://shop.example' } },
          ],
        },
      },
    },
    'template',
    ['Invoice', 'is due', 'Pay', 'Look', 'Shop'],
  ],
  [
    'an interactive template',
    {
      templateMessage: {
        interactiveMessageTemplate: { header: { title: 'Invoice' }, body: { text: 'is due' } },
      },
    },
    'template',
    ['Invoice', 'is due'],
  ],
  [
    'a flow, whose buttons are in JSON',
    {
      interactiveMessage: {
        body: { text: 'Book' },
        nativeFlowMessage: {
          buttons: [
            { name: 'quick_reply', buttonParamsJson: '{"display_text":"Go"}' },
            { name: 'broken', buttonParamsJson: '{' },
            {
              name: 'single_select',
              buttonParamsJson: '{"sections":[{"title":"A","rows":[{"title":"B"},null]}]}',
            },
          ],
        },
      },
    },
    'interactive',
    ['Book', 'Go', 'broken', 'A', 'B'],
  ],
  [
    'a carousel',
    {
      interactiveMessage: {
        body: { text: 'Our cars' },
        carouselMessage: {
          cards: [{ body: { text: 'red car' } }, { header: { title: 'Blue' }, footer: { text: 'new' } }],
        },
      },
    },
    'interactive',
    ['Our cars', 'red car', 'Blue', 'new'],
  ],
  ['a flow with a picture', { interactiveMessage: { header, body: { text: '' } } }, 'interactive', ['Pay']],
  [
    'goods',
    {
      productMessage: {
        product: { productId: '1', title: 'Beans', priceAmount1000: 4500, currencyCode: 'EUR' },
        footer: 'Shop',
      },
    },
    'product',
    ['Beans', '4.5 EUR', 'Shop'],
  ],
  [
    'an order',
    { orderMessage: { orderId: '99', itemCount: 3, message: 'Please deliver on Monday' } },
    'order',
    ['Please deliver on Monday', '3 items', 'Order 99'],
  ],
  [
    'an invitation to a group',
    {
      groupInviteMessage: {
        groupJid: 'g@g.us',
        inviteCode: 'AbCdEf',
        groupName: 'Book club',
        caption: 'Join us',
      },
    },
    'group_invite',
    ['Book club', 'Join us'],
  ],
  [
    'an event',
    {
      eventMessage: {
        name: 'Team lunch',
        description: 'at noon',
        startTime: 1800000000,
        location: { name: 'Canteen' },
      },
    },
    'event',
    ['Team lunch', 'at noon', '2027-01-15 08:00 UTC', 'Canteen'],
  ],
  [
    'money asked for',
    {
      requestPaymentMessage: {
        amount1000: 5000,
        currencyCodeIso4217: 'BRL',
        noteMessage: { extendedTextMessage: { text: 'for lunch' } },
      },
    },
    'payment',
    ['Payment request: 5 BRL', 'for lunch'],
  ],
  [
    'money sent',
    { sendPaymentMessage: { noteMessage: { conversation: 'thanks' } } },
    'payment',
    ['Payment', 'thanks'],
  ],
  ['a refusal', { declinePaymentRequestMessage: {} }, 'payment', ['Payment request declined']],
  ['a missed call', { callLogMesssage: { isVideo: true, callOutcome: 1 } }, 'call', ['Missed video call']],
  ['a call', { callLogMesssage: { durationSecs: 125 } }, 'call', ['Voice call, 2 min']],
  [
    'the outcome of a poll',
    {
      pollResultSnapshotMessage: { name: 'Lunch?', pollVotes: [{ optionName: 'Soup', optionVoteCount: 3 }] },
    },
    'poll_result',
    ['Lunch?', 'Soup: 3'],
  ],
  ['stickers', { stickerPackMessage: { name: 'Cats', publisher: 'Ann' } }, 'sticker_pack', ['Cats', 'Ann']],
];

describe('what is read as text', () => {
  it.each(cases)('%s', (_name, message, type, lines) => {
    const content = read(message);
    expect([content.type, content.text.split('\n')]).toEqual([type, lines]);
  });

  it('keeps what stands beneath and what can be chosen apart, and the picture where it is', () => {
    expect(read(cases[2]![1])).toMatchObject({
      parts: { text: 'Order 17\nConfirm?', footer: 'Shop', options: ['Yes'] },
    });
    expect(read({ interactiveMessage: { header } })).toEqual({
      type: 'interactive',
      text: 'Pay',
      media: { type: 'image', mimetype: 'image/jpeg' },
    });
  });

  it('shows a picture exactly where there is one to fetch', () => {
    const imageMessage = {
      mimetype: 'image/jpeg',
      mediaKey: Buffer.alloc(32, 7),
      directPath: '/v/t62.7118-24/1',
    };
    const flow = { header: { hasMediaAttachment: true, imageMessage } };
    const product = { product: { productImage: imageMessage, title: 'Tea' } };
    const withPicture: proto.IMessage[] = [
      { buttonsMessage: { imageMessage, contentText: 'Confirm?', headerType: 4 } },
      { interactiveMessage: flow },
      { interactiveMessage: { header: { productMessage: product }, body: { text: 'Buy' } } },
      { interactiveMessage: { carouselMessage: { cards: [{ body: { text: 'red' } }, flow] } } },
      { templateMessage: { hydratedTemplate: { imageMessage, hydratedContentText: 'Hi' } } },
      { templateMessage: { hydratedFourRowTemplate: { imageMessage } } },
      { templateMessage: { fourRowTemplate: { imageMessage } } },
      { templateMessage: { interactiveMessageTemplate: flow } },
      { highlyStructuredMessage: { hydratedHsm: { hydratedTemplate: { imageMessage } } } },
      { productMessage: product },
      { productMessage: { catalog: { catalogImage: imageMessage, title: 'All' } } },
    ];
    const place = { id: 'M', chatJid: '4915111111111@s.whatsapp.net', fromMe: false };
    const seen = (message: proto.IMessage) => [
      (read(message) as { media?: { type: string } }).media?.type,
      mediaReferenceOf(place, decoded(message)) !== undefined,
    ];
    for (const message of withPicture) expect([message, ...seen(message)]).toEqual([message, 'image', true]);
    for (const [, message] of cases) expect(seen(message)[1]).toBe(false);
  });

  it('is an answer to it', () => {
    expect(read({ listResponseMessage: { title: '09:00', description: 'early' } }).text).toBe('09:00\nearly');
    expect(read({ interactiveResponseMessage: { body: { text: 'Sent' } } })).toEqual({
      type: 'text',
      text: 'Sent',
    });
  });

  it('takes no more of it than anybody makes', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ title: `row ${at} ${'x'.repeat(500)}` }));
    const text = 'y'.repeat(3_000_000);
    const list = read({ listMessage: { description: text, sections: [{ rows }], footerText: text } });
    expect(JSON.stringify(list).length).toBeLessThan(500_000);
    const contacts = Array.from({ length: 300 }, () => ({ displayName: 'A', vcard: 'V'.repeat(50_000) }));
    expect(JSON.stringify(read({ contactsArrayMessage: { contacts } })).length).toBeLessThan(2_500_000);
    const file = { fileName: `${text}.pdf`, mimetype: text, caption: text };
    expect(JSON.stringify(read({ documentMessage: file })).length).toBeLessThan(70_000);
    let card: proto.Message.IInteractiveMessage = { body: { text: 'deep' } };
    for (let depth = 0; depth < 60; depth++) card = { carouselMessage: { cards: [card] } };
    expect(read({ interactiveMessage: card }).text).toBe('');
    expect(read({ conversation: '😀'.repeat(40_000) }).text).toBe('😀'.repeat(32_768));
  });
});
