import { describe, expect, it } from 'vitest';
import { EVERY_KIND } from '../conversations/kinds.js';
import { ROASTERY_FLOOR } from '../conversations/roastery-floor.js';
import { HARBOUR_COFFEE } from './accounts.js';
import { lidOf } from './people.js';
import { createWorld } from './world.js';

const NOW = Date.UTC(2025, 10, 21, 10, 58);
const make = (seed = 1) => createWorld({ seed, now: NOW });

describe('a world', () => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(JSON.stringify(make().data.sessions)).toBe(JSON.stringify(make().data.sessions));
    const texts = (seed: number) => {
      const world = make(seed);
      return world.messages(world.sessionCalled('Front desk').id, ROASTERY_FLOOR);
    };
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1).map(({ body }) => body)).not.toEqual(texts(2).map(({ body }) => body));
  });

  it('has a session in each of the six states, and one of another organization', () => {
    const { sessions } = make().data;
    expect(new Set(sessions.map(({ status }) => status)).size).toBe(6);
    expect(sessions.some(({ organizationId }) => organizationId !== HARBOUR_COFFEE)).toBe(true);
  });

  it('has messages of every kind, own ones in every status', () => {
    const world = make();
    const messages = world.messages(world.sessionCalled('Front desk').id, EVERY_KIND);
    expect(new Set(messages.map(({ type }) => type))).toEqual(
      new Set([
        'image',
        'video',
        'ptt',
        'document',
        'sticker',
        'gif',
        'location',
        'text',
        'contact',
        'liveLocation',
        'system',
      ]),
    );
    expect(messages.flatMap(({ status }) => status ?? [])).toEqual([
      'played',
      'read',
      'delivered',
      'sent',
      'pending',
      'failed',
    ]);
  });

  it('takes a message: stored once, its chat moved and counted, an event told', () => {
    const world = make();
    const { id } = world.sessionCalled('Front desk');
    const before = world.chat(id, lidOf('marta'));
    const message = world.receive(id, { from: 'marta', body: 'Landed.' });
    expect(world.messages(id, lidOf('marta')).at(-1)).toBe(message);
    expect(world.chat(id, lidOf('marta'))).toMatchObject({
      unreadCount: (before?.unreadCount ?? 0) + 1,
      lastMessageAt: NOW,
      lastMessage: { body: 'Landed.', senderName: 'Marta Silva' },
    });
    expect(world.events.all().at(-1)).toMatchObject({
      event: 'message',
      session: id,
      payload: { body: 'Landed.', senderLid: lidOf('marta'), chatJid: lidOf('marta'), media: null },
    });
  });

  it('finds the chat of a person by their phone too', () => {
    const world = make();
    const { id } = world.sessionCalled('Front desk');
    expect(world.chat(id, '447700900152:3@s.whatsapp.net')?.jid).toBe(lidOf('marta'));
  });

  it('never takes a receipt back', () => {
    const world = make();
    const { id } = world.sessionCalled('Front desk');
    const sent = world.sent(id, { chat: lidOf('dev'), body: 'On the van.' });
    world.acknowledge(id, [sent.waMessageId], 'read');
    world.acknowledge(id, [sent.waMessageId], 'delivered');
    expect(world.message(id, sent.waMessageId)?.status).toBe('read');
    expect(world.events.all().map(({ event }) => event)).toEqual(['message.status']);
  });

  it('edits, takes back, and reacts once a person', () => {
    const world = make();
    const { id } = world.sessionCalled('Front desk');
    let message = world.receive(id, { from: 'dev', body: 'Two palets' });
    message = world.edit(message, 'Two pallets');
    message = world.react(message, 'me', '👍');
    message = world.react(message, 'me', '❤️');
    expect(message).toMatchObject({ body: 'Two pallets', edited: true, reactions: [{ emoji: '❤️' }] });
    expect(world.react(message, 'me', '').reactions).toEqual([]);
    expect(world.revoke(message).deleted).toBe(true);
    expect(world.chat(id, lidOf('dev'))?.lastMessage).toMatchObject({ type: 'revoke' });
    const target = world.events.all().at(-1);
    expect(target).toMatchObject({ event: 'message.revoked', payload: { targetId: message.waMessageId } });
  });

  it('links: shows a code, and takes it away when a phone answers', () => {
    const world = make();
    const { id } = world.sessionCalled('Deliveries');
    const code = world.qr(id, { attempt: 2 });
    expect(world.of(id).qr).toEqual({ code, expiresAt: NOW + 20_000 });
    expect(world.session(id)?.linking).toMatchObject({ state: 'qr', attempt: 2 });
    world.link(id, '447700900190');
    expect(world.of(id).qr).toBeUndefined();
    expect(world.session(id)).toMatchObject({ status: 'working', phoneNumber: '447700900190' });
    // Codes are secrets: they reach sockets and are not kept.
    expect(world.events.all().map(({ event }) => event)).toEqual(['session.status', 'session.status']);
  });
});
