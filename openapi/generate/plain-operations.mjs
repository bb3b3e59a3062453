// packages/mocks/src/generated/plain-operations.ts: what a gateway without extensions takes, for the mock that is as strict as one.
import { readFileSync } from 'node:fs';
import { banner, operationsOf, readDocument, resolve } from './document.mjs';

const isExtension = (node) => node?.['x-wagate-extension'] === true;

/** What each operation needs on a plain gateway; the document says what it needs on ours. */
function permissions() {
  const text = readFileSync(new URL('../facts/permissions.tsv', import.meta.url), 'utf8');
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')),
  );
}

function bodyOf(document, operation) {
  const body = resolve(document, operation.requestBody);
  if (!body) return undefined;
  const schema = body.content['application/json']?.schema;
  if (!schema) return { required: body.required === true };
  const parts = (schema.allOf ?? [schema]).map((part) => resolve(document, part));
  const properties = parts.flatMap((part) =>
    Object.entries(part.properties ?? {})
      .filter(([, property]) => !isExtension(property))
      .map(([name]) => name),
  );
  return { required: body.required === true, properties: [...new Set(properties)].sort() };
}

export default function plainOperations() {
  const document = readDocument('gateway');
  const needed = permissions();
  const rows = operationsOf(document)
    .filter(({ operation }) => !isExtension(operation))
    .map(({ path, method, operation, parameters }) => {
      const { operationId } = operation;
      const query = parameters
        .filter((parameter) => parameter.in === 'query' && !isExtension(parameter))
        .map(({ name }) => name);
      const permission = needed.get(operationId) ?? operation['x-permission'];
      return `  ${JSON.stringify({ operationId, method, path, permission, query, body: bodyOf(document, operation) })},`;
    });
  const text = `${banner('gateway.yaml')}
/** An operation as a gateway without extensions has it. */
export interface PlainOperation {
  readonly operationId: string;
  readonly method: string;
  /** The template of the document, such as \`/api/v1/sessions/{session}:start\`. */
  readonly path: string;
  readonly permission: string;
  /** The names of its query parameters. */
  readonly query: readonly string[];
  /** Its body; without \`properties\` it is not JSON. */
  readonly body?: { readonly required: boolean; readonly properties?: readonly string[] };
}

export const plainOperations: readonly PlainOperation[] = [
${rows.join('\n')}
];
`;
  return { 'packages/mocks/src/generated/plain-operations.ts': text };
}
