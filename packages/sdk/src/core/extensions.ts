import type { Schemas } from '@wagate/contract/types';
import type { CapabilitiesMethods } from '../generated/methods.js';
import { NotFoundError } from './errors.js';

/** The names of the extensions a gateway announced; empty on a plain one. */
export type Extensions = () => Promise<ReadonlySet<string>>;
/** What a gateway announced; undefined on a plain one. */
export type Announced = () => Promise<Schemas['Capabilities'] | undefined>;

/** Asks once. Only an answer and a 404 (a plain gateway) are remembered: anything else may be over in a moment. */
export function rememberCapabilities(ask: () => CapabilitiesMethods): Announced {
  let known: Promise<Schemas['Capabilities'] | undefined> | undefined;
  return () => {
    known ??= ask()
      .get()
      .catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        known = undefined;
        throw error;
      });
    return known;
  };
}
