import { expect, it } from 'vitest';
import { ORG, principal, Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { Scope } from './scope.js';

describeStores('what a credential may see', (stores) => {
  it('is its organization, and where it is confined some sessions alone', async () => {
    const { db } = await stores.migrated();
    await db
      .insertInto('alerts')
      .values(
        (
          [
            ['org_one', 's1'],
            ['org_one', 's2'],
            ['org_one', null],
            ['org_two', 's1'],
          ] as const
        ).map(([organization_id, session_id], at) => ({
          id: `alr_${at}`,
          organization_id,
          session_id,
          subject: `subject_${at}`,
          kind: 'session_failed' as const,
          since: 1,
        })),
      )
      .execute();
    const seen = async (scope: Scope) =>
      (
        await db.selectFrom('alerts').select('id').where(scope.rows('session_id')).orderBy('id').execute()
      ).map(({ id }) => id);
    const all = Scope.of(principal());
    const confined = Scope.of(principal({ sessions: new Set(['s1', 's3']) }));
    const nothing = Scope.of(principal({ sessions: new Set() }));
    expect(await seen(all)).toEqual(['alr_0', 'alr_1', 'alr_2']);
    expect(await seen(confined)).toEqual(['alr_0']);
    expect(await seen(nothing)).toEqual([]);
    expect(
      [all, confined, nothing].map((scope) => ['s1', 's2', null].map((id) => scope.includes(id))),
    ).toEqual([
      [true, true, true],
      [true, false, false],
      [false, false, false],
    ]);
    expect(() => all.requireAll()).not.toThrow();
    for (const scope of [confined, nothing])
      expect(() => scope.requireAll()).toThrow('confined to its sessions');
    expect(() => Scope.of(principal({ organizationId: null }))).toThrow('no active organization');
  });

  it('limits every list that is answered with', async () => {
    const store = await stores.migrated();
    const rig = await Rig.fresh(store, { webhookTargets: 'loopback' });
    const [mine, other] = [await rig.createSession(), await rig.createSession()];
    rig.as('key', principal({ kind: 'api-key', id: 'key', userId: undefined, sessions: new Set([mine]) }));
    for (const sessionId of [mine, other, undefined]) {
      const body = { url: 'http://127.0.0.1:9/', events: ['message'], sessionId };
      expect((await rig.call('POST', '/webhooks', { body })).status).toBeLessThan(300);
    }
    await store.db
      .insertInto('alerts')
      .values(
        [mine, other, null].map((session_id, at) => ({
          id: `alr_0000000000000000000000000${at}`,
          organization_id: ORG,
          session_id,
          subject: session_id ?? 'all',
          kind: 'session_failed' as const,
          since: 1,
        })),
      )
      .execute();
    const list = async (path: string, who: string) =>
      (
        await rig.call<{ data: { id: string; sessionId?: string; session?: { id: string } }[] }>(
          'GET',
          path,
          { who },
        )
      ).body.data;
    for (const path of ['/sessions', '/webhooks', '/alerts/open']) {
      const [all, some] = [await list(path, 'owner'), await list(path, 'key')];
      expect([path, all.length]).toEqual([path, path === '/sessions' ? 2 : 3]);
      expect([path, some.map((one) => one.session?.id ?? one.sessionId ?? one.id)]).toEqual([path, [mine]]);
    }
    await rig.close();
  });
});
