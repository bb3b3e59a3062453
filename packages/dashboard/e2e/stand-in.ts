import { type Production, startProduction } from '@wagate/mocks/production';
import { Command } from './command.js';
import { test as base, expect } from './journey.js';

/** The dashboard alone, in front of a gateway with the habits of the production service. */
export const test = base.extend<{ production: Production }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape.
  production: async ({}, use) => {
    const production = await startProduction({ seed: 7, heartbeatSeconds: 1 });
    await use(production);
    const { strangers } = production;
    await production.close();
    expect(strangers, 'nothing was sent that such a gateway does not know').toEqual([]);
  },
  wagate: async ({ production: { url } }, use) => {
    const wagate = await new Command({ args: ['--gateway', url, '--identity', url] }).start();
    await use(wagate);
    await wagate.remove();
  },
});

export { expect } from './journey.js';
