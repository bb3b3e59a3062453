import type { Loader, StoryContext } from '@storybook/web-components-vite';
import { createWorld, handlers, type MockOptions, type World } from '@wagate/mocks';
import { browserEnvironment, createGateway, type Gateway, identitySession } from '@wagate/sdk';
import { createIdentity, type Identity } from '@wagate/sdk/identity';
import type { SetupWorker } from 'msw/browser';

/** The moment at which every story plays: a Friday morning, 21 November 2025, 10:58 UTC. */
export const NOW = Date.UTC(2025, 10, 21, 10, 58);
const BASE = 'https://gateway.example';

/** What a story finds: a world, how its gateway behaves, and the SDK's clients of it. */
export interface Stage {
  world: World;
  /** Change it, and the gateway behaves differently from then on. */
  options: MockOptions;
  gateway: Gateway | undefined;
  identity: Identity | undefined;
}

/** `parameters.stage` of a story. */
export interface StageOptions extends Partial<Omit<MockOptions, 'baseUrl'>> {
  /** The elements get neither gateway nor identity service. */
  unplugged?: boolean;
  /** How long the next attempt to connect waits: a share of its longest wait, 0 to 1. All of it when absent. */
  jitter?: number;
  /** What happened before the curtain rises. */
  prepare?: (world: World, options: MockOptions) => void;
}

/** Builds the stage and puts its gateway behind the page's network. Use it as a loader; `stageOf` reads it. */
export const stage: Loader = async (context) => {
  const { msw, parameters } = context as typeof context & { msw: SetupWorker };
  const { prepare, unplugged, jitter = 0.9999, ...more } = (parameters.stage ?? {}) as StageOptions;
  const world = createWorld({ seed: 1, now: () => Date.now() });
  const options: MockOptions = { baseUrl: BASE, ...more };
  prepare?.(world, options);
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !options.offline });
  msw.use(...handlers(world, options));
  const gateway = createGateway({
    baseUrl: BASE,
    auth: identitySession({ identityUrl: BASE }),
    // Failures show at once, and every wait is the same each time.
    retry: { retries: 0 },
    environment: { ...browserEnvironment(window), random: () => jitter },
  });
  const clients = unplugged
    ? { gateway: undefined, identity: undefined }
    : { gateway, identity: createIdentity({ baseUrl: BASE }) };
  return { stage: { world, options, ...clients } satisfies Stage };
};

export const stageOf = ({ loaded }: Pick<StoryContext, 'loaded'>): Stage => loaded.stage as Stage;
