import { apiKey, type Gateway, UnauthorizedError } from '@wagate/sdk';
import { createIdentity } from '@wagate/sdk/identity';
import { liveApiKeys, liveDeliveries, liveMembers, liveWebhooks } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECRET, Shop } from '../../dashboard/e2e/shop.js';
import { embeddedTarget, until } from './embedded.js';
import { loaded } from './opened.js';
import { productionTarget } from './production.js';
import { standing } from './standing.js';
import type { Target } from './target.js';

describe.each([
  ['production', productionTarget],
  ['embedded', embeddedTarget],
] as const)('what an account has at the %s gateway', (_, start: () => Promise<Target>) => {
  let target: Target;
  let gateway: Gateway;
  let shop: Shop;
  standing(start, (made) => {
    target = made;
    gateway = made.client();
  });
  beforeEach(() => {
    shop = new Shop();
  });
  afterEach(() => shop.close());

  it('is told at its webhook what happens, signed; where deliveries are kept they are followed', async () => {
    const webhooks = await loaded(liveWebhooks(gateway));
    const url = await shop.open();
    const { id } = await gateway.webhooks.create({ url, events: ['message'], secret: SECRET });
    expect(webhooks.get().items.map((webhook) => webhook.id)).toEqual([id]);
    const deliveries = await loaded(liveDeliveries(gateway, id));
    expect(deliveries.get()).toMatchObject({ available: !target.plain, items: [], error: undefined });
    await target.write('to the shop');
    await until(() => shop.texts.length === 1);
    expect(shop.texts).toEqual(['to the shop']);
    expect(shop.refused).toEqual([]);
    if (!target.plain) {
      await until(async () => {
        await deliveries.refresh();
        return deliveries.get().items[0]?.status === 'delivered';
      });
      // Another try is on the list at once, and comes as the same event.
      const again = await gateway.webhooks.redeliver(id, deliveries.get().items[0]!.id);
      expect(deliveries.get().items.map((delivery) => delivery.id)).toContain(again.id);
      await until(() => shop.events.length === 2);
      expect(shop.events[0]!.id).toBe(shop.events[1]!.id);
    }
    await gateway.webhooks.update(id, { active: false });
    expect(webhooks.get().items[0]).toMatchObject({ id, active: false });
    await gateway.webhooks.delete(id);
    expect(webhooks.get().items).toEqual([]);
    deliveries.close();
    webhooks.close();
  }, 30_000);

  it('has keys, where the gateway lets an account make them', async () => {
    const keys = await loaded(liveApiKeys(gateway));
    expect(keys.get()).toMatchObject({ available: !target.plain, error: undefined });
    if (target.plain) {
      expect(keys.get().items).toEqual([]);
    } else {
      const { id, key } = await gateway.apiKeys.create({ name: 'Till', permissions: ['read'] });
      expect(keys.get().items[0]).toMatchObject({ id, name: 'Till' });
      expect(JSON.stringify(keys.get())).not.toContain(key);
      await gateway.apiKeys.delete(id);
      expect(keys.get().items.find((row) => row.id === id)).toMatchObject({ enabled: false });
      await until(async () => {
        await keys.refresh();
        return keys.get().items.some((row) => row.id === id && row.revokedAt !== undefined);
      });
      const revoked = target.client({ auth: apiKey(key) });
      await expect(Promise.resolve(revoked.sessions.list())).rejects.toBeInstanceOf(UnauthorizedError);
    }
    keys.close();
  });

  it('has members, and people who are invited', async () => {
    const identity = createIdentity({ baseUrl: target.line.url, fetch: await target.person() });
    const [organization] = await identity.organizations.list();
    const members = await loaded(liveMembers(identity, organization!.id));
    const { total, items } = members.get();
    expect(items).toHaveLength(total);
    expect(items.find(({ role }) => role === 'owner')?.user?.email).toBe('ana@harbour.example');
    const email = 'dora@elsewhere.example';
    const invited = () => members.get().invitations?.find((invitation) => invitation.email === email);
    const { id } = await identity.organizations.inviteMember({
      email,
      role: 'member',
      organizationId: organization!.id,
    });
    await until(() => invited() !== undefined);
    await identity.organizations.cancelInvitation({ invitationId: id });
    await until(() => invited() === undefined);
    members.close();
  });
});
