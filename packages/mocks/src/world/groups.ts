import { EVERY_KIND } from '../conversations/kinds.js';
import { LONDON_CAFES, ROASTERY_FLOOR } from '../conversations/roastery-floor.js';
import type { GroupMember } from '../schemas.js';
import { DAY, HOUR } from './clock.js';
import type { SessionData } from './data.js';
import { lidOf, nameOf, type PersonKey, person } from './people.js';

export const IMPORTERS = '120363041234567011@g.us';
export const MARKET_TRADERS = '120363041234567012@g.us';
export const ROMA_TASTING = '120363041234567013@g.us';

interface Membership {
  who: PersonKey;
  /** `member` when absent. */
  role?: GroupMember['role'];
  /** The label that they have in this group. */
  tag?: string;
  /** Milliseconds before the world's present; a day when absent. */
  seenAgo?: number;
}

interface GroupPlan {
  jid: string;
  subject: string;
  description?: string;
  owner: PersonKey;
  isAnnounce?: boolean;
  isLocked?: boolean;
  /** How many there are beside those whose messages were seen. */
  unseen?: number;
  members: readonly Membership[];
}

const of = (...keys: PersonKey[]): Membership[] => keys.map((who) => ({ who }));

/** The groups of the first session. Some have a chat here, the others have been silent. */
const plans: readonly GroupPlan[] = [
  {
    jid: ROASTERY_FLOOR,
    subject: 'Roastery floor',
    description: 'Roast lists, shifts, and what is missing',
    owner: 'ana',
    members: [
      { who: 'ana', role: 'superadmin', tag: 'Head roaster' },
      ...of('ben', 'chioma', 'kwame', 'tunde'),
      { who: 'marta', role: 'admin', tag: '~marta.s', seenAgo: DAY },
    ],
  },
  {
    jid: LONDON_CAFES,
    subject: 'London cafés',
    owner: 'noor',
    members: [
      { who: 'noor', role: 'superadmin' },
      { who: 'marta', tag: 'Marta (Silva)', seenAgo: HOUR },
      ...of('dev', 'emma', 'omar', 'market'),
    ],
  },
  {
    jid: EVERY_KIND,
    subject: 'Tasting room',
    owner: 'ana',
    members: [{ who: 'ana', role: 'superadmin' }, ...of('ben', 'chioma', 'kwame')],
  },
  {
    jid: IMPORTERS,
    subject: 'Importers 2025',
    owner: 'marta',
    isLocked: true,
    members: [
      { who: 'marta', role: 'superadmin', tag: 'Marta Silva', seenAgo: 18 * DAY },
      { who: 'noor', role: 'admin' },
      ...of('emmanuel', 'bruna', 'tamar'),
    ],
  },
  {
    jid: MARKET_TRADERS,
    subject: 'Market traders',
    owner: 'market',
    isAnnounce: true,
    unseen: 35,
    members: [{ who: 'market', role: 'superadmin' }, ...of('emma', 'mads', 'thelma', 'noor', 'hidden')],
  },
  {
    jid: ROMA_TASTING,
    subject: 'Roma tasting',
    owner: 'tamar',
    unseen: 1,
    members: [{ who: 'tamar', role: 'superadmin' }, ...of('omar', 'noor', 'emmanuel', 'chioma')],
  },
];

export function addGroups(sessionId: string, data: SessionData, now: number): void {
  for (const plan of plans) {
    const { jid, subject, description, owner, isAnnounce = false, isLocked = false, unseen = 0 } = plan;
    data.groups.push({
      groupJid: jid,
      id: data.groups.length + 1,
      subject,
      ...(description && { description }),
      isAnnounce,
      isLocked,
      participantCount: plan.members.length + unseen + 1,
      ownerJid: lidOf(owner),
      createdAtWa: now - 300 * DAY,
      firstSeenAt: now - 90 * DAY,
      updatedAt: now - 2 * DAY,
    });
    data.members.set(
      jid,
      plan.members.map(({ who, role = 'member', tag, seenAgo = DAY }, at): GroupMember => {
        const { phone } = person(who);
        return {
          id: at + 1,
          groupJid: jid,
          sessionId,
          lid: lidOf(who),
          role,
          ...(tag && { tag }),
          name: nameOf(who),
          ...(phone && { phoneNumber: phone }),
          firstSeenAt: now - 90 * DAY,
          lastSeenAt: now - seenAgo,
        };
      }),
    );
  }
}
