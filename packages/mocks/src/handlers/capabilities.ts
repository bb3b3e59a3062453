import { permissionsBehind } from '@wagate/contract/embed';
import { announcedBy } from './extensions.js';
import type { Router } from './router.js';

/** What the gateway offers; a plain one does not know the question. */
export function capabilitiesRoute(router: Router): void {
  router.add('getCapabilities', ({ state, principal, options }) => {
    const organization = state.data.organizations.find(({ id }) => id === principal.organizationId);
    // A token of this world's own, or one that every credential is to be taken for.
    const embed = principal.embed ?? options.embed;
    return {
      gateway: { name: 'wagate-mocks', version: '1.0.0' },
      extensions: [...announcedBy(options)],
      permissions: [...(embed ? permissionsBehind(embed.can) : principal.permissions)],
      ...(embed && { can: [...embed.can], sessions: [...embed.sessions] }),
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
