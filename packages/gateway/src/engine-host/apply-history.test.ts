import type { EngineMessage } from '@wagate/engine';
import { expect, it } from 'vitest';
import { text } from '../testing/domain/fake-engine.js';
import { describeLinked, GROUP, PHONE } from '../testing/domain/linked.js';

describeLinked('history, groups and people', (linked) => {
  it('takes history in without telling of it as new, and leaves what is newer', async () => {
    await linked.phone.deliver({ id: 'LIVE', timestamp: 1_749_999_500_000, pushName: 'Ann' });
    const old = (n: number, more: Partial<EngineMessage> = {}) =>
      text({ id: `H${n}`, timestamp: 1_749_990_000_000 + n * 1000, ...more });
    const history = {
      type: 'history',
      chats: [
        { jid: PHONE, kind: 'dm', unreadCount: 7, pinned: true },
        { jid: '222@lid', kind: 'dm', unreadCount: 2, pinned: true, archived: true },
        { jid: GROUP, kind: 'group', lastMessageAt: 1_749_000_000_000 },
      ],
      contacts: [{ lid: '222@lid', phoneJid: '4915122222222@s.whatsapp.net', name: 'Bea' }],
      groups: [{ jid: GROUP, subject: 'Team', participants: [{ lid: '222@lid', role: 'admin' }] }],
      // Newest first, as phones send it.
      messages: [
        old(9, { chatJid: '4915122222222@s.whatsapp.net', id: 'B9' }),
        old(5, { content: { type: 'edit', targetId: 'H2', text: 'edited' }, id: 'HE' }),
        old(4, { fromMe: true, status: 'delivered' }),
        old(3, { content: { type: 'reaction', targetId: 'H1', emoji: '🎉' }, id: 'HR', fromMe: true }),
        old(2),
        old(1),
      ],
    } as const;
    const before = await linked.told();
    await linked.phone.commit(history as never);
    await linked.phone.commit(history as never);
    expect(await linked.chats()).toMatchObject([
      { jid: PHONE, unreadCount: 1, pinned: false, lastMessage: { waMessageId: 'LIVE' } },
      {
        jid: '222@lid',
        name: 'Bea',
        unreadCount: 2,
        pinned: true,
        archived: true,
        lastMessage: { waMessageId: 'B9' },
      },
      { jid: GROUP, name: 'Team', lastMessageAt: 1_749_000_000_000 },
    ]);
    expect(await linked.messages(PHONE)).toMatchObject([
      { waMessageId: 'LIVE' },
      { waMessageId: 'H4', status: 'delivered' },
      { waMessageId: 'H2', body: 'edited', edited: true },
      { waMessageId: 'H1', reactions: [{ emoji: '🎉', fromMe: true }] },
    ]);
    expect((await linked.told()).slice(before.length)).toMatchObject([
      { type: 'chat.update', payload: { change: 'history' } },
    ]);
    expect(await linked.list('/groups')).toMatchObject([
      { groupJid: GROUP, subject: 'Team', participantCount: 1 },
    ]);
    const contact = await linked.rig.call(
      'GET',
      `/sessions/${linked.id}/contacts/${encodeURIComponent('222@lid')}`,
    );
    expect(contact.body).toMatchObject({ dm: true, groups: [{ jid: GROUP, role: 'admin' }] });
  });

  it('tells of groups, people and calls that change, and of nothing twice', async () => {
    const group = { jid: GROUP, subject: 'A', participants: [{ lid: '1@lid', role: 'member' as const }] };
    await linked.phone.commit({ type: 'groups', groups: [group] });
    await linked.phone.commit({ type: 'groups', groups: [{ jid: GROUP, subject: 'B' }] });
    const participants = ['2@lid'];
    const join = { type: 'group-participants', groupJid: GROUP, action: 'join', participants } as const;
    await linked.phone.commit(join, join, { ...join, action: 'promote' }, { ...join, action: 'leave' });
    const person = { type: 'contacts', contacts: [{ lid: '2@lid', pushName: 'Bo' }] } as const;
    await linked.phone.commit(person as never, person as never);
    const call = { type: 'call', from: PHONE, callId: 'C1', timestamp: 5, isGroup: false } as const;
    await linked.phone.commit(call, call);
    expect((await linked.told()).map(({ type, payload }) => [type, payload])).toMatchObject([
      ['group.update', { groupJid: GROUP, subject: 'A' }],
      ['group.update', { groupJid: GROUP, subject: 'B' }],
      ['group.participant', { join: ['2@lid'] }],
      ['group.participant', { promote: ['2@lid'] }],
      ['group.participant', { leave: ['2@lid'] }],
      ['contact.update', { jid: '2@lid', pushName: 'Bo' }],
      ['call.incoming', { callId: 'C1', from: PHONE }],
    ]);
  });
});
