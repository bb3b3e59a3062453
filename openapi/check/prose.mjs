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
    checkSchemaProse(report, `${place}.${field}`, property);
  }
}

export function checkProse(report, document) {
  for (const { operation, parameters } of operationsOf(document)) {
    const key = operation.operationId;
    report.check(operation.summary, `${key}: no summary`);
    report.check(operation.description, `${key}: no description`);
    for (const parameter of parameters)
      report.check(parameter.description, `${key}: ${parameter.name} is not described`);
    checkContent(report, `${key}: the body`, resolve(document, operation.requestBody)?.content);
    const [, success] = Object.entries(operation.responses).find(([status]) => /^2/.test(status)) ?? [];
    checkContent(report, `${key}: the answer`, resolve(document, success)?.content);
  }
  for (const [event, { post }] of Object.entries(document.webhooks ?? {})) {
    report.check(post.summary && post.description, `event ${event}: not described`);
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    report.check(schema.description, `schema ${name}: no description`);
    checkSchemaProse(report, `schema ${name}`, schema);
  }
}
