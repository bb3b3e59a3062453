import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedDate } from '../store/identity-tables.js';
import { openStore, type Store } from '../store/open.js';
import { ManualClock } from '../testing/domain/manual-clock.js';
import { Socket } from '../testing/domain/socket.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

describeStores('a right that is over', (stores) => {
  const clock = new ManualClock(Date.now());
  let test: TestGateway;
  let store: Store;
  let server: Server;
  let port: number;
  let admin: Person;
  let ann: Person;

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options, { clock });
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    server = createServer(getRequestListener((request) => test.gateway.fetch(request)));
    test.gateway.attach(server);
    await test.gateway.start();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    admin = await person(test.gateway, 'Root');
    await test.gateway.promote(admin.email);
    ann = await person(test.gateway, 'Ann');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await store.close();
    await test.gateway.close();
  });

  interface Credential {
    headers: Record<string, string>;
    /** Where it is a sign-in. */
    browser?: TestBrowser;
    id: string;
  }
  const signedIn = async ({ browser }: { browser: TestBrowser }): Promise<Credential> => {
    const { token } = (await browser.auth<{ token: string }>('GET', '/token')).body;
    const { session } = (await browser.auth<{ session: { id: string } }>('GET', '/get-session')).body;
    return { headers: { authorization: `Bearer ${token}` }, browser, id: session.id };
  };
  const signIn = async ({ email }: Person): Promise<Credential & { browser: TestBrowser }> => {
    const browser = new TestBrowser(test.gateway);
    await browser.auth('POST', '/sign-in/email', { email, password: PASSWORD });
    return { ...(await signedIn({ browser })), browser };
  };
  /** The browser of a super admin who acts as Ann. */
  const acting = async (boss: Person) => {
    const { browser } = boss;
    await browser.auth('POST', '/admin/impersonate-user', { userId: ann.id });
    return { ...(await signedIn({ browser })), browser };
  };
  const boss = async () => {
    const made = await person(test.gateway, 'Boss');
    await test.gateway.promote(made.email);
    return made;
  };
  const keyOf = async (more: object = {}): Promise<Credential> => {
    const body = { name: 'x', permissions: ['read', 'manage', 'events'], ...more };
    const made = (await ann.browser.api<{ id: string; key: string }>('POST', '/api-keys', { body })).body;
    return { headers: { 'x-api-key': made.key }, id: made.id };
  };

  const stream = (ticket: string) =>
    fetch(`http://127.0.0.1:${port}/api/v1/realtime`, {
      headers: { accept: 'application/x-ndjson', authorization: `Bearer ${ticket}` },
    });
  /** All that a credential can have open. */
  async function open({ headers, browser }: Credential) {
    const api = new TestBrowser(test.gateway);
    const ask = () => api.send<{ ticket: string }>('POST', '/api/v1/realtime/ticket', { headers, body: {} });
    const ticket = async () => (await ask()).body.ticket;
    const socket = new Socket(port, await ticket());
    await socket.until((frames) => frames.length > 0);
    const streamed = await stream(await ticket());
    const unused = [await ticket(), await ticket()] as const;
    return {
      socket,
      streamed,
      /** What is left of it. */
      async left() {
        return {
          socket: await socket.closed,
          stream: (await streamed.text()).trim().split('\n').length,
          tickets: [(await stream(unused[0])).status, await new Socket(port, unused[1]).opened],
          api: (await ask()).status,
          cookie: browser ? (await browser.auth('GET', '/get-session')).body : null,
        };
      },
    };
  }
  const NOTHING = {
    socket: { code: 1000 },
    stream: 1,
    tickets: [401, { status: 401 }],
    api: 401,
    cookie: null,
  };

  describe('by an act ends what is open at once', () => {
    const byAdmin = (path: string, body: (who: Person) => object) => async (who: Person) => {
      const answer = await admin.browser.auth('POST', path, body(who));
      expect(answer.status).toBe(200);
    };
    it.each([
      ['signing out', (_, { browser }) => browser.auth('POST', '/sign-out')],
      ['sign-ins ended by an admin', byAdmin('/admin/revoke-user-sessions', ({ id }) => ({ userId: id }))],
      [
        'one sign-in ended by an admin',
        async ({ id }, { id: signInId }) => {
          const { sessions } = (
            await admin.browser.auth<{ sessions: { id: string; token: string }[] }>(
              'POST',
              '/admin/list-user-sessions',
              { userId: id },
            )
          ).body;
          const sessionToken = sessions.find((one) => one.id === signInId)!.token;
          await admin.browser.auth('POST', '/admin/revoke-user-session', { sessionToken });
        },
      ],
      [
        'a password set by an admin',
        byAdmin('/admin/set-user-password', ({ id }) => ({ userId: id, newPassword: 'battery staple' })),
      ],
      ['a ban', byAdmin('/admin/ban-user', ({ id }) => ({ userId: id }))],
      ['a removal', byAdmin('/admin/remove-user', ({ id }) => ({ userId: id }))],
    ] as [string, (who: Person, at: Credential & { browser: TestBrowser }) => Promise<unknown>][])(
      'of a sign-in: %s',
      async (_how, end) => {
        const who = await person(test.gateway, 'Who');
        const at = { ...(await signedIn(who)), browser: who.browser };
        const opened = await open(at);
        await end(who, at);
        expect(await opened.left()).toEqual(NOTHING);
      },
    );

    it.each([
      ['stopped', (at) => at.browser.auth('POST', '/admin/stop-impersonating')],
      ['signed out', (at) => at.browser.auth('POST', '/sign-out')],
      [
        'the role is taken',
        (_, who) => admin.browser.auth('POST', '/admin/set-role', { userId: who.id, role: 'user' }),
      ],
      [
        'an admin sets that admin’s password',
        (_, who) =>
          admin.browser.auth('POST', '/admin/set-user-password', {
            userId: who.id,
            newPassword: 'battery staple',
          }),
      ],
      [
        'that admin ends all own sign-ins, elsewhere',
        async (_, who) => (await signIn(who)).browser.auth('POST', '/revoke-sessions'),
      ],
      [
        'that admin signs out, elsewhere',
        async (_, who) => (await signIn(who)).browser.auth('POST', '/sign-out'),
      ],
      [
        'that admin ends one sign-in, elsewhere',
        async (_, who) => {
          const { browser } = await signIn(who);
          const { body } = await browser.auth<{ token: string }[]>('GET', '/list-sessions');
          const here = await browser.auth<{ session: { token: string } }>('GET', '/get-session');
          const other = body.find(({ token }) => token !== here.body.session.token);
          return browser.auth('POST', '/revoke-session', { token: other?.token });
        },
      ],
      [
        'another super admin ends one sign-in of that admin',
        async (_, who) => {
          const listed = await admin.browser.auth<{ sessions: { token: string }[] }>(
            'POST',
            '/admin/list-user-sessions',
            { userId: who.id },
          );
          const sessionToken = listed.body.sessions[0]?.token;
          return admin.browser.auth('POST', '/admin/revoke-user-session', { sessionToken });
        },
      ],
      [
        'that admin ends the other own sign-ins, elsewhere',
        async (_, who) => (await signIn(who)).browser.auth('POST', '/revoke-other-sessions'),
      ],
      [
        'that admin resets the password',
        async (_, who) => {
          const { token } = (
            await admin.browser.auth<{ token: string }>('POST', '/wagate/reset-link', { userId: who.id })
          ).body;
          return new TestBrowser(test.gateway).auth('POST', '/reset-password', {
            token,
            newPassword: 'battery staple',
          });
        },
      ],
    ] as [string, (at: Credential & { browser: TestBrowser }, who: Person) => Promise<{ status: number }>][])(
      'of acting as somebody: %s',
      async (_how, end) => {
        const who = await boss();
        const at = await acting(who);
        const opened = await open(at);
        expect((await end(at, who)).status).toBe(200);
        const left = await opened.left();
        // Who stops is back as themselves.
        expect({ ...left, cookie: _how === 'stopped' ? null : left.cookie }).toEqual(NOTHING);
      },
    );

    it('and what happens between the act and its answer is told to nobody who lost the right', async () => {
      const id = (await ann.browser.api<{ id: string }>('POST', '/sessions', { body: {} })).body.id;
      const at = await signIn(ann);
      const kept = await open(await signedIn(ann));
      const opened = await open(at);
      const label = (text: string) => ann.browser.api('PATCH', `/sessions/${id}`, { body: { label: text } });
      await label('before');
      await opened.socket.until((frames) => frames.some(({ event }) => event === 'session.status'));
      await at.browser.auth('POST', '/sign-out');
      await label('after');
      await opened.socket.closed;
      expect(opened.socket.of('session.status')).toHaveLength(1);
      // Another sign-in of the same person hears on.
      await kept.socket.until(
        (frames) => frames.filter(({ event }) => event === 'session.status').length === 2,
      );
      kept.socket.close();
    });
  });

  describe('that no act tells of ends with the next heartbeat', () => {
    const past = () => storedDate(store.dialect, Date.now() - 60_000);
    it.each([
      [
        'a sign-in that runs out',
        () => signIn(ann),
        (id) => store.db.updateTable('session').set({ expiresAt: past() }).where('id', '=', id).execute(),
      ],
      [
        'a sign-in that another process ends',
        () => signIn(ann),
        (id) => store.db.deleteFrom('session').where('id', '=', id).execute(),
      ],
      [
        'acting as somebody that runs out',
        async () => acting(await boss()),
        (id) => store.db.updateTable('session').set({ expiresAt: past() }).where('id', '=', id).execute(),
      ],
      [
        'a key that another process switches off',
        () => keyOf(),
        (id) =>
          store.db
            .updateTable('apikey')
            .set({ enabled: (store.dialect === 'postgres' ? false : 0) as number })
            .where('id', '=', id)
            .execute(),
      ],
      [
        'a key that another process confines',
        () => keyOf(),
        (id) =>
          store.db
            .updateTable('apikey')
            .set({ metadata: '{"sessions":["sess_1"]}' })
            .where('id', '=', id)
            .execute(),
      ],
      ['a key whose time is over', () => keyOf({ expiresAt: clock.now() + 15_000 }), async () => undefined],
    ] as [string, () => Promise<Credential>, (id: string) => Promise<unknown>][])(
      '%s',
      async (_how, make, end) => {
        const at = await make();
        const opened = await open(at);
        await end(at.id);
        clock.advance(20_000);
        expect(await opened.socket.closed).toEqual({ code: 1000 });
        expect((await opened.streamed.text()).trim().split('\n')).toHaveLength(1);
      },
    );

    it('and what holds goes on', async () => {
      const opened = await open(await signIn(ann));
      clock.advance(20_000);
      await opened.socket.until((frames) => frames.some(({ event }) => event === 'ping'));
      opened.socket.close();
    });
  });
});
