import { expect, it } from 'vitest';
import { envelopesOf } from './events/bus.js';
import { describeLinked, GROUP, LID, PHONE } from './testing/domain/linked.js';
import { principal } from './testing/domain/rig.js';
import { faultsOf } from './testing/wire-schema.js';

/** The schema of each event's envelope, by type. */
const ENVELOPES: Record<string, string> = {
  'session.status': 'SessionStatusEvent',
  'auth.code': 'AuthCodeEvent',
  message: 'MessageEvent',
  'message.from_me': 'MessageEvent',
  'message.status': 'MessageStatusEvent',
  'message.reaction': 'MessageEvent',
  'message.edited': 'MessageEvent',
  'message.revoked': 'MessageEvent',
  'poll.vote': 'MessageEvent',
  'group.update': 'GroupEvent',
  'group.participant': 'GroupEvent',
  'chat.update': 'ChatUpdateEvent',
  'contact.update': 'ContactUpdateEvent',
  'call.incoming': 'CallEvent',
  'presence.update': 'PresenceEvent',
  'auth.qr': 'AuthQREvent',
  alert: 'AlertEvent',
};

describeLinked('the contract', (linked) => {
  it('has every answer and every event in its shape', async () => {
    const { rig, id, phone } = linked;
    const told: { event: string }[] = [];
    rig.domain.bus.subscribe((published) => told.push(...envelopesOf(published)));
    const faults: string[] = [];
    const check = async (schema: string, method: string, path: string, body?: unknown, who = 'owner') => {
      const answer = await rig.call<unknown>(method, path, { body, who });
      faults.push(...faultsOf(schema, answer.body).map((fault) => `${method} ${path}: ${fault}`));
      return answer;
    };
    const session = `/sessions/${id}`;
    const chat = `${session}/chats/${encodeURIComponent(LID)}`;

    await phone.deliver({ id: 'M', chatJid: LID, chatAlt: PHONE, pushName: 'Ann', mentions: [PHONE] });
    await linked.deliver({ type: 'image', caption: 'x', mimetype: 'image/png', size: 1, viewOnce: true });
    await linked.deliver({ type: 'location', latitude: 1, longitude: 2, name: 'here' });
    await linked.deliver({ type: 'contact', displayName: 'x', vcard: 'BEGIN:VCARD' });
    const options = ['a', 'b'];
    const poll = { type: 'poll', name: 'q', options, selectableCount: 1, endTime: 5 } as const;
    await linked.deliver(poll, { id: 'P' });
    await linked.deliver({ type: 'poll_vote', targetId: 'P', selectedOptions: ['a'] });
    await linked.deliver({ type: 'reaction', targetId: 'M', emoji: '👍' }, { chatJid: LID });
    await linked.deliver({ type: 'edit', targetId: 'M', text: 'y' }, { chatJid: LID });
    await phone.deliver({ id: 'Q', chatJid: LID, quoted: { id: 'M', senderLid: LID, body: 'y' } });
    await linked.deliver({ type: 'revoke', targetId: 'Q' }, { chatJid: LID });
    const members = [{ lid: LID, role: 'admin' as const }];
    await phone.commit({ type: 'groups', groups: [{ jid: GROUP, subject: 'A', participants: members }] });
    await phone.commit({ type: 'groups', groups: [{ jid: GROUP, subject: 'B', isLocked: true }] });
    const participants = ['5@lid'];
    await phone.commit({ type: 'group-participants', groupJid: GROUP, action: 'join', participants });
    await phone.commit({ type: 'call', from: PHONE, callId: 'C', timestamp: 1, isGroup: false });
    await phone.commit({ type: 'contacts', contacts: [{ lid: LID, name: 'Ann Saved' }] });
    await phone.commit({
      type: 'history',
      chats: [{ jid: GROUP, kind: 'group', lastMessageAt: 5 }],
      contacts: [],
      groups: [],
      messages: [],
    });
    phone.emit({ type: 'presence', from: LID, chatJid: LID, state: 'composing', media: 'audio' });

    await check('ListWASession', 'GET', '/sessions');
    await check('WASession', 'PATCH', session, { label: 'x' });
    await check('Me', 'GET', `${session}/me`);
    await check('ListChat', 'GET', `${session}/chats`);
    await check('Chat', 'GET', chat);
    await check('Chat', 'PATCH', chat, { pinned: true, mutedUntil: 5 });
    await check('Chat', 'POST', `${chat}/read`);
    await check('ListMessage', 'GET', `${chat}/messages?limit=2`);
    await check('ListMessage', 'GET', `${chat}/messages`);
    const text = { type: 'text', to: LID, text: 'z', replyTo: 'M', mentions: [LID] };
    await check('SendResult', 'POST', `${session}/messages`, text);
    await check('SendResult', 'POST', `${session}/messages?async=true`, text);
    await check('ApiError', 'POST', `${session}/messages`, { ...text, text: '' });
    await check('ListContact', 'GET', `${session}/contacts`);
    await check('ContactDetail', 'GET', `${session}/contacts/${encodeURIComponent(LID)}`);
    await check('ListGroup', 'GET', `${session}/groups`);
    await check('Group', 'GET', `${session}/groups/${GROUP}`);
    await check('ListGroupMember', 'GET', `${session}/groups/${GROUP}/members`);
    await check('TicketResponse', 'POST', '/realtime/ticket', {});
    rig.as('root', principal({ superAdmin: true }));
    await check('ListWASession', 'GET', '/admin/sessions', undefined, 'root');
    await check('WASession', 'POST', `${session}:logout`);
    await check('QR', 'GET', `${session}/qr`);
    await check('WASession', 'GET', session);
    await check('PairingCodeOutputBody', 'POST', `${session}/pairing-code`, { phone: '4915100000001' });
    await phone.scan();
    // Troubles are looked for behind what happens.
    await rig.settled(() => told.some(({ event }) => event === 'alert'));

    expect(faults).toEqual([]);
    expect(faultsOf('SendResult', { mode: 'sync', extra: 1 })).toHaveLength(1);
    expect(new Set(told.map(({ event }) => event))).toEqual(new Set(Object.keys(ENVELOPES)));
    // `media` is null in an event without a file, which the wire has always done and the document does not say.
    const shaped = told.map((envelope) =>
      JSON.parse(JSON.stringify(envelope, (key, value) => (key === 'media' && value === null ? {} : value))),
    ) as { event: string }[];
    for (const envelope of shaped)
      expect([envelope, faultsOf(ENVELOPES[envelope.event]!, envelope)]).toEqual([envelope, []]);
  });
});
