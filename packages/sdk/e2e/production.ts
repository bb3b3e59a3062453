import { lidOf, type World } from '@wagate/mocks';
import { type Production, startProduction } from '@wagate/mocks/production';
import { apiKey, createGateway } from '@wagate/sdk';
import { createIdentity } from '@wagate/sdk/identity';
import { withCookies } from './cookies.js';
import { Line } from './line.js';
import type { Target } from './target.js';

/** The production gateway's habits, and the world behind them. */
export interface ProductionTarget extends Target {
  readonly production: Production;
  readonly world: World;
}

export async function productionTarget(): Promise<ProductionTarget> {
  const production = await startProduction({ seed: 11, heartbeatSeconds: 1, deliverEveryMs: 200 });
  const line = await Line.to(production.url);
  const { world } = production;
  const session = world.sessionCalled('Front desk').id;
  const key = production.key();
  const rates = { ratePerMin: 0, ratePerHour: 0 };
  world.putSession({ ...world.mustSession(session), ...rates });
  return {
    name: 'production',
    plain: true,
    production,
    world,
    line,
    key,
    readKey: production.key('read'),
    session,
    unlinked: world.create('org_harbour_coffee', { label: 'Empty' }).id,
    contact: lidOf('marta'),
    client: (options) => createGateway({ baseUrl: line.url, auth: apiKey(key), ...options }),
    write: async (text) => void world.receive(session, { from: 'marta', body: text }),
    async person() {
      const fetch = withCookies(production.url);
      await createIdentity({ baseUrl: production.url, fetch }).signIn({
        email: 'ana@harbour.example',
        password: 'correct horse battery',
      });
      return fetch;
    },
    strangers: () => production.strangers,
    async close() {
      await line.close();
      await production.close();
    },
  };
}
