import { type Operation, operations } from '@wagate/contract/operations';
import { notFound, Problem } from '../answer.js';

type Segment = { literal: string } | { name: string; verb: string };

interface Route {
  operation: Operation;
  segments: readonly Segment[];
}

/** An operation, and what its path names, decoded. */
export interface Matched {
  operation: Operation;
  params: Readonly<Record<string, string>>;
}

const PARAMETER = /^\{(\w+)\}((?::[a-z-]+)?)$/;
/** A custom verb; what follows the colon of a JID's device are digits. */
const VERB = /:[a-z][a-z-]*$/i;
/** In no id and no JID: what another server between here and the gateway could read as more than a name. */
const NO_NAME = /[%/\\;?#\s\p{C}]|^\.{1,2}$/u;

const segmentsOf = (template: string): Segment[] =>
  template
    .slice(1)
    .split('/')
    .map((text) => {
      const [, name, verb] = PARAMETER.exec(text) ?? [];
      return name ? { name, verb: verb! } : { literal: text };
    });

const isLiteral = (segment: Segment): segment is { literal: string } => 'literal' in segment;

/** `…/contacts/check` is no contact called "check", and `…:start` no session. */
function moreLiteral(a: Route, b: Route): number {
  for (const [at, one] of a.segments.entries()) {
    const other = b.segments[at]!;
    if (isLiteral(one) !== isLiteral(other)) return isLiteral(one) ? -1 : 1;
    if (!isLiteral(one) && !isLiteral(other) && one.verb.length !== other.verb.length)
      return other.verb.length - one.verb.length;
  }
  return 0;
}

const routes = new Map<number, Route[]>();
for (const operation of Object.values(operations)) {
  const segments = segmentsOf(operation.path);
  routes.set(segments.length, [...(routes.get(segments.length) ?? []), { operation, segments }]);
}
for (const list of routes.values()) list.sort(moreLiteral);

/** The name that a segment holds; undefined when it holds none. */
function nameIn(raw: string, verb: string): string | undefined {
  if (verb && !raw.endsWith(verb)) return undefined;
  try {
    const name = decodeURIComponent(raw.slice(0, raw.length - verb.length));
    return !name || NO_NAME.test(name) || VERB.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

function paramsAt(segments: readonly Segment[], raw: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const text = raw[at]!;
    if (isLiteral(segment)) {
      if (segment.literal !== text) return undefined;
      continue;
    }
    const name = nameIn(text, segment.verb);
    if (name === undefined) return undefined;
    params[segment.name] = name;
  }
  return params;
}

/**
 * The operation at a path that is still percent-encoded. Every segment is decoded once, alone, and may hold nothing but a name.
 * @throws Problem 404 where there is none, 405 where there is one of another method
 */
export function match(method: string, path: string): Matched {
  const raw = path.slice(1).split('/');
  let params: Record<string, string> | undefined;
  const others: string[] = [];
  for (const { operation, segments } of routes.get(raw.length) ?? []) {
    const found = paramsAt(segments, raw);
    if (!found) continue;
    if (operation.method === method) return { operation, params: found };
    params = found;
    others.push(operation.method);
  }
  if (!params) throw notFound('route');
  throw new Problem('validation_error', 'this address has no such method', undefined, {
    status: 405,
    headers: { allow: others.join(', ') },
  });
}
