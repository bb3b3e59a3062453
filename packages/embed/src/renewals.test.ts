import { createGateway, type Gateway, plainEnvironment } from '@wagate/sdk';
import { liveTimeline } from '@wagate/sdk/live';
import { realtime } from '@wagate/sdk/realtime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmbed, type Embed } from './embed.js';
import { memoryStore } from './store.js';
import { PAGE, ROOT, SECRET, type Stand, stand } from './testing/stand.js';

/** `.ci/slow` takes sixty, and the time that they really take. */
const RENEWALS = Number(process.env.WAGATE_RENEWALS ?? 20);
const REAL_TIME = process.env.WAGATE_REAL_TIME !== undefined;

let at: Stand;
beforeAll(async () => {
  at = await stand();
});
afterAll(() => at.close());

/** A page of the app, and the handler that answers it now. */
function page() {
  const environment = REAL_TIME ? plainEnvironment() : at.clock;
  const store = memoryStore(() => environment.now());
  const answered = { tokens: 0 };
  const app = { signedIn: true, embed: undefined as Embed | undefined };
  const start = () => {
    app.embed?.close();
    app.embed = createEmbed({
      gateway: createGateway({
        baseUrl: at.upstream.url,
        auth: { refreshable: false, credential: () => ['X-Api-Key', key], forget() {} },
        environment,
      }),
      secret: SECRET,
      store,
      shortestExpiresIn: 2,
      expiresIn: 2,
      authorize: () => (app.signedIn ? { user: { id: 'ann' }, sessions: [desk.id], can: ['view'] } : null),
    });
  };
  const key = at.upstream.key();
  const desk = at.upstream.world.sessionCalled('Front desk');
  start();
  const gateway = createGateway({
    embed: ROOT,
    environment,
    async fetch(request, { signal }) {
      const headers = new Headers(request.headers);
      headers.set('origin', PAGE);
      pending += 1;
      const response = await app.embed!.fetch(new Request(request, { headers, signal }));
      if (request.url.endsWith('/token')) answered.tokens += 1;
      if (!request.url.endsWith('/realtime') || !response.body) {
        pending -= 1;
        return response;
      }
      return new Response(response.body.pipeThrough(greeted()), response);
    },
  });
  return { gateway, app, answered, desk, restart: start };
}

/** What is on its way over real sockets: no time passes meanwhile. */
let pending = 0;

/** A stream is on its way until its first line. */
function greeted(): TransformStream<Uint8Array, Uint8Array> {
  let first = true;
  const there = () => {
    if (first) pending -= 1;
    first = false;
  };
  return new TransformStream({
    transform(chunk, controller) {
      there();
      controller.enqueue(chunk);
    },
    flush: there,
  });
}

/** Moves on in small steps: what crosses a real socket in between arrives between two of them. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 400) {
    if (REAL_TIME) {
      await new Promise((done) => setTimeout(done, 400));
      continue;
    }
    await at.clock.advance(400);
    do await new Promise((done) => setTimeout(done, 2));
    while (pending > 0);
  }
}

/** Tokens of two seconds end every stream before its first ping, so that the wait after a restart grows as it does where nothing holds: in real time to half a minute. */
const PATIENCE_MS = REAL_TIME ? 40_000 : 10_000;
const until = (what: () => boolean) =>
  expect.poll(() => pass(200).then(what), { interval: 1, timeout: PATIENCE_MS }).toBe(true);

it('token after token of two seconds, with restarts in between, nothing is lost and nobody is signed out', async () => {
  const { gateway, answered, desk, restart } = page();
  const { world } = at.upstream;
  const person = 'marta';
  const seen: string[] = [];
  const left: string[] = [];
  const states = new Set<string>();
  gateway.onSignedOut(() => left.push('signed out'));
  const first = world.receive(desk.id, { from: person, body: 'Message 0' });
  const timeline = liveTimeline(gateway, desk.id, first.chatJid);
  const stop = timeline.subscribe(() => {
    const { phase, connection } = timeline.get();
    if (phase !== 'loading') states.add(`${phase} ${connection.state}`);
  });
  void read(gateway, seen);
  await until(() => timeline.get().connection.state === 'live');
  states.clear();
  let sent = 0;
  let restarts = 0;
  while (answered.tokens < RENEWALS) {
    world.receive(desk.id, { from: person, body: `Message ${++sent}` });
    await pass(800);
    world.receive(desk.id, { from: person, body: `Message ${++sent}` });
    await pass(800);
    if (answered.tokens >= (RENEWALS / 4) * (restarts + 1)) {
      // What was live until now was so without a break.
      expect([...states]).toEqual(['ready live']);
      restarts += 1;
      restart();
      world.receive(desk.id, { from: person, body: `Message ${++sent}` });
      await until(() => timeline.get().connection.state === 'live');
      states.clear();
    }
  }
  const expected = Array.from({ length: sent }, (_, index) => `Message ${index + 1}`);
  await until(() => seen.length >= sent);
  expect(seen).toEqual(expected);
  const shown = timeline.get().messages.map(({ body }) => body);
  expect(shown.filter((body) => body?.startsWith('Message '))).toEqual(['Message 0', ...expected]);
  expect(left).toEqual([]);
  expect(restarts).toBeGreaterThanOrEqual(3);
  stop();
  gateway.close();
}, 300_000);

async function read(gateway: Gateway, seen: string[]): Promise<void> {
  for await (const { payload, ack } of realtime(gateway, { events: ['message'] })) {
    seen.push(payload.body ?? '');
    ack();
  }
}

it('who signs out sees nothing more', async () => {
  const { gateway, app, desk } = page();
  const { world } = at.upstream;
  const { chatJid } = world.receive(desk.id, { from: 'marta', body: 'Before.' });
  const timeline = liveTimeline(gateway, desk.id, chatJid);
  const stop = timeline.subscribe(() => {});
  await until(() => timeline.get().connection.state === 'live' && timeline.get().messages.length > 0);
  const reading = expect(read(gateway, [])).rejects.toMatchObject({ status: 401 });
  app.signedIn = false;
  await until(() => timeline.get().phase === 'failed');
  expect(timeline.get()).toMatchObject({
    messages: [],
    error: { status: 401, details: { reason: 'signed_out' } },
    connection: { state: 'closed' },
  });
  await reading;
  world.receive(desk.id, { from: 'marta', body: 'After.' });
  await pass(1_000);
  expect(timeline.get().messages).toEqual([]);
  stop();
  gateway.close();
});
