import { readFileSync } from 'node:fs';
import type { Operation, OperationId } from '@wagate/contract/operations';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

type Schema = Record<string, unknown>;
interface Content {
  content?: Record<string, { schema: Schema }>;
}
interface Described {
  operationId?: string;
  requestBody?: Content;
  responses: Record<string, Content & { $ref?: string }>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  webhooks: Record<string, { post: Described }>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Content> };
}

const written = parse(
  readFileSync(new URL('../../../../openapi/gateway.yaml', import.meta.url), 'utf8'),
) as Document;

const isObject = (type: unknown) => type === 'object' || (Array.isArray(type) && type.includes('object'));
const named = ($ref: unknown): Schema => written.components.schemas[String($ref).split('/').pop()!]!;

/** What is made of several is one object with the properties of all: closed one by one they would refuse each other's. */
function merged(schema: Schema): Schema {
  const { allOf, ...own } = schema as Schema & { allOf?: Schema[] };
  if (!allOf) return schema;
  const parts = [...allOf.map((part) => merged(part.$ref ? named(part.$ref) : part)), own];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => (required as string[] | undefined) ?? []),
  };
}

/** The document with every object closed, so that a property nobody described is a fault too. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(
    Object.entries(merged(node as Schema)).map(([key, value]) => [key, closed(value)]),
  ) as Schema;
  if (isObject(copy.type) && copy.properties && copy.additionalProperties === undefined)
    copy.additionalProperties = false;
  return copy;
}

const document = closed(written) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'wire', components: document.components });

function faults(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** What is wrong with a value by the named schema of the contract; empty when nothing is. */
export function faultsOf(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`wire#/components/schemas/${schema}`);
  if (!validate) throw new Error(`the contract has no schema ${schema}`);
  return faults(validate, value);
}

const described = new Map(
  Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap((one) => (one.operationId ? [[one.operationId, one] as const] : [])),
  ),
);

/** The name of a schema that is referred to. */
const nameOf = (schema: Schema | undefined) =>
  schema?.$ref ? String(schema.$ref).split('/').pop() : undefined;

/** What is wrong with an answer by what the document says of its operation and status; empty when nothing is. */
export function faultsOfAnswer(
  { operationId }: Pick<Operation, 'operationId'>,
  { status, type, body }: { status: number; type: string | null; body: unknown },
): string[] {
  const responses = described.get(operationId as OperationId)?.responses ?? {};
  const found = responses[status] ?? (status >= 400 ? responses.default : undefined);
  if (!found) return [`the document knows no ${status} of ${operationId}`];
  const content = (found.$ref ? document.components.responses[found.$ref.split('/').pop()!] : found)?.content;
  if (!content) return body === '' ? [] : [`is to have no body: ${JSON.stringify(body)}`];
  const schema = content['application/json']?.schema;
  if (!schema) return [];
  if (!type?.startsWith('application/json')) return [`is ${type} and no JSON`];
  const name = nameOf(schema);
  if (!name) throw new Error(`the ${status} of ${operationId} has a schema without a name`);
  return faultsOf(name, body);
}

/** The types of all events that the document describes. */
export const eventTypes: readonly string[] = Object.keys(document.webhooks);

/** What is wrong with an envelope by what the document says of its event; empty when nothing is. */
export function faultsOfEvent(envelope: { event: string }): string[] {
  const content = document.webhooks[envelope.event]?.post.requestBody?.content;
  const name = nameOf(content?.['application/json']?.schema);
  return name ? faultsOf(name, envelope) : [`the document knows no event ${envelope.event}`];
}
