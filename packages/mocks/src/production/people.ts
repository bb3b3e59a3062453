import { notFound, problem } from '../handlers/answer.js';
import type { Call, Router } from '../handlers/router.js';

/** What the seeded world holds of people, and the live questions about them, which need a connection. */
export function peopleHabits(router: Router): void {
  const read = { permission: 'read' } as const;
  const live = (call: Call) => {
    if (call.session().status !== 'working')
      throw problem(501, 'live WhatsApp client is not available for this session');
  };
  router.add('checkContact', 'get', '/sessions/:session/contacts/check', read, (call) => {
    const phone = call.query.get('phone');
    if (!phone) throw problem(400, 'validation failed', { errors: ['required (query.phone)'] });
    live(call);
    const digits = phone.replace(/\D/g, '');
    return { query: phone, jid: `${digits}@s.whatsapp.net`, isIn: true } as never;
  });
  router.add('getContact', 'get', '/sessions/:session/contacts/:lid', read, (call) => {
    const { id } = call.session();
    const lid = call.param('lid');
    const { contacts, groups, members } = call.state.of(id);
    const found = contacts.find((contact) => contact.lid === lid);
    if (!found) throw notFound('contact');
    const { name, businessName, phoneNumber, phoneJid, source } = found;
    return {
      dm: source === 'dm',
      groups: groups
        .filter(({ groupJid }) => members.get(groupJid)?.some((member) => member.lid === lid))
        .map(({ groupJid, subject }) => ({ groupJid, ...(subject && { subject }) })),
      identity: {
        id: contacts.indexOf(found) + 1,
        lid,
        firstSeenAt: 0,
        updatedAt: 0,
        ...(name && { name }),
        ...(businessName && { businessName }),
        ...(phoneNumber && { phoneNumber }),
        ...(phoneJid && { phoneJid }),
      },
    } as never;
  });
  // Somebody without a picture has an empty answer.
  router.add('getContactPicture', 'get', '/sessions/:session/contacts/:jid/picture', read, (call) => {
    live(call);
    return {};
  });
  for (const verb of ['block', 'unblock'] as const)
    router.add(
      `${verb}Contact`,
      'post',
      `/sessions/:session/contacts/:jid/${verb}`,
      { permission: 'send', success: 204 },
      (call) => {
        live(call);
        return undefined;
      },
    );
}
