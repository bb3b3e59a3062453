import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Receiver } from '../../gateway/src/testing/domain/receiver.js';
import { type TestGateway, testGateway } from '../../gateway/src/testing/gateway.js';
import { type Person, person } from '../../gateway/src/testing/people.js';
import { describeSqlite } from '../../gateway/src/testing/stores.js';
import { runLiveCheck } from './live-check/run.js';
import { createLog } from './log.js';
import { serveMetrics } from './metrics-server.js';

const DESK = '15550001111';
const ALICE = '15550002222';
const WAIT = { timeout: 20_000 };

/** What whoever runs it sees of a whole journey, at the loudest. */
describeSqlite('a gateway that is watched', (stores) => {
  let network: Network;
  let receiver: Receiver;
  let wagate: TestGateway;
  let owner: Person;
  let session: string;
  const lines: string[] = [];
  const log = createLog({ level: 'debug', format: 'json', write: (line) => void lines.push(line) });
  /** Everything of the journey that no line may hold, by what it is. */
  const secrets = new Map<string, string>();

  const call = async <T = Record<string, unknown>>(method: string, path: string, body?: unknown) =>
    (await owner.browser.api<T>(method, path, body === undefined ? {} : { body })).body;

  beforeAll(async () => {
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    await network.phones.create({ number: DESK, name: 'Front desk' });
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    receiver = await Receiver.start();
    const { url, rootPublicKey, mediaCertificate } = network;
    const logger = { warn: (message: string) => log(message), error: (message: string) => log(message) };
    wagate = await testGateway(await stores.fresh(), {
      engine: createBaileysEngine({ url, rootPublicKey, mediaCertificate, logger }),
      webhookTargets: 'loopback',
      log,
      logLevel: 'debug',
    });
    await wagate.gateway.start();
    owner = await person(wagate.gateway, 'ana');
    const note = (what: string, secret: unknown) => {
      expect(secret, what).toBeTypeOf('string');
      secrets.set(what, secret as string);
    };
    note('password', 'correct horse');
    note('e-mail', owner.email);
    note('token', owner.token);
    for (const [name, value] of owner.browser.cookies) note(`cookie ${name}`, value);
    note('key', (await call('POST', '/api-keys', { name: 'shop', permissions: ['read'] })).key);
    session = String((await call('POST', '/sessions', { label: 'Desk' })).id);
    note(
      'embed token',
      (
        await call('POST', '/embed-tokens', {
          sessions: [session],
          can: ['view'],
          user: { id: 'u1' },
          origins: ['https://app.example.com'],
          expiresIn: 600,
        })
      ).token,
    );
    note('webhook secret', 'only the two of us know this');
    const hook = await call('POST', '/webhooks', {
      url: receiver.url('/hook?for=nobody-else'),
      events: ['*'],
      secret: secrets.get('webhook secret'),
    });
    expect(hook).toHaveProperty('id');
    note('webhook path', 'nobody-else');
    const { code } = await call<{ code: string }>('POST', `/sessions/${session}/pairing-code`, {
      phone: DESK,
    });
    note('pairing code', code);
    note('pairing code as it is typed', code.replace('-', ''));
    await network.phones.enterCode(DESK, code);
    await vi.waitFor(
      async () => expect((await call('GET', `/sessions/${session}`)).status).toBe('working'),
      WAIT,
    );
    note('text that came in', 'Is the blue one still there?');
    note('text that was sent', 'It is, until Friday.');
    await network.phones.write(ALICE, DESK, { conversation: secrets.get('text that came in')! });
    await call('POST', `/sessions/${session}/messages`, {
      type: 'text',
      to: ALICE,
      text: secrets.get('text that was sent'),
    });
    note('number', ALICE);
    note('own number', DESK);
    const heard = () => receiver.received.map(({ body }) => body.event);
    await vi.waitFor(
      () => expect(heard()).toEqual(expect.arrayContaining(['message', 'message.from_me'])),
      WAIT,
    );
    // Faults are written down too, with the addresses that were asked for.
    await call(
      'GET',
      `/sessions/${session}/chats/${ALICE}@s.whatsapp.net/messages?cursor=${secrets.get('key')}`,
    );
    await owner.browser.send('GET', `/api/v1/nothing/${secrets.get('key')}`);
    await call('GET', `/sessions/${ALICE}/chats`);
  }, 60_000);
  afterAll(async () => {
    await wagate?.gateway.close();
    await receiver?.close();
    await network?.close();
  });

  const leaks = () => [...secrets].filter(([, secret]) => lines.some((line) => line.includes(secret)));

  it('writes what happened down, with the thread to each answer, and no secret of it', () => {
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries).toContainEqual(
      expect.objectContaining({
        level: 'debug',
        message: 'A request was answered',
        operation: 'sendMessage',
        sessionId: session,
        status: 200,
        requestId: expect.any(String),
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ level: 'info', sessionId: session, outcome: 'working' }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ outcome: 'delivered', webhookId: expect.any(String) }),
    );
    expect(leaks()).toEqual([]);
  });

  it('is looked through by a search that finds what is planted', () => {
    for (const [what, secret] of secrets) {
      lines.push(`a careless line: ${secret}`);
      expect(
        leaks().map(([name]) => name),
        what,
      ).toContain(what);
      lines.pop();
    }
    // What looks like a secret does not pass the door even where somebody is careless.
    for (const what of ['key', 'token', 'embed token', 'e-mail', 'pairing code', 'number']) {
      log(`a careless line: ${secrets.get(what)}${what === 'number' ? '@s.whatsapp.net' : ''}`);
      expect(leaks(), what).toEqual([]);
    }
  });

  it('counts what happened, by no name of anybody', async () => {
    const text = await wagate.gateway.metrics();
    const value = (series: string) =>
      Number(new RegExp(`^${series.replace(/[{}]/g, '\\$&')} (.+)$`, 'm').exec(text)?.[1]);
    expect(value('wagate_messages_total{direction="in"}')).toBe(1);
    expect(value('wagate_messages_total{direction="out"}')).toBe(1);
    expect(value('wagate_sends_total{outcome="sent"}')).toBe(1);
    expect(value('wagate_send_seconds_count{outcome="sent"}')).toBe(1);
    expect(value('wagate_webhook_attempts_total{outcome="delivered"}')).toBeGreaterThanOrEqual(2);
    expect(value('wagate_http_requests_total{operation="sendMessage",status="2xx"}')).toBe(1);
    expect(value('wagate_sessions{status="working"}')).toBe(1);
    expect(value('wagate_sessions{status="failed"}')).toBe(0);
    expect(value('wagate_sessions_connected')).toBe(1);
    expect(value('wagate_outbox_waiting')).toBe(0);
    expect(value('wagate_webhook_deliveries_waiting')).toBeGreaterThanOrEqual(0);
    expect(value('wagate_streams_open')).toBe(0);
    expect(value('wagate_database_up')).toBe(1);
    expect(value('wagate_event_publish_seconds_count')).toBeGreaterThan(2);
    for (const name of [session, owner.organizationId, owner.id, DESK, ALICE, 'ana', 'Desk'])
      expect(text).not.toContain(name);
    const labels = new Set([...text.matchAll(/(\w+)="/g)].map(([, label]) => label));
    expect([...labels].sort()).toEqual(['direction', 'le', 'operation', 'outcome', 'state', 'status']);
  });

  it('shows the numbers to who is on this machine, or brings the token', async () => {
    const read = () => wagate.gateway.metrics();
    const [near, guarded] = [
      await serveMetrics({ host: '127.0.0.1', port: 0 }, read),
      await serveMetrics({ host: '127.0.0.1', port: 0, token: 'a-token-of-16-ch' }, read),
    ];
    try {
      const answer = await fetch(near.url);
      expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
      expect(await answer.text()).toContain('# TYPE wagate_sends_total counter');
      expect((await fetch(near.url, { method: 'POST' })).status).toBe(405);
      expect((await fetch(near.url.replace('/metrics', '/'))).status).toBe(404);
      const asked = async (authorization?: string) =>
        (await fetch(guarded.url, { headers: authorization ? { authorization } : {} })).status;
      expect(await asked()).toBe(401);
      expect(await asked('Bearer a-token-of-16-c')).toBe(401);
      expect(await asked('Bearer a-token-of-16-ch')).toBe(200);
    } finally {
      await Promise.all([near.close(), guarded.close()]);
    }
    const { status } = await owner.browser.send('GET', '/metrics');
    expect(status).toBe(404);
  });

  it('is walked by the live check, whose log names nobody', async () => {
    const NIGHT = '15550004444';
    await network.phones.create({ number: NIGHT, name: 'Night desk' });
    const written: string[] = [];
    const asked: string[] = [];
    const outcomes = await runLiveCheck(
      {
        phone: NIGHT,
        to: ALICE,
        patienceMs: 15_000,
        pauseMs: 50,
        call: async (method, path, body) => {
          const { status, headers, body: told } = await owner.browser.api(method, path, { body });
          return { status, body: told, bytes: 0, type: headers.get('content-type') ?? '' };
        },
        ask: async (what) => {
          asked.push(what);
          const [, code] = /Type in (\S+)/.exec(what) ?? [];
          if (code) await network.phones.enterCode(NIGHT, code);
          else if (/answer with a text/.test(what))
            await network.phones.write(ALICE, NIGHT, { conversation: 'A text that nobody else reads' });
          else return 'skip';
          return 'done';
        },
      },
      (line) => written.push(line),
    );
    for (const step of ['link by a code', 'send a text', 'receive a text', 'send a picture', 'unlink'])
      expect(outcomes.get(step), `${step}\n${written.join('\n')}`).toBe('ok');
    expect(outcomes.size).toBe(written.length);
    const text = written.join('\n');
    for (const secret of [NIGHT, ALICE, 'nobody else reads', /Type in (\S+)/.exec(asked[0]!)![1]!])
      expect(text).not.toContain(secret);
  });
});
