import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Audit, SYSTEM } from '../audit/audit.js';
import { EventBus } from '../events/bus.js';
import { EventWriter } from '../events/writer.js';
import { checkDatabase } from '../store/check-database.js';
import { DATABASE_FILE, openStore, type Store } from '../store/open.js';
import { StoreError } from '../store/problem.js';
import { type Deleted, deleteData } from './delete-data.js';
import { exportData } from './export-data.js';
import { type Subject, subjectOf } from './subject.js';

export interface DataPlace {
  databaseUrl?: string;
  data?: string;
}

/** Beside a gateway that may be running: both write in short transactions, one after the other. */
async function beside<T>(
  { databaseUrl, data }: DataPlace,
  of: { session: string; contact?: string },
  work: (store: Store, subject: Subject) => Promise<T>,
): Promise<T> {
  const file = data && join(data, DATABASE_FILE);
  const state =
    databaseUrl || (file && existsSync(file)) ? await checkDatabase({ databaseUrl, data }) : undefined;
  if (!state || state.version !== state.newest)
    throw new StoreError('misuse', 'There is no data yet, or none of this version. Start wagate once.');
  const store = await openStore({ url: databaseUrl, file });
  try {
    return await work(store, await subjectOf(store.db, of));
  } finally {
    await store.close();
  }
}

const audit = new Audit(async () => undefined, Date.now);

/**
 * Hands on everything that is held of a session or of one contact in it, and writes down that it did.
 * @returns how much of each kind there was
 */
export function exportSubjectData(
  place: DataPlace,
  of: { session: string; contact?: string },
  take: (row: { kind: string } & Record<string, unknown>) => Promise<void> | void,
): Promise<Record<string, number>> {
  return beside(place, of, async (store, subject) => {
    const counts: Record<string, number> = {};
    for await (const row of exportData(store, subject)) {
      await take(row);
      counts[row.kind] = (counts[row.kind] ?? 0) + 1;
    }
    await audit.record(store.db, SYSTEM, {
      action: 'session.export_data',
      target: { kind: 'session', id: subject.sessionId },
      organizationId: subject.organizationId,
      detail: { by: 'command', of: subject.addresses ? 'contact' : 'session' },
    });
    return counts;
  });
}

/** Deletes it for good. @returns how much of each kind there was */
export function deleteSubjectData(
  place: DataPlace,
  of: { session: string; contact?: string },
): Promise<Deleted> {
  return beside(place, of, (store, subject) =>
    deleteData({ store, writer: new EventWriter(store, new EventBus()), audit }, subject),
  );
}
