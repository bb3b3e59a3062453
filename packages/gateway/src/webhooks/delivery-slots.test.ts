import { describe, expect, it } from 'vitest';
import type { Due } from './claim.js';
import { DeliverySlots } from './delivery-slots.js';

const due = (webhookId: string, more: Partial<Due> = {}): Due => ({
  webhookId,
  organizationId: 'org_one',
  failingSince: null,
  at: 0,
  ...more,
});
let count = 0;
/** Begins what there are slots for. */
function fill(slots: DeliverySlots, ...all: Due[]): Record<string, number> {
  const shares = slots.share(all);
  for (const { webhookId, organizationId } of all)
    for (let at = 0; at < (shares.get(webhookId) ?? 0); at++)
      slots.enter({ id: `whd_${++count}`, webhook_id: webhookId, organization_id: organizationId });
  return Object.fromEntries(shares);
}

describe('slots for deliveries', () => {
  it('has four for a webhook, and one for a webhook that fails', () => {
    const slots = new DeliverySlots();
    expect(fill(slots, due('a'), due('b', { failingSince: 5 }))).toEqual({ a: 4, b: 1 });
    expect(fill(slots, due('a'), due('b', { failingSince: 5 }))).toEqual({});
    expect(fill(slots, due('b'))).toEqual({ b: 3 });
  });

  it('is shared evenly within an organization, and no organization takes another’s', () => {
    const slots = new DeliverySlots();
    const mine = Array.from({ length: 10 }, (_, at) => due(`m${at}`));
    const shares = fill(slots, ...mine);
    expect(Object.values(shares).sort()).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(fill(slots, ...mine)).toEqual({});
    expect(fill(slots, due('m0'), due('other', { organizationId: 'org_two' }))).toEqual({ other: 4 });
  });

  it('goes first to who has least, and to who waits longest', () => {
    const slots = new DeliverySlots();
    const others = Array.from({ length: 3 }, (_, at) => due(`o${at}`));
    fill(slots, ...others);
    expect(fill(slots, ...others, due('late', { at: 9 }), due('early', { at: 1 }))).toEqual({
      early: 2,
      late: 2,
    });
  });

  it('is free again, once, when a delivery is over', () => {
    const slots = new DeliverySlots();
    const row = { id: 'whd_x', webhook_id: 'a', organization_id: 'org_one' };
    expect([slots.enter(row), slots.enter(row)]).toEqual([true, false]);
    expect(slots.share([due('a')]).get('a')).toBe(3);
    slots.leave(row);
    slots.leave(row);
    expect(slots.share([due('a')]).get('a')).toBe(4);
  });

  it('has an end', () => {
    const slots = new DeliverySlots();
    const all = Array.from({ length: 100 }, (_, at) => due(`w${at}`, { organizationId: `org_${at}` }));
    const shares = fill(slots, ...all);
    expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBe(256);
    expect(Math.min(...Object.values(shares))).toBe(2);
  });
});
