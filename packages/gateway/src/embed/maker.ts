import { type EmbedCapability, permissionsBehind } from '@wagate/contract/embed';
import { forbidden } from '../errors/api-problem.js';
import type { Permission, Principal } from '../principal/principal.js';
import { reaches } from '../principal/scope.js';
import type { MakerColumns } from '../store/embed-tables.js';

/** Who makes a token or a link, as it is kept. */
export function makerOf({ kind, id, keyHash }: Principal): MakerColumns {
  if (kind === 'embed') throw new Error('an embed token makes nothing of its own kind');
  return { maker_kind: kind, maker_id: id, maker_hash: keyHash ?? null };
}

/** Nobody gives away what they do not have. @throws ApiProblem 403 with what is missing */
export function checkMayGive(principal: Principal, can: readonly EmbedCapability[]): void {
  const missing = [...permissionsBehind(can)].filter((permission) => !principal.permissions.has(permission));
  if (missing.length) throw forbidden(`missing required capability: ${missing.join(', ')}`, { missing });
}

/** Whether who made it could make it today. */
export function couldMake(
  maker: Pick<Principal, 'organizationId' | 'permissions' | 'sessions'> | undefined,
  made: { organizationId: string; can: readonly EmbedCapability[]; sessions: readonly string[] },
): maker is Pick<Principal, 'organizationId' | 'permissions' | 'sessions'> {
  if (!maker || maker.organizationId !== made.organizationId) return false;
  const holds = (permission: Permission) => maker.permissions.has(permission);
  return (
    holds('manage') &&
    [...permissionsBehind(made.can)].every(holds) &&
    // All of them are more than any list.
    (maker.sessions === undefined || made.sessions.every((session) => reaches(maker, session)))
  );
}
