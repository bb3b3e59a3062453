import type { Standing } from '../people/standing.js';
import { DemoError } from './demo-error.js';
import type { Route } from './routes.js';

const WARNINGS = ['NONE', 'FIRST_WARNING', 'SECOND_WARNING', 'CAPPED'] as const;

/** What the network lets a number do: `{lock: {until?, cause?}, newChats: {total, used, until?, warning?}}`; what is left out is not limited. */
export const standingRoute: Route = {
  method: 'POST',
  path: /^\/__demo\/phones\/([^/]+)\/standing$/,
  answer: async ({ phones }, body, number) => {
    await phones.limit(number, standingFrom(body));
    return { data: {} };
  },
};

function standingFrom({ lock, newChats }: Record<string, unknown>): Standing {
  const { until, cause } = part(lock, 'lock');
  const { total, used, until: renewed, warning = 'NONE' } = part(newChats, 'newChats');
  const known = WARNINGS.find((one) => one === warning);
  if (!known) throw new DemoError('invalid_request', `warning is one of ${WARNINGS.join(', ')}.`);
  if (cause !== undefined && !(typeof cause === 'string' && /^[A-Z_]{1,64}$/.test(cause)))
    throw new DemoError('invalid_request', 'cause has to be a word of WhatsApp, such as BIZ_QUALITY.');
  return {
    ...(lock !== undefined && { lock: { until: moment(until), ...(cause !== undefined && { cause }) } }),
    ...(newChats !== undefined && {
      newChats: { total: count(total), used: count(used), until: moment(renewed), warning: known },
    }),
  };
}

function part(given: unknown, name: string): Record<string, unknown> {
  if (given === undefined) return {};
  if (typeof given === 'object' && given !== null) return given as Record<string, unknown>;
  throw new DemoError('invalid_request', `${name} has to be an object.`);
}

function moment(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number' && Number.isFinite(given) && given > 0) return given;
  throw new DemoError('invalid_request', 'until has to be a time, in epoch milliseconds.');
}

function count(given: unknown): number {
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given;
  throw new DemoError('invalid_request', 'total and used have to be counts.');
}
