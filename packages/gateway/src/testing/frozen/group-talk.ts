import { GROUPS, type Name, PEOPLE } from './accounts.js';
import type { Told } from './conversations.js';
import { inGroup, say, typed } from './spoken.js';

const MEMBERS: readonly Name[] = ['anna', 'bob', 'chen', 'dora', 'emil'];
const TURNS = 60;

/** A group with its members, and what goes on in it. Everybody in it is told the same under the same ids. */
export async function talkInGroup(told: Told): Promise<void> {
  const { anna, bob, chen, dora, emil, farid } = PEOPLE;
  const group = GROUPS.bakers;
  await told.events({
    type: 'groups',
    groups: [
      {
        jid: group,
        subject: 'Bäckerei-Équipe',
        description: 'Schichten und Bestellungen',
        ownerJid: anna.phoneJid,
        isAnnounce: false,
        isLocked: true,
        createdAt: 1_700_000_000_000,
        participants: [
          { lid: anna.lid, phoneJid: anna.phoneJid, role: 'superadmin', tag: 'Chefin' },
          { phoneJid: bob.phoneJid, role: 'member' },
          { lid: chen.lid, role: 'admin' },
          { lid: dora.lid, phoneJid: dora.phoneJid, role: 'member' },
          { lid: emil.lid, phoneJid: emil.phoneJid, role: 'member' },
        ],
      },
    ],
  });
  const id = (n: number) => `G${String(n).padStart(3, '0')}`;
  for (let n = 0; n < TURNS; n++)
    await told.message(
      inGroup(group, MEMBERS[n % MEMBERS.length]!, id(n), say(`Schicht ${n}: wer übernimmt?`), {
        ...(n % 10 === 4 ? { mentions: [anna.lid, bob.phoneJid] } : {}),
        ...(n % 10 === 7
          ? {
              quoted: {
                id: id(n - 2),
                senderJid: anna.phoneJid,
                senderLid: anna.lid,
                body: `Schicht ${n - 2}: wer übernimmt?`,
              },
            }
          : {}),
      }),
    );
  for (const deed of [
    inGroup(group, 'anna', 'GD00', { type: 'edit', targetId: id(0), text: 'Schicht 0: übernimmt Chen' }),
    // Not by who wrote it: left as it is.
    inGroup(group, 'emil', 'GD01', { type: 'edit', targetId: id(1), text: 'Verfälscht' }),
    inGroup(group, 'anna', 'GD02', { type: 'revoke', targetId: id(3) }),
    inGroup(group, 'bob', 'GD03', { type: 'revoke', targetId: id(2) }),
    inGroup(group, 'chen', 'GD04', { type: 'reaction', targetId: id(5), emoji: '✅' }),
    inGroup(group, 'bob', 'GD05', { type: 'reaction', targetId: id(5), emoji: '✅' }),
    inGroup(group, 'emil', 'GD06', { type: 'reaction', targetId: id(5), emoji: '🥖' }),
    typed(group, 'GD07', { type: 'reaction', targetId: id(5), emoji: '👏' }),
  ])
    await told.message(deed);
  await told.message(
    inGroup(group, 'dora', 'GP00', {
      type: 'poll',
      name: 'Ausflug?',
      options: ['Ja', 'Nein'],
      selectableCount: 1,
    }),
  );
  for (const [n, name] of (['anna', 'bob', 'chen'] as const).entries())
    await told.message(
      inGroup(group, name, `GV0${n}`, {
        type: 'poll_vote',
        targetId: 'GP00',
        selectedOptions: [n % 2 ? 'Nein' : 'Ja'],
      }),
    );
  const happens = (action: 'join' | 'leave' | 'promote' | 'demote', participant: string) =>
    told.events({
      type: 'group-participants',
      groupJid: group,
      action,
      participants: [participant],
      senderJid: anna.phoneJid,
      timestamp: Date.now(),
    });
  await happens('join', farid.lid);
  await happens('promote', dora.lid);
  await happens('demote', chen.lid);
  await happens('leave', emil.lid);
  await told.events({ type: 'groups', groups: [{ jid: group, subject: 'Bäckerei-Équipe 2026' }] });
}
