// Every example is what its schema describes: of bodies, answers, errors and events, and of parameters that have one.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { operationsOf, resolve } from '../generate/document.mjs';

/** Checks values against schemas that lie in the document. */
function createValidator(document) {
  // Formats are notes for readers here: `int64` is no format of JSON Schema.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'document', components: document.components });
  const pointed = (node) => {
    if (Array.isArray(node)) return node.map(pointed);
    if (!node || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === '$ref' ? `document${value}` : pointed(value)]),
    );
  };
  return (schema, value) => {
    const validate = ajv.compile(pointed(schema));
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'example' });
  };
}

/** The examples of a body, an answer or a parameter. */
function examplesOf(document, { example, examples = {} }) {
  const named = Object.values(examples).map((each) => resolve(document, each).value);
  return example === undefined ? named : [example, ...named];
}

export function checkExamples(report, document) {
  const mismatch = createValidator(document);
  const look = (place, node) => {
    if (node?.schema)
      for (const value of examplesOf(document, node)) {
        const wrong = mismatch(node.schema, value);
        report.check(!wrong, `${place}: ${wrong}`);
      }
  };
  const lookAtContent = (place, holder) => {
    for (const node of Object.values(resolve(document, holder)?.content ?? {})) look(place, node);
  };
  for (const { operation, parameters } of operationsOf(document)) {
    const key = operation.operationId;
    for (const parameter of parameters) look(`${key}: the parameter ${parameter.name}`, parameter);
    lookAtContent(`${key}: the body`, operation.requestBody);
    for (const [status, response] of Object.entries(operation.responses))
      lookAtContent(`${key}: the answer ${status}`, response);
  }
  for (const [event, { post }] of Object.entries(document.webhooks ?? {}))
    lookAtContent(`event ${event}`, post.requestBody);
}
