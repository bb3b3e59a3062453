import { APIError } from 'better-auth/api';
import type { FinishedAct, SignInOf } from './acts.js';
import type { ApiKeys } from './api-keys.js';

const field = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined;

/** What a key is confined to and since when it is over is written beside it: no browser writes there. @throws APIError 400 */
export function refuseMetadata(path: string | undefined, body: unknown): void {
  if (!path?.startsWith('/api-key/') || field(body, 'metadata') === undefined) return;
  throw new APIError('BAD_REQUEST', {
    code: 'SERVER_ONLY_PROPERTY',
    message: 'The metadata of a key is the gateway’s own.',
  });
}

/** Identity's own endpoints for keys leave out what the list tells: who made one, and since when it is off. */
export async function noteKeyChange(
  { path, context: { returned } }: FinishedAct,
  signInOf: SignInOf,
  keys: ApiKeys,
): Promise<void> {
  const id = field(returned, 'id');
  if (returned instanceof Error || typeof id !== 'string') return;
  if (path === '/api-key/update') await keys.note(id);
  if (path !== '/api-key/create') return;
  const signIn = await signInOf();
  if (signIn) await keys.note(id, { createdBy: signIn.user.id, createdByName: signIn.user.name });
}
