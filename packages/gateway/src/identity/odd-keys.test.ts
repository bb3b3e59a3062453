import type { Schemas } from '@wagate/contract/types';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ApiKeyTable } from '../store/identity-tables.js';
import { openStore, type Store } from '../store/open.js';
import { makeKey } from '../testing/api-key.js';
import { type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';
import { faultsOf } from '../testing/wire-schema.js';

const NONE = { sessions: [''] };

describeStores('a key whose row other software has written', (stores) => {
  let test: TestGateway;
  let store: Store;
  let ann: Person;
  let session: string;

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options);
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });
  beforeEach(async () => {
    ann = await person(test.gateway, 'ann');
    session = (await ann.browser.api<{ id: string }>('POST', '/sessions', { body: {} })).body.id;
  });

  /** A key like any other, but for these columns; and one that is as it should be. */
  async function odd(columns: Partial<ApiKeyTable>) {
    const usual = await makeKey(store, ann.organizationId, ['read']);
    const made = await makeKey(store, ann.organizationId, ['read', 'events']);
    await store.db.updateTable('apikey').set(columns).where('id', '=', made.id).execute();
    const { status, body } = await ann.browser.api<Schemas['ListApiKey']>('GET', '/api-keys');
    expect([status, faultsOf('ListApiKey', body)]).toEqual([200, []]);
    expect(body.data!.map(({ id }) => id).sort()).toEqual([usual.id, made.id].sort());
    const statusOf = async (path: string) =>
      (await callWith(test.gateway, { 'x-api-key': made.key }, path)).status;
    return {
      shown: body.data!.find(({ id }) => id === made.id)!,
      opens: [await statusOf('/capabilities'), await statusOf(`/sessions/${session}`)],
    };
  }

  it.each<[string, Partial<ApiKeyTable>, object]>([
    ['nulls where it has texts', { name: null, start: null, prefix: null }, { name: '', start: '' }],
    ['nothing beside it', { metadata: null }, {}],
    ['a null beside it', { metadata: 'null' }, {}],
    ['a list beside it', { metadata: '[]' }, {}],
    ['nulls in what is beside it', { metadata: '{"sessions":null,"createdBy":null,"revokedAt":null}' }, {}],
    ['what nobody knows beside it', { metadata: '{"future":{"of":["a","key"]},"createdBy":5}' }, {}],
    ['JSON within JSON beside it', { metadata: JSON.stringify('{"createdBy":"u"}') }, { createdBy: 'u' }],
    [
      'a right that nobody knows',
      { permissions: '{"gateway":["read","teleport",null,5]}' },
      { permissions: ['read'] },
    ],
  ])('with %s is listed in a plain form, and opens what it did', async (_, columns, more) => {
    const { shown, opens } = await odd(columns);
    expect(shown).toMatchObject({ enabled: true, ...more });
    expect(shown).not.toHaveProperty('sessions');
    expect(opens).toEqual([200, 200]);
  });

  it.each<[string, Partial<ApiKeyTable>, object, number[]]>([
    ['no rights', { permissions: null }, { permissions: [] }, [200, 403]],
    ['rights that are no list', { permissions: '{"gateway":"read"}' }, { permissions: [] }, [200, 403]],
    ['rights that are no JSON', { permissions: 'read' }, { permissions: [] }, [200, 403]],
    ['sessions that are no texts', { metadata: '{"sessions":[null,5]}' }, { sessions: ['', ''] }, [200, 404]],
    ['sessions that are no list', { metadata: '{"sessions":"sess_A"}' }, NONE, [200, 404]],
    ['sessions that are an object', { metadata: '{"sessions":{}}' }, NONE, [200, 404]],
    ['what is cut off beside it', { metadata: '{"sessions":["sess_' }, NONE, [200, 404]],
    ['neither on nor off', { enabled: null }, { enabled: false }, [401, 401]],
  ])('with %s is listed, and opens nothing by it', async (_, columns, more, expected) => {
    const { shown, opens } = await odd(columns);
    expect(shown).toMatchObject(more);
    expect(opens).toEqual(expected);
  });

  it('with an end that cannot be read has ended', async () => {
    // PostgreSQL keeps nothing else than dates.
    if (store.dialect === 'postgres') return;
    const { shown, opens } = await odd({ expiresAt: 'some day', lastRequest: 'never', createdAt: 'once' });
    expect(shown).toMatchObject({ expiresAt: 0, createdAt: 0 });
    expect(shown).not.toHaveProperty('lastUsedAt');
    expect(opens).toEqual([401, 401]);
  });
});
