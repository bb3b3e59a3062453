import { samira } from '../conversations/arabic.js';
import { direct, harbourNews } from '../conversations/direct.js';
import type { Conversation } from '../conversations/draft.js';
import { history } from '../conversations/history.js';
import { prankster } from '../conversations/hostile.js';
import { everyKind } from '../conversations/kinds.js';
import { londonCafes, roasteryFloor } from '../conversations/roastery-floor.js';
import type { Chat, GroupMember, Message } from '../schemas.js';
import { HARBOUR_COFFEE, PIER_BAKERY, seedAccounts, seedMemberships, seedOrganizations } from './accounts.js';
import { DAY } from './clock.js';
import { composeMessage } from './compose.js';
import { emptySessionData, type SessionData, type WorldData } from './data.js';
import type { Ids } from './ids.js';
import { contactOf, lidOf, nameOf, type PersonKey, people, phoneJidOf } from './people.js';
import { withLatest } from './preview.js';
import type { Random } from './random.js';
import { blankSession, seedSessions } from './sessions.js';

export interface SeedContext {
  random: Random;
  ids: Ids;
  now: number;
}

/** The world on its first morning: a coffee roaster, its neighbour, their sessions and what was written. */
export function seedWorld(context: SeedContext): WorldData {
  const { ids, now } = context;
  const sessions = seedSessions(HARBOUR_COFFEE, now, (at) => ids.make('sess', at));
  const neighbour = {
    ...blankSession(ids.make('sess', now - DAY), PIER_BAKERY, now - DAY),
    label: 'Bakery counter',
  };
  const bySession = new Map([...sessions, neighbour].map(({ id }) => [id, emptySessionData()]));
  const [frontDesk] = sessions;
  if (frontDesk) fillSession(frontDesk.id, bySession.get(frontDesk.id) as SessionData, context);
  return {
    accounts: seedAccounts(),
    organizations: seedOrganizations(),
    memberships: seedMemberships(),
    invitations: [],
    sessions: [...sessions, neighbour],
    bySession,
    openRegistration: true,
  };
}

function fillSession(sessionId: string, data: SessionData, context: SeedContext): void {
  const { random, now } = context;
  const long: Conversation = {
    ...roasteryFloor,
    messages: [
      ...history(random, { count: 180, until: 2 * DAY, among: ['ana', 'ben', 'chioma', 'kwame'] }),
      ...roasteryFloor.messages,
    ],
  };
  const conversations = [long, ...direct, samira, londonCafes, harbourNews, everyKind, prankster];
  conversations.forEach((conversation, at) => {
    addConversation(sessionId, data, conversation, at + 1, context);
  });
  data.contacts = (Object.keys(people) as PersonKey[]).map((key) =>
    contactOf(key, data.chats.has(lidOf(key)) ? 'dm' : 'group'),
  );
  for (const conversation of conversations) addGroup(data, conversation, now);
}

function addConversation(
  sessionId: string,
  data: SessionData,
  conversation: Conversation,
  id: number,
  { ids, now }: SeedContext,
): void {
  const { jid, type, name, aliases, pinned = false, archived = false, mutedFor, unread = 0 } = conversation;
  const named = new Map<string, Message>();
  const messages = conversation.messages.map((draft) =>
    composeMessage(draft, { sessionId, chat: { jid, type }, ids, now, named }),
  );
  const chat: Chat = {
    id,
    jid,
    sessionId,
    type,
    ...(name && { name }),
    ...(aliases && { aliases }),
    archived,
    pinned,
    unreadCount: unread,
    ...(mutedFor && { mutedUntil: now + mutedFor }),
    ...(conversation.mentioned && { mentioned: true }),
  };
  data.messages.set(jid, messages);
  data.chats.set(jid, withLatest(chat, messages));
}

function addGroup(data: SessionData, { jid, type, name, members = [] }: Conversation, now: number): void {
  if (type !== 'group') return;
  data.groups.push({
    groupJid: jid,
    id: data.groups.length + 1,
    subject: name,
    isAnnounce: false,
    isLocked: false,
    participantCount: members.length + 1,
    ...(members[0] && { ownerJid: lidOf(members[0]) }),
    firstSeenAt: now - 90 * DAY,
    updatedAt: now - 2 * DAY,
  });
  data.members.set(
    jid,
    members.map((key, at): GroupMember => {
      const phone = phoneJidOf(key)?.split('@')[0];
      return {
        id: at + 1,
        groupJid: jid,
        sessionId: data.chats.get(jid)?.sessionId ?? '',
        lid: lidOf(key),
        role: at === 0 ? 'superadmin' : 'member',
        name: nameOf(key),
        ...(phone && { phoneNumber: phone }),
        firstSeenAt: now - 90 * DAY,
        lastSeenAt: now - DAY,
      };
    }),
  );
}
