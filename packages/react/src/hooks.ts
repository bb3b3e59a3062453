'use client';
import type { Contact } from '@wagate/sdk';
import {
  type ApiKey,
  type CapabilitiesSnapshot,
  type ChatsQuery,
  type ContactSnapshot,
  type ContactsQuery,
  type ContactsSnapshot,
  capabilities,
  type EventsOptions,
  type GroupSnapshot,
  type Live,
  type LiveChats,
  type LiveEvents,
  type LiveList,
  type LiveTimeline,
  liveApiKeys,
  liveChats,
  liveContact,
  liveContacts,
  liveEvents,
  liveGroup,
  liveSession,
  liveSessions,
  liveTimeline,
  liveWebhooks,
  type SessionSnapshot,
  type SessionsSnapshot,
  type Webhook,
} from '@wagate/sdk/live';
import { useGateway } from './gateway-context.js';
import { type LiveResult, useLive } from './use-live.js';

/** An id that is not chosen yet: its hook answers `undefined`, and reads nothing. */
type Maybe = string | undefined;
/** There is an answer wherever every id is given. */
type Answer<Ids extends readonly Maybe[], S extends Live<unknown>> = undefined extends Ids[number]
  ? LiveResult<S> | undefined
  : LiveResult<S>;

/** A store of the gateway above, once every id that it takes is there. */
function useOf<Ids extends readonly Maybe[], S extends Live<unknown>>(
  name: string,
  ids: Ids,
  query: unknown,
  open: (gateway: ReturnType<typeof useGateway>, ...ids: string[]) => S,
): Answer<Ids, S> {
  const gateway = useGateway();
  const given = ids.every((id) => id !== undefined && id !== '');
  const source = given ? gateway : undefined;
  return useLive(source, [name, ...ids, query], () => open(gateway, ...(ids as readonly string[]))) as Answer<
    Ids,
    S
  >;
}

/** Every session of the organization, newest first, with what can be scanned or typed to pair it. */
export const useSessions = (): LiveResult<Live<SessionsSnapshot>> =>
  useOf('sessions', [], undefined, (gateway) => liveSessions(gateway));

/** One session, and what can be scanned or typed to pair it. Codes are live secrets: never an attribute, a label or a log. */
export const useSession = <Id extends Maybe>(session: Id): Answer<[Id], Live<SessionSnapshot>> =>
  useOf('session', [session], undefined, (gateway, id) => liveSession(gateway, id!));

/** The chats of a session, newest first; `store.loadMore()` reads older ones. */
export const useChats = <Id extends Maybe>(session: Id, query?: ChatsQuery): Answer<[Id], LiveChats> =>
  useOf('chats', [session], query, (gateway, id) => liveChats(gateway, id!, query ? { query } : {}));

/** The messages of a chat, oldest first; `store.send(…)` sends one, `store.loadOlder()` reads on. @param at where to open it: an id that WhatsApp gave */
export const useTimeline = <Session extends Maybe, Chat extends Maybe>(
  session: Session,
  chat: Chat,
  { at }: { at?: string } = {},
): Answer<[Session, Chat], LiveTimeline> =>
  useOf('timeline', [session, chat], at, (gateway, id, jid) =>
    liveTimeline(gateway, id!, jid!, at === undefined ? {} : { at }),
  );

/** The people and groups that a session has seen; `store.loadMore()` reads on. */
export const useContacts = <Id extends Maybe>(
  session: Id,
  query?: ContactsQuery,
): Answer<[Id], LiveList<Contact, ContactsSnapshot>> =>
  useOf('contacts', [session], query, (gateway, id) => liveContacts(gateway, id!, query));

/** A person, by JID, and the groups in common. */
export const useContact = <Session extends Maybe, Jid extends Maybe>(
  session: Session,
  jid: Jid,
): Answer<[Session, Jid], Live<ContactSnapshot>> =>
  useOf('contact', [session, jid], undefined, (gateway, id, of) => liveContact(gateway, id!, of!));

/** A group, by JID, and who is in it. */
export const useGroup = <Session extends Maybe, Jid extends Maybe>(
  session: Session,
  jid: Jid,
): Answer<[Session, Jid], Live<GroupSnapshot>> =>
  useOf('group', [session, jid], undefined, (gateway, id, of) => liveGroup(gateway, id!, of!));

/** Events as they come, newest first, from the first component on that asks for them; `store.pause()` holds them back. */
export const useEvents = (options?: EventsOptions): LiveResult<LiveEvents> =>
  useOf('events', [], options, (gateway) => liveEvents(gateway, options));

/** The webhooks of the organization. */
export const useWebhooks = (): LiveResult<LiveList<Webhook>> =>
  useOf('webhooks', [], undefined, (gateway) => liveWebhooks(gateway));

/** The API keys of the organization, on a gateway that has them. */
export const useApiKeys = (): LiveResult<LiveList<ApiKey>> =>
  useOf('api-keys', [], undefined, (gateway) => liveApiKeys(gateway));

/** What the gateway offers, and what the caller may do. */
export const useCapabilities = (): LiveResult<Live<CapabilitiesSnapshot>> =>
  useOf('capabilities', [], undefined, (gateway) => capabilities(gateway));
