// The marks generators rely on are complete and do not contradict the operation they stand on; extensions carry a known name.
import { operationsOf, resolve } from '../generate/document.mjs';
import { readTable } from './facts.mjs';

const RETRY = new Set(['safe', 'idempotent', 'keyed', 'never']);

function isList(document, operation) {
  const success = Object.entries(operation.responses).find(([status]) => /^2/.test(status))?.[1];
  const schema = resolve(document, success)?.content?.['application/json']?.schema;
  return Boolean(schema && resolve(document, schema).properties?.data);
}

function checkRetry(report, key, { method, operation, parameters }) {
  const retry = operation['x-retry'];
  report.check(RETRY.has(retry), `${key}: x-retry is ${retry}`);
  report.check(
    (retry === 'safe') === (method === 'GET' && !operation['x-websocket']),
    `${key}: safe is for reading alone`,
  );
  const keyed = parameters.some((parameter) => parameter.name === 'Idempotency-Key');
  report.check((retry === 'keyed') === keyed, `${key}: keyed goes with an Idempotency-Key`);
}

function checkPaging(report, document, key, { operation, parameters }) {
  const paging = operation['x-paging'];
  if (!isList(document, operation))
    return report.check(!paging, `${key}: x-paging on something that is no list`);
  const cursor = parameters.some((parameter) => parameter.name === 'cursor');
  report.check(paging === (cursor ? 'cursor' : 'none'), `${key}: x-paging is ${paging}`);
}

/** Every node with an extension mark, with the place it stands at. */
function* marked(node, place = '#') {
  if (!node || typeof node !== 'object') return;
  if (node['x-wagate-extension'] !== undefined) yield [place, node];
  for (const [key, value] of Object.entries(node))
    if (key !== 'example') yield* marked(value, `${place}/${key}`);
}

function checkExtensions(report, document) {
  const known = new Set(readTable('extensions').map((row) => row.extension));
  const used = new Set();
  for (const [place, node] of marked(document)) {
    report.check(node['x-wagate-extension'] === true, `${place}: x-wagate-extension is not true`);
    // What plain gateways send without documenting it belongs to no extension.
    if (node['x-undeclared']) continue;
    const name = node['x-wagate-extension-name'];
    used.add(name);
    report.check(known.has(name), `${place}: unknown extension ${name}`);
  }
  // `read-roles` changes who may call, and so has no place in the document.
  for (const name of known)
    if (name !== 'read-roles') report.check(used.has(name), `extension ${name}: not described`);
}

/** An operation is open to the capabilities that the facts name it under, and to no others. */
function checkEmbed(report, document) {
  const rows = readTable('embed');
  const { enum: known } = document.components.schemas.EmbedCapability;
  const named = rows.map(({ capability }) => capability);
  report.check(
    [...known, 'any'].join() === named.join(),
    `the capabilities are ${known}, and those of facts/embed.tsv ${named}`,
  );
  for (const { operation } of operationsOf(document)) {
    const { operationId: key, 'x-embed': mark = [], 'x-embed-reach': reach } = operation;
    const marked = [mark].flat();
    const told = rows.flatMap(({ capability, operations }) =>
      operations.split(' ').includes(key) ? [capability] : [],
    );
    report.check(
      marked.join() === told.join(),
      `${key}: x-embed is ${marked.join() || 'nothing'}, not ${told}`,
    );
    report.check(
      (reach === 'all') === ['createSession', 'deleteSession'].includes(key),
      `${key}: x-embed-reach is ${reach}`,
    );
  }
}

export function checkMarks(report, document) {
  const names = new Set();
  for (const found of operationsOf(document)) {
    const { operation } = found;
    const key = operation.operationId;
    const name = `${operation['x-namespace']}.${operation['x-method']}`;
    report.check(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name), `${key}: is called ${name} in the SDK`);
    report.check(!names.has(name), `${key}: ${name} is taken`);
    names.add(name);
    checkRetry(report, key, found);
    checkPaging(report, document, key, found);
  }
  checkEmbed(report, document);
  checkExtensions(report, document);
}
