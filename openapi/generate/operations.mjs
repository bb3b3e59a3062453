// packages/contract/src/generated/operations.ts: one row per operation, for routing, permission checks and validation.
import { banner, operationsOf, readDocument, refName, resolve } from './document.mjs';

function bodyOf(document, operation) {
  const body = resolve(document, operation.requestBody);
  if (!body) return undefined;
  const [[media, { schema }]] = Object.entries(body.content);
  const named = schema.$ref ? schema : schema.allOf?.[0];
  return { media, required: body.required === true, ...(named?.$ref ? { schema: refName(named) } : {}) };
}

function queryOf(parameters) {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (!query.length) return undefined;
  return Object.fromEntries(
    query.map(({ name, required, schema }) => [
      name,
      {
        type: schema.type,
        ...(schema.enum ? { enum: schema.enum } : {}),
        ...(required ? { required: true } : {}),
      },
    ]),
  );
}

function rowOf(document, { path, method, operation, parameters }) {
  const success = Object.keys(operation.responses).find((status) => /^[12]/.test(status));
  const row = {
    operationId: operation.operationId,
    method,
    path,
    permission: operation['x-permission'],
    extension: operation['x-wagate-extension-name'],
    success: Number(success),
    query: queryOf(parameters),
    body: bodyOf(document, operation),
  };
  return `  ${operation.operationId}: ${JSON.stringify(row)},`;
}

export default function operations() {
  const document = readDocument('gateway');
  const rows = operationsOf(document).map((found) => rowOf(document, found));
  const text = `${banner('gateway.yaml')}
/** What a credential must hold: \`any\` is any valid one, \`ticket\` a realtime ticket and nothing else. */
export type OperationPermission = 'any' | 'ticket' | 'read' | 'send' | 'manage' | 'events' | 'super_admin';

export interface QueryParameter {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly required?: true;
}

export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The template of the document, such as \`/api/v1/sessions/{session}:start\`. */
  readonly path: string;
  readonly permission: OperationPermission;
  /** The extension the whole operation belongs to; absent when the wire contract has it. */
  readonly extension?: string;
  /** The HTTP status of success; the first where there are several. */
  readonly success: number;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** The body: its media type, whether it must be there, and the component it is made from. */
  readonly body?: { readonly media: string; readonly required: boolean; readonly schema?: string };
}

/** Every operation of the contract, in the order of the document. */
export const operations = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
  return { 'packages/contract/src/generated/operations.ts': text };
}
