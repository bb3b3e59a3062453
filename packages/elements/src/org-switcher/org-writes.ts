import type { Identity } from '@wagate/sdk/identity';
import type { Organization, Organizations } from './org-switcher.controller.js';

/** Runs one change at a time; resolves to whether it worked. */
async function write(
  organizations: Organizations,
  call: (identity: Identity) => Promise<void>,
): Promise<boolean> {
  const { identity, host, busy } = organizations;
  if (!identity || busy) return false;
  organizations.busy = true;
  host.requestUpdate();
  try {
    await call(identity);
    return true;
  } catch {
    return false;
  } finally {
    organizations.busy = false;
    host.requestUpdate();
  }
}

/** Makes another one active; resolves to whether it is. */
export const activate = (organizations: Organizations, { id }: Organization): Promise<boolean> =>
  write(organizations, async (identity) => {
    await identity.organizations.setActive({ organizationId: id });
    organizations.activeId = id;
  });

/** Makes a new one and makes it active; resolves to it. */
export async function createOrganization(
  organizations: Organizations,
  name: string,
): Promise<Organization | undefined> {
  let made: Organization | undefined;
  await write(organizations, async (identity) => {
    const words = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const slug = `${words || 'org'}-${crypto.randomUUID().slice(0, 8)}`;
    const answer = await identity.organizations.create({ name, slug });
    await identity.organizations.setActive({ organizationId: answer.id });
    made = { id: answer.id, name: answer.name };
    organizations.list = [...organizations.list, made].sort((a, b) => a.name.localeCompare(b.name));
    organizations.activeId = made.id;
  });
  return made;
}
