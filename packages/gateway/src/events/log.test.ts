import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeStores } from '../testing/stores.js';
import { EventBus } from './bus.js';
import { type LogEntry, readLog } from './log.js';
import { EventWriter } from './writer.js';

const ALL = { managed: true };

describeStores('the event log', (stores) => {
  it('never shows a reader an event that comes before one already shown', async () => {
    const store = await stores.migrated();
    // Two writers, as in two processes on one database: nothing but the database keeps them in order.
    const writers = [new EventWriter(store, new EventBus()), new EventWriter(store, new EventBus())];
    const total = 60;
    let done = false;
    const seen: string[] = [];
    const reading = (async () => {
      let after = 0;
      for (;;) {
        const over = done;
        const page = await readLog(store.db, 'o', after, ALL, 7);
        seen.push(...page.entries.map(({ envelope }) => envelope.id));
        after = page.place;
        if (over && page.end) return;
      }
    })();
    await Promise.all(
      Array.from({ length: total }, (_, i) =>
        writers[i % 2]!.write('o', async (change) => {
          change.emit('s', 'session.status', { status: 'working' });
          // Some commit late.
          if (store.dialect === 'postgres')
            await sql`select pg_sleep(${(i % 3) * 0.004})`.execute(change.trx);
        }),
      ),
    );
    done = true;
    await reading;
    const all = await readLog(store.db, 'o', 0, ALL, 1000);
    expect(all.entries).toHaveLength(total);
    expect(seen).toEqual(all.entries.map(({ envelope }) => envelope.id));
  });

  it('publishes in log order, after the commit, and nothing of a change that failed', async () => {
    const store = await stores.migrated();
    const bus = new EventBus();
    const writer = new EventWriter(store, bus);
    const published: (LogEntry & { after: number })[] = [];
    bus.subscribe((event) => {
      if (event.kind === 'logged')
        published.push(...event.entries.map((entry) => ({ ...entry, after: event.after })));
    });
    const effects: string[] = [];
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        writer.write(`o${i % 2}`, async (change) => {
          change.emit(`s${i}`, 'session.status', { status: 'working' });
          change.afterCommit(() => effects.push(`s${i}`));
          expect(published.some(({ envelope }) => envelope.session === `s${i}`)).toBe(false);
          if (i % 5 === 0) throw new Error('no');
        }),
      ),
    );
    expect(published).toHaveLength(24);
    expect(effects.sort()).toEqual(published.map(({ envelope }) => envelope.session).sort());
    for (const organizationId of ['o0', 'o1']) {
      const log = await readLog(store.db, organizationId, 0, ALL, 100);
      const told = published.filter(({ envelope }) => envelope.organization === organizationId);
      expect(told.map(({ envelope, seq }) => ({ envelope, seq }))).toEqual(log.entries);
      // Each goes on from where the log had ended, although the two logs share their numbers.
      expect(told.map(({ after }) => after)).toEqual([0, ...told.slice(0, -1).map(({ seq }) => seq)]);
    }
  });

  it('has what is stored alongside events durable with them, or neither', async () => {
    const store = await stores.migrated();
    const writer = new EventWriter(store, new EventBus());
    const told: string[][] = [];
    writer.alongside(async (trx, events) => {
      told.push(events.map(({ session }) => session));
      await trx
        .insertInto('session_drops')
        .values(events.map(({ session, timestamp }) => ({ session_id: session, at: timestamp })))
        .execute();
      if (events.some(({ session }) => session === 'bad')) throw new Error('no');
      return undefined;
    });
    const tell = (...sessions: string[]) =>
      writer.write('o', async (change) => {
        for (const session of sessions) change.emit(session, 'session.status', { status: 'working' });
      });
    await tell('s1', 's2');
    await tell();
    await expect(tell('s3', 'bad')).rejects.toThrow('no');
    expect(told).toEqual([
      ['s1', 's2'],
      ['s3', 'bad'],
    ]);
    const kept = await store.db
      .selectFrom('session_drops')
      .select('session_id')
      .orderBy('session_id')
      .execute();
    expect(kept.map((row) => row.session_id)).toEqual(['s1', 's2']);
    const log = await readLog(store.db, 'o', 0, ALL, 100);
    expect(log.entries.map(({ envelope }) => envelope.session)).toEqual(['s1', 's2']);
  });
});
