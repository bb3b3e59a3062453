import { type Operation, type OperationPermission, operations } from '@wagate/contract/operations';

/** An operation as a gateway without extensions has it. */
export interface PlainOperation extends Pick<Operation, 'operationId' | 'method' | 'path'> {
  readonly permission: OperationPermission;
  /** The names of its query parameters. */
  readonly query: readonly string[];
  /** Its body; without `properties` it is not JSON. */
  readonly body?: { readonly required: boolean; readonly properties?: readonly string[] };
}

/** The names of what belongs to no extension. */
const plainNames = (parts: Readonly<Record<string, { extension?: string }>>): string[] =>
  Object.keys(parts).filter((name) => !parts[name]?.extension);

const plainOf = (operation: Operation): PlainOperation => {
  const { operationId, method, path, permission, plainPermission = permission, query = {}, body } = operation;
  return {
    operationId,
    method,
    path,
    permission: plainPermission,
    query: plainNames(query),
    ...(body && {
      body: {
        required: body.required,
        ...(body.properties && { properties: plainNames(body.properties) }),
      },
    }),
  };
};

const matchers = Object.values(operations)
  .filter(({ extension }) => !extension)
  .map((operation) => ({
    operation: plainOf(operation),
    pattern: new RegExp(
      `^${operation.path
        .replace(/[.:]/g, '\\$&')
        .replace(/\{[^}]+\}(?=\\:)/g, '[^/:]+')
        .replace(/\{[^}]+\}/g, '[^/]+')}$`,
    ),
  }));

/** The operations of a path, by method; empty for an unknown path. A custom verb wins over an id that looks like one. */
export function operationsAt(path: string): ReadonlyMap<string, PlainOperation> {
  const found = new Map<string, PlainOperation>();
  for (const { operation, pattern } of matchers) {
    if (!pattern.test(path)) continue;
    const known = found.get(operation.method);
    if (!known || operation.path.includes('}:')) found.set(operation.method, operation);
  }
  return found;
}
