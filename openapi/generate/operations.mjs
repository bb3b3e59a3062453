// packages/contract/src/generated/operations.ts: one row per operation of both documents, for routing, permission checks, validation and
// retries, and for what a gateway without extensions has of each.
import { readTable } from '../check/facts.mjs';
import { banner, operationsOf, readDocument, refName, resolve } from './document.mjs';

const PERMISSION = /\b(any|ticket|link|read|send|manage|events|super_admin)\b/;

/** Which embed tokens an operation is open to; nothing where to none. */
function embedOf(operation) {
  const can = operation['x-embed'];
  if (!can) return {};
  return { embed: { can, ...(operation['x-embed-reach'] === 'all' ? { allSessions: true } : {}) } };
}

/** What each operation needs on a plain gateway; the document says what it needs on ours. */
const plainPermissions = () =>
  new Map(
    readTable('permissions').map(({ operationId, production }) => [
      operationId,
      PERMISSION.exec(production)?.[0],
    ]),
  );

/** The extension that a node belongs to, as a part of a row; nothing when the wire contract has it. */
function gate(node) {
  if (node['x-wagate-extension'] !== true) return {};
  const extension = node['x-wagate-extension-name'];
  if (!extension) throw new Error('a part of a request belongs to an extension without a name');
  return { extension };
}

/** The properties of a JSON body, those of the component it is made from included. */
function propertiesOf(document, schema) {
  const parts = (schema.allOf ?? [schema]).map((part) => resolve(document, part));
  return Object.fromEntries(
    parts.flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([name, property]) => [name, gate(property)]),
    ),
  );
}

function bodyOf(document, operation) {
  const body = resolve(document, operation.requestBody);
  if (!body) return undefined;
  const [[media, { schema }]] = Object.entries(body.content);
  const named = schema.$ref ? schema : schema.allOf?.[0];
  return {
    media,
    required: body.required === true,
    ...(named?.$ref ? { schema: refName(named) } : {}),
    ...(media === 'application/json' ? { properties: propertiesOf(document, schema) } : {}),
  };
}

function queryOf(parameters) {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (!query.length) return undefined;
  return Object.fromEntries(
    query.map((parameter) => {
      const { name, required, schema } = parameter;
      return [
        name,
        {
          type: schema.type,
          ...(schema.enum ? { enum: schema.enum } : {}),
          ...(required ? { required: true } : {}),
          ...gate(parameter),
        },
      ];
    }),
  );
}

function rowOf(document, plain, { path, method, operation, parameters }) {
  const { operationId } = operation;
  const success = Object.keys(operation.responses).find((status) => /^[12]/.test(status));
  const permission = operation['x-permission'];
  const elsewhere = plain.get(operationId);
  return {
    operationId,
    method,
    path,
    permission,
    ...(elsewhere && elsewhere !== permission ? { plainPermission: elsewhere } : {}),
    ...embedOf(operation),
    retry: operation['x-retry'],
    ...gate(operation),
    success: Number(success),
    query: queryOf(parameters),
    body: bodyOf(document, operation),
  };
}

const identityRowOf = ({ path, method, operation }) => ({
  operationId: operation.operationId,
  method,
  path,
  ...(operation['x-wagate-extension'] ? { extension: true } : {}),
});

const tableOf = (rows) => rows.map((row) => `  ${row.operationId}: ${JSON.stringify(row)},`).join('\n');
const idsOf = (rows) => rows.map(({ operationId }) => `\n  | '${operationId}'`).join('');

