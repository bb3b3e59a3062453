import { getGroup, listGroupMembers, listGroups } from '../../contacts/group-list.js';
import type { EventWriter } from '../../events/writer.js';
import { type Acting, GroupActions } from '../../groups/group-actions.js';
import type { Scope } from '../../principal/scope.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface GroupRouteOptions {
  store: Store;
  writer: EventWriter;
  manager: SessionManager;
}

export function groupRoutes(route: Route, { store, writer, manager }: GroupRouteOptions): void {
  const { db } = store;
  const groups = new GroupActions({ store, writer, clock: manager.clock });
  const acting = async (context: { scope: Scope; params: { session: string } }): Promise<Acting> => {
    const row = await sessionOf(db, context.scope, context.params.session);
    return { row, live: manager.of(row) };
  };

  route('listGroups', async ({ scope, params }) => ({
    data: await listGroups(db, await sessionOf(db, scope, params.session)),
  }));

  route('getGroup', async ({ scope, params }) =>
    getGroup(db, await sessionOf(db, scope, params.session), params.gid),
  );

  route('listGroupMembers', async ({ scope, params }) => ({
    data: await listGroupMembers(db, await sessionOf(db, scope, params.session), params.gid),
  }));

  route('createGroup', async (context) => {
    const { name, participants = [] } = context.body;
    const group = await groups.create(await acting(context), name, participants);
    const { jid: groupJid, subject, description, ownerJid, isAnnounce, isLocked } = group;
    return {
      groupJid,
      ...(subject === undefined ? {} : { subject }),
      ...(description === undefined ? {} : { description }),
      ...(ownerJid === undefined ? {} : { ownerJid }),
      ...(isAnnounce === undefined ? {} : { isAnnounce }),
      ...(isLocked === undefined ? {} : { isLocked }),
      ...(group.participants ? { participants: group.participants.length } : {}),
    };
  });

  route('updateGroup', async (context) => {
    const { subject, description, announce, locked } = context.body;
    const settings = { subject, description, isAnnounce: announce, isLocked: locked };
    await groups.update(await acting(context), context.params.gid, settings);
    return undefined;
  });

  route('addGroupMembers', async (context) => {
    const { participants } = context.body;
    await groups.changeMembers(await acting(context), context.params.gid, 'add', participants);
    return undefined;
  });

  for (const [operation, action] of [
    ['removeGroupMember', 'remove'],
    ['promoteGroupMember', 'promote'],
    ['demoteGroupMember', 'demote'],
  ] as const)
    route(operation, async (context) => {
      const { gid, jid } = context.params;
      await groups.changeMembers(await acting(context), gid, action, [jid]);
      return undefined;
    });

  route('getGroupInvite', async (context) => ({
    invite: await groups.invite(await acting(context), context.params.gid),
  }));

  route('revokeGroupInvite', async (context) => ({
    invite: await groups.revokeInvite(await acting(context), context.params.gid),
  }));

  route('joinGroup', async (context) => ({
    groupJid: await groups.join(await acting(context), context.body.invite),
  }));

  route('leaveGroup', async (context) => {
    await groups.leave(await acting(context), context.params.gid);
    return undefined;
  });
}
