import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Json, production } from '../testing/production.js';

let it_: Awaited<ReturnType<typeof production>>;
beforeEach(async () => {
  it_ = await production();
});
afterEach(() => it_.gateway.close());
const desk = () => it_.world.sessionCalled('Front desk').id;
const say = (body: string) => it_.world.receive(desk(), { from: 'marta', body });
const bodies = (events: Json[]) => events.map(({ payload }) => payload.body);

describe('the socket', () => {
  it('greets, and tells of events as they are', async () => {
    const socket = await it_.listen();
    expect(socket.frames[0]).toMatchObject({ event: 'connected', heartbeatSeconds: 20 });
    say('one');
    expect((await socket.events(1))[0]).toMatchObject({
      schema: 'v1',
      event: 'message',
      payload: { body: 'one' },
    });
  });

  it('takes a ticket once, and burns it though the upgrade fails', async () => {
    const socket = await it_.listen();
    const again = new WebSocket(socket.url);
    const refused = await new Promise<string>((done) => again.on('error', ({ message }) => done(message)));
    expect(refused).toContain('401');
    const { body } = await it_.call('POST', '/realtime/ticket', {});
    const foreign = new WebSocket(body.url, { headers: { Origin: 'https://evil.example' } });
    expect(await new Promise((done) => foreign.on('error', ({ message }) => done(message)))).toContain('403');
    const burnt = new WebSocket(body.url);
    expect(await new Promise((done) => burnt.on('error', ({ message }) => done(message)))).toContain('401');
  });

  it('refuses in JSON what has no ticket or comes from nowhere, and goes on', async () => {
    const refused = (url: string, headers = {}) =>
      new Promise<string>((done) =>
        new WebSocket(url, { headers }).on('error', ({ message }) => done(message)),
      );
    expect(await refused(`${it_.gateway.url.replace('http', 'ws')}/api/v1/realtime`)).toContain('401');
    const { body } = await it_.call('POST', '/realtime/ticket', {});
    expect(await refused(body.url, { Origin: 'null' })).toContain('403');
    for (const request of [{ scope: 'bogus', session: desk() }, { events: 'message' }])
      expect((await it_.call('POST', '/realtime/ticket', request)).status).toBe(400);
    expect((await it_.listen()).frames[0]).toMatchObject({ event: 'connected' });
  });

  it('ends a client that speaks, and one that asked for nothing that exists', async () => {
    const socket = await it_.listen();
    socket.socket.send('hello');
    expect(await socket.closed).toBe(1008);
    const hopeless = await it_.listen({ events: ['', ''] });
    expect([await hopeless.closed, hopeless.frames]).toEqual([1000, []]);
  });

  it('ends with 1000 when its key is revoked, or the process starts anew', async () => {
    const first = await it_.listen();
    it_.gateway.restart();
    expect(await first.closed).toBe(1000);
    const second = await it_.listen();
    it_.gateway.revoke(it_.key);
    expect(await second.closed).toBe(1000);
    expect((await it_.call('GET', '/sessions')).status).toBe(401);
  });

  it('can stand open and say nothing', async () => {
    const socket = await it_.listen();
    expect(it_.gateway.cut('half-open')).toBe(1);
    say('unheard');
    const other = await it_.listen();
    say('heard');
    await other.events(1);
    expect(socket.frames).toHaveLength(1);
    expect(socket.socket.readyState).toBe(socket.socket.OPEN);
    expect(it_.gateway.sockets).toBe(1);
  });
});

