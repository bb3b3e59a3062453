import { afterEach, expect, it } from 'vitest';
import { describeLinked, PHONE, type Row } from '../testing/domain/linked.js';
import { answer, Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

const B = ['4915100000002:3@s.whatsapp.net', '901@lid'] as const;

describeLinked('what was accepted from one number', (linked) => {
  const send = (text: string, headers: Record<string, string> = {}) =>
    linked.rig.call<Row>('POST', `/sessions/${linked.id}/messages?async=true`, {
      body: { type: 'text', to: PHONE, text },
      headers,
    });
  const logout = () => linked.rig.call('POST', `/sessions/${linked.id}:logout`);
  const link = async (own?: readonly [string, string?]) => {
    linked.phone = await linked.rig.link(linked.id, own);
  };
  const sent = () => linked.phone.sent.map(({ text }) => text);
  const own = async () =>
    (await linked.messages(PHONE)).map(({ body, status, error }) => [body, status, error]);

  it.each([
    ['while it was linked', false],
    ['after it was unlinked', true],
  ])('%s never goes out from another', async (_, late) => {
    linked.phone.beforeSend = () => new Promise(() => {});
    if (late) await logout();
    expect((await send('from A')).status).toBe(202);
    if (!late) await logout();
    linked.phone.beforeSend = async () => {};
    await link(B);
    expect((await send('from B')).status).toBe(202);
    await linked.rig.settled(async () => (await own())[0]?.[1] === 'sent');
    expect(sent()).toEqual(['from B']);
    expect(await own()).toEqual([['from B', 'sent', undefined]]);
    await logout();
    await link();
    expect(await own()).toEqual([
      [
        'from A',
        'failed',
        late
          ? 'Another number was linked to the session before the message was sent.'
          : 'The session was unlinked before WhatsApp confirmed the message.',
      ],
    ]);
    expect(sent()).toEqual(['from B']);
  });

  it('is kept with the number that is linked by the time it is stored', async () => {
    const chosen = linked.phone.newMessageId.bind(linked.phone);
    let linking: Promise<void> | undefined;
    linked.phone.newMessageId = () => {
      linking ??= linked.phone.commit({ type: 'paired', jid: B[0], lid: B[1] });
      return chosen();
    };
    expect((await send('in between')).status).toBe(202);
    await linking;
    expect((await own()).map(([body]) => body)).toEqual(['in between']);
  });

  it('goes out from it once it is linked again', async () => {
    await logout();
    await send('from A');
    await link();
    await linked.rig.settled(async () => (await own())[0]?.[1] === 'sent');
    expect(sent()).toEqual(['from A']);
  });

  it('is not sent again by its key from another', async () => {
    const key = { 'idempotency-key': 'k' };
    await send('from A', key);
    await linked.rig.settled(() => sent().includes('from A'));
    await logout();
    await link(B);
    expect((await send('from A', key)).body).toMatchObject({ replayed: true, status: 'sent' });
    await logout();
    await link();
    await linked.phone.commit({ type: 'logged-out', reason: 'device-removed' });
    const failing = { 'idempotency-key': 'l' };
    await send('late', failing);
    await link(B);
    expect((await send('late', failing)).status).toBe(409);
    expect(sent()).toEqual(['from A']);
  });
});

describeStores('webhooks of a session to which another number is linked', (stores) => {
  let rig: Rig | undefined;
  let receiver: Receiver | undefined;
  afterEach(async () => {
    await rig?.close();
    await receiver?.close();
  });

  it('get what is on its way as it was', async () => {
    receiver = await Receiver.start();
    rig = await Rig.fresh(await stores.migrated(), { webhookTargets: 'loopback' });
    const { id, phone } = await rig.workingSession();
    receiver.behaviour = answer(503);
    await rig.call('POST', '/webhooks', {
      body: {
        url: receiver.url(),
        events: ['message'],
        retryPolicy: { policy: 'fixed', delaySeconds: 60, attempts: 5 },
      },
    });
    await phone.deliver({ id: 'OF-A' });
    await rig.settled(() => receiver!.received.length === 1);
    await rig.call('POST', `/sessions/${id}:logout`);
    await rig.link(id, B);
    receiver.behaviour = answer(200);
    await phone.deliver({ id: 'OF-B' });
    await rig.settled(() => receiver!.received.length === 2);
    rig.clock.advance(3_600_000);
    await rig.settled(() => receiver!.received.length === 3);
    const [first, second, again] = receiver.received;
    expect(second!.body.payload).toMatchObject({ waMessageId: 'OF-B' });
    expect(again!.text).toBe(first!.text);
    expect(again!.body.payload).toMatchObject({ waMessageId: 'OF-A' });
  });
});
