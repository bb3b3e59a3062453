import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Control } from '../principal/control.js';
import type { Permission } from '../principal/principal.js';
import { openStore, type Store } from '../store/open.js';
import { makeKey } from '../testing/api-key.js';
import { type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';
import { ApiKeys, REVOKED_KEPT_MS } from './api-keys.js';

describeStores('API keys', (stores) => {
  let test: TestGateway;
  let store: Store;
  let clock = Date.now();

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options, { now: () => clock });
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });

  const call = (headers: Record<string, string>, path?: string, method?: string) =>
    callWith(test.gateway, headers, path, method);
  const person = (name: string) => newPerson(test.gateway, name);

  const key = (
    organizationId: string,
    permissions: Permission[],
    more: { expiresAt?: number; metadata?: { sessions?: string[] } } = {},
  ) => makeKey(store, organizationId, permissions, more);

  describe('an API key', () => {
    it('may exactly what it was given, in its organization', async () => {
      const ann = await person('key');
      const { key: text } = await key(ann.organizationId, ['read', 'events']);
      const can = await call({ 'x-api-key': text });
      expect(can.status).toBe(200);
      expect(can.body.permissions).toEqual(['read', 'events']);
      expect(can.body.organization).toEqual({ id: ann.organizationId, name: "key's Org" });
      const may = await call({ authorization: `Bearer ${text}` }, '/sessions', 'POST');
      expect(may.status).toBe(403);
      expect(may.body.error).toEqual({
        code: 'forbidden',
        message: 'missing required capability: manage',
        details: { missing: ['manage'] },
      });
      const admin = await call({ 'x-api-key': text }, '/admin/sessions');
      expect(admin.body.error).toMatchObject({
        message: 'super_admin required',
        details: { missing: ['super_admin'] },
      });
    });

    it('made by better-auth works here, and stops at once when deleted or disabled', async () => {
      const ann = await person('made');
      const made = await ann.browser.auth<{ id: string; key: string; start: string }>(
        'POST',
        '/api-key/create',
        {
          name: 'mine',
          organizationId: ann.organizationId,
        },
      );
      expect(made.body.key).toMatch(/^wa_[A-Za-z]{64}$/);
      expect(made.body.start).toBe(made.body.key.slice(0, 6));
      const headers = { 'x-api-key': made.body.key };
      expect((await call(headers)).body.permissions).toEqual(['read']);
      await ann.browser.auth('POST', '/api-key/update', { keyId: made.body.id, enabled: false });
      expect((await call(headers)).status).toBe(401);
      await ann.browser.auth('POST', '/api-key/update', { keyId: made.body.id, enabled: true });
      expect((await call(headers)).status).toBe(200);
      expect((await ann.browser.auth('POST', '/api-key/delete', { keyId: made.body.id })).status).toBe(200);
      expect((await call(headers)).status).toBe(401);
    });

    it('cannot be given rights by a browser', async () => {
      const ann = await person('serveronly');
      const made = await ann.browser.auth('POST', '/api-key/create', {
        name: 'mine',
        organizationId: ann.organizationId,
        permissions: { gateway: ['manage'] },
      });
      expect(made.status).toBe(400);
      expect(made.body.code).toBe('SERVER_ONLY_PROPERTY');
    });

    it('ends when it expires, also while it is remembered', async () => {
      const ann = await person('expires');
      const { key: text } = await key(ann.organizationId, ['read'], { expiresAt: clock + 5000 });
      expect((await call({ 'x-api-key': text })).status).toBe(200);
      clock += 5001;
      expect((await call({ 'x-api-key': text })).status).toBe(401);
    });

    it('confined to some sessions finds no other', async () => {
      const ann = await person('confined');
      const { key: text } = await key(ann.organizationId, ['read'], { metadata: { sessions: ['sess_A'] } });
      const other = await call({ 'x-api-key': text }, '/sessions/sess_B');
      expect(other.status).toBe(404);
    });

    it('is told of for thirty days after it was revoked, and then gone', async () => {
      const ann = await person('revoked');
      let at = clock;
      const keys = new ApiKeys(store, new Control(), () => at);
      const { id } = await key(ann.organizationId, ['read']);
      await keys.revoke(id);
      const listed = async () => (await keys.list(ann.organizationId)).map((row) => row.id);
      at += REVOKED_KEPT_MS - 1;
      expect(await listed()).toEqual([id]);
      expect(await keys.countLive(ann.organizationId)).toBe(0);
      at += 1;
      expect(await listed()).toEqual([]);
      expect(await keys.find(ann.organizationId, id)).toBeUndefined();
      await keys.revoke((await key(ann.organizationId, ['read'])).id);
      const left = await store.db.selectFrom('apikey').select('id').where('id', '=', id).execute();
      expect(left).toEqual([]);
    });

    it('notes when it was last used, at most once a minute', async () => {
      const ann = await person('used');
      const { key: text, id } = await key(ann.organizationId, ['read']);
      const last = async () =>
        (
          await store.db
            .selectFrom('apikey')
            .select('lastRequest')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
        ).lastRequest;
      const first = clock;
      await call({ 'x-api-key': text });
      clock += 30_000;
      await call({ 'x-api-key': text });
      expect(new Date((await last())!).getTime()).toBe(first);
      clock += 31_000;
      await call({ 'x-api-key': text });
      expect(new Date((await last())!).getTime()).toBe(clock);
    });
  });
});
