import { expect, it } from 'vitest';
import { createSealer } from '../sealing/sealer.js';
import { describeStores } from '../testing/stores.js';
import { openTarget, sealTargets, targetColumns } from './target.js';

describeStores('where a webhook leads', (stores) => {
  it('is sealed at the next start where it was stored in clear, and only there', async () => {
    const store = await stores.migrated();
    const sealing = createSealer('a secret of at least thirty-two characters');
    const row = (id: string) => ({
      id,
      organization_id: 'org',
      events: '["*"]',
      retry_policy: 'exponential',
      retry_delay_seconds: 2,
      retry_attempts: 15,
      active: 1 as const,
      created_at: 1,
      updated_at: 1,
    });
    const now = { url: 'https://b.example/T0KEN', headers: {} };
    await store.db
      .insertInto('webhooks')
      .values([
        { ...row('old'), url: 'https://a.example/T0KEN?x=T0KEN', custom_headers: '{"X-Key":"T0KEN"}' },
        { ...row('bare'), url: 'https://a.example/T0KEN' },
        { ...row('new'), ...targetColumns(sealing, 'new', now) },
      ])
      .execute();
    await sealTargets(store, sealing);
    const rows = await store.db.selectFrom('webhooks').selectAll().orderBy('id').execute();
    expect(rows.map((one) => [one.id, one.url, openTarget(sealing, one)])).toEqual([
      ['bare', 'https://a.example', { url: 'https://a.example/T0KEN', headers: {} }],
      ['new', 'https://b.example', now],
      ['old', 'https://a.example', { url: 'https://a.example/T0KEN?x=T0KEN', headers: { 'X-Key': 'T0KEN' } }],
    ]);
    expect(JSON.stringify(rows.map(({ target, ...clear }) => [clear, String(target)]))).not.toContain(
      'T0KEN',
    );
    expect(() => openTarget(sealing, { ...rows[0]!, id: 'new' })).toThrow('cannot be opened');
  });
});
