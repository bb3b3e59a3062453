import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open.js';
import { authenticatorCode, totp } from '../testing/authenticator.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

/** Every text in a stored value, however it is packed. */
function* textsIn(value: unknown): Generator<string> {
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value);
    for (const encoding of ['utf8', 'hex', 'base64url'] as const) yield bytes.toString(encoding);
  } else if (Array.isArray(value)) {
    for (const item of value) yield* textsIn(item);
  } else if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    for (const item of Object.values(value)) yield* textsIn(item);
  } else if (typeof value === 'string') {
    yield value;
    try {
      const packed: unknown = JSON.parse(value);
      if (packed !== null && typeof packed === 'object') yield* textsIn(packed);
    } catch {
      // A text like any other.
    }
  }
}

/** As a cookie is signed by whoever has to guess the key. */
const signed = (text: string, key: string) =>
  encodeURIComponent(`${text}.${createHmac('sha256', key).update(text).digest('base64')}`);

describeStores('a copy of the database', (stores) => {
  let test: TestGateway;
  let store: Store;
  let texts: string[];
  let dump: string;
  /** What was handed out, and must be nowhere. */
  const secrets: Record<string, string> = {};
  let ann: Person;
  let admin: Person;
  let totpURI: string;
  let challenge: TestBrowser;

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options, { webhookTargets: 'private' });
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    secrets['a set-up token'] = (await test.gateway.setupToken())!;
    [ann, admin] = [await person(test.gateway, 'Ann'), await person(test.gateway, 'Root')];

    const enrolled = (
      await ann.browser.auth<{ totpURI: string; backupCodes: string[] }>('POST', '/two-factor/enable', {
        password: PASSWORD,
      })
    ).body;
    totpURI = enrolled.totpURI;
    await ann.browser.auth('POST', '/two-factor/verify-totp', { code: authenticatorCode(totpURI) });
    [secrets['a backup code'], secrets['another backup code']] = enrolled.backupCodes as [string, string];
    secrets['a second factor'] = new URL(totpURI).searchParams.get('secret')!;
    // A sign-in that waits for its second step, a trusted device, and a second factor that is set up anew.
    challenge = new TestBrowser(test.gateway);
    const trusting = new TestBrowser(test.gateway);
    for (const browser of [challenge, trusting])
      await browser.auth('POST', '/sign-in/email', { email: ann.email, password: PASSWORD });
    await trusting.auth('POST', '/two-factor/verify-backup-code', {
      code: enrolled.backupCodes[2],
      trustDevice: true,
    });
    for (const [name, value] of [...trusting.cookies, ...challenge.cookies])
      secrets[`the cookie ${name}`] = decodeURIComponent(value);
    await ann.browser.auth('POST', '/wagate/two-factor/renew', { password: PASSWORD });

    const invited = await ann.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
      email: 'ben@example.org',
      role: 'owner',
      organizationId: ann.organizationId,
    });
    expect(invited.status).toBe(200);
    secrets['an invitation'] = invited.body.id;
    const key = await ann.browser.api<{ key: string }>('POST', '/api-keys', {
      body: { name: 'x', permissions: ['read', 'manage', 'events'] },
    });
    secrets['an API key'] = key.body.key;
    secrets['a path of a webhook'] = 'T0KEN-in-the-path';
    secrets['a header of a webhook'] = 'T0KEN-in-the-header';
    secrets['a secret of a webhook'] = 'signing-secret-of-it';
    const hook = await ann.browser.api('POST', '/webhooks', {
      body: {
        url: 'http://127.0.0.1:1/hooks/T0KEN-in-the-path',
        events: ['*'],
        secret: 'signing-secret-of-it',
        customHeaders: { Authorization: 'Bearer T0KEN-in-the-header' },
      },
    });
    expect(hook.status).toBe(201);
    await ann.browser.api('PATCH', `/webhooks/${(hook.body as { id: string }).id}`, {
      body: { active: false },
    });
    secrets['a token'] = ann.token;
    secrets['a password'] = PASSWORD;
    secrets['a ticket'] = (
      await ann.browser.api<{ ticket: string }>('POST', '/realtime/ticket', { body: {} })
    ).body.ticket;

    await test.gateway.promote(admin.email);
    const ben = await person(test.gateway, 'Ben');
    secrets['a reset link'] = (
      await admin.browser.auth<{ token: string }>('POST', '/wagate/reset-link', { userId: ben.id })
    ).body.token;
    await admin.browser.auth('POST', '/admin/impersonate-user', { userId: ben.id });

    const found = new Set<string>();
    const rows: unknown[] = [];
    const names = (await store.db.introspection.getTables()).filter(({ isView }) => !isView);
    for (const { name } of names) {
      if (/^(sqlite|message_search_)/.test(name)) continue;
      const table = (await store.db
        .selectFrom(name as never)
        .selectAll()
        .execute()) as object[];
      rows.push(...table);
      for (const text of textsIn(table)) found.add(text);
    }
    dump = JSON.stringify([...textsIn(rows)]);
    texts = [...found].filter((text) => text.length > 3);
    expect(texts.length).toBeGreaterThan(100);
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });

  /** Whoever copied it, without a sign-in of their own. */
  const thief = () => new TestBrowser(test.gateway);
  const header = (text: string) => text.replace(/[^\x20-\x7e]/g, '') || 'x';
  /** Tries every text of the copy. @returns those that opened something */
  async function opening(attempt: (text: string) => Promise<boolean>): Promise<string[]> {
    const opened: string[] = [];
    for (let at = 0; at < texts.length; at += 20)
      await Promise.all(
        texts.slice(at, at + 20).map(async (text) => {
          if (await attempt(text)) opened.push(text);
        }),
      );
    return opened;
  }

  it('holds nothing in clear that was handed out', () => {
    expect(Object.entries(secrets).filter(([, secret]) => !secret || dump.includes(secret))).toEqual([]);
  });

  it('signs nobody in: not as a bearer, not as a cookie, signed or not', async () => {
    const cookies = [...ann.browser.cookies.keys(), ...challenge.cookies.keys()];
    const who = async (headers: Record<string, string>) =>
      (await thief().send('GET', '/api/auth/get-session', { headers })).body !== null;
    expect(
      await opening(async (text) => {
        const plain = header(text);
        if (await who({ authorization: `Bearer ${plain}` })) return true;
        for (const value of [encodeURIComponent(text), signed(text, ''), signed(text, 'better-auth-secret')])
          if (await who({ cookie: cookies.map((name) => `${name}=${value}`).join('; ') })) return true;
        return false;
      }),
    ).toEqual([]);
  });

  it('calls nothing: not as a token, a key or a ticket', async () => {
    const told = async (path: string, headers: Record<string, string>) =>
      (await thief().send('GET', `/api/v1/${path}`, { headers })).status !== 401;
    expect(
      await opening(async (text) => {
        const plain = header(text);
        return (
          (await told('capabilities', { authorization: `Bearer ${plain}` })) ||
          (await told('capabilities', { 'x-api-key': plain })) ||
          (await told(`realtime?ticket=${encodeURIComponent(text)}`, { accept: 'application/x-ndjson' }))
        );
      }),
    ).toEqual([]);
    // A private key to make tokens with would be one in clear.
    expect(dump).not.toMatch(/\\"d\\":|PRIVATE KEY/);
  });

  it('sets no password, and is no invitation and no set-up link', async () => {
    const newPassword = 'battery staple';
    const account = (name: string) => ({ name, email: 'ben@example.org', password: newPassword });
    const post = async (path: string, body: object) => (await thief().auth('POST', path, body)).status < 400;
    expect(
      await opening(async (token) => {
        const asked = [
          await post('/reset-password', { token, newPassword }),
          await post('/wagate/reset-link/state', { token }),
          (await thief().auth('GET', `/wagate/invitation?id=${encodeURIComponent(token)}`)).status < 400,
          await post('/sign-up/email', { ...account('Ben'), invitationId: token }),
          await post('/sign-up/email', { ...account('Root'), setupToken: token }),
        ];
        return asked.includes(true);
      }),
    ).toEqual([]);
  });

  it('joins no organization by an account with the address that is invited', async () => {
    const ben = thief();
    expect((await ben.signUp('Ben', 'ben@example.org')).status).toBe(200);
    const opened = await opening(async (invitationId) => {
      const browser = thief();
      for (const [name, value] of ben.cookies) browser.cookies.set(name, value);
      const answers = [
        await browser.auth('GET', `/organization/get-invitation?id=${encodeURIComponent(invitationId)}`),
        await browser.auth('POST', '/organization/accept-invitation', { invitationId }),
      ];
      return answers.some(({ status }) => status < 400 || status === 429);
    });
    expect(opened).toEqual([]);
    const invitationId = secrets['an invitation'];
    expect((await ben.auth('POST', '/organization/accept-invitation', { invitationId })).status).toBe(200);
  });

  it('gives no second step: no text is a code, or the secret that codes are made of', async () => {
    const now = Date.now();
    const code = authenticatorCode(totpURI, now);
    const asSecret = texts.filter((text) => totp(Buffer.from(text), now) === code);
    expect(asSecret).toEqual([]);
    const codes = texts.filter((text) => /^(\d{6}|[\w-]{5}-[\w-]{5})$/.test(text));
    expect(codes).toEqual([]);
    const answer = await challenge.auth('POST', '/two-factor/verify-backup-code', {
      code: secrets['another backup code'],
    });
    expect(answer.status).toBe(200);
  });
});
