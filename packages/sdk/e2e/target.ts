import type { Auth, Gateway, GatewayOptions } from '@wagate/sdk';
import type { CookieFetch } from './cookies.js';
import type { Line } from './line.js';

/** A gateway that the same suites run against. */
export interface Target {
  readonly name: 'production' | 'embedded';
  /** No extensions, and the production service's faults. */
  readonly plain: boolean;
  /** The way to it, which can be broken. */
  readonly line: Line;
  /** An API key with every permission. */
  readonly key: string;
  /** A key that may only read. */
  readonly readKey: string;
  /** A session that works, and one that was never linked. */
  readonly session: string;
  readonly unlinked: string;
  /** A client with the key, or another credential. */
  client(options?: Partial<GatewayOptions> & { auth?: Auth }): Gateway;
  /** A contact writes to the session. Resolves when the network has it. */
  write(text: string): Promise<void>;
  /** A contact whose chat is `write`'s. */
  readonly contact: string;
  /** The owner of the organization signs in: a fetch that keeps her cookies. */
  person(): Promise<CookieFetch>;
  /** What was sent that a gateway without extensions does not know. */
  strangers(): readonly string[];
  close(): Promise<void>;
}
