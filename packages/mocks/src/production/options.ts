import type { World } from '../world/world.js';

/** How a production gateway is started. */
export interface ProductionOptions {
  /** What it holds; a seeded world when not given. */
  world?: World;
  /** Of the seeded world. 1 when not given. */
  seed?: number;
  /** A free one when not given. */
  port?: number;
  /** Origins that browsers may call from, as `FRONTEND_ORIGINS` of the real one. */
  origins?: readonly string[];
  /** Seconds between pings; 20, as the real one, when not given. */
  heartbeatSeconds?: number;
  /** Whether anybody may make an account. Yes when not given. */
  registrationOpen?: boolean;
  /** Whether the identity service refuses those who ask too often, as the real one does. No when not given. */
  rateLimit?: boolean;
  /** Milliseconds between looks at what webhooks are owed; 5,000, as the real one, when not given. */
  deliverEveryMs?: number;
}

/** A request as it came in. */
export interface SeenRequest {
  method: string;
  path: string;
  /** The names of its query parameters. */
  query: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** The JSON body, or its text where it is none. */
  body: unknown;
  status: number;
}
