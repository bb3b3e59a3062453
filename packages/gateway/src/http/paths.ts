import { type Operation, operations } from '@wagate/contract/operations';
import { invalid } from '../errors/api-problem.js';

type Segment = { literal: string } | { name: string; verb: string };

interface Pattern {
  segments: Segment[];
  methods: Map<string, Operation>;
}

export interface Match {
  /** By HTTP method: an address can exist for other methods than the one asked. */
  methods: ReadonlyMap<string, Operation>;
  params: Record<string, string>;
}

const PARAMETER = /^\{(\w+)\}((?::[a-z-]+)?)$/;
/** A custom verb; the colon of a JID's device part is followed by digits. */
const VERB = /:[a-z][a-z-]*$/;

function segmentsOf(template: string): Segment[] {
  return template
    .slice(1)
    .split('/')
    .map((text) => {
      const parameter = PARAMETER.exec(text);
      return parameter ? { name: parameter[1]!, verb: parameter[2]! } : { literal: text };
    });
}

/** Literal segments before parameters, so that `…/contacts/check` is not a contact called "check". */
function byPrecedence(a: Pattern, b: Pattern): number {
  for (const [i, segment] of a.segments.entries()) {
    const other = b.segments[i]!;
    if ('literal' in segment !== 'literal' in other) return 'literal' in segment ? -1 : 1;
    if (!('literal' in segment) && !('literal' in other) && segment.verb.length !== other.verb.length)
      return other.verb.length - segment.verb.length;
  }
  return 0;
}

function compile(): Map<number, Pattern[]> {
  const byTemplate = new Map<string, Pattern>();
  for (const operation of Object.values(operations)) {
    const key = operation.path.replace(/\{\w+\}/g, '{}');
    const pattern = byTemplate.get(key) ?? { segments: segmentsOf(operation.path), methods: new Map() };
    pattern.methods.set(operation.method, operation);
    byTemplate.set(key, pattern);
  }
  const byLength = new Map<number, Pattern[]>();
  for (const pattern of byTemplate.values()) {
    const list = byLength.get(pattern.segments.length) ?? [];
    list.push(pattern);
    byLength.set(pattern.segments.length, list);
  }
  for (const list of byLength.values()) list.sort(byPrecedence);
  return byLength;
}

const patterns = compile();

/** Verbs are split off before decoding: a JID's own colon arrives as `%3A` and is never taken for one. */
function capture(segments: Segment[], raw: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const text = raw[i]!;
    if ('literal' in segment) {
      if (segment.literal !== text) return undefined;
      continue;
    }
    if (segment.verb ? !text.endsWith(segment.verb) : i === raw.length - 1 && VERB.test(text))
      return undefined;
    const value = text.slice(0, text.length - segment.verb.length);
    if (!value) return undefined;
    params[segment.name] = value;
  }
  return params;
}

/**
 * Finds the operations at a still percent-encoded path.
 * @returns `undefined` for a path that no operation has.
 * @throws ApiProblem 400 for a segment that is not valid percent-encoded UTF-8.
 */
export function match(pathname: string): Match | undefined {
  const raw = pathname.slice(1).split('/');
  for (const pattern of patterns.get(raw.length) ?? []) {
    const params = capture(pattern.segments, raw);
    if (!params) continue;
    for (const [name, value] of Object.entries(params)) {
      try {
        params[name] = decodeURIComponent(value);
      } catch {
        throw invalid([`must be valid percent-encoding (path.${name})`]);
      }
    }
    return { methods: pattern.methods, params };
  }
  return undefined;
}
