import { HARBOUR_COFFEE } from './accounts.js';
import type { State } from './state.js';

const NULLS = null as never;
/** What a later gateway may add to any record. */
const unknown = { futureField: { of: ['a', 'later', 'gateway'] } };

/**
 * One record of each kind as it may come from software that made it over the API, or from a later gateway: nulls where the
 * contract has a value, fields that are missing, and fields and words that nobody knows. They are against the contract.
 */
export function addOddRecords(state: State, sessionId: string): void {
  const { data } = state;
  const now = state.now();
  const session = state.of(sessionId);
  const odd = <T>(record: object) => ({ ...record, ...unknown }) as T;
  const [key] = data.apiKeys;
  if (key)
    data.apiKeys = [
      odd<typeof key>({
        id: state.ids.identity(),
        organizationId: HARBOUR_COFFEE,
        secret: '',
        name: NULLS,
        start: NULLS,
        permissions: ['read', 'teleport'],
        sessions: ['sess_that_is_gone'],
        enabled: true,
        createdAt: now,
        createdBy: NULLS,
        expiresAt: NULLS,
        lastUsedAt: NULLS,
      }),
      ...data.apiKeys,
    ];
  const [webhook] = data.webhooks;
  if (webhook) {
    const [delivery] = webhook.deliveries;
    data.webhooks = [
      odd<typeof webhook>({
        ...webhook,
        id: state.ids.make('wh', now),
        url: 'not an address',
        events: NULLS,
        retryPolicy: { policy: 'fibonacci' },
        customHeaders: NULLS,
        sessionId: NULLS,
        createdAt: now,
        deliveries: delivery
          ? [odd({ ...delivery, status: 'lost', event: 'moon.rise', responseCode: NULLS })]
          : [],
      }),
      ...data.webhooks,
    ];
  }
  const [entry] = data.audit;
  if (entry)
    data.audit = [
      odd<typeof entry>({
        ...entry,
        id: state.ids.make('aud', now),
        at: now,
        actor: { id: NULLS, name: NULLS },
        action: 'something.new',
        target: { kind: NULLS, id: NULLS },
      }),
      ...data.audit,
    ];
  const [contact] = session.contacts;
  if (contact)
    session.contacts = [
      odd<typeof contact>({ lid: '119283746550999@lid', name: NULLS, phoneNumber: NULLS, source: 'channel' }),
      ...session.contacts,
    ];
  const [group] = session.groups;
  if (group) {
    const groupJid = '120363041234567999@g.us';
    session.groups = [
      odd<typeof group>({ ...group, id: 999, groupJid, subject: NULLS, ownerJid: NULLS }),
      ...session.groups,
    ];
    session.members.set(groupJid, [
      odd({
        id: 1,
        groupJid,
        sessionId,
        lid: NULLS,
        role: 'moderator',
        name: NULLS,
        firstSeenAt: now,
        lastSeenAt: NULLS,
      }),
    ]);
  }
  const [first] = data.sessions;
  if (first)
    data.sessions = [
      odd<typeof first>({
        ...first,
        id: state.ids.make('sess', now),
        label: NULLS,
        status: 'hibernating',
        waJid: NULLS,
        lastEventAt: NULLS,
        rate: NULLS,
        statusReason: NULLS,
        linking: NULLS,
      }),
      ...data.sessions,
    ];
}
