import type { CapabilitiesMethods } from '../generated/methods.js';
import { NotFoundError } from './errors.js';

/** The names of the extensions a gateway announced; empty on a plain one. */
export type Extensions = () => Promise<ReadonlySet<string>>;

const PLAIN: ReadonlySet<string> = new Set();

/** Asks once. Only an answer and a 404 (a plain gateway) are remembered: anything else may be over in a moment. */
export function rememberExtensions(ask: () => CapabilitiesMethods): Extensions {
  let known: Promise<ReadonlySet<string>> | undefined;
  return () => {
    known ??= ask()
      .get()
      .then(
        ({ extensions }) => new Set(extensions),
        (error: unknown) => {
          if (error instanceof NotFoundError) return PLAIN;
          known = undefined;
          throw error;
        },
      );
    return known;
  };
}
