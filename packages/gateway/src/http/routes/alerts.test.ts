import type { Schemas } from '@wagate/contract/types';
import { afterEach, expect, it } from 'vitest';
import { TestBrowser, testGateway } from '../../testing/gateway.js';
import { hang, MailServer, refuse } from '../../testing/mail-server.js';
import { person, type Told } from '../../testing/people.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const ALL = [
  'session_logged_out',
  'session_failed',
  'session_reconnecting',
  'session_limited',
  'webhook_disabled',
];

describeStores('the choice of alerts', (stores) => {
  async function start(withMail = true) {
    const smtp = await MailServer.start();
    undo.push(() => smtp.stop());
    const { gateway, logged } = await testGateway(await stores.fresh(), withMail ? { smtp: smtp.url() } : {});
    undo.push(() => gateway.close());
    await gateway.start();
    return { smtp, gateway, logged, ana: await person(gateway, 'ana') };
  }
  type Refusal = Told & { error: { details?: Record<string, unknown> } };

  it('is announced, belongs to one person in one organization, and keeps what is not named', async () => {
    const { gateway, ana } = await start();
    expect(
      (await ana.browser.api<{ extensions: string[] }>('GET', '/capabilities')).body.extensions,
    ).toContain('alerts');
    const first = await ana.browser.api<Schemas['AlertChoice']>('GET', '/alerts');
    expect(first.body).toEqual({ kinds: ALL, email: false, address: ana.email, mail: true });
    expect(faultsOf('AlertChoice', first.body)).toEqual([]);
    await ana.browser.api('PATCH', '/alerts', { body: { email: true, language: 'ar' } });
    const then = await ana.browser.api('PATCH', '/alerts', { body: { kinds: ['session_failed'] } });
    expect(then.body).toEqual({
      kinds: ['session_failed'],
      email: true,
      language: 'ar',
      address: ana.email,
      mail: true,
    });
    const ben = await person(gateway, 'ben');
    expect((await ben.browser.api('GET', '/alerts')).body).toMatchObject({ kinds: ALL, email: false });
    for (const body of [
      { kinds: ['nothing'] },
      { email: 'yes' },
      { language: 'xx' },
      { address: 'eve@evil.example' },
    ])
      expect((await ana.browser.api('PATCH', '/alerts', { body })).status).toBe(400);
    expect((await ana.browser.api('PATCH', '/alerts', { body: { kinds: [] } })).body).toMatchObject({
      kinds: [],
    });
  });

  it('is no choice of a key, which may read what is open', async () => {
    const { gateway, ana } = await start();
    const { body: key } = await ana.browser.api<{ key: string }>('POST', '/api-keys', {
      body: { name: 'reader', permissions: ['read'] },
    });
    const bare = new TestBrowser(gateway);
    const headers = { 'x-api-key': key.key };
    expect((await bare.send('GET', '/api/v1/alerts', { headers })).status).toBe(403);
    expect((await bare.send('PATCH', '/api/v1/alerts', { headers, body: { email: true } })).status).toBe(403);
    expect((await bare.send('POST', '/api/v1/alerts:test', { headers })).status).toBe(403);
    expect((await bare.send('GET', '/api/v1/alerts/open', { headers })).body).toEqual({ data: [] });
    expect((await bare.send('GET', '/api/v1/alerts/open?cursor=x', { headers })).status).toBe(400);
    expect((await bare.send('GET', '/api/v1/alerts')).status).toBe(401);
  });

  it('can be tried: the answer comes after the mail server took it, and names the address', async () => {
    const { smtp, ana } = await start();
    await ana.browser.api('PATCH', '/alerts', { body: { language: 'es' } });
    let take = () => {};
    const asked = new Promise<void>((resolve) => {
      smtp.behaviour = () =>
        new Promise((done) => {
          take = done;
          resolve();
        });
    });
    let answered = false;
    const answer = ana.browser.api('POST', '/alerts:test').finally(() => {
      answered = true;
    });
    await asked;
    expect(answered).toBe(false);
    take();
    expect(await answer).toMatchObject({ status: 200, body: { address: ana.email } });
    expect(smtp.mails).toMatchObject([{ to: [ana.email], subject: 'Prueba: las alertas te llegan' }]);
  });

  it('says what the mail server said when it refuses the test, and stops who asks too often', async () => {
    const { smtp, ana, logged } = await start();
    smtp.behaviour = refuse(550, 'No such mailbox');
    const refused = await ana.browser.api<Refusal>('POST', '/alerts:test');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: {
          message: 'The mail server says: 550 No such mailbox',
          details: { reason: 'mail_failed', address: ana.email },
        },
      },
    });
    await ana.browser.api('POST', '/alerts:test');
    await ana.browser.api('POST', '/alerts:test');
    const much = await ana.browser.api<Refusal>('POST', '/alerts:test');
    expect(much.status).toBe(429);
    expect(Number(much.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(smtp.mails).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('says that nothing can be mailed where no mail server is set up', async () => {
    const { ana } = await start(false);
    expect((await ana.browser.api('GET', '/alerts')).body).toMatchObject({ mail: false });
    expect(await ana.browser.api('POST', '/alerts:test')).toMatchObject({ status: 501 });
  });

  it('gives a server up that takes the test and never says so, before the request ends', {
    timeout: 30_000,
  }, async () => {
    const { smtp, ana } = await start();
    smtp.behaviour = hang;
    const late = await ana.browser.api<Refusal>('POST', '/alerts:test');
    expect(late.status).toBe(409);
    expect(late.body.error.message).toMatch(/did not answer in time/);
  });
});
