import { EXTENSIONS } from '@wagate/contract/operations';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface GatewayInfo {
  name: string;
  version: string;
}

/** What this gateway offers beyond the wire contract, which is every extension there is, and what the caller may do. */
export function capabilitiesRoute(
  route: Route,
  { store, gateway }: { store: Store; gateway: GatewayInfo },
): void {
  route('getCapabilities', async ({ principal }) => {
    const organization =
      principal.organizationId === null
        ? undefined
        : await store.db
            .selectFrom('organization')
            .select(['id', 'name'])
            .where('id', '=', principal.organizationId)
            .executeTakeFirst();
    return {
      gateway,
      extensions: [...EXTENSIONS],
      ...(organization
        ? { organization: { ...organization, ...(principal.role ? { role: principal.role } : {}) } }
        : {}),
      ...(principal.embed ? { can: [...principal.embed.can], sessions: [...principal.embed.sessions] } : {}),
      permissions: [...principal.permissions, ...(principal.superAdmin ? (['super_admin'] as const) : [])],
    };
  });
}
