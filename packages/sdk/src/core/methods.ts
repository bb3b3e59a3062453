import { type GatewayMethods, methodTable } from '../generated/methods.js';
import type { KeyedOptions } from './call-options.js';
import { callPromise, type WithResponse, withResponse } from './call-promise.js';
import type { Answer, CallRequest } from './caller.js';
import { errorFromResponse, invalidResponse } from './error-from-response.js';
import { SendFailedError, ValidationError } from './errors.js';
import type { FinishedCall } from './finished-call.js';
import { ownHeaders } from './own-headers.js';
import { nextOf } from './page-trail.js';
import { type Page, pagesOf } from './pages.js';
import { randomKey } from './random-key.js';

type Options = KeyedOptions & { query?: Record<string, unknown> };

const VERBS = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' };

/** Sends what a row of the table describes. */
export type SendCall = (
  request: CallRequest,
  options: KeyedOptions,
  repeatable: boolean,
  /** The extension that it is of: nothing is sent to a gateway that did not announce it. */
  extension: string | undefined,
  /** Reads the answer: what it throws is the failure of the call. */
  read: (answer: Answer) => void,
) => Promise<Answer>;

/** A segment that a URL would resolve away, or that is not there, would reach another operation than the one meant. */
function pathOf(route: string, values: unknown[], query: object = {}): string {
  const path = route.replace('~', '/sessions/{}').replace(/{}/g, () => {
    const value = values.shift();
    // Half a surrogate pair has no form in a URL either.
    if (typeof value !== 'string' || /^\.{0,2}$|\p{Cs}/u.test(value))
      throw new ValidationError('Not an id.', { code: 'validation_error' });
    return encodeURIComponent(value);
  });
  const asked = Object.entries(query).filter(([, value]) => value != null);
  return `/api/v1${path}${asked.length ? `?${new URLSearchParams(asked)}` : ''}`;
}

/** The value of an answer, or its error thrown. */
function unwrap({ body, response, lastError }: Answer, keyed: boolean): unknown {
  const told = body as { error?: { code?: unknown }; status?: unknown } | undefined;
  if (!response.ok || told?.error?.code) throw errorFromResponse(response, body);
  if (response.status !== 204 && Object(body) !== body) throw invalidResponse(response.status);
  // A plain gateway remembers a failed send with its key and tells it again as a success.
  if (keyed && told?.status === 'failed')
    throw errorFromResponse(
      response,
      {
        error: {
          code: SendFailedError.code,
          message: 'It was not sent. Send it again with a new idempotencyKey.',
          details: told,
        },
      },
      lastError,
    );
  return body;
}

type Tell = (call: FinishedCall) => void;

function methodOf(namespace: string, base: string, row: string, send: SendCall, tell: Tell) {
  const [name, flags, rest = '', gate] = row.split(' ') as [string, string, string?, string?];
  const route = base + rest;
  const method = VERBS[flags[0] as keyof typeof VERBS];
  const ids = route.split(/{}|~/).length - 1;
  const keyed = flags.includes('k');
  const repeatable = keyed || flags.includes('i') || method === 'GET';
  const [extension, gated] = gate?.split(':') ?? [];

  async function run(args: unknown[], cursor?: string) {
    const [input, last] = args.slice(ids) as [Record<string, unknown>?, Options?];
    const options = (/[bq]/.test(flags) ? last : (input as Options)) ?? {};
    const query = flags.includes('q') ? input : options.query;
    const path = pathOf(route, args.slice(0, ids), cursor ? { ...query, cursor } : query);
    // Of most such operations all is an extension's, of some a few parameters.
    const needs =
      !gated || gated.split(',').some((parameter) => query?.[parameter] !== undefined)
        ? extension
        : undefined;
    const headers = {
      ...ownHeaders(options.headers),
      ...(keyed && { 'Idempotency-Key': options.idempotencyKey || randomKey() }),
    };
    const body = flags.includes('b') ? (input ?? {}) : undefined;
    let result: unknown;
    const answer = await send({ method, path, headers, body }, options, repeatable, needs, (came) => {
      result = unwrap(came, keyed);
    });
    tell({ name: `${namespace}.${name}`, args, result });
    return withResponse(result, answer.response);
  }

  const call = (...args: unknown[]) =>
    flags.includes('p')
      ? pagesOf(async (cursor) => {
          const answer = (await run(args, cursor)) as WithResponse<Page<unknown> & { prevCursor?: string }>;
          const { data, nextCursor, prevCursor, ...rest } = answer.data;
          const next = nextOf(nextCursor);
          const before = nextOf(prevCursor);
          return {
            ...answer,
            data: {
              ...rest,
              data: data ?? [],
              ...(next && { nextCursor: next }),
              ...(before && { prevCursor: before }),
            },
          };
        })
      : callPromise(run(args));
  return [name, call] as const;
}

/** Every namespaced method, read from the generated table. */
export function createMethods(send: SendCall, tell: Tell): GatewayMethods {
  const methods: Record<string, Record<string, unknown>> = {};
  for (const block of methodTable.split('\n\n')) {
    const [head, ...rows] = block.split('\n');
    const [namespace, base] = head!.split(' ') as [string, string];
    methods[namespace] = Object.fromEntries(rows.map((row) => methodOf(namespace, base, row, send, tell)));
  }
  return methods as unknown as GatewayMethods;
}