export default function operations() {
  const [gateway, identity] = ['gateway', 'identity'].map(readDocument);
  const plain = plainPermissions();
  const rows = operationsOf(gateway).map((found) => rowOf(gateway, plain, found));
  const identityRows = operationsOf(identity).map(identityRowOf);
  const capabilities = gateway.components.schemas.EmbedCapability.enum.map((name) => `'${name}'`);
  const extensions = readTable('extensions').map(({ extension }) => `'${extension}'`);
  const text = `${banner('{gateway,identity}.yaml')}
/** What a credential must hold: \`any\` is any valid one, \`ticket\` a realtime ticket and \`link\` the secret of a one-time link, and nothing else. */
export type OperationPermission = 'any' | 'ticket' | 'link' | 'read' | 'send' | 'manage' | 'events' | 'super_admin';

/** Every extension of the wire contract, by the name a gateway announces it with. */
export const EXTENSIONS = [${extensions.join(', ')}] as const;

/** The name of an extension. */
export type Extension = (typeof EXTENSIONS)[number];

/** What an embed token may do with its sessions, in the order of the document. */
export const EMBED_CAPABILITIES = [${capabilities.join(', ')}] as const;

/** The name of what an embed token may do. */
export type EmbedCapability = (typeof EMBED_CAPABILITIES)[number];

/** Which embed tokens an operation is open to. */
export interface EmbedRule {
  /** Those with one of these capabilities; \`any\`: all. */
  readonly can: 'any' | readonly EmbedCapability[];
  /** Only those that reach all sessions of the organization. */
  readonly allSessions?: true;
}

/** Whether a call may be sent again when nobody knows what became of it: \`safe\` changes nothing, \`idempotent\` has the same effect twice, \`keyed\` is safe with the same \`Idempotency-Key\`, \`never\` may do it twice. */
export type RetryClass = 'safe' | 'idempotent' | 'keyed' | 'never';

/** A parameter of the query. */
export interface QueryParameter {
  /** Every value arrives as text: what it is read as. */
  readonly type: 'string' | 'integer' | 'boolean';
  /** The only values it takes. */
  readonly enum?: readonly string[];
  /** There where a call without it is refused. */
  readonly required?: true;
  /** What it belongs to; absent when the wire contract has it. */
  readonly extension?: Extension;
}

/** What an operation takes as its body. */
export interface OperationBody {
  /** Its media type. */
  readonly media: string;
  /** Whether a call without it is refused. */
  readonly required: boolean;
  /** The component it is made from. */
  readonly schema?: string;
  /** By name, where it is JSON; each says what extension it belongs to, if to one. */
  readonly properties?: Readonly<Record<string, { readonly extension?: Extension }>>;
}

/** An operation of the gateway. */
export interface Operation {
  /** Its id in the document. */
  readonly operationId: OperationId;
  /** The method of HTTP. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The template of the document, such as \`/api/v1/sessions/{session}:start\`. */
  readonly path: string;
  /** What a credential must hold. */
  readonly permission: OperationPermission;
  /** What it needs on a gateway without the extension \`read-roles\`, where that is another. */
  readonly plainPermission?: OperationPermission;
  /** Which embed tokens it is open to; absent: none. */
  readonly embed?: EmbedRule;
  /** Whether it may be sent again. */
  readonly retry: RetryClass;
  /** The extension the whole operation belongs to; absent when the wire contract has it. */
  readonly extension?: Extension;
  /** The HTTP status of success; the first where there are several. */
  readonly success: number;
  /** Its query parameters by name. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Its body, where it takes one. */
  readonly body?: OperationBody;
}

/** An operation of the identity service. */
export interface IdentityOperation {
  /** Its id in the document. */
  readonly operationId: IdentityOperationId;
  /** The method of HTTP. */
  readonly method: 'GET' | 'POST';
  /** Such as \`/api/auth/sign-in/email\`. */
  readonly path: string;
  /** Only the identity service of the embedded gateway has it. */
  readonly extension?: true;
}

/** The id of an operation of the gateway. */
export type OperationId =${idsOf(rows)};

/** The id of an operation of the identity service. */
export type IdentityOperationId =${idsOf(identityRows)};

/** Every operation of the gateway, in the order of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
${tableOf(rows)}
};

/** Every operation of the identity service, in the order of the document. */
export const identityOperations: Readonly<Record<IdentityOperationId, IdentityOperation>> = {
${tableOf(identityRows)}
};
`;
  return { 'packages/contract/src/generated/operations.ts': text };
}
