import type { Control, ControlEvent } from '../principal/control.js';

/** As much of an endpoint's context as tells what it did. */
interface Finished {
  path?: string;
  body?: unknown;
  context: { returned?: unknown; session?: { user: { id: string } } | null };
}

const field = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function eventOf({ path, body, context }: Finished): ControlEvent | undefined {
  const { returned } = context;
  if (returned instanceof Error) return undefined;
  switch (path) {
    case '/api-key/delete':
      return { type: 'apikey.revoked', keyId: text(field(body, 'keyId')) };
    case '/api-key/update': {
      const keyId = text(field(body, 'keyId'));
      const revoked = field(returned, 'enabled') === false;
      return { type: revoked ? 'apikey.revoked' : 'apikey.changed', keyId };
    }
    case '/admin/ban-user':
    case '/admin/remove-user':
      return { type: 'user.banned', userId: text(field(body, 'userId')) };
    case '/admin/update-user': {
      const type = field(field(body, 'data'), 'banned') ? 'user.banned' : 'user.changed';
      return { type, userId: text(field(body, 'userId')) };
    }
    case '/admin/unban-user':
    case '/admin/set-role':
    case '/admin/revoke-user-sessions':
      return { type: 'user.changed', userId: text(field(body, 'userId')) };
    case '/wagate/super-admin':
      return { type: 'user.changed', userId: context.session?.user.id ?? '' };
    case '/organization/remove-member': {
      const member = field(returned, 'member');
      return {
        type: 'member.removed',
        userId: text(field(member, 'userId')),
        organizationId: text(field(member, 'organizationId')),
      };
    }
    case '/organization/leave':
      return {
        type: 'member.removed',
        userId: text(field(returned, 'userId')) || (context.session?.user.id ?? ''),
        organizationId: text(field(body, 'organizationId')),
      };
    case '/organization/update-member-role':
      return {
        type: 'member.changed',
        userId: text(field(returned, 'userId')),
        organizationId: text(field(returned, 'organizationId')),
      };
    case '/organization/delete':
      return { type: 'organization.removed', organizationId: text(field(body, 'organizationId')) };
    default:
      return undefined;
  }
}

/** Tells the rest of the process what a successful request to identity took away from whom. */
export function announce(finished: Finished, control: Control): void {
  const event = eventOf(finished);
  if (event) control.emit(event);
}
