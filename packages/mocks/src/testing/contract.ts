import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

type Node = Record<string, unknown>;

/**
 * The document with every schema closed where it is used, so that a property nobody described is a fault too. A named
 * schema stays open, for those that are put together from it.
 */
function closed(node: unknown, open = false): unknown {
  if (Array.isArray(node)) return node.map((one) => closed(one, open));
  if (node === null || typeof node !== 'object') return node;
  const copy: Node = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'schemas'
        ? Object.fromEntries(Object.entries(value as Node).map(([name, one]) => [name, closed(one, true)]))
        : closed(value, key === 'allOf' || key === 'oneOf'),
    ]),
  );
  const shaped = copy.properties ?? copy.allOf ?? copy.oneOf ?? copy.$ref;
  if (!open && shaped && copy.additionalProperties === undefined)
    return { ...copy, unevaluatedProperties: false };
  return copy;
}

const document = parse(
  readFileSync(new URL('../../../../openapi/gateway.yaml', import.meta.url), 'utf8'),
) as { paths: Record<string, Node>; components: { schemas: Node } };
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({
  $id: 'contract',
  ...(closed({ paths: document.paths, components: document.components }) as object),
});

const routes = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(
    `^${path
      .replace(/[.:]/g, '\\$&')
      .replace(/\{[^}]+\}(?=\\:)/g, '[^/:]+')
      .replace(/\{[^}]+\}/g, '[^/]+')}$`,
  ),
}));
const escaped = (text: string) => text.replace(/~/g, '~0').replace(/\//g, '~1');
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a good answer by the contract; empty when nothing is. @param path without the query */
export function faultsOf(method: string, path: string, status: number, body: unknown): string[] {
  const verb = method.toLowerCase();
  const found = routes
    .filter(({ path: template, pattern }) => pattern.test(path) && document.paths[template]?.[verb])
    .sort(
      (a, b) =>
        Number(b.path.includes('}:')) - Number(a.path.includes('}:')) ||
        a.path.split('{').length - b.path.split('{').length,
    )[0];
  if (!found) return [`the contract has no ${method} ${path}`];
  const operation = document.paths[found.path]?.[verb] as { responses: Record<string, { content?: object }> };
  const response = operation.responses[status];
  if (!response) return [`the contract has no ${status} for ${method} ${found.path}`];
  if (!response.content) return body === undefined ? [] : [`${method} ${found.path} is to have no body`];
  const pointer = `contract#/paths/${escaped(found.path)}/${verb}/responses/${status}/content/application~1json/schema`;
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
  compiled.set(pointer, validate);
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
