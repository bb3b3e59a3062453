// Every operation of the facts is in the document, with its parameters, body, answer, permission and security.
import { operationsOf, resolve } from '../generate/document.mjs';
import { parseContent, parseParameters, parseSuccess, readTable } from './facts.mjs';
import { mismatch, parseType } from './type-notation.mjs';

const REALTIME = new Set(['POST /api/v1/realtime/ticket', 'GET /api/v1/realtime']);

const isExtension = (node) => node?.['x-wagate-extension'] === true;

function checkParameters(report, key, fact, parameters) {
  const left = new Map(parameters.map((parameter) => [`${parameter.in}:${parameter.name}`, parameter]));
  for (const { place, name, type } of fact) {
    const ours = left.get(`${place}:${name}`);
    left.delete(`${place}:${name}`);
    if (!report.check(ours, `${key}: the ${place} parameter ${name} is missing`)) continue;
    const wrong = mismatch(parseType(type), ours.schema);
    report.check(!wrong, `${key}: the parameter ${name} ${wrong}`);
    report.check(
      place !== 'path' || ours.required === true,
      `${key}: the path parameter ${name} is not required`,
    );
  }
  for (const [name, parameter] of left)
    report.check(isExtension(parameter), `${key}: the parameter ${name} is not of the wire and not marked`);
}

function checkMultipart(report, key, type, schema) {
  for (const [, name] of type.matchAll(/(\w+): /g))
    report.check(schema?.properties?.[name], `${key}: the form field ${name} is missing`);
}

function checkBody(report, document, key, cell, operation) {
  const body = resolve(document, operation.requestBody);
  if (cell === '-') {
    report.check(
      !body || isExtension(body) || !body.required,
      `${key}: demands a body the wire does not have`,
    );
    return;
  }
  const { media, type } = parseContent(cell);
  const schema = body?.content?.[media]?.schema;
  if (!report.check(schema, `${key}: the body ${media} is missing`)) return;
  if (media.startsWith('multipart/')) return checkMultipart(report, key, type, schema);
  const wrong = mismatch(parseType(type), schema);
  report.check(!wrong, `${key}: the body ${wrong}`);
}

function checkSuccess(report, document, key, cell, operation) {
  const { status, media, type } = parseSuccess(cell);
  const answer = resolve(document, operation.responses[status]);
  if (!report.check(answer, `${key}: the answer ${status} is missing`)) return;
  if (!type) {
    report.check(!answer.content, `${key}: the answer ${status} has a body the wire does not have`);
    return;
  }
  const wrong = mismatch(parseType(type), answer.content?.[media]?.schema);
  report.check(!wrong, `${key}: the answer ${status} ${wrong}`);
}

function checkErrors(report, document, key, operation) {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!/^(default|[45])/.test(status)) continue;
    const schema = resolve(document, response).content?.['application/json']?.schema;
    report.check(
      !mismatch({ kind: 'ref', name: 'ApiError' }, schema),
      `${key}: the answer ${status} is not an ApiError`,
    );
  }
  report.check(operation.responses.default, `${key}: no default answer`);
}

function checkSecurity(report, document, key, operation) {
  const schemes = (operation.security ?? document.security ?? []).flatMap((scheme) => Object.keys(scheme));
  if (['ticket', 'link'].includes(operation['x-permission']))
    report.check(!schemes.length, `${key}: the ${operation['x-permission']} is the only credential`);
  else
    for (const name of ['bearerAuth', 'apiKeyHeader'])
      report.check(schemes.includes(name), `${key}: not secured by ${name}`);
}

export function checkOperations(report, document) {
  const ours = new Map(operationsOf(document).map((found) => [`${found.method} ${found.path}`, found]));
  const permissions = new Map(readTable('permissions').map((row) => [row.operationId, row.ours]));
  const known = new Set();
  for (const row of readTable('operations')) {
    const key = `${row.method} ${row.path}`;
    known.add(key);
    const found = ours.get(key);
    if (!report.check(found, `${key}: missing`)) continue;
    const { operation, parameters } = found;
    report.check(
      operation.operationId === row.operationId,
      `${key}: is ${operation.operationId}, not ${row.operationId}`,
    );
    report.check(!isExtension(operation), `${key}: is marked as an extension`);
    checkParameters(report, key, parseParameters(row['query+header+path params']), parameters);
    checkBody(report, document, key, row['request body'], operation);
    checkSuccess(report, document, key, row.success, operation);
  }
  for (const key of REALTIME) report.check(ours.has(key), `${key}: missing`);
  for (const [key, { operation }] of ours) {
    checkErrors(report, document, key, operation);
    checkSecurity(report, document, key, operation);
    const permission = permissions.get(operation.operationId);
    report.check(
      operation['x-permission'] === permission,
      permission === undefined
        ? `${key}: facts/permissions.tsv does not name ${operation.operationId}`
        : `${key}: x-permission is not ${permission}`,
    );
    if (!known.has(key) && !REALTIME.has(key))
      report.check(isExtension(operation), `${key}: neither of the wire nor marked as an extension`);
  }
}
