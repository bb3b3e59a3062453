import { EMBED_CAPABILITIES } from '@wagate/contract/embed';
import { type Operation, operations } from '@wagate/contract/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Expected, expectedOf, STANDINGS } from '../testing/expected.js';
import { namesIn } from '../testing/names.js';
import { type Names, requestOf } from '../testing/requests.js';
import { ROOT, type Stand, stand } from '../testing/stand.js';

let at: Stand;
beforeAll(async () => {
  at = await stand();
});
afterAll(() => at.close());

/** What came of a call: `allowed` where the gateway was asked for it and answered itself. */
async function outcome(operation: Operation, owner: Names, token: string, expected: Expected) {
  const { requests } = at.upstream;
  const before = requests.length;
  const response = await at.embed.fetch(
    requestOf(operation, owner, ROOT, { authorization: `Bearer ${token}` }),
  );
  await response.body?.cancel();
  const { status } = response;
  const handedOn = requests
    .slice(before)
    .some(({ method, path }) => method === operation.method && sameShape(operation.path, path));
  const itself = handedOn || operation.operationId === 'getCapabilities';
  const refused = [401, 403, 405].includes(status) || (status === 404 && (expected === 404 || !itself));
  return { got: refused || !itself ? status : 'allowed', handedOn };
}

const sameShape = (template: string, path: string) =>
  new RegExp(`^${template.replace(/\{\w+\}/g, '[^/:]+')}$`).test(path);

describe('through the broker, every operation of the contract', () => {
  it.each(EMBED_CAPABILITIES)(
    'answers a token that can %s as the marks of the document say',
    async (capability) => {
      const wrong: string[] = [];
      const { world } = at.upstream;
      const owners = namesIn(world);
      for (const reach of ['one', '*']) {
        const sessions = [reach === '*' ? '*' : owners.own.session];
        const rights = { can: [capability], sessions };
        const token = await at.token(rights);
        for (const standing of STANDINGS) {
          for (const operation of Object.values(operations)) {
            const owner = { ...owners[standing] };
            // What one call deletes, the next one wants to find.
            if (operation.operationId === 'deleteSession' && standing.startsWith('o') && reach === '*')
              owner.session = world.create(world.session(owner.session)!.organizationId).id;
            const working = world.session(owner.session)?.status === 'working';
            const expected = expectedOf(operation, rights, standing, working);
            const { got, handedOn } = await outcome(operation, owner, token, expected);
            const what = `${operation.operationId}, ${standing}, reach ${reach}`;
            if (got !== expected) wrong.push(`${what}: ${got}, not ${expected}`);
            // What is refused for want of a capability, or lies outside, never gets that far.
            const early = expected === 403 || (reach === 'one' && operation.path.includes('{session}'));
            if (handedOn && expected !== 'allowed' && early) wrong.push(`${what}: the gateway was asked`);
          }
        }
        // What may be listened to at all: what the token reaches, and never what is everybody's.
        const { embed } = operations.createRealtimeTicket;
        const listens = (embed!.can as readonly string[]).includes(capability);
        for (const [scope, status] of [
          ['organization', listens ? 201 : 403],
          ['firehose', 403],
          ['everything', listens ? 400 : 403],
        ] as const) {
          const body = JSON.stringify({ scope });
          const got = (await at.call('POST', '/realtime/ticket', token, { body })).status;
          if (got !== status) wrong.push(`a ticket for ${scope}, reach ${reach}: ${got}, not ${status}`);
        }
        at.upstream.world.data.webhooks = [];
        Object.assign(owners, namesIn(world));
      }
      expect(wrong).toEqual([]);
    },
  );
});
