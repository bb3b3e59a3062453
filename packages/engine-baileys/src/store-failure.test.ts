import { describe, expect, it } from 'vitest';
import { ALICE, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

describe('the store fails', NETWORK, () => {
  const world = new Fixture();

  it('nothing is receipted, the connection ends, and the next one brings the messages once and in order', async () => {
    const { host, network } = world;
    await world.link();
    await world.allConfirmed();
    let broken = true;
    host.beforeCommit = ({ events = [] }) => {
      if (broken && events.some(({ type }) => type === 'message')) throw new Error('The disk is full');
    };
    const ids: string[] = [];
    for (const conversation of ['one', 'two', 'three']) {
      ids.push(await network.phones.write(ALICE, NUMBER, { conversation }));
    }
    expect(await host.signal('closed')).toMatchObject({ reason: 'internal', retry: true });
    expect(host.messages).toEqual([]);
    expect(await world.waiting()).toBe(3);
    broken = false;
    await world.reconnect();
    await world.allConfirmed();
    expect(host.messages.map(({ id }) => id)).toEqual(ids);
    expect(await network.phones.lost(NUMBER)).toEqual([]);
  });

  it('a slow commit holds the receipt back', async () => {
    const { host, network } = world;
    await world.link();
    await world.allConfirmed();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.beforeCommit = async ({ events = [] }) => {
      if (events.some(({ type }) => type === 'message')) await held;
    };
    await network.phones.write(ALICE, NUMBER, { conversation: 'one' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await world.waiting()).toBe(1);
    release();
    await world.allConfirmed();
    expect(host.messages).toHaveLength(1);
  });

  it('a message is committed together with the ratchet it moved and its plaintext', async () => {
    const { host, network } = world;
    await world.link();
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'one' });
    await host.message(id);
    const commit = host.commits.find(({ events }) => events?.some(({ type }) => type === 'message'));
    const kinds = new Set(commit?.writes?.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['session', 'identity-key', 'pre-key', 'received']));
  });
});
