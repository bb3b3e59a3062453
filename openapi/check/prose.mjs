// Nothing is left for the reader to guess: operations, parameters, schemas, fields and events are described, bodies have examples.
import { operationsOf, resolve } from '../generate/document.mjs';

function checkContent(report, key, content) {
  const json = content?.['application/json'];
  if (json) report.check('example' in json || json.examples, `${key}: has no example`);
}

function checkSchemaProse(report, place, schema) {
  for (const part of schema.allOf ?? []) checkSchemaProse(report, place, part);
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    report.check(property.description, `${place}.${field}: no description`);
    checkUnit(report, `${place}.${field}`, field, property);
    checkSchemaProse(report, `${place}.${field}`, property);
  }
}

/** No operation is told in the words of another, nor says no more than its summary does. */
function checkOwnWords(report, document) {
  const told = new Map();
  for (const { operation } of operationsOf(document)) {
    const { operationId: key, summary = '', description = '' } = operation;
    for (const text of [summary, description.trim()]) {
      report.check(!told.has(text), `${key}: is told in the words of ${told.get(text)}`);
      told.set(text, key);
    }
    report.check(description.length >= 40, `${key}: its description leaves too much to guess`);
  }
}

/** A time, a length of time or a size says in what it is counted. */
const UNITS = {
  'a time': [/(?:At|Until|^timestamp|^from|^to|Seen|endTime)$/, /milliseconds|\bms\b/],
  'a length of time': [/(?:Seconds|Ms|expiresIn)$/, /seconds|\bms\b/],
  'a size': [/(?:[sS]ize|Bytes|fileLength)$/, /bytes/],
};

function checkUnit(report, place, field, { type, description = '' }) {
  if (![type].flat().includes('integer')) return;
  for (const [what, [name, unit]] of Object.entries(UNITS))
    if (name.test(field)) report.check(unit.test(description), `${place}: ${what} without its unit`);
}

export function checkProse(report, document) {
  for (const { operation, parameters } of operationsOf(document)) {
    const key = operation.operationId;
    report.check(operation.summary, `${key}: no summary`);
    report.check(operation.description, `${key}: no description`);
    for (const parameter of parameters) {
      report.check(parameter.description, `${key}: ${parameter.name} is not described`);
      checkUnit(report, `${key}: ${parameter.name}`, parameter.name, {
        ...parameter,
        ...parameter.schema,
        description: parameter.description,
      });
    }
    checkContent(report, `${key}: the body`, resolve(document, operation.requestBody)?.content);
    for (const [status, response] of Object.entries(operation.responses))
      if (/^2/.test(status))
        checkContent(report, `${key}: the answer ${status}`, resolve(document, response).content);
  }
  checkOwnWords(report, document);
  for (const [event, { post }] of Object.entries(document.webhooks ?? {})) {
    report.check(post.summary && post.description, `event ${event}: not described`);
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    report.check(schema.description, `schema ${name}: no description`);
    checkSchemaProse(report, `schema ${name}`, schema);
  }
}
