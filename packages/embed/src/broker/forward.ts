import { type Operation, operations } from '@wagate/contract/operations';
import { json, Problem, passed, requestIdOf, unavailable } from '../answer.js';
import type { Settings } from '../options.js';
import type { EmbedClaims } from '../token.js';
import { readBody } from './body.js';
import type { Call } from './call.js';
import { openCursor, sealCursor } from './cursor.js';
import type { Matched } from './match.js';
import { NARROWINGS } from './narrow.js';
import { ask, jsonOf } from './upstream.js';

/** Hands a call on that its token may make, and shows the page what it may see of the answer. */
export async function forward(
  settings: Settings,
  request: Request,
  claims: EmbedClaims,
  { operation, params }: Matched,
): Promise<Response> {
  const { gateway, keys } = settings;
  const { signal } = request;
  const place = `${claims.sub}\n${operation.operationId}\n${JSON.stringify(params)}`;
  const { query, cursor } = knownQuery(operation, new URL(request.url).searchParams);
  if (cursor) query.set('cursor', await openCursor(keys, place, cursor));
  const call: Call = {
    claims,
    operation,
    params,
    query,
    body: await readBody(request, operation),
    look: (name, named = {}) => ask(gateway, { operation: operations[name], params: named, signal }),
  };
  const narrowing = NARROWINGS[operation.operationId];
  await narrowing?.before?.(call);
  const headers = await safeHeaders(settings, request, call);
  const response = await ask(gateway, { operation, params, query, body: call.body, headers, signal });
  const kept = keptHeaders(response);
  if (!response.ok) return failure(response, kept);
  if (response.status === 204) return passed(204, null, kept);
  const paged = operation.query?.cursor;
  if (!narrowing?.after && !paged)
    return passed(response.status, response.body, { ...kept, 'content-type': 'application/json' });
  const answer = await jsonOf<object>(response);
  const shown = (narrowing?.after?.(call, answer) ?? answer) as { nextCursor?: unknown };
  if (typeof shown.nextCursor === 'string' && shown.nextCursor)
    shown.nextCursor = await sealCursor(keys, place, shown.nextCursor);
  return json(response.status, shown, kept);
}

/** Each parameter once, and those of a plain gateway alone. The cursor is not the gateway's. */
function knownQuery({ query: known = {} }: Operation, given: URLSearchParams) {
  const query = new URLSearchParams();
  for (const [name, { extension }] of Object.entries(known)) {
    const value = given.get(name);
    if (value && !extension && name !== 'cursor') query.set(name, value);
  }
  return { query, cursor: known.cursor && given.get('cursor') };
}

async function safeHeaders(
  { keys }: Settings,
  request: Request,
  { operation, claims, params }: Call,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const id = requestIdOf(request);
  if (id) headers['x-request-id'] = id;
  const key = operation.retry === 'keyed' && request.headers.get('idempotency-key');
  // Keys are the whole organization's on a plain gateway: one person's would answer with what another sent.
  if (key)
    headers['idempotency-key'] = await keys.sign('idempotency', `${claims.sub}\n${params.session}\n${key}`);
  return headers;
}

function keptHeaders({ headers }: Response): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['x-request-id', 'retry-after']) {
    const value = headers.get(name);
    if (value) kept[name] = value;
  }
  return kept;
}

/** The gateway's own words, where they are in the form of the wire. */
async function failure(response: Response, headers: Record<string, string>): Promise<Response> {
  const body: unknown = await response.json().catch(() => undefined);
  const { code, message, details } = (body as { error?: Record<string, unknown> } | undefined)?.error ?? {};
  if (typeof code === 'string' && typeof message === 'string')
    return json(
      response.status,
      { error: { code, message, ...(Object(details) === details && { details }) } },
      headers,
    );
  if (response.status === 404) throw new Problem('not_found', 'not found');
  throw unavailable('the gateway gave no answer that can be read');
}
