import type { Operation } from '@wagate/contract/operations';
import { requestSchemas } from '../../generated/request-schemas.js';
import { BODIES, chance, ODD_HEADERS, PLACES, SEGMENTS, some, TEXTS, VALUES } from './odd-values.js';

interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface OddRequest {
  readonly operation: Operation;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a request is made odd of: one that succeeds. */
export interface Proper {
  readonly operation: Operation;
  /** Still encoded, and without a query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Where it takes one: one of each kind that there is. */
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The edges of what a value may be, a step within and a step beyond. */
function edges({
  minimum,
  maximum,
  minLength,
  maxLength,
  minItems,
  maxItems,
  enum: among,
}: Shape): unknown[] {
  const at = (edge: number | undefined, made: (one: number) => unknown) =>
    edge === undefined ? [] : [edge - 1, edge, edge + 1].filter((one) => one >= 0).map(made);
  return [
    ...[minimum, maximum].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1])),
    ...[minLength, maxLength].flatMap((edge) => at(edge, (length) => 'x'.repeat(length))),
    ...[minItems, maxItems].flatMap((edge) => at(edge, (length) => Array.from({ length }, () => 'x'))),
    ...(among ?? []),
  ];
}

/** Every place of a body that its schema knows. */
function placesOf(shape: Shape, root: Shape, at: readonly string[] = []): [string[], Shape][] {
  const own = shape.$ref ? (root.$defs?.[shape.$ref.replace('#/$defs/', '')] ?? {}) : shape;
  const parts = Object.entries(own.properties ?? {}).flatMap(([name, part]) =>
    placesOf(part, root, [...at, name]),
  );
  const items = own.items ? placesOf(own.items, root, [...at, '0']) : [];
  return [...(at.length ? [[[...at], own] as [string[], Shape]] : []), ...parts, ...items];
}

/** A copy with another value at a place; `undefined` takes it away. */
function withValue(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const of = body !== null && typeof body === 'object' ? body : {};
  const next = withValue((of as Record<string, unknown>)[name], rest, value);
  if (name === '0') return [next, ...(Array.isArray(of) ? of.slice(1) : [])];
  return { ...of, [name]: next };
}

function oddBodies(proper: Proper, random: () => number, most: number): string[] {
  const { operation, bodies } = proper;
  const schema = (requestSchemas as Record<string, Shape>)[operation.operationId];
  if (!schema) return [];
  const spoiled = placesOf(schema, schema).flatMap(([place, shape]) => {
    // What goes with a kind is looked at with that kind alone.
    const having = bodies.filter((body) => place[0]! in body);
    const [body] = some(random, having.length ? having : bodies, 1);
    const values = [
      undefined,
      ...edges(shape),
      ...some(random, VALUES, most),
      ...some(random, TEXTS, shape.type === 'string' ? 2 * most : 1),
    ];
    return values.map((value) => withValue(body, place, value));
  });
  const extra = some(random, TEXTS, 2).map((name) => ({ ...bodies[0], [name]: 1 }));
  return [...[...spoiled, ...extra].map((one) => JSON.stringify(one)), ...some(random, BODIES, 2 * most)];
}

/** So much of what can be thought of is asked in one run: more would cost minutes a day and find what another seed finds. */
const SHARE = Number(process.env.WAGATE_ODD_SHARE ?? 0.25);

/** Requests that are one step off what the document describes of an operation, the same ones for the same seed. */
export function oddRequests(proper: Proper, seed: number, most = 1): OddRequest[] {
  const { operation, path, query, bodies } = proper;
  const random = chance(seed);
  const { method } = operation;
  const sent = bodies[0] && JSON.stringify(bodies[0]);
  const found = (q: Readonly<Record<string, string>>) => {
    const text = new URLSearchParams(q).toString();
    return text && `?${text}`;
  };
  const plain = { operation, method, headers: {} };
  const whole = { ...plain, ...(sent === undefined ? {} : { body: sent }) };

  const template = operation.path.split('/');
  const segments = path.split('/');
  const addresses = template.flatMap((segment, at) => {
    const name = /^\{\w+\}/.exec(segment)?.[0];
    if (!name) return [];
    const odd = [
      ...some(random, SEGMENTS, most),
      ...some(
        random,
        TEXTS.filter((text) => !LONE_SURROGATE.test(text)),
        2 * most,
      ).map(encodeURIComponent),
      ...some(random, PLACES, most).map(encodeURIComponent),
    ];
    return odd.map((value) =>
      segments.map((one, place) => (place === at ? `${value}${segment.slice(name.length)}` : one)).join('/'),
    );
  });
  const queries = Object.entries(operation.query ?? {}).flatMap(([name, { enum: among }]) => [
    ...[...some(random, TEXTS, most), ...some(random, PLACES, 2 * most), ...(among ?? [])].map(
      (value) => `${path}${found({ ...query, [name]: value })}`,
    ),
    `${path}${found({ ...query, [name]: '' })}&${name}=1&${name}=2`,
  ]);
  const all = [
    ...addresses.map((odd) => ({ ...whole, path: `${odd}${found(query)}` })),
    ...queries.map((odd) => ({ ...whole, path: odd })),
    ...(ODD_HEADERS[operation.operationId] ?? []).map((headers) => ({
      ...whole,
      headers,
      path: `${path}${found(query)}`,
    })),
    ...oddBodies(proper, random, most).map((odd) => ({
      ...plain,
      path: `${path}${found(query)}`,
      body: odd,
    })),
  ];
  return some(random, all, Math.ceil(all.length * SHARE));
}
