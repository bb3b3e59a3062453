// packages/gateway/src/generated/request-schemas.ts: what each operation accepts as a JSON body, as JSON Schema 2020-12. It stays with
// the gateway, which alone validates: whoever installs the SDK would carry it for nothing.
import { banner, operationsOf, readDocument, refName, resolve } from './document.mjs';

// What only documents a schema is left out: it would double the file and validates nothing.
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'title', 'deprecated', 'writeOnly']);

/** A copy without prose, its references turned to local `$defs`; the names met are added to `used`. */
function strip(node, used) {
  if (Array.isArray(node)) return node.map((item) => strip(item, used));
  if (!node || typeof node !== 'object') return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref') {
      used.add(refName(node));
      copy.$ref = `#/$defs/${refName(node)}`;
    } else if (key === 'properties') {
      // The keys in here are names of fields: one called `description` must stay.
      copy.properties = Object.fromEntries(Object.entries(value).map(([name, s]) => [name, strip(s, used)]));
    } else if (!PROSE.has(key) && !key.startsWith('x-')) copy[key] = strip(value, used);
  }
  return copy;
}

/** The body as one object: a component, or a component of which this operation demands more fields. */
function merged(document, schema) {
  if (schema.$ref) return resolve(document, schema);
  if (!schema.allOf) return schema;
  const [base] = schema.allOf.map((part) => resolve(document, part));
  return { ...base, required: [...(base.required ?? []), ...(schema.required ?? [])] };
}

function standalone(document, schema) {
  const open = new Set();
  const root = strip(merged(document, schema), open);
  const defs = {};
  // A part that answers have too is open there; in a body that knows its properties it is closed like the rest.
  const closed = root.additionalProperties === false ? { additionalProperties: false } : {};
  for (const name of open) {
    const part = strip(document.components.schemas[name], open);
    defs[name] = part.properties ? { ...part, ...closed } : part;
  }
  return open.size
    ? { ...root, $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))) }
    : root;
}

export default function requestSchemas() {
  const document = readDocument('gateway');
  const lines = operationsOf(document).flatMap(({ operation }) => {
    const schema = resolve(document, operation.requestBody)?.content['application/json']?.schema;
    if (!schema) return [];
    return [
      `  ${operation.operationId}: ${JSON.stringify(standalone(document, schema), null, 2).replaceAll('\n', '\n  ')},`,
    ];
  });
  const text = `${banner('gateway.yaml')}
/**
 * The JSON body of each operation that takes one, by operationId: JSON Schema 2020-12, closed (an unknown property is an error) and
 * complete in itself.
 */
export const requestSchemas = {
${lines.join('\n')}
} as const;

/** An operation with a JSON body. */
export type OperationWithBody = keyof typeof requestSchemas;
`;
  return { 'packages/gateway/src/generated/request-schemas.ts': text };
}
