import type { EngineMessage, MessageContent } from '@wagate/engine';
import type { FakeSession } from '../domain/fake-engine.js';
import { KINDS, TEXTS } from '../frozen/spoken.js';
import { NAMED } from '../isolation/ids.js';
import { until } from '../isolation/tenant.js';
import type { Proof } from './proof.js';

const { contact, group } = NAMED;
const NUMBER = '4915111111111@s.whatsapp.net';
/** Longer than votes may be on their way when a poll ends. */
const RECAP_MS = 10_000;

/** What is kept of messages and shown to nobody. */
export const SECRETS = {
  message: 'a-message-secret-32-bytes-long!!',
  original: 'a-stanza-that-nobody-could-read',
  media: 'a-reference-with-a-media-key',
};

/** What phones and other devices can tell, beside messages of their own kind. */
async function happenings(phone: FakeSession, now: number): Promise<void> {
  const ids = { messageIds: ['STATUS'], chatJid: contact, timestamp: now };
  await phone.commit(
    { type: 'message-status', ...ids, status: 'delivered', senderJid: contact },
    { type: 'message-status', ...ids, status: 'read', senderJid: contact },
    {
      type: 'groups',
      groups: [{ jid: group, subject: 'Renamed', isLocked: true, description: 'all of us' }],
    },
    { type: 'call', from: NUMBER, callId: 'C', timestamp: now, isGroup: false },
    { type: 'call', from: contact, callId: 'D', timestamp: now, isGroup: true, groupJid: group },
    { type: 'contacts', contacts: [{ lid: contact, phoneJid: NUMBER, name: 'Ann Saved', pushName: 'Ann' }] },
    { type: 'picture', jid: contact, pictureId: 'p1' },
    { type: 'picture', jid: group },
    { type: 'block-change', person: { lid: contact }, blocked: true },
    { type: 'block-list', people: [] },
    { type: 'read-elsewhere', chatJid: contact, messageIds: ['STATUS'], timestamp: now },
    { type: 'standing', newChats: { state: 'near', total: 50, used: 45, until: now + 60_000 } },
    { type: 'standing', reachOut: { locked: true, until: now + 60_000, cause: 'biz_quality' } },
    {
      type: 'chat-changes',
      changes: [
        { change: 'archived', archived: true, chatJid: contact, at: now, upTo: now },
        { change: 'pinned', pinned: true, chatJid: contact, at: now, upTo: now },
        { change: 'muted', mutedUntil: now + 60_000, chatJid: contact, at: now, upTo: now },
        { change: 'read', read: false, chatJid: contact, at: now, upTo: now },
        { change: 'cleared', chatJid: group, at: now, upTo: 1 },
      ],
    },
  );
  for (const action of ['join', 'promote', 'demote', 'leave'] as const)
    await phone.commit({
      type: 'group-participants',
      groupJid: group,
      action,
      participants: ['5@lid', NUMBER],
      senderJid: contact,
      timestamp: now,
    });
  for (const state of ['available', 'composing', 'paused', 'unavailable'] as const)
    phone.emit({ type: 'presence', from: contact, chatJid: contact, state, lastSeen: now });
  phone.emit({ type: 'presence', from: '5@lid', chatJid: group, state: 'composing', media: 'audio' });
}

/** Makes everything happen that anybody is told of. */
export async function everyEvent(proof: Proof): Promise<void> {
  const { tenant, receiver, socket } = proof;
  const phone = proof.engine.of(tenant.ids.session);
  const tell = (id: string, content: MessageContent, more: Partial<EngineMessage> = {}) =>
    phone.deliver({
      id,
      chatJid: contact,
      timestamp: proof.now,
      content,
      secret: Buffer.from(SECRETS.message),
      original: Buffer.from(SECRETS.original),
      media: SECRETS.media,
      ...more,
    });

  const grouped = { chatJid: group, chatKind: 'group', senderLid: '5@lid', senderJid: NUMBER } as const;
  const card = { displayName: 'Emil', vcard: 'BEGIN:VCARD\nFN:Emil\nTEL;waid=551187654321:+55\nEND:VCARD' };
  const kinds: Record<string, MessageContent> = {
    ...KINDS,
    cards: { type: 'contact', ...card, contacts: [card, { displayName: 'Ida' }] },
    waiting: { type: 'waiting' },
    phoneOnly: { type: 'phone_only', viewOnce: true },
    list: { type: 'list', text: 'a\nb\nc', parts: { text: 'a', footer: 'c', options: ['b'] } },
    product: { type: 'product', text: 'a', media: { type: 'image', mimetype: 'image/png' } },
    event: { type: 'event', text: 'a', event: { name: 'a', startTime: 5, place: 'b', cancelled: true } },
    ...Object.fromEntries(TEXTS.map((text, at) => [`text${at}`, { type: 'text', text }])),
  };
  for (const [name, content] of Object.entries(kinds)) {
    await tell(name, content, {
      mentions: [NUMBER],
      pushName: 'Ann',
      albumId: 'A',
      expiresAt: proof.now + 9e6,
    });
    await tell(`${name}G`, content, { ...grouped, quoted: { id: 'text0', senderLid: contact, body: 'q' } });
  }
  await tell('ENDS', {
    type: 'poll',
    name: 'q',
    options: ['a', 'b'],
    selectableCount: 1,
    endTime: proof.now + 500,
  });
  await tell('V', { type: 'poll_vote', targetId: 'ENDS', selectedOptions: ['a'] });
  await tell('R', { type: 'reaction', targetId: 'text0', emoji: '👍' });
  await tell('R2', { type: 'reaction', targetId: 'text0', emoji: '' });
  await tell('E', { type: 'edit', targetId: 'text0', text: 'y' });
  await tell('D', { type: 'revoke', targetId: 'text1' });
  await tell('STATUS', { type: 'text', text: 'own' }, { fromMe: true });
  await happenings(phone, proof.now);

  proof.pass(RECAP_MS);
  await tell('ENDS2', {
    type: 'poll',
    name: 'q',
    options: ['a'],
    selectableCount: 1,
    endTime: proof.now + 9e6,
  });
  const everywhere = (type: string) => receiver.of(type).length > 0 && socket.of(type).length > 0;
  await until('the end of a poll', () => everywhere('poll.recap'));
  // A number that is over is what people are alerted of.
  phone.emit({ type: 'closed', reason: 'banned', retry: false });
  await until('an alert', () => everywhere('alert'));
}
