import { type GatewayMethods, methodTable } from '../generated/methods.js';
import type { KeyedOptions } from './call-options.js';
import type { Caller, CallInit } from './caller.js';
import { errorFromResponse, invalidResponse } from './error-from-response.js';
import { GatewayError, NotImplementedError, ValidationError } from './errors.js';
import type { Extensions } from './extensions.js';
import type { FinishedCall } from './finished-call.js';
import { type Page, pagesOf } from './pages.js';

type Options = KeyedOptions & { query?: Record<string, unknown> };

/** 128 random bits; `randomUUID` is missing on pages without TLS. */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A segment that a URL would resolve away, or that is not there, would reach another operation than the one meant. */
function pathOf(names: string[], values: unknown[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name, at) => {
      const value = values[at];
      if (typeof value !== 'string' || /^\.{0,2}$/.test(value))
        throw new ValidationError(`${name} must be an id.`, { code: 'validation_error' });
      return [name, value];
    }),
  );
}

/** The value of an answer, or its error thrown. */
function unwrap({ data, error, response, lastError }: Awaited<ReturnType<Caller>>, keyed: boolean): unknown {
  if (!response.ok || (data as { error?: { code?: unknown } } | undefined)?.error?.code)
    throw errorFromResponse(response, error ?? data);
  if (response.status !== 204 && (data === null || typeof data !== 'object'))
    throw invalidResponse(response.status);
  // A gateway remembers a failed send with its key and tells it again as a success.
  if (keyed && (data as { status?: unknown }).status === 'failed')
    throw (
      lastError ??
      new GatewayError('The message was not sent.', { code: 'send_failed', details: { result: data } })
    );
  return data;
}

type Tell = (call: FinishedCall) => void;

function methodOf(namespace: string, row: string, call: Caller, extensions: Extensions, tell: Tell) {
  const [name, verb, route, flags, gate] = row.split(' ') as [string, string, string, string, string?];
  const template = `/api/v1${route}`;
  const names = [...route.matchAll(/{(\w+)}/g)].map(([, parameter]) => parameter!);
  const keyed = flags.includes('k');
  const repeatable = verb === 'GET' || keyed || flags.includes('i');
  const [extension, gated] = gate?.split(':') ?? [];

  async function run(args: unknown[], cursor?: string) {
    const [input, last] = args.slice(names.length) as [unknown, unknown];
    const { signal, timeoutMs, idempotencyKey, query } = ((/[bq]/.test(flags) ? last : input) ??
      {}) as Options;
    const asked = flags.includes('q') ? (input as Record<string, unknown> | undefined) : query;
    const path = pathOf(names, args);
    if (
      gated?.split(',').some((parameter) => asked?.[parameter] !== undefined) &&
      !(await extensions()).has(extension!)
    )
      throw new NotImplementedError(`This gateway does not offer ${extension}.`, { code: 'not_implemented' });
    const init: CallInit = {
      signal,
      timeoutMs,
      params: {
        path,
        query: cursor ? { ...asked, cursor } : asked,
        header: keyed ? { 'Idempotency-Key': idempotencyKey ?? randomKey() } : undefined,
      },
      body: flags.includes('b') ? (input ?? {}) : undefined,
    };
    const result = unwrap(await call(verb, template, init, repeatable), keyed);
    tell({ name: `${namespace}.${name}`, args, result });
    return result;
  }

  const method = (...args: unknown[]) =>
    flags.includes('p')
      ? pagesOf(async (cursor) => {
          const page = (await run(args, cursor)) as Page<unknown>;
          return { ...page, data: page.data ?? [] };
        })
      : run(args);
  return [name, method] as const;
}

/** Every namespaced method, read from the generated table. */
export function createMethods(call: Caller, extensions: Extensions, tell: Tell): GatewayMethods {
  const methods: Record<string, Record<string, unknown>> = {};
  let namespace = '';
  for (const row of methodTable.split('\n')) {
    if (row.includes(' ')) {
      const [name, method] = methodOf(namespace, row, call, extensions, tell);
      methods[namespace]![name] = method;
    } else {
      namespace = row;
      methods[row] = {};
    }
  }
  return methods as unknown as GatewayMethods;
}
