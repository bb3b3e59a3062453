import { announcedBy } from './extensions.js';
import type { Router } from './router.js';

/** What the gateway offers; a plain one does not know the question. */
export function capabilitiesRoute(router: Router): void {
  router.add('getCapabilities', ({ state, principal, options }) => {
    const organization = state.data.organizations.find(({ id }) => id === principal.organizationId);
    return {
      gateway: { name: 'wagate-mocks', version: '1.0.0' },
      extensions: [...announcedBy(options)],
      permissions: [...principal.permissions],
      ...(principal.embed && { can: [...principal.embed.can], sessions: [...principal.embed.sessions] }),
      ...(organization && {
        organization: {
          id: organization.id,
          name: organization.name,
          ...(principal.role && { role: principal.role }),
        },
      }),
    };
  });
}
