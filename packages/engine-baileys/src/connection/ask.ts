import type { BinaryNode } from 'baileys';
import { RefusedError } from '../errors.js';

/** Asks WhatsApp's server. @throws NotConnectedError, RefusedError */
export type Ask = (question: BinaryNode) => Promise<BinaryNode>;

/** The server's own code in what Baileys throws for an answer with an error. */
export function refusalOf(error: unknown): RefusedError | undefined {
  const code = error instanceof Error && 'data' in error ? Number(error.data) : Number.NaN;
  return Number.isInteger(code) && code > 0 ? new RefusedError(code) : undefined;
}
