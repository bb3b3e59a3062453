import { notFound } from './answer.js';
import { pageOf } from './pages.js';
import type { Router } from './router.js';

/** Contacts and groups, to read. */
export function peopleRoutes(router: Router): void {
  const read = { permission: 'read' } as const;
  router.add('listContacts', 'get', '/sessions/:session/contacts', read, (call) => {
    const { state, shape, query } = call;
    const data = state.of(call.session().id);
    const group = query.get('group');
    const inGroup = group && new Set(data.members.get(group)?.map(({ lid }) => lid));
    const text = query.get('q')?.toLocaleLowerCase();
    const rows = data.contacts.filter(
      (contact) =>
        (inGroup
          ? inGroup.has(contact.lid)
          : !query.get('source') || contact.source === query.get('source')) &&
        (!text || contact.name?.toLocaleLowerCase().includes(text)),
    );
    const page = pageOf(rows, query, ({ lid }) => lid);
    return { ...page, data: page.data.map((contact) => shape.contact(contact)) };
  });
  router.add('listGroups', 'get', '/sessions/:session/groups', read, (call) => ({
    data: call.state.of(call.session().id).groups,
  }));
  router.add('getGroup', 'get', '/sessions/:session/groups/:gid', read, (call) => {
    const group = call.state
      .of(call.session().id)
      .groups.find(({ groupJid }) => groupJid === call.param('gid'));
    if (!group) throw notFound('group');
    return group;
  });
  router.add('listGroupMembers', 'get', '/sessions/:session/groups/:gid/members', read, (call) => ({
    data: (call.state.of(call.session().id).members.get(call.param('gid')) ?? []).map((member) =>
      call.shape.member(member),
    ),
  }));
}