describe('events', () => {
  it('tells `working` and a QR twice under two ids, one of each replayable', async () => {
    const { world, gateway } = it_;
    const socket = await it_.listen();
    const { id } = world.create('org_harbour_coffee', { label: 'Twice' });
    world.qr(id);
    world.link(id, '447700900321');
    const events = await socket.events(7);
    const names = events.map(
      ({ event, payload }) => `${event} ${payload.status ?? (payload.code ? 'code' : 'jid')}`,
    );
    expect(names).toEqual([
      'session.status scan_qr_code',
      'auth.qr code',
      'auth.qr code',
      'session.status starting',
      'auth.code jid',
      'session.status working',
      'session.status working',
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(7);
    const kept = events.filter(({ id }) => gateway.log.includes(id)).map(({ event }) => event);
    expect(kept).toEqual(['auth.qr', 'auth.code', 'session.status']);
    expect(events[1].payload.timeoutMs).toBeGreaterThan(0);
    expect(events[2].payload).not.toHaveProperty('timeoutMs');
  });

  it('has two shapes of auth.code', async () => {
    const { world } = it_;
    const socket = await it_.listen({ events: ['auth.code'] });
    const { id } = world.create('org_harbour_coffee', { label: 'Code' });
    world.pairingCode(id, { phone: '447700900321' });
    world.link(id, '447700900321');
    const [asked, linked] = await socket.events(2);
    expect(Object.keys(asked.payload).sort()).toEqual(['code', 'phone']);
    expect(linked.payload).toHaveProperty('jid');
  });

  it('can tell an edit, a reaction and a revocation before their message', async () => {
    const socket = await it_.listen();
    it_.gateway.reversed(() => {
      const message = say('before');
      it_.world.react(message, 'marta', '👍');
      it_.world.edit(message, 'after');
    });
    const events = await socket.events(3);
    expect(events.map(({ event }) => event)).toEqual(['message.edited', 'message.reaction', 'message']);
    expect(events[0].payload.targetId).toBe(events[2].payload.waMessageId);
  });

  it('goes on telling when what happens in the opposite order fails', () => {
    const before = it_.gateway.log.length;
    const failing = () =>
      it_.gateway.reversed(() => {
        say('held');
        throw new Error('in between');
      });
    expect(failing).toThrow('in between');
    say('after');
    expect(it_.gateway.log.length - before).toBe(2);
  });

  it('says that the phone is lost while its row says that it works', async () => {
    const socket = await it_.listen({ events: ['session.status'] });
    it_.gateway.drop(desk());
    expect((await socket.events(1))[0].payload).toEqual({ status: 'starting' });
    expect((await it_.call('GET', `/sessions/${desk()}`)).body.status).toBe('working');
    it_.gateway.recover(desk());
    expect((await socket.events(2))[1].payload).toEqual({ status: 'working' });
  });
});

describe('the replay', () => {
  it('brings 200 and does not say that there is more', async () => {
    const first = say('first');
    const since = it_.gateway.log.at(-1)!;
    for (let n = 0; n < 250; n++) say(`n${n}`);
    const socket = await it_.listen({ since });
    say('live');
    const events = await socket.events(204);
    expect(bodies(events).slice(0, 2)).toEqual(['n0', 'n1']);
    // What came while the replay was read is told again, but for the last.
    expect(bodies(events).slice(-5)).toEqual(['n199', 'n196', 'n197', 'n198', 'live']);
    expect(socket.frames.filter(({ schema }) => !schema).map(({ event }) => event)).toEqual(['connected']);
    expect(bodies(events)).not.toContain(first.body);
  });

  it('filters after it has cut, and begins at the oldest for a place that it does not know', async () => {
    say('old');
    for (let n = 0; n < 250; n++)
      it_.world.acknowledge(
        desk(),
        [it_.world.sent(desk(), { body: 'x', chat: 'a@lid' }).waMessageId],
        'read',
      );
    say('new');
    const filtered = await it_.listen({ since: it_.gateway.log[0], events: ['message'] });
    const unknown = await it_.listen({ since: 'evt_00000000000000000000000000' });
    expect(bodies(await unknown.events(1))[0]).toBe('old');
    say('live');
    // `new` lies beyond the 200 that were looked at.
    expect(bodies(await filtered.events(1))).toEqual(['live']);
  });

  it('is not for a firehose', async () => {
    say('old');
    const ana = await it_.person('ana@harbour.example');
    const asked = { scope: 'firehose', since: it_.gateway.log[0] };
    const answer = await it_.call('POST', '/realtime/ticket', asked, await ana.bearer());
    const socket = new WebSocket(answer.body.url);
    const frames: Json[] = [];
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    await new Promise((done) => socket.once('message', done));
    say('live');
    await new Promise((done) => socket.once('message', done));
    expect(bodies(frames.filter(({ schema }) => schema))).toEqual(['live']);
    expect((await it_.call('POST', '/realtime/ticket', { scope: 'firehose' })).status).toBe(403);
  });
});

describe('webhooks', () => {
  async function receiver(answers: number[]) {
    const got: { headers: Record<string, unknown>; body: string }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      got.push({ headers: request.headers, body });
      response.statusCode = answers.shift() ?? 200;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    return { got, url, close: () => new Promise((done) => server.close(done)) };
  }

  it('post what is logged, signed over the raw body, until somebody takes it', async () => {
    const { got, url, close } = await receiver([500]);
    const made = await it_.call('POST', '/webhooks', {
      url,
      events: ['message'],
      secret: 'whsec',
      customHeaders: { 'X-Mine': 'yes', 'content-type': 'text/plain', 'x-webhook-hmac': 'forged' },
      retryPolicy: { policy: 'constant', delaySeconds: 0, attempts: 3 },
    });
    expect(made.status).toBe(201);
    expect(made.body).not.toHaveProperty('secret');
    expect(made.body).not.toHaveProperty('hasSecret');
    say('to the hook');
    await it_.gateway.deliver();
    expect(got).toHaveLength(1);
    const { headers, body } = got[0]!;
    expect(headers).toMatchObject({
      'x-mine': 'yes',
      'content-type': 'application/json',
      'x-webhook-request-id': JSON.parse(body).id,
      'x-webhook-hmac-algorithm': 'sha512',
      'x-webhook-hmac': createHmac('sha512', 'whsec').update(body).digest('hex'),
    });
    await close();
  });

  it('come to cover all sessions when a change leaves theirs out', async () => {
    const { body } = await it_.call('POST', '/webhooks', {
      url: 'https://example.com/x',
      events: ['*'],
      sessionId: desk(),
    });
    expect(body.sessionId).toBe(desk());
    const changed = await it_.call('PATCH', `/webhooks/${body.id}`, { active: false });
    expect(changed.body).not.toHaveProperty('sessionId');
    expect(changed.body).toMatchObject({ active: false, url: 'https://example.com/x' });
  });
});

describe('somebody who is shut out', () => {
  it('hears no more, and is signed out; whoever else listens goes on', async () => {
    const ben = await it_.person('ben@harbour.example');
    const { closed } = await it_.listen({}, await ben.bearer());
    const other = await it_.listen();
    it_.gateway.ban('ben@harbour.example');
    expect(await closed).toBe(1000);
    expect((await ben.auth('GET', '/token')).status).toBe(401);
    expect((await it_.person('ben@harbour.example')).signedIn.body.code).toBe('BANNED_USER');
    say('still here');
    expect(bodies(await other.events(1))).toEqual(['still here']);
    expect(() => it_.gateway.ban('nobody@harbour.example')).toThrow('nobody@harbour.example');
  });
});

it('a code that links a phone is heard by a member, who may not manage', async () => {
  const ben = await it_.person('ben@harbour.example');
  const { events } = await it_.listen({ events: ['auth.qr'] }, await ben.bearer());
  const code = it_.world.qr(it_.world.sessionCalled('Deliveries').id);
  expect((await events(1))[0].payload.code).toBe(code);
});
