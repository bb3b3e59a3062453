import type { KeyWrite } from '@wagate/engine';
import type { Kysely } from 'kysely';
import type { Sealer } from '../sealing/sealer.js';
import type { Database } from '../store/database.js';

const CHUNK = 200;

/** An engine's keys of one session, sealed at rest. */
export class KeyStore {
  constructor(
    private readonly sessionId: string,
    private readonly sealer: Sealer,
  ) {}

  async read(db: Kysely<Database>, kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const values = new Map<string, Uint8Array>();
    for (let start = 0; start < ids.length; start += CHUNK) {
      const rows = await db
        .selectFrom('engine_keys')
        .select(['key_id', 'value'])
        .where('session_id', '=', this.sessionId)
        .where('kind', '=', kind)
        .where('key_id', 'in', ids.slice(start, start + CHUNK))
        .execute();
      for (const row of rows)
        values.set(row.key_id, this.sealer.open(row.value, this.#place(kind, row.key_id)));
    }
    return values;
  }

  async list(db: Kysely<Database>, kind: string): Promise<string[]> {
    const rows = await db
      .selectFrom('engine_keys')
      .select('key_id')
      .where('session_id', '=', this.sessionId)
      .where('kind', '=', kind)
      .orderBy('key_id')
      .execute();
    return rows.map((row) => row.key_id);
  }

  /** Applies writes in order: of several to the same key the last one counts. */
  async write(trx: Kysely<Database>, writes: readonly KeyWrite[]): Promise<void> {
    const last = new Map<string, KeyWrite>();
    for (const write of writes) last.set(this.#place(write.kind, write.id), write);
    const removed = new Map<string, string[]>();
    const kept: { session_id: string; kind: string; key_id: string; value: Uint8Array }[] = [];
    for (const [place, { kind, id, value }] of last) {
      if (value === null) removed.set(kind, [...(removed.get(kind) ?? []), id]);
      else kept.push({ session_id: this.sessionId, kind, key_id: id, value: this.sealer.seal(value, place) });
    }
    for (const [kind, ids] of removed)
      for (let start = 0; start < ids.length; start += CHUNK)
        await trx
          .deleteFrom('engine_keys')
          .where('session_id', '=', this.sessionId)
          .where('kind', '=', kind)
          .where('key_id', 'in', ids.slice(start, start + CHUNK))
          .execute();
    for (let start = 0; start < kept.length; start += CHUNK)
      await trx
        .insertInto('engine_keys')
        .values(kept.slice(start, start + CHUNK))
        .onConflict((conflict) =>
          conflict
            .columns(['session_id', 'kind', 'key_id'])
            .doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
        )
        .execute();
  }

  async clear(trx: Kysely<Database>): Promise<void> {
    await trx.deleteFrom('engine_keys').where('session_id', '=', this.sessionId).execute();
  }

  #place(kind: string, id: string): string {
    return `${this.sessionId}/${JSON.stringify([kind, id])}`;
  }
}
