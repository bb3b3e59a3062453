import { getCurrentAdapter } from '@better-auth/core/context';
import type { DBAdapter } from '@better-auth/core/db/adapter';
import type { BetterAuthOptions } from 'better-auth';

interface Row {
  id: string;
  organizationId: string;
}

/**
 * The organization a new sign-in starts in: the first the user joined, or else a personal one, made here. Runs before
 * the session row is written and in the same transaction, so that the session that sign-up answers with is already in
 * it; a hook after the user's creation would come too late for that.
 */
export async function startingOrganization(
  base: DBAdapter<BetterAuthOptions>,
  userId: string,
): Promise<string | null> {
  const adapter = await getCurrentAdapter(base);
  const [first] = await adapter.findMany<Row>({
    model: 'member',
    where: [{ field: 'userId', value: userId }],
    sortBy: { field: 'createdAt', direction: 'asc' },
    limit: 1,
  });
  if (first) return first.organizationId;
  const user = await adapter.findOne<{ id: string; name: string }>({
    model: 'user',
    where: [{ field: 'id', value: userId }],
  });
  if (!user) return null;
  const createdAt = new Date();
  const organization = await adapter.create<Record<string, unknown>, Row>({
    model: 'organization',
    data: {
      name: `${user.name}'s Org`,
      slug: `personal-${user.id.toLowerCase()}`.slice(0, 48),
      createdAt,
    },
  });
  await adapter.create({
    model: 'member',
    data: { organizationId: organization.id, userId, role: 'owner', createdAt },
  });
  return organization.id;
}
