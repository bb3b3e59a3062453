// packages/sdk/src/generated/methods.ts: the namespaced methods of the SDK, as one interface a namespace and one table that a single
// generic caller reads. Built from the marks x-namespace, x-method, x-retry and x-paging; no method is written by hand.
import { aboutTag, banner, operationsOf, readDocument, refName, resolve } from './document.mjs';
import { commentOf } from './method-comment.mjs';

const PREFIX = '/api/v1';
/** The extension by which a gateway tells of the others. */
const DISCOVERY = 'capabilities';
/** Written for what nearly every path begins with, and one letter a verb: the table is in every page that uses the SDK. */
const SESSION = /^\/sessions\/\{\}/;
const VERBS = { GET: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' };
const RETRY = { safe: '', idempotent: 'i', keyed: 'k', never: '' };

/** What all of these begin with. */
function commonStart(texts) {
  let length = 0;
  while (texts.every((text) => length < text.length && text[length] === texts[0][length])) length++;
  return texts[0].slice(0, length);
}

/** The type of a JSON body or answer: a named schema where there is one. */
function typeOf(schema, fallback) {
  return schema?.$ref ? `Schemas['${refName(schema)}']` : fallback;
}

/** What answers with a file is no call that ends with a value: it has an entry of its own, which pages without it do not carry. */
function answersBytes(document, { responses }) {
  const response = Object.entries(responses).find(([code]) => /^2/.test(code))?.[1];
  return resolve(document, response)?.content?.['application/octet-stream'] !== undefined;
}

function answerOf(document, { operationId, responses }) {
  const [status, response] = Object.entries(responses).find(([code]) => /^2/.test(code));
  const schema = resolve(document, response).content?.['application/json']?.schema;
  return schema
    ? typeOf(schema, `operations['${operationId}']['responses'][${status}]['content']['application/json']`)
    : 'void';
}

function bodyOf(document, { operationId, requestBody }) {
  const body = resolve(document, requestBody);
  if (!body) return undefined;
  const [[media, { schema }]] = Object.entries(body.content);
  const inline = `NonNullable<operations['${operationId}']['requestBody']>['content']['${media}']`;
  return media === 'application/json' ? typeOf(schema, inline) : 'FormData';
}

/** The item type of a list, read from the `data` of its wrapper. */
function itemOf(document, { operationId, responses }) {
  const schema = Object.entries(responses).find(([code]) => /^2/.test(code))[1].content['application/json']
    .schema;
  const wrapper = resolve(document, schema);
  const parts = [wrapper, ...(wrapper.allOf ?? []).map((part) => resolve(document, part))];
  const data = parts.map((part) => part.properties?.data).find(Boolean);
  if (!data) throw new Error(`${operationId} is paged but its answer has no data`);
  return typeOf(data.items, 'unknown');
}

function methodOf(found, document) {
  const { path, method, operation, parameters } = found;
  const query = parameters.filter(({ in: place }) => place === 'query');
  const gated = query.filter(
    (parameter) => parameter['x-wagate-extension'] && !operation['x-wagate-extension'],
  );
  const extension = gated[0]?.['x-wagate-extension-name'];
  if (gated.some((parameter) => parameter['x-wagate-extension-name'] !== extension))
    throw new Error(`${operation.operationId} mixes parameters of two extensions`);
  // What tells of all extensions is asked of every gateway; who has no credential cannot ask.
  const whole = operation['x-wagate-extension-name'];
  const gate =
    whole && whole !== DISCOVERY && operation['x-permission'] !== 'link'
      ? whole
      : extension && `${extension}:${gated.map(({ name }) => name).join(',')}`;
  const body = bodyOf(document, operation);
  const paged = operation['x-paging'] !== undefined;
  const flags = [
    RETRY[operation['x-retry']] ?? '',
    paged ? 'p' : '',
    body ? 'b' : '',
    !body && query.length ? 'q' : '',
  ].join('');
  return {
    operation,
    parameters,
    verb: method,
    fullPath: path,
    namespace: operation['x-namespace'],
    name: operation['x-method'],
    answer: answerOf(document, operation),
    item: paged ? itemOf(document, operation) : undefined,
    body,
    bodyRequired: resolve(document, operation.requestBody)?.required === true,
    query,
    keyed: operation['x-retry'] === 'keyed',
    path: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name),
    route: path.slice(PREFIX.length).replace(/\{[^}]+\}/g, '{}'),
    /** The line of the table, `base` being what every path of the namespace begins with. */
    row: (base, route) =>
      [
        operation['x-method'],
        `${VERBS[method]}${flags}`,
        ...(route === base && !gate ? [] : [route.slice(base.length)]),
        ...(gate ? [gate] : []),
      ].join(' '),
  };
}

/** The error classes of the SDK by status. */
const ERRORS = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  429: 'RateLimitedError',
  501: 'NotImplementedError',
  503: 'GatewayUnavailableError',
};

