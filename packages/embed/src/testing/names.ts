import { PIER_BAKERY, type World } from '@wagate/mocks';
import type { Standing } from './expected.js';
import type { Names } from './requests.js';

/** Things to name, one of each owner. */
export function namesIn(world: World): Record<Standing, Names> {
  const ofPier = world.data.sessions.find(({ organizationId }) => organizationId === PIER_BAKERY)!;
  const [own, other] = ['Front desk', 'Wholesale orders'].map((label) => world.sessionCalled(label));
  // Each knows the group that requests name.
  world.of(other!.id).groups = world.of(own!.id).groups;
  const now = world.now();
  const webhook = (organizationId: string, sessionId: string) => {
    const id = world.ids.make('wh', now);
    world.data.webhooks.push({
      ...{ id, organizationId, sessionId, url: 'https://shop.example/hook', events: ['message'] },
      ...{ active: false, hasSecret: false, createdAt: now, updatedAt: now, deliveries: [] },
      retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 15 },
      receiver: { responseCode: 200, durationMs: 1 },
    });
    return { session: sessionId, webhook: id };
  };
  return {
    own: webhook(own!.organizationId, own!.id),
    'other session': webhook(own!.organizationId, other!.id),
    'other organization': webhook(PIER_BAKERY, ofPier.id),
    none: { session: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', webhook: 'wh_01K04Z9Q4S7W2V5XN8BMT3CDHE' },
  };
}
