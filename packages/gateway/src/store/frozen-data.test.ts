import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { EmbeddedGateway } from '../gateway.js';
import { authenticatorCode } from '../testing/authenticator.js';
import { FakeEngine } from '../testing/domain/fake-engine.js';
import { addressOf, PEOPLE } from '../testing/frozen/accounts.js';
import { type Frozen, placeOf, readFacts, releases, thaw } from '../testing/frozen/frozen-data.js';
import { Reader } from '../testing/frozen/reader.js';
import { READINGS } from '../testing/frozen/readings.js';
import { KINDS, say } from '../testing/frozen/spoken.js';
import { TestBrowser, testGateway } from '../testing/gateway.js';
import { describeStores } from '../testing/stores.js';

/**
 * What earlier versions left behind is opened by this one and read through its API. The answers were kept with the data: one
 * that differs is shown, and where that is meant, `npm run freeze:accept -w @wagate/gateway` keeps the new one.
 */
for (const release of releases())
  describeStores(`data that ${release} left behind`, (stores) => {
    let facts: Frozen;
    let gateway: EmbeddedGateway;
    let engine: FakeEngine;
    let logged: string[];

    beforeAll(async () => {
      facts = readFacts(release);
      vi.useFakeTimers({ toFake: ['Date'], now: facts.at });
      const where = await stores.fresh();
      await thaw(release, where);
      engine = new FakeEngine();
      ({ gateway, logged } = await testGateway(where, {
        secret: facts.secret,
        engine,
        registration: 'closed',
        // As what is frozen was hashed.
        passwords: undefined,
      }));
    });
    afterAll(async () => {
      await gateway?.close();
      vi.useRealTimers();
    });

    /** What both databases answer is one: it is accepted from the first, and compared with it on the second. */
    async function expectAnswers(file: string, text: string): Promise<void> {
      const path = placeOf(release, 'answers', `${file}.txt`);
      if (stores.dialect === 'sqlite') await expect(text).toMatchFileSnapshot(path);
      else expect(text).toBe(readFileSync(path, 'utf8'));
    }

    async function signIn(email: string): Promise<TestBrowser> {
      const browser = new TestBrowser(gateway);
      const { status, body } = await browser.auth<{ twoFactorRedirect?: boolean }>('POST', '/sign-in/email', {
        email,
        password: facts.password,
      });
      expect(status).toBe(200);
      if (body.twoFactorRedirect) {
        const code = authenticatorCode(facts.totpURI);
        expect((await browser.auth('POST', '/two-factor/verify-totp', { code })).status).toBe(200);
      }
      return browser;
    }

    /** Passwords are slow to check: each person signs in once. */
    const tokens = new Map<string, string>();
    async function readerAs(email: string): Promise<Reader> {
      const token =
        tokens.get(email) ??
        (await (await signIn(email)).auth<{ token: string }>('GET', '/token')).body.token;
      tokens.set(email, token);
      return new Reader(gateway, { authorization: `Bearer ${token}` });
    }
    const readerWith = (key: string) => new Reader(gateway, { 'x-api-key': key });
    const sessionsOf = async (reader: Reader) =>
      ((await reader.ask('/sessions')).body.data ?? []).map(({ id }) => id);

    for (const organization of ['bakery', 'tours'] as const)
      for (const [name, read] of Object.entries(READINGS))
        it(`tells the owner of ${organization} the same ${name}`, async () => {
          const { owner, otherOwner } = facts.addresses;
          const reader = await readerAs(organization === 'bakery' ? owner : otherOwner);
          await read(reader, await sessionsOf(reader));
          await expectAnswers(`${organization}-${name}`, reader.take());
        });

    for (const organization of ['bakery', 'tours'] as const)
      it(`tells ${organization} every event again`, async () => {
        const { owner, otherOwner } = facts.addresses;
        const reader = await readerAs(organization === 'bakery' ? owner : otherOwner);
        const since = facts.firstEvents[organization];
        await reader.events({ since, scope: 'organization' }, (event) => event);
        await reader.events(
          { since, scope: 'session', session: facts.sessions[organization] },
          ({ id }) => id,
        );
        await expectAnswers(`${organization}-events`, reader.take());
      });

    it('tells a super admin the same of all organizations', async () => {
      const reader = await readerAs(facts.addresses.root);
      await reader.list('/admin/sessions', undefined, 3);
      await reader.list('/admin/audit', undefined, 9);
      await reader.note('/admin/number');
      await expectAnswers('platform', reader.take());
    });

    it('knows its people, their second factor and who may not come in', async () => {
      const { owner, secondFactor, admin, member, banned } = facts.addresses;
      const browser = await signIn(owner);
      const full = await browser.auth<{ members: { user: { email: string }; role: string }[] }>(
        'GET',
        '/organization/get-full-organization',
      );
      expect(full.body.members.map(({ user, role }) => `${user.email} ${role}`).sort()).toEqual([
        `${owner} owner`,
        `${admin} admin`,
        `${member} member`,
        `${banned} member`,
        `${secondFactor} member`,
      ]);
      const invitations = await browser.auth<{ email: string; status: string }[]>(
        'GET',
        '/organization/list-invitations',
      );
      expect(invitations.body.map(({ email, status }) => `${email} ${status}`).sort()).toEqual([
        `${admin} accepted`,
        `${member} accepted`,
        'eve@pelican.example pending',
        'frank@pelican.example canceled',
        `${banned} accepted`,
        `${secondFactor} accepted`,
      ]);
      const guarded = await signIn(secondFactor);
      expect((await guarded.auth('GET', '/wagate/account')).body).toMatchObject({ backupCodesLeft: 10 });
      const refused = await new TestBrowser(gateway).auth('POST', '/sign-in/email', {
        email: banned,
        password: facts.password,
      });
      expect(refused.status).toBe(403);
    });

    it('lets each key do what it could, and no more', async () => {
      const { keys, sessions } = facts;
      const seen = async (key: string) => (await sessionsOf(readerWith(key))).length;
      expect(await seen(keys.whole)).toBeGreaterThan(5);
      expect(await seen(keys.reading)).toBe(await seen(keys.whole));
      const confined = readerWith(keys.confined);
      expect(await sessionsOf(confined)).toEqual([sessions.bakery]);
      const others = (await sessionsOf(readerWith(keys.whole))).filter((id) => id !== sessions.bakery);
      for (const other of [...others, sessions.tours])
        expect((await confined.ask(`/sessions/${other}`)).status).toBe(404);
      expect((await readerWith(keys.reading).ask('/webhooks')).status).toBe(403);
      for (const over of [keys.expired, keys.revoked, keys.disabled])
        expect((await readerWith(over).ask('/sessions')).status).toBe(401);
    });

    it('connects what was linked with the keys that were kept, and sends what waited', async () => {
      expect(logged).toEqual([]);
      // Its address is nobody's: no name is looked up here.
      const other = await signIn(facts.addresses.otherOwner);
      const hooks = await other.api<{ data: { id: string }[] }>('GET', '/webhooks');
      for (const { id } of hooks.body.data)
        await other.api('PATCH', `/webhooks/${id}`, { body: { active: false } });
      await gateway.start();
      const reader = await readerAs(facts.addresses.owner);
      const phone = await vi.waitUntil(() => engine.sessions.get(facts.sessions.bakery));
      await vi.waitUntil(() => phone.sent.length === 3);
      expect(phone.sent.map(({ text }) => text).sort()).toEqual([
        'Unterwegs',
        'Unterwegs in der Gruppe',
        'Wartet dahinter',
      ]);
      expect(new TextDecoder().decode((await phone.host.read('pre-key', ['2'])).get('2'))).toBe('key 2');
      expect((await reader.ask(`/sessions/${facts.sessions.bakery}`)).body.status).toBe('working');
    });

    it('carries out what waited for its message, when the message comes', async () => {
      const phone = engine.of(facts.sessions.bakery);
      const original = { chatJid: addressOf('anna'), chatAlt: PEOPLE.anna.phoneJid, timestamp: facts.at };
      for (const [n, content] of [say('Vor dem Bearbeiten'), say('Beliebt'), say('Zu löschen')].entries())
        await phone.deliver({ ...original, id: `SGONE${n + 1}`, content });
      await phone.deliver({ ...original, id: 'SGONE4', content: KINDS.poll });
      await phone.deliver({ ...original, id: 'SGONE5', fromMe: true, content: say('Von uns') });
      const reader = await readerAs(facts.addresses.owner);
      const { body } = await reader.ask(
        `/sessions/${facts.sessions.bakery}/chats/${encodeURIComponent(original.chatJid)}/messages?limit=20`,
      );
      const told = (n: number) => body.data?.find(({ waMessageId }) => waMessageId === `SGONE${n}`);
      expect(told(1)).toMatchObject({ body: 'Wartet auf sein Original', edited: true });
      expect(told(2)).toMatchObject({ reactions: [{ emoji: '⏳' }] });
      expect(told(3)).toMatchObject({ deleted: true });
      expect(told(4)).toMatchObject({ poll: { totalVotes: 1 } });
      expect(told(5)).toMatchObject({ status: 'read' });
    });

    it('knows a send by its key, whatever became of it', async () => {
      const browser = await signIn(facts.addresses.owner);
      const again = (key: string) =>
        browser.api<{ waMessageId: string; replayed?: boolean }>(
          'POST',
          `/sessions/${facts.sessions.bakery}/messages`,
          {
            body: { type: 'text', to: addressOf('anna'), text: 'Noch einmal' },
            headers: { 'idempotency-key': key },
          },
        );
      const phone = engine.of(facts.sessions.bakery);
      const before = phone.sent.length;
      expect((await again('frozen-key-sent')).body).toMatchObject({
        waMessageId: '3EB0000000000004',
        replayed: true,
      });
      expect(phone.sent.length).toBe(before);
      expect((await again('frozen-key-failed')).body.waMessageId).toBe('3EB0000000000009');
      expect(phone.sent.at(-1)?.text).toBe('Abgelehnt frozen-key-failed');
      // Its message was never stored: the key is free.
      expect((await again('frozen-key-lost')).status).toBe(200);
      expect(phone.sent.at(-1)?.text).toBe('Noch einmal');
    });
  });
