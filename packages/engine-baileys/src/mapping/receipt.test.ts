import { describe, expect, it } from 'vitest';
import { receiptEvents, serverAckEvents } from './receipt.js';

const me = { id: '15550001111:3@s.whatsapp.net', lid: '900@lid' };
const receipt = (attrs: Record<string, string>, items: string[] = []) => ({
  tag: 'receipt',
  attrs: { id: 'A', from: '1:2@s.whatsapp.net', t: '1700000000', ...attrs },
  ...(items.length > 0 && {
    content: [{ tag: 'list', attrs: {}, content: items.map((id) => ({ tag: 'item', attrs: { id } })) }],
  }),
});

describe('receipts', () => {
  it.each([
    [{}, 'delivered'],
    [{ type: 'inactive' }, 'delivered'],
    [{ type: 'read' }, 'read'],
    [{ type: 'played' }, 'played'],
  ])('%o is %s', (attrs, status) => {
    expect(receiptEvents(receipt(attrs), me)).toEqual([
      {
        type: 'message-status',
        chatJid: '1@s.whatsapp.net',
        messageIds: ['A'],
        status,
        senderJid: '1@s.whatsapp.net',
        timestamp: 1_700_000_000_000,
      },
    ]);
  });

  it.each([
    [{ from: '1:99@hosted' }, '1@s.whatsapp.net'],
    [{ from: '7:99@hosted.lid' }, '7@lid'],
    [{ from: '15550001111@lid' }, '15550001111@lid'],
  ])('of %o are those of %s', (attrs, senderJid) => {
    expect(receiptEvents(receipt(attrs), me)).toMatchObject([{ chatJid: senderJid, senderJid }]);
  });

  it('of our own hosted device tell nothing', () => {
    expect(receiptEvents(receipt({ from: '15550001111:99@hosted' }), me)).toEqual([]);
    expect(receiptEvents(receipt({ from: 'g@g.us', participant: '900:99@hosted.lid' }), me)).toEqual([]);
  });

  it('names every message of a list once', () => {
    expect(receiptEvents(receipt({ type: 'read' }, ['B', 'C', 'A']), me)).toMatchObject([
      { messageIds: ['A', 'B', 'C'] },
    ]);
  });

  it('in a group names the member', () => {
    const event = receiptEvents(receipt({ from: 'g@g.us', participant: '7:1@lid' }), me)[0];
    expect(event).toMatchObject({ chatJid: 'g@g.us', senderJid: '7@lid' });
  });

  it.each<Record<string, string>>([
    { type: 'retry' },
    { type: 'sender' },
    { type: 'server-error' },
    { from: '15550001111@s.whatsapp.net', type: 'read' },
    { from: '15550001111@s.whatsapp.net', recipient: '900@lid', type: 'read' },
    { from: '15550001111@s.whatsapp.net', recipient: '2@s.whatsapp.net', type: 'sender' },
    { from: '15550001111@s.whatsapp.net' },
    { from: 'g@g.us', participant: '900:1@lid' },
    { recipient: '2@s.whatsapp.net', type: 'read' },
  ])('tells nothing of ours: %o', (attrs) => {
    expect(receiptEvents(receipt(attrs), me)).toEqual([]);
  });

  it.each([
    [{ from: '15550001111@s.whatsapp.net', recipient: '2@s.whatsapp.net', type: 'read' }, '2@s.whatsapp.net'],
    [{ from: '900:4@lid', recipient: '7@lid', type: 'read' }, '7@lid'],
    [{ from: '15550001111:99@hosted', recipient: '2:99@hosted', type: 'played' }, '2@s.whatsapp.net'],
    [{ from: '2@s.whatsapp.net', type: 'read-self' }, '2@s.whatsapp.net'],
    [
      { from: '15550001111@s.whatsapp.net', recipient: '2@s.whatsapp.net', type: 'read-self' },
      '2@s.whatsapp.net',
    ],
    [{ from: 'g@g.us', participant: '900:1@lid', type: 'read' }, 'g@g.us'],
    [{ from: 'g@g.us', participant: '7@lid', type: 'read-self' }, 'g@g.us'],
    [
      { from: '15550001111@s.whatsapp.net', recipient: 'g@g.us', participant: '7@lid', type: 'read' },
      'g@g.us',
    ],
    [{ from: '2@s.whatsapp.net', type: 'played-self' }, '2@s.whatsapp.net'],
  ])('%o says that another device of ours has read', (attrs, chatJid) => {
    expect(receiptEvents(receipt(attrs, ['B']), me)).toEqual([
      { type: 'read-elsewhere', chatJid, messageIds: ['A', 'B'], timestamp: 1_700_000_000_000 },
    ]);
  });
});

describe("WhatsApp's own acknowledgement", () => {
  const ack = (attrs: Record<string, string>) => ({
    tag: 'ack',
    attrs: { class: 'message', id: 'A', from: '1@s.whatsapp.net', t: '1700000000', ...attrs },
  });

  it('is sent', () => {
    expect(serverAckEvents(ack({}))).toMatchObject([{ status: 'sent', messageIds: ['A'] }]);
  });

  it('or failed, with its number', () => {
    expect(serverAckEvents(ack({ error: '463' }))).toMatchObject([{ status: 'failed', error: '463' }]);
  });
});
