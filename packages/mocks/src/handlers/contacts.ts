import { bareJid, phoneJid, phoneOf } from '@wagate/contract/jid';
import { phoneSpellings } from '@wagate/contract/phone-number';
import type { Contact, ContactDetail } from '../schemas.js';
import { people } from '../world/people.js';
import { digitsOf, looksLikeNumber } from '../world/written-number.js';
import { invalid, notFound } from './answer.js';
import { live } from './live.js';
import { pageOf } from './pages.js';
import { word } from './query.js';
import type { Call, Router } from './router.js';

/** The people that a session has met, and the questions about them that need a connection. */
export function contactRoutes(router: Router): void {
  router.add('listContacts', (call) => {
    const { state, shape, query } = call;
    const data = state.of(call.session().id);
    const source = word(query, 'source', ['dm', 'group']);
    const group = query.get('group');
    const inGroup = group && new Set(data.members.get(group)?.map(({ lid }) => lid));
    const found = finder(query.get('q') ?? '', shape.has('contact-detail'));
    const rows = data.contacts.filter(
      (contact) =>
        (inGroup ? inGroup.has(contact.lid) : !source || contact.source === source) && found(contact),
    );
    const page = pageOf(rows, query, ({ lid }) => lid);
    return { ...page, data: page.data.map((contact) => shape.contact(contact)) };
  });
  router.add('checkContact', (call) => {
    const query = call.query.get('phone');
    if (!query) throw invalid('required parameter is missing (query.phone)');
    if (!looksLikeNumber(query)) throw invalid(`must be a phone number (query.phone: ${query.slice(0, 64)})`);
    live(call);
    const known = onWhatsApp(call);
    const digits = phoneSpellings(digitsOf(query)).find((one) => known.has(one));
    return { query, isOnWhatsApp: digits !== undefined, ...(digits && { jid: phoneJid(digits) }) };
  });
  router.add('getContact', detailOf);
  // The mock's people show no picture: nothing is to be fetched from elsewhere.
  router.add('getContactPicture', (call) => {
    live(call);
    return {};
  });
  router.add('getContactAbout', (call) => {
    live(call);
    const { abouts } = call.state.of(call.session().id);
    return { about: abouts.get(contactAt(call, 'jid')?.lid ?? '') ?? '' };
  });
  for (const verb of ['block', 'unblock'] as const)
    router.add(`${verb}Contact`, (call) => {
      live(call);
      const found = contactAt(call, 'jid');
      if (found) put(call, { ...found, blocked: verb === 'block' });
      return undefined;
    });
}

/** Whether a person is who was looked for: by any of their names, and where `byNumber` by their number. */
function finder(q: string, byNumber: boolean): (contact: Contact) => boolean {
  const text = q.trim().toLocaleLowerCase();
  if (!text) return () => true;
  const numbers = byNumber && looksLikeNumber(text) ? phoneSpellings(digitsOf(text)) : [];
  return ({ lid, name, businessName, pushName, savedName, phoneNumber }) =>
    (byNumber && lid === text) ||
    (byNumber ? [name, businessName, pushName, savedName] : [name]).some((one) =>
      one?.toLocaleLowerCase().includes(text),
    ) ||
    numbers.some((digits) => phoneNumber?.includes(digits));
}

function onWhatsApp({ state }: Call): ReadonlySet<string> {
  const phones = Object.values(people).flatMap((one) => ('phone' in one ? [one.phone as string] : []));
  const own = state.data.sessions.flatMap(({ phoneNumber }) => phoneNumber ?? []);
  return new Set([...phones, ...own, ...state.data.strangers]);
}

function contactAt(call: Call, name: string): Contact | undefined {
  const jid = bareJid(call.param(name));
  const digits = phoneOf(jid);
  // A plain gateway knows a number in the spelling of WhatsApp alone.
  const numbers = digits && call.shape.has('contact-detail') ? phoneSpellings(digits) : [digits];
  return call.state
    .of(call.session().id)
    .contacts.find(({ lid, phoneNumber }) => lid === jid || (phoneNumber && numbers.includes(phoneNumber)));
}

function put(call: Call, contact: Contact): void {
  const data = call.state.of(call.session().id);
  data.contacts = data.contacts.map((one) => (one.lid === contact.lid ? contact : one));
}

function detailOf(call: Call): ContactDetail {
  const found = contactAt(call, 'lid');
  // A plain gateway knows people by their LID only.
  if (!found || (!call.shape.has('contact-detail') && found.lid !== call.param('lid')))
    throw notFound('contact');
  const { id } = call.session();
  const { contacts, groups, members } = call.state.of(id);
  const { lid, name, businessName, phoneNumber } = found;
  const seen = call.state.now() - 30 * 86_400_000;
  return {
    dm: found.source === 'dm',
    groups: groups.flatMap(({ groupJid, subject }) => {
      const member = members.get(groupJid)?.find((one) => one.lid === lid);
      if (!member) return [];
      const { role, tag, lastSeenAt } = member;
      return [
        { jid: groupJid, ...(subject && { name: subject }), role, ...(tag && { tag }), lastSeen: lastSeenAt },
      ];
    }),
    identity: {
      id: contacts.indexOf(found) + 1,
      lid,
      ...(name && { name }),
      ...(businessName && { businessName }),
      ...(phoneNumber && { phoneNumber, phoneJid: phoneJid(phoneNumber) }),
      firstSeenAt: seen,
      updatedAt: seen,
    },
  };
}
