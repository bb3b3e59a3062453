import { ApiKeys } from '../identity/api-keys.js';
import { Control } from '../principal/control.js';
import type { Permission } from '../principal/principal.js';
import type { Store } from '../store/open.js';

/** Makes an API key beside the gateway, with rights that a browser may not give. */
export async function makeKey(
  store: Store,
  organizationId: string,
  permissions: readonly Permission[],
  more: { expiresAt?: number; metadata?: { sessions?: string[] } } = {},
): Promise<{ id: string; key: string }> {
  const keys = new ApiKeys(store, new Control(), Date.now);
  const { row, key } = await keys.create(organizationId, { name: 'test', permissions, ...more });
  return { id: row.id, key };
}
