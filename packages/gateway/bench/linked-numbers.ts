/**
 * A gateway with linked numbers in a process of its own, so that its memory is nobody else's. It links them where there are
 * none, opens again what it was linked in, and says what that took.
 */

import type { StoreOptions } from '../src/store/open.js';
import { FakeEngine } from '../src/testing/domain/fake-engine.js';
import { testGateway } from '../src/testing/gateway.js';
import { person } from '../src/testing/people.js';
import { openBare } from './bare.js';

export interface Asked {
  where: StoreOptions;
  /** A file or address by which the driver alone opens the same. */
  bare: StoreOptions;
  secret: string;
  count: number;
  links: boolean;
}

export interface Told {
  /** Milliseconds until the gateway answered, and until all of its numbers were connected. */
  answersAfter: number;
  connectedAfter: number;
  /** Milliseconds until the driver alone had opened the database and read of it. */
  bareAfter: number;
  /** Bytes. */
  rss: number;
}

const until = async (reached: () => boolean) => {
  const end = performance.now() + 60_000;
  while (!reached()) {
    if (performance.now() > end) throw new Error('the numbers never connected');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

async function run({ where, bare, secret, count, links }: Asked): Promise<Told> {
  const engine = new FakeEngine();
  const start = performance.now();
  const { gateway, logged } = await testGateway(where, { secret, engine });
  const health = await gateway.fetch(new Request('http://gateway.test/api/v1/capabilities'), {
    address: '10.0.0.1',
  });
  await health.text();
  const answersAfter = performance.now() - start;
  await gateway.start();
  if (links) {
    const { browser } = await person(gateway, 'ada');
    for (let n = 0; n < count; n++) {
      const made = await browser.api<{ id: string }>('POST', '/sessions', { body: {} });
      if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
      await browser.api('GET', `/sessions/${made.body.id}/qr`);
      await engine.of(made.body.id).scan(`${4_915_200_000_000 + n}:7@s.whatsapp.net`);
    }
  }
  const connected = () => [...engine.sessions.values()].filter((one) => one.connected).length;
  await until(() => connected() === count);
  const connectedAfter = performance.now() - start;
  if (logged.some((line) => line.includes('rror'))) throw new Error(logged.join('\n'));
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  await gateway.close();
  const again = performance.now();
  const driver = await openBare(bare);
  await driver.read('select * from wa_sessions');
  const bareAfter = performance.now() - again;
  await driver.close();
  return { answersAfter, connectedAfter, bareAfter, rss };
}

process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2]!) as Asked)));
