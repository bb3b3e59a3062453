// Every schema of the facts is in the document, field by field; what the document adds is marked.
import { operationsOf, refName, resolve } from '../generate/document.mjs';
import { readTable } from './facts.mjs';
import { mismatch, parseType } from './type-notation.mjs';

// A detail of how the production gateway reads uploads; it never travels.
const NEVER_SENT = new Set(['FormFile']);

/** Adds the names of all schemas reachable from a node. */
function reach(document, node, names) {
  if (Array.isArray(node)) for (const item of node) reach(document, item, names);
  if (!node || typeof node !== 'object' || Array.isArray(node)) return;
  if (node.$ref?.startsWith('#/components/schemas/') && !names.has(refName(node))) {
    names.add(refName(node));
    reach(document, resolve(document, node), names);
  }
  for (const [key, value] of Object.entries(node))
    if (key !== 'example' && key !== 'examples') reach(document, value, names);
}

/** Schemas that occur in request bodies and nowhere else: these may require more than the wire does. */
export function requestOnlySchemas(document) {
  const requests = new Set();
  const answers = new Set();
  for (const { operation } of operationsOf(document)) {
    reach(document, resolve(document, operation.requestBody), requests);
    for (const response of Object.values(operation.responses))
      reach(document, resolve(document, response), answers);
  }
  reach(document, document.webhooks, answers);
  return new Set([...requests].filter((name) => !answers.has(name)));
}

/** Properties and required names of a schema, those of its `allOf` parts included. */
export function flatten(document, schema) {
  const parts = [schema, ...(schema.allOf ?? [])].map((part) => resolve(document, part));
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    required: new Set(parts.flatMap((part) => part.required ?? [])),
  };
}

function checkField(report, row, flat, requestOnly) {
  const place = `schema ${row.schema}.${row.field}`;
  const property = flat.properties[row.field];
  if (!report.check(property, `${place}: missing`)) return;
  const wrong = mismatch(parseType(row.type), property);
  report.check(!wrong, `${place}: ${wrong}`);
  const required = flat.required.has(row.field);
  const agrees = required === (row.required === 'yes') || (required && requestOnly.has(row.schema));
  report.check(agrees, `${place}: is ${required ? 'required' : 'optional'}, unlike on the wire`);
}

export function checkSchemas(report, document) {
  const { schemas } = document.components;
  const requestOnly = requestOnlySchemas(document);
  const fields = new Map();
  for (const row of readTable('schemas')) {
    if (NEVER_SENT.has(row.schema) || row.field === '(additional)') continue;
    const schema = schemas[row.schema];
    if (!fields.has(row.schema)) {
      fields.set(row.schema, new Set());
      report.check(schema, `schema ${row.schema}: missing`);
    }
    if (!schema) continue;
    fields.get(row.schema).add(row.field);
    checkField(report, row, flatten(document, schema), requestOnly);
  }
  for (const [name, known] of fields) {
    if (!schemas[name]) continue;
    for (const [field, property] of Object.entries(flatten(document, schemas[name]).properties))
      if (!known.has(field))
        report.check(
          property['x-wagate-extension'] === true,
          `schema ${name}.${field}: not of the wire and not marked`,
        );
  }
  for (const name of requestOnly)
    if (schemas[name].type === 'object' && name !== 'TicketRequest')
      report.check(
        schemas[name].additionalProperties !== undefined,
        `schema ${name}: accepts unknown properties`,
      );
}
