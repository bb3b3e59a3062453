import { samira } from '../conversations/arabic.js';
import { direct, harbourNews } from '../conversations/direct.js';
import type { Conversation } from '../conversations/draft.js';
import { history } from '../conversations/history.js';
import { prankster } from '../conversations/hostile.js';
import { everyKind } from '../conversations/kinds.js';
import { londonCafes, roasteryFloor } from '../conversations/roastery-floor.js';
import type { Chat, Message } from '../schemas.js';
import { HARBOUR_COFFEE, PIER_BAKERY, seedAccounts, seedMemberships, seedOrganizations } from './accounts.js';
import { seedApiKeys } from './api-keys.js';
import { seedAudit } from './audit.js';
import { DAY } from './clock.js';
import { composeMessage } from './compose.js';
import { emptySessionData, type SessionData, type WorldData } from './data.js';
import { seedGateways } from './gateways.js';
import { addGroups } from './groups.js';
import type { Ids } from './ids.js';
import { abouts, contactOf, lidOf, type PersonKey, people } from './people.js';
import { withLatest } from './preview.js';
import type { Random } from './random.js';
import { blankSession, seedSessions } from './sessions.js';
import { seedSignIns } from './sign-ins.js';
import { seedWebhooks } from './webhooks.js';

/** Numbers on WhatsApp that no session has met. */
const STRANGERS = ['447700900200', '447700900201', '551187650000'];

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
    signIns: seedSignIns(now),
    organizations: seedOrganizations(),
    memberships: seedMemberships(),
    invitations: [],
    resetLinks: [],
    sessions: [...sessions, neighbour],
    bySession,
    apiKeys: seedApiKeys(sessions, context),
    retiredKeys: new Set(),
    webhooks: seedWebhooks(sessions, context),
    embedLinks: [],
    embedTokens: new Map(),
    alertChoices: new Map(),
    audit: seedAudit(sessions, context),
    gateways: seedGateways(),
    strangers: new Set(STRANGERS),
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
  addGroups(sessionId, data, now);
  for (const [key, about] of Object.entries(abouts)) data.abouts.set(lidOf(key as PersonKey), about);
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
