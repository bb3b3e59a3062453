import { createHash } from 'node:crypto';
import { PERMISSIONS } from '@wagate/contract/permissions';
import type { Permission, Principal } from '../handlers/principal.js';
import { HARBOUR_COFFEE } from '../world/accounts.js';
import type { World } from '../world/world.js';
import type { IdentityTables, KeyRow } from './identity-tables.js';

/** What the gateway read of a key it believes for so long. */
const CACHED_MS = 60_000;

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

/** The API keys as the gateway reads them: straight from the identity service's rows, and remembered for a minute. */
export class Keys {
  private readonly cached = new Map<string, { row: KeyRow; readAt: number }>();

  constructor(
    private readonly world: World,
    private readonly tables: IdentityTables,
  ) {}

  /** Makes a key of the first organization with these permissions and no other. @returns the whole key */
  make(...permissions: Permission[]): string {
    const { ids } = this.world;
    const key = `wa_${ids.keyLetters(64)}`;
    const now = new Date(this.world.now());
    this.tables.apikey.push({
      id: ids.identity(),
      configId: 'default',
      name: `made for ${permissions.join(', ')}`.slice(0, 32),
      start: key.slice(0, 6),
      prefix: 'wa_',
      key: hashOf(key),
      referenceId: HARBOUR_COFFEE,
      enabled: true,
      rateLimitEnabled: false,
      requestCount: 0,
      expiresAt: null,
      createdAt: now,
      updatedAt: now,
      permissions: JSON.stringify({ gateway: permissions }),
      metadata: null,
    });
    return key;
  }

  /** What a key may do; undefined for one that is nobody's. */
  principal(key: string): Principal | undefined {
    const row = this.row(hashOf(key));
    if (!row?.enabled || (row.expiresAt && row.expiresAt.getTime() <= this.world.now())) return undefined;
    const { gateway = [] } = JSON.parse(row.permissions ?? '{}') as { gateway?: string[] };
    return {
      keyId: row.id,
      organizationId: row.referenceId,
      role: null,
      permissions: new Set(PERMISSIONS.filter((permission) => gateway.includes(permission))),
    };
  }

  /** A key was deleted: that is told to the gateway, unlike every other change. */
  forget(keyId: string): void {
    for (const [hash, { row }] of this.cached) if (row.id === keyId) this.cached.delete(hash);
  }

  /** The key is nobody's any more. @returns its id */
  revoke(key: string): string | undefined {
    const row = this.row(hashOf(key));
    if (!row) return undefined;
    this.tables.apikey = this.tables.apikey.filter(({ id }) => id !== row.id);
    this.forget(row.id);
    return row.id;
  }

  private row(hash: string): KeyRow | undefined {
    const now = this.world.now();
    const known = this.cached.get(hash);
    if (known && now - known.readAt < CACHED_MS) return known.row;
    const row = this.tables.apikey.find(({ key }) => key === hash);
    // A copy, as what is changed later is not known yet.
    if (row) this.cached.set(hash, { row: { ...row }, readAt: now });
    else this.cached.delete(hash);
    return row;
  }
}
