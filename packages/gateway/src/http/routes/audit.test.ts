import type { Schemas } from '@wagate/contract/types';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/open.js';
import { OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

type Entry = Schemas['AuditEntry'];
interface Page {
  data: Entry[];
  nextCursor?: string;
}

const HOOK = 'https://93.184.215.14/hook?token=hunter2';

describeStores('the audit log', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  beforeEach(async () => {
    store ??= await stores.migrated();
    rig = await Rig.fresh(store);
    rig.as('stranger', principal({ id: 'user_two', userId: 'user_two', organizationId: OTHER_ORG }));
    rig.as('root', principal({ superAdmin: true, organizationId: null, role: null }));
  });
  afterEach(async () => {
    expect(rig.errors).toEqual([]);
    await rig.close();
  });

  const list = async (query = '', who = 'owner', path = '/audit') => {
    const { status, body } = await rig.call<Page>('GET', path + query, { who });
    expect([status, faultsOf('ListAuditEntry', body)]).toEqual([200, []]);
    return body;
  };
  const actions = async (query = '', who = 'owner', path = '/audit') =>
    (await list(query, who, path)).data.map(({ action }) => action);
  const call = async (method: string, path: string, body?: unknown, who = 'owner') => {
    const answer = await rig.call<{ id: string; secret?: string }>(method, path, { body, who });
    expect(answer.status).toBeLessThan(300);
    rig.clock.advance(1);
    return answer.body;
  };

  it('tells who did what to sessions and webhooks, and no secret', async () => {
    const session = await call('POST', '/sessions', { label: ' Front desk ' });
    const path = `/sessions/${session.id}`;
    await call('PATCH', path, { label: 'Shop', autoRead: false });
    const webhook = await call('POST', '/webhooks', {
      url: HOOK,
      events: ['message'],
      secret: 'hunter2-hunter2-hunter2',
      customHeaders: { 'X-A': 'hunter2' },
    });
    await call('PATCH', `/webhooks/${webhook.id}`, { secret: 'hunter2-hunter2-hunter2', active: false });
    const { secret } = await call('POST', `/webhooks/${webhook.id}:rotate-secret`);
    await call('DELETE', `/webhooks/${webhook.id}`);
    await call('POST', `${path}:logout`);
    await call('DELETE', path);
    const { data } = await list();
    expect(data.map(({ action, target }) => [action, target.label])).toEqual([
      ['session.delete', 'Shop'],
      ['session.logout', 'Shop'],
      ['webhook.delete', '93.184.215.14'],
      ['webhook.rotate_secret', '93.184.215.14'],
      ['webhook.update', '93.184.215.14'],
      ['webhook.create', '93.184.215.14'],
      ['session.update', 'Front desk'],
      ['session.create', 'Front desk'],
    ]);
    expect(data.at(-1)).toEqual({
      id: expect.stringMatching(/^aud_/),
      at: rig.clock.now() - 8,
      actor: { id: 'user_one', name: 'user_one', kind: 'user' },
      action: 'session.create',
      target: { kind: 'session', id: session.id, label: 'Front desk' },
      organizationId: 'org_one',
    });
    expect(data.at(-2)!.detail).toEqual({ label: 'Shop', autoRead: false });
    expect(data[4]!.detail).toEqual({ changed: ['secret', 'active'] });
    expect(JSON.stringify(data)).not.toContain('hunter2');
    expect(JSON.stringify(data)).not.toContain(secret);
  });

  it('tells of a session what was done to it, and nothing of another', async () => {
    const { id } = await rig.workingSession();
    await rig.createSession();
    for (const verb of ['stop', 'start', 'restart']) await call('POST', `/sessions/${id}:${verb}`);
    expect(await actions(`?target=${id}`)).toEqual([
      'session.restart',
      'session.start',
      'session.stop',
      'session.create',
    ]);
    expect((await rig.call('POST', `/sessions/sess_none:stop`)).status).toBe(404);
  });

  it('is part of what it tells: neither is there without the other', async () => {
    const kept = await rig.createSession();
    await sql`alter table audit_log rename to away`.execute(rig.store.db);
    try {
      for (const [method, path, body] of [
        ['POST', '/sessions', {}],
        ['DELETE', `/sessions/${kept}`],
        ['PATCH', `/sessions/${kept}`, { label: 'x' }],
        ['POST', '/webhooks', { url: HOOK, events: ['*'] }],
      ] as const)
        expect((await rig.call(method, path, { body })).status).toBe(500);
    } finally {
      await sql`alter table away rename to audit_log`.execute(rig.store.db);
    }
    expect(rig.errors.splice(0)).toHaveLength(4);
    const { body } = await rig.call<{ data: { id: string; label?: string }[] }>('GET', '/sessions');
    expect(body.data.map(({ id, label }) => [id, label])).toEqual([[kept, undefined]]);
    expect((await rig.call<{ data: unknown[] }>('GET', '/webhooks')).body.data).toEqual([]);
    expect(await actions()).toEqual(['session.create']);
    // What was refused is not told either.
    await rig.call('POST', '/webhooks', { body: { url: 'x', events: ['*'] } });
    await rig.call('DELETE', '/sessions/sess_none');
    expect(await actions()).toEqual(['session.create']);
  });

  it('is asked by actor, action, target and time, a page at a time', async () => {
    const start = rig.clock.now();
    rig.as('key', principal({ kind: 'api-key', id: 'key_1', userId: undefined, role: null }));
    const ids: string[] = [];
    for (const who of ['owner', 'key', 'owner', 'key', 'owner'])
      ids.unshift((await call('POST', '/sessions', {}, who)).id);
    const targets = async (query: string) => (await list(query)).data.map(({ target }) => target.id);
    expect(await targets('?actor=key_1')).toEqual([ids[1], ids[3]]);
    expect(await targets('?action=session.create')).toEqual(ids);
    expect(await targets('?action=session.delete')).toEqual([]);
    expect(await targets(`?target=${ids[2]}`)).toEqual([ids[2]]);
    expect(await targets(`?from=${start + 1}&to=${start + 3}`)).toEqual([ids[2], ids[3]]);
    const paged: string[] = [];
    let cursor = '';
    let pages = 0;
    do {
      const page = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.data.map(({ target }) => target.id));
      cursor = page.nextCursor ?? '';
      pages += 1;
    } while (cursor);
    expect([paged, pages]).toEqual([ids, 3]);
    for (const query of ['?cursor=5', '?from=yesterday'])
      expect((await rig.call('GET', `/audit${query}`)).status).toBe(400);
  });

  it('is the organization’s own; a super admin sees all', async () => {
    const mine = await rig.createSession();
    await rig.createSession('stranger');
    expect((await list()).data.map(({ target }) => target.id)).toEqual([mine]);
    expect(
      (await list('', 'root', '/admin/audit')).data.map((one) => [one.organizationId, one.organizationName]),
    ).toEqual([
      [OTHER_ORG, 'Two'],
      ['org_one', 'One'],
    ]);
    expect((await list('?actor=user_two', 'root', '/admin/audit')).data).toHaveLength(1);
    rig.as('member', principal({ permissions: new Set(['read', 'send', 'events']) }));
    rig.as('key', principal({ kind: 'api-key', sessions: new Set([mine]) }));
    for (const [who, path] of [
      ['member', '/audit'],
      ['key', '/audit'],
      ['owner', '/admin/audit'],
    ] as const)
      expect((await rig.call('GET', path, { who })).status).toBe(403);
  });
});
