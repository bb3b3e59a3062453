import { APIError } from 'better-auth/api';
import { isReadable } from '../http/readable.js';

/** Where a person or an organization gets a name that others will read. */
const NAMING = new Set([
  '/sign-up/email',
  '/update-user',
  '/admin/create-user',
  '/organization/create',
  '/organization/update',
]);

const MAX = 120;

const nameIn = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? (value as { name?: unknown }).name : undefined;

/** @throws APIError 400 for a blank or over-long name, or one with control characters. */
export function checkName(path: string | undefined, body: unknown): void {
  if (!path || !NAMING.has(path)) return;
  const name = nameIn(
    path === '/organization/update' ? (body as { data?: unknown } | undefined)?.data : body,
  );
  if (typeof name !== 'string') return;
  if ([...name].length <= MAX && isReadable(name)) return;
  throw new APIError('BAD_REQUEST', {
    code: 'INVALID_NAME',
    message: `A name has 1 to ${MAX} characters that can be read.`,
  });
}
