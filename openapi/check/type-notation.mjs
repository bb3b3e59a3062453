// The notation of types in the facts (`string`, `integer:int64 minimum=0`, `enum(a,b)[]|null`, `map<string>`, a schema's name), and the
// comparison of such a type with a schema of the document.
import { refName } from '../generate/document.mjs';

const PRIMITIVES = new Set(['string', 'integer', 'number', 'boolean']);

/** Reads one type; `bounds` are what follows it, such as `maxLength=255`. */
export function parseType(text) {
  const source = text.trim();
  if (source.endsWith('|null')) return { ...parseType(source.slice(0, -5)), nullable: true };
  if (source.endsWith('[]')) return { kind: 'array', items: parseType(source.slice(0, -2)) };
  const map = /^map<(.*)>$/.exec(source);
  if (map) return { kind: 'map', values: parseType(map[1]) };
  const choice = /^enum\((.*)\)$/.exec(source);
  if (choice) return { kind: 'enum', values: choice[1].split(',') };
  if (source === 'any' || source === 'object') return { kind: 'any' };
  const [name, ...bounds] = source.split(' ');
  const [primitive, format] = name.split(':');
  if (PRIMITIVES.has(primitive)) {
    const limits = Object.fromEntries(bounds.map((bound) => bound.split('=')));
    return { kind: 'primitive', name: primitive, format, bounds: limits };
  }
  return { kind: 'ref', name };
}

/** A schema without the wrapping that only serves a description. */
function unwrap(schema) {
  return schema?.allOf?.length === 1 && !schema.properties ? unwrap(schema.allOf[0]) : schema;
}

function typesOf(schema) {
  return [schema.type ?? []].flat();
}

/** Null may be allowed by us only where the facts allow it. */
function nullMismatch(fact, schema) {
  const allows = !schema.$ref && typesOf(schema).includes('null');
  return allows && !fact.nullable ? 'may be null here but not on the wire' : undefined;
}

function primitiveMismatch(fact, schema) {
  const found = typesOf(schema).filter((type) => type !== 'null');
  if (found.length !== 1 || found[0] !== fact.name || schema.enum || 'const' in schema)
    return `is ${JSON.stringify(schema.enum ?? schema.const ?? schema.type)}, not ${fact.name}`;
  if (fact.format && schema.format !== fact.format) return `has format ${schema.format}, not ${fact.format}`;
  for (const [bound, value] of Object.entries(fact.bounds))
    if (schema[bound] !== Number(value)) return `has ${bound} ${schema[bound]}, not ${value}`;
  return undefined;
}

function enumMismatch(fact, schema) {
  const ours = 'const' in schema ? [schema.const] : (schema.enum ?? []);
  const same = ours.length === fact.values.length && fact.values.every((value) => ours.includes(value));
  return same ? undefined : `is one of ${ours.join(', ') || 'nothing'}, not of ${fact.values.join(', ')}`;
}

/**
 * What a schema does differently from the fact, as the end of a sentence; undefined when they agree. Where the facts leave a type
 * open (`any`, `map<any>`) the document may be more exact.
 */
export function mismatch(fact, given) {
  const schema = unwrap(given);
  if (!schema) return 'has no schema';
  if (fact.kind === 'any') return undefined;
  if (fact.kind === 'ref') {
    if (!schema.$ref) return `is not a reference to ${fact.name}`;
    return refName(schema) === fact.name ? undefined : `refers to ${refName(schema)}, not to ${fact.name}`;
  }
  if (schema.$ref) return `refers to ${refName(schema)}, which the wire does not know here`;
  const nullability = nullMismatch(fact, schema);
  if (nullability) return nullability;
  if (fact.kind === 'primitive') return primitiveMismatch(fact, schema);
  if (fact.kind === 'enum') return enumMismatch(fact, schema);
  if (fact.kind === 'array') {
    if (!typesOf(schema).includes('array')) return 'is not an array';
    const inner = mismatch(fact.items, schema.items);
    return inner ? `has items: ${inner}` : undefined;
  }
  if (!typesOf(schema).includes('object') || schema.additionalProperties === undefined) return 'is not a map';
  if (fact.values.kind === 'any') return undefined;
  const inner = mismatch(fact.values, schema.additionalProperties);
  return inner ? `has values: ${inner}` : undefined;
}
