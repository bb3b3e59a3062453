import type { Engine } from '@wagate/engine';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../gateway/src/store/open.js';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
type Body = Record<string, unknown>;

/** Where a process dies: just before its n-th transaction begins, or just after that is durable. */
interface Death {
  nth: number;
  step: 'before' | 'after';
}

/** A gateway with the real engine; once dead, nothing of it goes on: what it waits for never comes. */
class Life {
  rig!: Rig;
  dead = false;
  #transactions = 0;
  #death: Death | undefined;
  #died = () => {};
  readonly death = new Promise<'dead'>((resolve) => {
    this.#died = () => resolve('dead');
  });

  static async begin(store: Store, engine: Engine): Promise<Life> {
    const life = new Life();
    life.rig = await Rig.open(
      {
        ...store,
        transaction: async (work) => {
          const nth = ++life.#transactions;
          await life.#live('before', nth);
          const result = await store.transaction(work);
          await life.#live('after', nth);
          return result;
        },
      },
      { engine },
    );
    return life;
  }

  dieAt(death: Death | undefined): void {
    this.#transactions = 0;
    this.#death = death;
  }

  async #live(step: Death['step'], nth: number): Promise<void> {
    if (this.#death?.nth === nth && this.#death.step === step) {
      this.dead = true;
      this.#died();
    }
    if (this.dead) await new Promise(() => {});
  }
}

describeStores('a process that dies while it sends', (stores) => {
  let store: Store;
  let network: Network;
  let engine: Engine;
  let life: Life;
  let id: string;

  beforeAll(async () => {
    store = await stores.migrated();
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const { url, rootPublicKey } = network;
    engine = createBaileysEngine({ url, rootPublicKey });
  });
  afterAll(async () => {
    await life?.rig.close();
    await network?.close();
  });

  async function link(): Promise<void> {
    life = await Life.begin(store, engine);
    id = await life.rig.createSession();
    await expect.poll(() => life.rig.call('GET', `/sessions/${id}/qr`)).toMatchObject({ status: 200 });
    const { body } = await life.rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    await network.phones.scan(NUMBER, body.code);
    await working();
    await life.rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
    // The first message to somebody needs more steps than all that follow.
    await send('text first', 'first', '');
    await settled();
  }

  const working = () => expect.poll(() => life.rig.status(id), { timeout: 20_000 }).toBe('working');
  const send = (text: string, key: string, query: string) =>
    life.rig.call<Body>('POST', `/sessions/${id}/messages${query}`, {
      body: { type: 'text', to: ALICE, text },
      headers: { 'idempotency-key': key },
    });
  /** What was sent from here: the phone brings messages of its own along. */
  const own = () =>
    store.db.selectFrom('messages').selectAll().where('body', 'like', 'text %').orderBy('id').execute();
  /** Until a receipt has told of every message. */
  const settled = () =>
    expect
      .poll(async () => (await own()).filter(({ status }) => status !== 'delivered' && status !== 'read'), {
        timeout: 20_000,
      })
      .toEqual([]);

  /** What Alice got, by id. */
  const arrived = async () =>
    ((await network.phones.chats(ALICE)).get(NUMBER) ?? []).map((message) => message.id);

  /** As a caller does who wants one message after the other to arrive: asks again, with the same key, until told. */
  async function insist(text: string, query: string): Promise<void> {
    for (;;) {
      const answer = await Promise.race([send(text, text, query), life.death]);
      if (answer !== 'dead') return expect([200, 202]).toContain(answer.status);
      await rebirth();
    }
  }

  async function rebirth(): Promise<void> {
    await network.phones.disturb(NUMBER, 'drop');
    life = await Life.begin(store, engine);
    await working();
  }

  it('sends each message once, in order and under one id, wherever it dies', {
    timeout: 240_000,
  }, async () => {
    await link();
    // Each step on each database, and both sides of it on one of them.
    const steps = ['before', 'after'] as const;
    for (let nth = 1, died = true; died; nth++) {
      const step = steps[(nth + (store.dialect === 'sqlite' ? 1 : 0)) % 2]!;
      life.dieAt({ nth, step });
      const doomed = life;
      const texts = ['queued', 'waited for'].map((how) => `text ${how}, ${step} ${nth}`);
      await insist(texts[0]!, '?async=true');
      await insist(texts[1]!, '');
      await Promise.race([settled(), doomed.death]);
      if (life.dead) await rebirth();
      life.dieAt(undefined);
      await settled();
      died = doomed.dead;
      const stored = (await own()).slice(-texts.length);
      expect(stored.map(({ body }) => body)).toEqual(texts);
      expect((await arrived()).slice(-texts.length)).toEqual(stored.map((row) => row.wa_message_id));
    }
    expect(await arrived()).toHaveLength((await own()).length);
    expect((await life.rig.events(id)).filter(({ payload }) => payload.status === 'failed')).toEqual([]);
  });
});
