import type { Transaction } from 'kysely';
import type { Control } from '../principal/control.js';
import type { Permission } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import type { ApiKeyTable } from '../store/identity-tables.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import { type ApiKeyMetadata, isSpent, metadataOfKey } from './api-key-row.js';
import { newKey } from './api-key-text.js';

export interface ApiKeyWish {
  name: string;
  permissions: readonly Permission[];
  /** Epoch milliseconds. */
  expiresAt?: number;
  metadata?: ApiKeyMetadata;
}

/** Part of the change that it is told of. */
export type AlsoOfKey = (trx: Transaction<Database>, row: ApiKeyTable) => Promise<void>;

type Columns = Partial<Pick<ApiKeyTable, 'name' | 'enabled' | 'key' | 'start' | 'metadata'>>;

/** How long a key that was revoked stays in the list. */
export const REVOKED_KEPT_MS = 30 * 86_400_000;

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

  /** Newest first, also those that are over. */
  async list(organizationId: string): Promise<ApiKeyTable[]> {
    const rows = await this.#store.db
      .selectFrom('apikey')
      .selectAll()
      .where('referenceId', '=', organizationId)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.filter((row) => !this.#isForgotten(row));
  }

  async find(organizationId: string, id: string): Promise<ApiKeyTable | undefined> {
    const row = await this.#store.db
      .selectFrom('apikey')
      .selectAll()
      .where('referenceId', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && !this.#isForgotten(row) ? row : undefined;
  }

  /** How many keys of an organization are neither revoked nor expired. */
  async countLive(organizationId: string): Promise<number> {
    const rows = await this.list(organizationId);
    return rows.filter((row) => !isSpent(row, this.#now())).length;
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
    const { enabled } = change;
    const row = await this.#change(
      id,
      (before) => ({
        ...change,
        ...(enabled === undefined ? {} : { metadata: this.#switched(before, enabled) }),
      }),
      also,
    );
    if (enabled !== undefined)
      this.#control.emit({ type: enabled ? 'apikey.changed' : 'apikey.revoked', keyId: id });
    return row;
  }

  /** A new secret in place of the old one, which ends at once. One that was revoked gets none: its row tells so. */
  async rotate(id: string, also?: AlsoOfKey): Promise<{ row: ApiKeyTable; key: string } | undefined> {
    const { key, hash, start } = newKey();
    const row = await this.#change(id, () => ({ key: hash, start }), also);
    this.#control.emit({ type: 'apikey.revoked', keyId: id });
    return row && { row, key };
  }

  /**
   * Ends a key for good: no secret opens it any more, and its row goes on telling of it for thirty days. One that is
   * revoked already stays as it is.
   */
  async revoke(id: string, also?: AlsoOfKey): Promise<void> {
    await this.#change(
      id,
      (before) => ({
        enabled: false,
        // A hash that no text has: nothing that switches it on again brings the old secret back.
        key: `revoked:${id}`,
        metadata: JSON.stringify({ ...metadataOfKey(before), revokedAt: this.#now() }),
      }),
      async (trx, row) => {
        await also?.(trx, row);
        await this.#forgetOld(trx, row.referenceId);
      },
    );
    this.#control.emit({ type: 'apikey.revoked', keyId: id });
  }

  /** Writes beside a key what identity's own endpoints leave out: who made it, and since when it is off. */
  async note(id: string, made?: Pick<ApiKeyMetadata, 'createdBy' | 'createdByName'>): Promise<void> {
    await this.#change(id, (before) => ({
      metadata: made
        ? JSON.stringify({ ...metadataOfKey(before), ...made })
        : this.#switched(before, Boolean(before.enabled)),
    }));
  }

  #switched(before: ApiKeyTable, enabled: boolean): string {
    const { disabledAt = this.#now(), ...metadata } = metadataOfKey(before);
    return JSON.stringify(enabled ? metadata : { ...metadata, disabledAt });
  }

  #isForgotten(row: Pick<ApiKeyTable, 'metadata'>): boolean {
    const { revokedAt } = metadataOfKey(row);
    return revokedAt !== undefined && revokedAt + REVOKED_KEPT_MS <= this.#now();
  }

  async #forgetOld(trx: Transaction<Database>, organizationId: string): Promise<void> {
    const rows = await trx
      .selectFrom('apikey')
      .select(['id', 'metadata'])
      .where('referenceId', '=', organizationId)
      .execute();
    const old = rows.filter((row) => this.#isForgotten(row)).map(({ id }) => id);
    if (old.length) await trx.deleteFrom('apikey').where('id', 'in', old).execute();
  }

  /** Changes a key that is not revoked, and reads one that is. @param change what follows from the row as it is. */
  #change(
    id: string,
    change: (before: ApiKeyTable) => Columns,
    also?: AlsoOfKey,
  ): Promise<ApiKeyTable | undefined> {
    return this.#store.transaction(async (trx) => {
      let select = trx.selectFrom('apikey').selectAll().where('id', '=', id);
      if (this.#store.dialect === 'postgres') select = select.forUpdate();
      const before = await select.executeTakeFirst();
      if (!before || metadataOfKey(before).revokedAt !== undefined) return before;
      const row = await trx
        .updateTable('apikey')
        .set({ ...change(before), updatedAt: this.#date(this.#now()) })
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
