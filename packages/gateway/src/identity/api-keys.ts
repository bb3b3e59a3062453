import type { Transaction } from 'kysely';
import type { Permission } from '../http/principal.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import type { ApiKeyMetadata } from './api-key-row.js';
import { newKey } from './api-key-text.js';
import type { Control } from './control.js';
import type { ApiKeyTable } from './tables.js';

export interface ApiKeyWish {
  name: string;
  permissions: readonly Permission[];
  /** Epoch milliseconds. */
  expiresAt?: number;
  metadata?: ApiKeyMetadata;
}

/** Part of the change that it is told of. */
export type AlsoOfKey = (trx: Transaction<Database>, row: ApiKeyTable) => Promise<void>;

/** The keys of organizations, in better-auth's own table: a key made here or there is the same. */
export class ApiKeys {
  readonly #store: Store;
  readonly #control: Control;
  readonly #now: () => number;

  constructor(store: Store, control: Control, now: () => number) {
    this.#store = store;
    this.#control = control;
    this.#now = now;
  }

  list(organizationId: string): Promise<ApiKeyTable[]> {
    return this.#store.db
      .selectFrom('apikey')
      .selectAll()
      .where('referenceId', '=', organizationId)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .execute();
  }

  find(organizationId: string, id: string): Promise<ApiKeyTable | undefined> {
    return this.#store.db
      .selectFrom('apikey')
      .selectAll()
      .where('referenceId', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst();
  }

  async create(
    organizationId: string,
    wish: ApiKeyWish,
    also?: AlsoOfKey,
  ): Promise<{ row: ApiKeyTable; key: string }> {
    const { key, hash, start } = newKey();
    const at = this.#date(this.#now());
    const row = await this.#store.transaction(async (trx) => {
      const made = await trx
        .insertInto('apikey')
        .values({
          id: ulid(this.#now()),
          configId: 'default',
          name: wish.name,
          start,
          prefix: 'wa_',
          key: hash,
          referenceId: organizationId,
          enabled: true,
          rateLimitEnabled: false,
          requestCount: 0,
          expiresAt: wish.expiresAt === undefined ? null : this.#date(wish.expiresAt),
          permissions: JSON.stringify({ gateway: wish.permissions }),
          metadata: wish.metadata ? JSON.stringify(wish.metadata) : null,
          createdAt: at,
          updatedAt: at,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      await also?.(trx, made);
      return made;
    });
    return { row, key };
  }

  async update(
    id: string,
    change: { name?: string; enabled?: boolean },
    also?: AlsoOfKey,
  ): Promise<ApiKeyTable | undefined> {
    const row = await this.#change(id, change, also);
    if (change.enabled !== undefined)
      this.#control.emit({ type: change.enabled ? 'apikey.changed' : 'apikey.revoked', keyId: id });
    return row;
  }

  /** A new secret in place of the old one, which ends at once. */
  async rotate(id: string, also?: AlsoOfKey): Promise<{ row: ApiKeyTable; key: string } | undefined> {
    const { key, hash, start } = newKey();
    const row = await this.#change(id, { key: hash, start }, also);
    this.#control.emit({ type: 'apikey.revoked', keyId: id });
    return row && { row, key };
  }

  async delete(id: string, also?: AlsoOfKey): Promise<void> {
    await this.#store.transaction(async (trx) => {
      const row = await trx.deleteFrom('apikey').where('id', '=', id).returningAll().executeTakeFirst();
      if (row) await also?.(trx, row);
    });
    this.#control.emit({ type: 'apikey.revoked', keyId: id });
  }

  #change(
    id: string,
    values: Partial<Pick<ApiKeyTable, 'name' | 'enabled' | 'key' | 'start'>>,
    also?: AlsoOfKey,
  ): Promise<ApiKeyTable | undefined> {
    return this.#store.transaction(async (trx) => {
      const row = await trx
        .updateTable('apikey')
        .set({ ...values, updatedAt: this.#date(this.#now()) })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (row) await also?.(trx, row);
      return row;
    });
  }

  #date(ms: number): string | Date {
    return this.#store.dialect === 'postgres' ? new Date(ms) : new Date(ms).toISOString();
  }
}
