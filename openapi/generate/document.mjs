// Reads the OpenAPI documents and answers the few questions every generator asks of them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Where `gateway` or `identity` lies on disk. */
export const documentUrl = (name) => new URL(`../${name}.yaml`, import.meta.url);

/** The parsed document `gateway` or `identity`. */
export const readDocument = (name) => parse(readFileSync(fileURLToPath(documentUrl(name)), 'utf8'));

/** Follows one `$ref` inside the document; anything else is returned as it is. */
export function resolve(document, node) {
  if (!node?.$ref) return node;
  const keys = node.$ref.slice(2).split('/');
  const found = keys.reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  if (found === undefined) throw new Error(`the document has no ${node.$ref}, which is referred to`);
  return found;
}

/** The name of the component a `$ref` points to. */
export const refName = (node) => node.$ref.split('/').at(-1);

/** Every operation in the order of the document, parameters of the path included and resolved. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return {
        path,
        method: method.toUpperCase(),
        operation,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
      };
    }),
  );
}

/** What the tag of these operations says of all of them, on one line. */
export function aboutTag(
  document,
  [
    {
      tags: [name],
    },
  ],
) {
  const { description } = document.tags.find((tag) => tag.name === name);
  return description
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('*/', '*\\/');
}

/** The first line of every generated file. */
export const banner = (source) =>
  `// Generated from openapi/${source} by \`npm run generate\`. Do not edit.\n`;
