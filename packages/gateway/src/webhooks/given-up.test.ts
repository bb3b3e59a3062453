import type { ServerResponse } from 'node:http';
import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

describeStores('a delivery that is given up while it is under way', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let receiver: Receiver;
  /** Requests that wait for their answer. */
  let waiting: ServerResponse[];
  beforeEach(async () => {
    store ??= await stores.migrated();
    waiting = [];
    receiver = await Receiver.start();
    receiver.behaviour = (response) => void waiting.push(response);
    rig = await Rig.fresh(store, { webhookTargets: 'loopback' });
  });
  afterEach(async () => {
    await receiver.close();
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const rows = () => rig.store.db.selectFrom('webhook_deliveries').selectAll().orderBy('id').execute();
  const webhook = async (id: string) => (await rig.call<Schemas['Webhook']>('GET', `/webhooks/${id}`)).body;
  /** A webhook that was switched off by hand while its receiver had a delivery in hand. */
  const switchedOff = async (attempts: number) => {
    const { phone } = await rig.workingSession();
    const made = await rig.call<Schemas['Webhook']>('POST', '/webhooks', {
      body: {
        url: receiver.url(),
        events: ['message'],
        retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts },
      },
    });
    await phone.deliver();
    await rig.settled(() => waiting.length === 1);
    rig.clock.advance(7);
    await rig.call('PATCH', `/webhooks/${made.body.id}`, { body: { active: false } });
    const [row] = await rows();
    expect(row).toMatchObject({
      status: 'failed',
      failure: 'not_sent',
      last_error: 'the webhook was switched off',
      attempts: 0,
      claimed: 0,
      next_attempt_at: null,
      finished_at: rig.clock.now(),
    });
    rig.clock.advance(7);
    return { id: made.body.id, row: row! };
  };

  it.each([
    ['is taken', 200, 3],
    ['fails and would be tried again', 500, 3],
    ['fails for the last time', 500, 1],
    ['is the last that its receiver wants', 410, 3],
  ])('says so still when it %s', async (_, status, attempts) => {
    const { id, row } = await switchedOff(attempts);
    const before = await webhook(id);
    waiting[0]!.writeHead(status).end();
    // It ends what is under way first.
    await rig.domain.close();
    expect(await rows()).toEqual([row]);
    // Who switched it off is not forgotten for what the receiver says now.
    const after = await webhook(id);
    for (const name of ['active', 'disabledCause', 'disabledReason', 'disabledAt'] as const)
      expect([name, after[name]]).toEqual([name, before[name]]);
    const audit = await rig.call<Schemas['ListAuditEntry']>('GET', `/audit?target=${id}`);
    expect(audit.body.data.map(({ action }) => action)).not.toContain('webhook.switch_off');
  });

  it('is not begun again by the next process when this one stops', async () => {
    const { row } = await switchedOff(3);
    const closing = rig.domain.close();
    await rig.settled(() => rig.clock.next !== undefined && rig.clock.next <= 3_000);
    rig.clock.advance(3_000);
    await closing;
    expect(await rows()).toEqual([row]);
  });
});
