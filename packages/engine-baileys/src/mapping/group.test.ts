import type { BinaryNode } from 'baileys';
import { describe, expect, it } from 'vitest';
import { groupEvents } from './group.js';

const notification = (...content: BinaryNode[]): BinaryNode => ({
  tag: 'notification',
  attrs: { type: 'w:gp2', from: 'g@g.us', participant: '7:1@lid', t: '1700000000' },
  content,
});
const node = (
  tag: string,
  attrs: Record<string, string> = {},
  content?: BinaryNode['content'],
): BinaryNode => ({
  tag,
  attrs,
  ...(content && { content }),
});

describe('group notifications', () => {
  it.each([
    [node('subject', { subject: 'New' }), { subject: 'New' }],
    [node('description', {}, [node('body', {}, Buffer.from('About'))]), { description: 'About' }],
    [node('description', { delete: 'true' }), { description: '' }],
    [node('announcement'), { isAnnounce: true }],
    [node('not_announcement'), { isAnnounce: false }],
    [node('locked'), { isLocked: true }],
    [node('unlocked'), { isLocked: false }],
    [node('invite', { code: 'ABCDEF' }), { inviteCode: 'ABCDEF' }],
  ])('%o', (change, group) => {
    expect(groupEvents(notification(change))).toEqual([
      { type: 'groups', groups: [{ jid: 'g@g.us', ...group }] },
    ]);
  });

  it.each([
    ['add', 'join'],
    ['remove', 'leave'],
    ['promote', 'promote'],
    ['demote', 'demote'],
  ])('%s is %s', (tag, action) => {
    const named: Record<string, string>[] = [
      { jid: '8:2@lid' },
      { jid: '9@lid' },
      { jid: '10@lid', error: '403' },
    ];
    const participants = named.map((attrs) => node('participant', attrs));
    expect(groupEvents(notification(node(tag, {}, participants)))).toEqual([
      {
        type: 'group-participants',
        groupJid: 'g@g.us',
        action,
        participants: ['8@lid', '9@lid'],
        senderJid: '7@lid',
        timestamp: 1_700_000_000_000,
      },
    ]);
  });

  it('a new group comes with who is in it', () => {
    const group = node('group', { id: 'g', subject: 'Market', creation: '1600000000', creator: '7@lid' }, [
      node('participant', { jid: '7@lid', phone_number: '1@s.whatsapp.net', type: 'superadmin' }),
      node('participant', { jid: '8@lid' }),
      node('announcement'),
    ]);
    expect(groupEvents(notification(node('create', {}, [group])))).toEqual([
      {
        type: 'groups',
        groups: [
          {
            jid: 'g@g.us',
            subject: 'Market',
            ownerJid: '7@lid',
            isAnnounce: true,
            isLocked: false,
            createdAt: 1_600_000_000_000,
            participants: [
              { lid: '7@lid', phoneJid: '1@s.whatsapp.net', role: 'superadmin' },
              { lid: '8@lid', role: 'member' },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    notification(node('ephemeral', { expiration: '60' })),
    notification(node('add')),
    node('notification', { type: 'encrypt', from: 's.whatsapp.net' }, [node('count', { value: '3' })]),
  ])('tells nothing else', (stanza) => {
    expect(groupEvents(stanza)).toEqual([]);
  });
});