/** What a call ends with, by the answers that the document lists; an answer of its own says when. */
function throwsOf({ responses }, keyed) {
  const named = Object.entries(responses).flatMap(([status, { $ref, description }]) =>
    ERRORS[status] ? [`\`${ERRORS[status]}\` (${status}${$ref ? '' : `: ${description.trim()}`})`] : [],
  );
  if (keyed) named.push('`SendFailedError` (the message was not sent)');
  return `GatewayError: ${[...named, '`InternalError` (500)', '`NetworkError`', '`AbortedError`'].join(', ')}.`;
}

function aboutExtension(extension) {
  if (!extension) return '';
  if (extension === DISCOVERY) return ` · extension \`${extension}\`: a plain gateway answers 404`;
  return ` · extension \`${extension}\`: for a gateway that did not announce it this throws \`NotImplementedError\`, and nothing is sent`;
}

const OPTIONS = '`signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.';

function docOf(method, document) {
  const { operation, keyed, item, verb, fullPath, namespace, name, body } = method;
  const extension = operation['x-wagate-extension-name'];
  const retried = { safe: true, idempotent: true, keyed: true }[operation['x-retry']];
  const permission = operation['x-permission'];
  return commentOf({
    ...method,
    document,
    call: `gateway.${namespace}.${name}`,
    takesBody: !!body,
    facts: [
      `${permission === 'any' ? 'Any credential' : `Permission \`${permission}\``} · \`${verb} ${fullPath}\` (\`${operation.operationId}\`) · ${retried ? 'tried again by itself' : 'sent once'}${aboutExtension(extension)}.`,
    ],
    options: keyed ? `\`idempotencyKey\`, made anew for each call without it; ${OPTIONS}` : OPTIONS,
    throws: throwsOf(operation, keyed),
    item,
  });
}

function signatureOf(method, document) {
  const { operation, path, body, query, name, item, answer, keyed } = method;
  const parameters = path.map((parameter) => `${parameter}: string`);
  const queryType = `operations['${operation.operationId}']['parameters']['query']`;
  if (body) parameters.push(`body${method.bodyRequired ? '' : '?'}: ${body}`);
  else if (query.length)
    parameters.push(`query${query.some(({ required }) => required) ? '' : '?'}: ${queryType}`);
  const options = keyed ? 'KeyedOptions' : 'CallOptions';
  parameters.push(`options?: ${options}${body && query.length ? ` & { query?: ${queryType} }` : ''}`);
  const result = item ? `Pages<${item}, ${answer}>` : `CallPromise<${answer}>`;
  return `${docOf(method, document)}\n  ${name}(${parameters.join(', ')}): ${result};`;
}

export default function methods() {
  const document = readDocument('gateway');
  const found = operationsOf(document)
    .filter(({ operation }) => !operation['x-websocket'] && !answersBytes(document, operation))
    .map((operation) => methodOf(operation, document));
  const namespaces = new Map();
  for (const method of found)
    namespaces.set(method.namespace, [...(namespaces.get(method.namespace) ?? []), method]);
  const typeName = (namespace) => `${namespace[0].toUpperCase()}${namespace.slice(1)}Methods`;
  for (const [namespace, list] of namespaces) {
    const names = list.map(({ name }) => name);
    if (!namespace || names.some((name) => !name))
      throw new Error('an operation lacks x-namespace or x-method');
    if (new Set(names).size !== names.length) throw new Error(`${namespace} has two methods of one name`);
  }
  const interfaces = [...namespaces].map(
    ([namespace, list]) =>
      `/** ${aboutTag(
        document,
        list.map(({ operation }) => operation),
      )} */\nexport interface ${typeName(namespace)} {\n${list.map((method) => signatureOf(method, document)).join('\n')}\n}`,
  );
  const rows = [...namespaces].map(([namespace, list]) => {
    const base = commonStart(list.map(({ route }) => route));
    return `${namespace} ${base.replace(SESSION, '~')}\n${list.map(({ route, row }) => row(base, route)).join('\n')}`;
  });
  const text = `${banner('gateway.yaml')}
/**
 * Every method of a gateway, by its namespace: \`gateway.sessions.list()\` is \`list()\` of \`SessionsMethods\`. All of them are made from the same
 * document as the gateway itself.
 *
 * @module methods
 */

import type { CallOptions, KeyedOptions } from '../core/call-options.js';
import type { CallPromise } from '../core/call-promise.js';
import type { Pages } from '../core/pages.js';
import type { operations, Schemas } from '@wagate/contract/types';

${interfaces.join('\n\n')}

/** Every namespace of a gateway. */
export interface GatewayMethods {
${[...namespaces]
  .map(
    ([namespace, list]) =>
      `  /** ${aboutTag(
        document,
        list.map(({ operation }) => operation),
      )} */\n  readonly ${namespace}: ${typeName(namespace)};`,
  )
  .join('\n')}
}

/**
 * Every method, in a block for each namespace: a line with its name and what its paths begin with, then \`name flags [rest of the path]
 * [extension, or extension:parameters]\` lines. In a path \`~\` is \`/sessions/{}\`. Flags: the verb (G GET, P POST, U PUT, A PATCH, D DELETE), then i
 * idempotent, k keyed, p list of pages, b takes a body, q takes a query.
 *
 * @internal
 */
export const methodTable = \`${rows.join('\n\n')}\`;
`;
  return { 'packages/sdk/src/generated/methods.ts': text };
}
