import { APIError } from 'better-auth/api';

const NAMES = /^(id|.*Id|.*IdOrEmail)$/;

/**
 * What names somebody or something is a text. better-auth makes one of whatever comes (`["id"]` is `id` to it), and what guards a request, tells of it
 * and writes it down would each read something else.
 * @throws APIError 400
 */
export function refuseOddIds(body: unknown): void {
  if (body === null || typeof body !== 'object') return;
  for (const [name, value] of Object.entries(body)) {
    if (!NAMES.test(name) || typeof value === 'string' || value === null || value === undefined) continue;
    throw new APIError('BAD_REQUEST', {
      code: 'VALIDATION_ERROR',
      message: `[body.${name}] has to be a text`,
    });
  }
}
