import { ACCOUNTS, addressOf, GROUPS, PEOPLE } from './accounts.js';
import { changeMessages, Told, talkWithPeople, tellHistory } from './conversations.js';
import type { Deployment, Operator } from './deployment.js';
import type { Frozen } from './frozen-data.js';
import { talkInGroup } from './group-talk.js';
import { hookUp, makeKeys } from './integrations.js';
import { addOddRows } from './odd-rows.js';
import { ADDRESSES, PASSWORD, settleOrganizations } from './organizations.js';
import { sendEverything } from './outgoing.js';
import { from, inGroup, say, typed } from './spoken.js';

const made = async (operator: Operator, label: string, more: object = {}) =>
  (await operator.do('POST', '/sessions', { label, ...more })).id;

/** Two numbers of one organization, which share people and a group. */
async function twoNumbers(bakery: Operator): Promise<{ shop: string; told: Told }> {
  const { deployment } = bakery;
  const shop = await made(bakery, 'Laden', { autoRead: false, presenceTyping: true });
  const support = await made(bakery, 'Bestellungen');
  const told = new Told(deployment, await bakery.link(shop, ACCOUNTS.shop), 'S');
  const other = new Told(deployment, await bakery.link(support, ACCOUNTS.support), 'T');
  await tellHistory(told);
  await talkWithPeople(told);
  await changeMessages(told);
  await talkInGroup(told);
  await talkWithPeople(other);
  await talkInGroup(other);
  // The two numbers know each other.
  const { shop: one, support: two } = ACCOUNTS;
  const plain = (jid: string) => jid.replace(/:\d+/, '');
  const greeting = { chatKind: 'dm' as const, content: say('Von Nummer zu Nummer') };
  await told.message({ ...typed(plain(two.lid), 'BETWEEN1', greeting.content), chatAlt: plain(two.jid) });
  await other.message({
    ...greeting,
    id: 'BETWEEN1',
    chatJid: plain(one.lid),
    chatAlt: plain(one.jid),
    fromMe: false,
    timestamp: Date.now(),
  });
  await bakery.do('POST', `/sessions/${shop}/contacts/${PEOPLE.farid.lid}/block`);
  await bakery.do('POST', `/sessions/${shop}/chats/${PEOPLE.chen.lid}/read`);
  const muted = { archived: true, mutedUntil: 1_800_000_000_000 };
  await bakery.do('PATCH', `/sessions/${shop}/chats/${addressOf('bob')}`, muted);
  await bakery.do('PATCH', `/sessions/${shop}/chats/${GROUPS.bakers}`, { pinned: true });
  await bakery.do('DELETE', `/sessions/${support}/chats/${PEOPLE.farid.lid}`);
  await told.phone.host.commit({
    writes: ['1', '2', '3'].map((id) => ({
      kind: 'pre-key',
      id,
      value: new TextEncoder().encode(`key ${id}`),
    })),
  });
  return { shop, told };
}

/** Sessions that are not linked: never, not any more, with another number than before, and given up. */
async function otherStates(bakery: Operator): Promise<void> {
  const { deployment } = bakery;
  const never = await made(bakery, 'Nie verbunden');
  const sends = { type: 'text', to: PEOPLE.anna.phoneJid, text: 'Geht hinaus, sobald verbunden' };
  await bakery.do('POST', `/sessions/${never}/messages?async=true`, sends);

  const unlinked = await made(bakery, 'Vom Telefon getrennt');
  const gone = new Told(deployment, await bakery.link(unlinked, ACCOUNTS.unlinked), 'U');
  await talkWithPeople(gone);
  await gone.events({ type: 'logged-out', reason: 'device-removed' });

  const moved = await made(bakery, 'Neue Nummer');
  const before = new Told(deployment, await bakery.link(moved, ACCOUNTS.former), 'V');
  for (const n of [1, 2, 3]) await before.message(from('anna', before.id(n), say(`An die alte Nummer ${n}`)));
  await before.message(inGroup(GROUPS.bakers, 'bob', 'G000', say('Gruppe der alten Nummer')));
  await bakery.do('POST', `/sessions/${moved}:logout`);
  const after = new Told(deployment, await bakery.link(moved, ACCOUNTS.successor), 'W');
  for (const n of [1, 2, 3]) await after.message(from('anna', after.id(n), say(`An die neue Nummer ${n}`)));
  await after.message(from('chen', after.id(4), say('Nur die neue Nummer kennt mich')));

  const stopped = await made(bakery, 'Angehalten');
  await bakery.do('GET', `/sessions/${stopped}/qr`);
  await bakery.do('POST', `/sessions/${stopped}:stop`);

  const failed = await made(bakery, 'Anderswo geöffnet');
  const phone = await bakery.link(failed, {
    jid: '4915100000008:1@s.whatsapp.net',
    lid: '81000000000008:1@lid',
  });
  phone.emit({ type: 'closed', reason: 'replaced', retry: false });
  await bakery.reaches(failed, 'failed');
  await deployment.settled();
}

/** Another organization, whom the same people write to: some messages under the same ids. */
async function otherOrganization(tours: Operator): Promise<string> {
  const session = await made(tours, 'Passeios');
  const told = new Told(tours.deployment, await tours.link(session, ACCOUNTS.tours), 'S');
  await talkWithPeople(told);
  await talkInGroup(told);
  await tours.do('POST', '/webhooks', { url: 'https://zebra.example/hook', events: ['*'] });
  await tours.do('POST', '/api-keys', { name: 'Zebra', permissions: ['read'] });
  return session;
}

async function firstEvent({ store }: Deployment, { organizationId }: Operator): Promise<string> {
  const row = await store.db
    .selectFrom('event_log')
    .select('event_id')
    .where('organization_id', '=', organizationId)
    .orderBy('seq')
    .executeTakeFirstOrThrow();
  return row.event_id;
}

/** Everything that a gateway may have to keep. */
export async function fill(deployment: Deployment): Promise<Omit<Frozen, 'secret'>> {
  const { root, bakery, tours, totpURI } = await settleOrganizations(deployment);
  const { shop, told } = await twoNumbers(bakery);
  await otherStates(bakery);
  const toursSession = await otherOrganization(tours);
  const number = { method: 'qr', organization: bakery.organizationId };
  const { session } = await root.do<{ session: { id: string } }>('POST', '/admin/number:pair', number);
  const admin = deployment.engine.of(session.id);
  await admin.scan(ACCOUNTS.admin.jid, ACCOUNTS.admin.lid);
  await root.reaches(session.id, 'working');
  const keys = await makeKeys(bakery, shop);
  await bakery.do('PATCH', '/alerts', {
    kinds: ['session_logged_out', 'webhook_disabled'],
    email: true,
    language: 'es',
  });
  await hookUp(bakery, shop, told);
  await sendEverything(bakery, shop, told.phone);
  await addOddRows(deployment.store, bakery.organizationId, shop);
  deployment.pass(3_600_000);
  return {
    password: PASSWORD,
    addresses: ADDRESSES,
    totpURI,
    keys,
    organizations: { bakery: bakery.organizationId, tours: tours.organizationId },
    sessions: { bakery: shop, tours: toursSession },
    firstEvents: {
      bakery: await firstEvent(deployment, bakery),
      tours: await firstEvent(deployment, tours),
    },
    at: deployment.clock.now(),
  };
}
