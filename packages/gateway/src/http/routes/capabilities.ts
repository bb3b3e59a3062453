import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface GatewayInfo {
  name: string;
  version: string;
}

/** What this gateway offers beyond the wire contract, and what the caller may do. */
export function capabilitiesRoute(
  route: Route,
  { store, gateway, extensions }: { store: Store; gateway: GatewayInfo; extensions: readonly string[] },
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
      extensions: [...extensions],
      ...(organization
        ? { organization: { ...organization, ...(principal.role ? { role: principal.role } : {}) } }
        : {}),
      permissions: [...principal.permissions, ...(principal.superAdmin ? (['super_admin'] as const) : [])],
    };
  });
}
