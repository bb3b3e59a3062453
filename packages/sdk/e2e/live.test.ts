import type { Gateway } from '@wagate/sdk';
import { liveChats, liveContacts, liveSessions, liveTimeline, liveWebhooks } from '@wagate/sdk/live';
import { ndjson, realtime } from '@wagate/sdk/realtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedTarget, embeddedTarget, qrOf, until } from './embedded.js';
import { opened } from './opened.js';
import { type ProductionTarget, productionTarget } from './production.js';
import { standing } from './standing.js';
import type { Target } from './target.js';

describe.each([
  ['production', productionTarget],
  ['embedded', embeddedTarget],
] as const)('what happens at the %s gateway', (_, start: () => Promise<Target>) => {
  let target: Target;
  let gateway: Gateway;
  standing(start, (made) => {
    target = made;
    gateway = made.client();
  });

  /** Reads a feed until `count` messages with this beginning came. */
  async function read(feed: ReturnType<typeof realtime<'message'>>, prefix: string, count: number) {
    const texts: string[] = [];
    for await (const event of feed) {
      const { body = '' } = event.payload;
      event.ack();
      if (body.startsWith(prefix)) texts.push(body);
      if (texts.length === count) return texts;
    }
    return texts;
  }
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}${n}`);

  it('is heard once and in order, however often the line is cut', async () => {
    const feed = realtime(gateway, { events: ['message'] });
    await until(() => feed.status.get().state === 'live');
    const texts: string[] = [];
    const reading = (async () => {
      for await (const { payload } of feed) if (texts.push(payload.body ?? '') === 31) return;
    })();
    // A place to resume from: before the first event a cut is an honest gap.
    await target.write('cut ready');
    await until(() => texts.length === 1);
    for (let n = 0; n < 30; n++) {
      if (n % 10 === 5) target.line.cut();
      await target.write(`cut ${n}`);
    }
    await reading;
    expect(texts).toEqual(['cut ready', ...numbered('cut ', 30)]);
  }, 60_000);

  it('is caught up with after an outage, from where the last reader stopped', async () => {
    const first = realtime(gateway, { events: ['message'] });
    await until(() => first.status.get().state === 'live');
    await target.write('stopped here');
    await read(first, 'stopped', 1);
    const since = first.cursor!;
    expect(since).toMatch(/^evt_/);
    // Longer than the production gateway's replay, which does not say that it is cut.
    const many = numbered('missed ', target.plain ? 450 : 40);
    for (const text of many) await target.write(text);
    const second = realtime(target.client(), { events: ['message'], since });
    expect(await read(second, 'missed ', many.length)).toEqual(many);
  }, 60_000);

  it('moves chats and a timeline, through an outage too', async () => {
    await target.write('hello');
    const chats = await opened(liveChats(gateway, target.session));
    const timeline = await opened(liveTimeline(gateway, target.session, target.contact));
    const has = (text: string) => timeline.get().messages.filter(({ body }) => body === text).length;
    await target.write('seen live');
    await until(() => has('seen live') === 1);
    await until(() => chats.get().chats.some(({ lastMessage }) => lastMessage?.body === 'seen live'));
    target.line.down();
    await until(() => timeline.get().connection.state !== 'live');
    for (const text of numbered('while away ', 5)) await target.write(text);
    expect(has('while away 0')).toBe(0);
    target.line.up();
    await until(() => has('while away 4') === 1);
    const away = timeline
      .get()
      .messages.flatMap(({ body }) => (body?.startsWith('while away') ? [body] : []));
    expect(away).toEqual(numbered('while away ', 5));
    chats.close();
    timeline.close();
  }, 60_000);

  it('shows once what was sent from here, event or not', async () => {
    const timeline = await opened(liveTimeline(gateway, target.session, target.contact));
    const text = 'sent from here';
    await gateway.messages.send(target.session, { type: 'text', to: target.contact, text });
    const found = () => timeline.get().messages.filter(({ body }) => body === text);
    await until(() => found().length > 0);
    await target.write('an answer');
    await until(() => timeline.get().messages.some(({ body }) => body === 'an answer'));
    await timeline.refresh();
    expect(found()).toHaveLength(1);
    expect(found()[0]!.fromMe).toBe(true);
    timeline.close();
  }, 30_000);

  it('shows people and groups', async () => {
    const contacts = await opened(liveContacts(gateway, target.session));
    expect(contacts.get().items.length).toBeGreaterThan(3);
    expect(contacts.get().items.every(({ lid }) => lid.endsWith('@lid'))).toBe(true);
    expect(contacts.get().groups.length).toBeGreaterThan(0);
    contacts.close();
  });

  it('follows the state of sessions', async () => {
    const sessions = await opened(liveSessions(gateway));
    const status = () => sessions.get().sessions.find(({ id }) => id === target.session)?.status;
    expect(status()).toBe('working');
    // Another client's doing, so that only events can tell.
    await target.client().sessions.stop(target.session);
    await until(() => status() === 'stopped');
    await target.client().sessions.start(target.session);
    await until(() => status() === 'working');
    sessions.close();
  }, 30_000);
});

describe('the production gateway alone', () => {
  let target: ProductionTarget;
  beforeAll(async () => {
    target = await productionTarget();
  });
  afterAll(async () => {
    const strange = target.strangers();
    await target.close();
    expect(strange).toEqual([]);
  });

  it('falls silent without a word, which is noticed', async () => {
    const feed = realtime(target.client(), { events: ['message'] });
    await until(() => feed.status.get().state === 'live');
    await target.write('before');
    const texts: string[] = [];
    const reading = (async () => {
      for await (const { payload } of feed) if (texts.push(payload.body ?? '') === 2) return;
    })();
    await until(() => texts.length === 1);
    target.line.silence();
    await target.write('into the silence');
    await reading;
    expect(texts).toEqual(['before', 'into the silence']);
  }, 30_000);

  it('tells an edit, a reaction and a revocation before their message', async () => {
    const { world, session, production } = target;
    const timeline = await opened(liveTimeline(target.client(), session, target.contact));
    let id = '';
    production.reversed(() => {
      const message = world.receive(session, { from: 'marta', body: 'first words' });
      id = message.waMessageId;
      world.react(message, 'marta', '👍');
      world.edit(message, 'better words');
    });
    const row = () => timeline.get().messages.find(({ waMessageId }) => waMessageId === id);
    await until(() => row() !== undefined);
    expect(row()).toMatchObject({ body: 'better words', edited: true });
    expect(row()!.reactions).toMatchObject([{ emoji: '👍' }]);
    production.reversed(() => {
      const message = world.receive(session, { from: 'marta', body: 'said too much' });
      id = message.waMessageId;
      world.revoke(message);
    });
    await until(() => row() !== undefined);
    expect(row()).toMatchObject({ deleted: true });
    timeline.close();
  });

  it('answers 404 first and tells a QR and `working` twice: the store shows one of each', async () => {
    const { world } = target;
    const gateway = target.client();
    const sessions = await opened(liveSessions(gateway));
    const { id } = await gateway.sessions.create({ label: 'New line' });
    await qrOf(gateway, id);
    await until(() => sessions.get().pairing[id]?.qr !== undefined);
    const shown = world.qr(id);
    await until(() => sessions.get().pairing[id]?.qr?.code === shown);
    world.link(id, '447700900999');
    const row = () => sessions.get().sessions.find((session) => session.id === id);
    await until(() => row()?.status === 'working');
    expect(sessions.get().pairing[id]).toBeUndefined();
    expect(sessions.get().sessions.filter((session) => session.id === id)).toHaveLength(1);
    sessions.close();
  });

  it('says that a phone is lost in an event alone, and the store says it until it is back', async () => {
    const { production, session } = target;
    const sessions = await opened(liveSessions(target.client()));
    const status = () => sessions.get().sessions.find(({ id }) => id === session)?.status;
    production.drop(session);
    await until(() => status() === 'starting');
    production.recover(session);
    await until(() => status() === 'working');
    sessions.close();
  });

  it('ends all sockets when it starts anew, and nothing is lost', async () => {
    const feed = realtime(target.client(), { events: ['message'] });
    await until(() => feed.status.get().state === 'live');
    await target.write('restart 0');
    const texts: string[] = [];
    const reading = (async () => {
      for await (const { payload } of feed) {
        if (payload.body?.startsWith('restart')) texts.push(payload.body);
        if (texts.length === 3) return;
      }
    })();
    await until(() => texts.length === 1);
    target.production.restart();
    await target.write('restart 1');
    await target.write('restart 2');
    await reading;
    expect(texts).toEqual(['restart 0', 'restart 1', 'restart 2']);
  }, 30_000);

  it('has webhooks, whose changes the store follows', async () => {
    const gateway = target.client();
    const store = liveWebhooks(gateway);
    store.subscribe(() => {});
    await until(() => store.get().phase === 'ready');
    const { id } = await gateway.webhooks.create({
      url: 'http://127.0.0.1:9/x',
      events: ['message'],
      secret: 'a-secret-of-the-shop',
    });
    expect(store.get().items.map((webhook) => webhook.id)).toEqual([id]);
    await gateway.webhooks.delete(id);
    expect(store.get().items).toEqual([]);
    store.close();
  });
});

describe('the embedded gateway alone', () => {
  let target: EmbeddedTarget;
  beforeAll(async () => {
    target = await embeddedTarget();
  }, 60_000);
  afterAll(() => target.close());

  it('streams events over HTTP where no socket gets through, and catches up the same', async () => {
    const feed = realtime(target.client(), { events: ['message'], transport: ndjson() });
    await until(() => feed.status.get().state === 'live');
    await target.write('streamed 0');
    const texts: string[] = [];
    const reading = (async () => {
      for await (const { payload } of feed) if (texts.push(payload.body ?? '') === 3) return;
    })();
    await until(() => texts.length === 1);
    target.line.cut();
    await target.write('streamed 1');
    await target.write('streamed 2');
    await reading;
    expect(texts).toEqual(['streamed 0', 'streamed 1', 'streamed 2']);
  }, 30_000);

  it('loses nothing to a gateway that is killed and started again', async () => {
    const timeline = await opened(liveTimeline(target.client(), target.session, target.contact));
    await target.command.kill();
    await target.write('to a dead gateway');
    await target.command.start();
    const found = () => timeline.get().messages.filter(({ body }) => body === 'to a dead gateway');
    await until(() => found().length > 0);
    expect(found()).toHaveLength(1);
    timeline.close();
  }, 60_000);
});
