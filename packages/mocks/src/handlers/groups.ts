import type { Group } from '../schemas.js';
import { notFound } from './answer.js';
import type { Call, Router } from './router.js';

/** Groups and who is in them, to read; `group-changes.ts` changes them. */
export function groupRoutes(router: Router): void {
  router.add('listGroups', (call) => ({
    data: call.state.of(call.session().id).groups,
  }));
  router.add('getGroup', groupOf);
  router.add('listGroupMembers', (call) => {
    const { groupJid } = groupOf(call);
    const members = call.state.of(call.session().id).members.get(groupJid) ?? [];
    return { data: members.map((member) => call.shape.member(member)) };
  });
}

export function groupOf(call: Call): Group {
  const { groups } = call.state.of(call.session().id);
  const group = groups.find(({ groupJid }) => groupJid === call.param('gid'));
  if (!group) throw notFound('group');
  return group;
}
