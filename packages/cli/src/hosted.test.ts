import { lidJid, phoneJid } from '@wagate/contract/jid';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';

const NUMBER = '15550001111';
const WAIT = { timeout: 20_000 };
type Row = Record<string, unknown>;

describeStores('people whose account another server keeps', (stores) => {
  let network: Network;
  let rig: Rig;
  let id: string;
  let logged: string[];

  beforeAll(async () => {
    network = await startNetwork({ timing: { readDelayMs: 3_600_000 } });
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
    const { url, rootPublicKey } = network;
    const warn = (message: string) => void logged.push(message);
    logged = [];
    const logger = { info: () => {}, warn, error: warn };
    const engine = createBaileysEngine({ url, rootPublicKey, logger });
    rig = await Rig.open(await stores.migrated(), { engine });
    id = await rig.createSession();
    const { body } = await vi.waitUntil(async () => {
      const answer = await rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
      return answer.status === 200 && answer;
    }, WAIT);
    await network.phones.scan(NUMBER, body.code);
    await vi.waitUntil(async () => (await rig.status(id)) === 'working', WAIT);
    await rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
  });
  afterAll(async () => {
    await rig?.close();
    await network?.close();
  });
  beforeEach(() => {
    logged.length = 0;
  });

  const messages = async (chat: string) => {
    const { body } = await rig.call<{ data: Row[] }>(
      'GET',
      `/sessions/${id}/chats/${encodeURIComponent(chat)}/messages`,
    );
    return body.data ?? [];
  };
  const message = async (chat: string, waId: string) =>
    (await messages(chat)).find(({ waMessageId }) => waMessageId === waId);
  const chat = async (jid: string) =>
    (await rig.call<Row>('GET', `/sessions/${id}/chats/${encodeURIComponent(jid)}`)).body;
  const told = async (waId: string) =>
    (await rig.events(id)).filter(({ payload }) => (payload as Row).waMessageId === waId);
  /** Until the network has heard of all that it may forget it, and nothing of it was thrown away. */
  const receipted = async () => {
    const waiting = async () =>
      (await network.phones.list()).flatMap(({ linked }) => linked.map((one) => one.waiting));
    await expect.poll(waiting, WAIT).toEqual([0]);
    expect(await network.phones.lost(NUMBER)).toEqual([]);
  };

  /** As a company that keeps the account, or a server that nobody knows, has it sent. */
  const write = (
    number: string,
    message: Parameters<Network['raw']['seal']>[2],
    attrs: Record<string, string>,
  ) => network.raw.seal(NUMBER, number, message, attrs);

  it.each([
    ['by number', 'pn', '15550002222'],
    ['by LID', 'lid', '15550003333'],
  ] as const)(
    'write, react, take back and read as the person they are: %s',
    async (_, addressing, number) => {
      const { lid } = await network.phones.addContact({ number, name: 'Ann', addressing });
      const jid = lidJid(lid);
      const hosted = { from: addressing === 'lid' ? `${lid}:99@hosted.lid` : `${number}:99@hosted` };
      const first = await network.phones.write(number, NUMBER, { conversation: 'from the phone' });
      const second = await write(number, { conversation: 'from the company' }, hosted);
      await expect
        .poll(() => message(jid, second), WAIT)
        .toMatchObject({
          body: 'from the company',
          direction: 'in',
          senderJid: phoneJid(number),
          senderLid: jid,
        });
      expect(await chat(phoneJid(number))).toMatchObject({ jid, type: 'dm', unreadCount: 2 });
      expect((await messages(jid)).map(({ waMessageId }) => waMessageId).sort()).toEqual(
        [first, second].sort(),
      );
      expect(await told(second)).toMatchObject([{ type: 'message', payload: { body: 'from the company' } }]);
      await receipted();

      const key = { id: second, remoteJid: phoneJid(NUMBER), fromMe: true };
      await write(number, { reactionMessage: { key, text: '👍' } }, hosted);
      await expect
        .poll(() => message(jid, second), WAIT)
        .toMatchObject({ reactions: [{ emoji: '👍', senderLid: jid }] });
      await write(number, { protocolMessage: { type: 0, key } }, hosted);
      await expect.poll(() => message(jid, second), WAIT).toMatchObject({ deleted: true });

      const { body: sent } = await rig.call<Row>('POST', `/sessions/${id}/messages`, {
        body: { type: 'text', to: hosted.from, text: 'hello' },
      });
      const own = sent.waMessageId as string;
      await expect.poll(() => message(jid, own), WAIT).toMatchObject({ status: 'delivered' });
      await network.raw.stanza(NUMBER, {
        tag: 'receipt',
        attrs: { ...hosted, id: own, type: 'read', t: '1750000000' },
      });
      await expect.poll(() => message(jid, own), WAIT).toMatchObject({ status: 'read' });
      const statuses = (await rig.events(id)).filter(({ type }) => type === 'message.status');
      expect(statuses.at(-1)!.payload).toMatchObject({ chatJid: jid, messageIds: [own], status: 'read' });
      await receipted();
    },
  );

  it('write into groups as the member they are', async () => {
    const [group] = await network.phones.groups(NUMBER);
    const { number } = group!.members.find((one) => one.number !== NUMBER)!;
    const { lid } = await network.phones.addContact({ number, name: 'Member' });
    const first = await network.phones.write(number, group!.id, { conversation: 'from the phone' });
    const ids = [first];
    for (const participant of [`${lid}:99@hosted.lid`, `${number}:99@hosted`])
      ids.push(await write(number, { conversation: participant }, { from: group!.id, participant }));
    for (const waId of ids)
      await expect
        .poll(() => message(group!.id, waId), WAIT)
        .toMatchObject({ senderJid: phoneJid(number), senderLid: lidJid(lid) });
    expect(await told(ids[2]!)).toMatchObject([{ type: 'message', payload: { chatJid: group!.id } }]);
    const key = { id: first, remoteJid: group!.id, fromMe: false, participant: lidJid(lid) };
    const hosted = { from: group!.id, participant: `${lid}:99@hosted.lid` };
    await write(number, { protocolMessage: { type: 0, key } }, hosted);
    await expect.poll(() => message(group!.id, first), WAIT).toMatchObject({ deleted: true });
    await receipted();
  });

  it.each(['bot', 'msgr', 'elsewhere'])('are not forgotten where nobody reads them: %s', async (server) => {
    const number = '15550004444';
    const jid = `${number}@${server}`;
    const attrs = { from: jid, notify: 'Who' };
    const first = await write(number, { conversation: 'unread' }, attrs);
    const second = await write(number, { conversation: 'unread as well' }, attrs);
    await expect.poll(async () => (await messages(jid)).length, WAIT).toBe(2);
    expect(await message(jid, first)).toMatchObject({
      type: 'unknown',
      senderJid: jid,
      direction: 'in',
    });
    expect(await chat(jid)).toMatchObject({ jid, type: 'dm', name: 'Who', unreadCount: 2 });
    expect(await told(second)).toMatchObject([
      { type: 'message', payload: { chatJid: jid, senderJid: jid } },
    ]);
    const notes = logged.filter((one) => one.includes(`server: ${server}`));
    expect(notes).toHaveLength(1);
    expect(logged.join('\n')).not.toContain(number);
  });
});
