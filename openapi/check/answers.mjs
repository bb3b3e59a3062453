// Every operation lists the errors it can end with, each with an example of its own code; no repeat can do twice what was done once.
import { operationsOf, resolve } from '../generate/document.mjs';

/** The code that goes with a status of a gateway. */
const CODES = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
  500: 'internal',
  501: 'not_implemented',
  503: 'gateway_unavailable',
};

/** Where values are looked at, and so may be refused. */
const takesValues = (operation, parameters) =>
  Boolean(operation.requestBody) || parameters.some(({ in: place }) => place === 'query');

/** The statuses an operation of a gateway has to list, each with the reason. */
function expectedOfGateway({ path, operation, parameters }) {
  const permission = operation['x-permission'];
  return {
    401: 'it asks for a credential',
    503: 'its gateway may be away',
    ...(permission !== 'any' && { 403: `it asks for ${permission}` }),
    ...(path.includes('{') && { 404: 'it names something' }),
    ...(takesValues(operation, parameters) && !operation['x-websocket'] && { 400: 'it takes values' }),
  };
}

/** The same for the identity service: what needs no session refuses none, and every address has its limit. */
function expectedOfIdentity({ path, operation, parameters }) {
  const body = operation.requestBody?.content?.['application/json'].schema;
  const empty = body && !body.$ref && !Object.keys(body.properties ?? {}).length;
  return {
    429: 'requests are counted',
    ...(!operation.security && { 401: 'it asks for a session' }),
    ...(takesValues(operation, parameters) &&
      !empty &&
      operation.security === undefined && { 400: 'it takes values' }),
    ...(path.includes('/admin/') &&
      !path.endsWith('/stop-impersonating') && { 403: 'it is for super admins' }),
  };
}

function checkListed(report, key, { responses, description = '' }, expected) {
  for (const [status, why] of Object.entries(expected))
    report.check(responses[status], `${key}: does not list ${status}, although ${why}`);
  report.check(responses.default, `${key}: says nothing of other errors`);
  // A status that only a plain gateway answers is told in a sentence of its own.
  const ours = description.split(/(?<=[.;])\s/).filter((sentence) => !/plain gateway/i.test(sentence));
  for (const [status] of ours.join(' ').matchAll(/\b(?:400|401|403|404|409|422|429|501|503)\b/g))
    report.check(
      responses[status] || /no 401/.test(description),
      `${key}: tells of ${status} without listing it`,
    );
}

function checkErrorExamples(report, document, key, responses, codes) {
  for (const [status, response] of Object.entries(responses)) {
    if (!/^[45]/.test(status)) continue;
    const { content, description } = resolve(document, response);
    const { example, examples = {} } = content?.['application/json'] ?? {};
    const all = [example, ...Object.values(examples).map((each) => resolve(document, each).value)].filter(
      Boolean,
    );
    report.check(all.length && description, `${key}: the answer ${status} has no example or no description`);
    if (codes)
      for (const { error } of all)
        report.check(
          error?.code === codes[status],
          `${key}: the example of ${status} has code ${error?.code}`,
        );
  }
}

export function checkAnswers(report, document, service) {
  const gateway = service === 'gateway';
  for (const found of operationsOf(document)) {
    const { operation } = found;
    const key = operation.operationId;
    checkListed(report, key, operation, gateway ? expectedOfGateway(found) : expectedOfIdentity(found));
    checkErrorExamples(report, document, key, operation.responses, gateway && CODES);
    // Whatever makes something new, or begins something, does so again when it is repeated.
    if (gateway && (operation.responses[201] || operation.responses[202]))
      report.check(
        ['never', 'keyed'].includes(operation['x-retry']),
        `${key}: x-retry is ${operation['x-retry']}, although each call begins something`,
      );
    if (gateway && ['PUT', 'PATCH'].includes(found.method))
      report.check(
        operation['x-retry'] === 'idempotent',
        `${key}: a ${found.method} that may not be repeated`,
      );
    // Who is told to wait is told how much there is.
    if (gateway && operation.responses[429])
      report.check(
        /limit|\d+ (?:seconds|minutes|hours)|a day|a minute/.test(operation.description),
        `${key}: answers 429 without naming its limit`,
      );
  }
}
