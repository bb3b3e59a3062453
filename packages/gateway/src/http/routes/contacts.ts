import { type Blocking, setBlocked } from '../../contacts/block.js';
import { getContact, listContacts } from '../../contacts/contact-list.js';
import { getGroup } from '../../contacts/group-list.js';
import { contactJid, enginePerson, knownPerson } from '../../contacts/known-person.js';
import { learn } from '../../contacts/learn.js';
import { readPhone } from '../../contacts/phone-number.js';
import { keepPicture } from '../../contacts/picture.js';
import { invalid } from '../../errors/api-problem.js';
import type { Scope } from '../../principal/scope.js';
import { askWhatsApp } from '../../sessions/ask-whatsapp.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Route, RouteContext } from '../operation.js';

export interface ContactRouteOptions extends Omit<Blocking, 'clock'> {
  manager: SessionManager;
}

export function contactRoutes(route: Route, options: ContactRouteOptions): void {
  const { store, writer, manager } = options;
  const { db } = store;
  const { clock } = manager;
  const session = (context: { scope: Scope; params: { session: string } }) =>
    sessionOf(db, context.scope, context.params.session);

  route('listContacts', async (context) => listContacts(db, await session(context), context.query));

  route('getContact', async (context) => getContact(db, await session(context), context.params.lid));

  route('checkContact', async (context) => {
    const row = await session(context);
    const phone = readPhone(context.query.phone ?? '');
    if ('fault' in phone) throw invalid([`${phone.fault} (query.phone)`]);
    const query = phone.digits;
    const found = await askWhatsApp(manager.of(row), clock, 'checkNumber', query);
    if (!found.exists) return { query, isOnWhatsApp: false };
    const { exists: _, ...person } = found;
    // Both addresses are known from here on: whoever writes next, it is one chat with one person.
    await writer.write(row.organization_id, (change) => learn(change, [person]));
    return { query, isOnWhatsApp: true, jid: found.phoneJid };
  });

  route('getContactAbout', async (context) => {
    const row = await session(context);
    const person = enginePerson(await knownPerson(db, row.organization_id, context.params.jid));
    const { about, businessName } = await askWhatsApp(manager.of(row), clock, 'info', person);
    if (businessName)
      await writer.write(row.organization_id, (change) => learn(change, [{ ...person, businessName }]));
    return { about };
  });

  route('getContactPicture', async (context) => {
    const row = await session(context);
    const { jid, kind } = contactJid(context.params.jid);
    const known =
      kind === 'group'
        ? { groupJid: (await getGroup(db, row, jid)).groupJid }
        : enginePerson(await knownPerson(db, row.organization_id, jid));
    const address = 'groupJid' in known ? known.groupJid : (known.phoneJid ?? known.lid ?? jid);
    const picture = await askWhatsApp(manager.of(row), clock, 'picture', address);
    if (kind === 'dm')
      await writer.write(row.organization_id, (change) => keepPicture(change, jid, picture.id));
    return picture;
  });

  const block = async (
    context: RouteContext<'blockContact'> | RouteContext<'unblockContact'>,
    blocked: boolean,
  ): Promise<undefined> => {
    const row = await session(context);
    const asked = { session: row, live: manager.of(row), actor: context };
    await setBlocked({ ...options, clock }, asked, context.params.jid, blocked);
    return undefined;
  };

  route('blockContact', (context) => block(context, true));

  route('unblockContact', (context) => block(context, false));
}
