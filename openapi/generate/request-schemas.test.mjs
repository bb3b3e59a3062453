import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { operationsOf, readDocument, resolve } from './document.mjs';
import requestSchemas from './request-schemas.mjs';

const document = readDocument('gateway');
const [text] = Object.values(requestSchemas());

/** The table as the gateway gets it. */
const table = await import(
  `data:text/javascript,${encodeURIComponent(text.replaceAll(' as const', '').replace(/^export type .*$/m, ''))}`
).then((module) => module.requestSchemas);

const ajv = new Ajv({ allErrors: true, strict: true, formats: { int64: true, double: true } });

/** The bodies that serve as examples in the document. */
function examplesOf(operation) {
  const content = resolve(document, operation.requestBody)?.content['application/json'];
  if (!content) return [];
  return content.examples ? Object.values(content.examples).map(({ value }) => value) : [content.example];
}

const withBody = operationsOf(document).filter(({ operation }) => examplesOf(operation).length);

describe('the request schemas', () => {
  it('cover every operation with a JSON body', () => {
    expect(Object.keys(table)).toEqual(withBody.map(({ operation }) => operation.operationId));
  });

  for (const { operation } of withBody) {
    const { operationId } = operation;
    it(`accept the examples of ${operationId} and refuse what they do not know`, () => {
      const validate = ajv.compile(table[operationId]);
      for (const example of examplesOf(operation)) {
        expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
        // The ticket is the one body whose unknown properties are ignored.
        const ignored = operationId === 'createRealtimeTicket';
        expect(validate({ ...example, unheardOf: 1 })).toBe(ignored);
      }
    });
  }

  it('are closed all through, also where a part is open in answers', () => {
    const retryPolicy = { policy: 'constant', delaySeconds: 1, attempts: 1 };
    const validate = ajv.compile(table.updateWebhook);
    expect(validate({ retryPolicy })).toBe(true);
    expect(validate({ retryPolicy: { ...retryPolicy, jitter: 1 } })).toBe(false);
    expect(validate.errors.map(({ instancePath }) => instancePath)).toEqual(['/retryPolicy']);
  });

  it('demand what an operation cannot do without', () => {
    const missing = (operationId, body) => {
      const validate = ajv.compile(table[operationId]);
      expect(validate(body)).toBe(false);
      return validate.errors.map(({ params }) => params.missingProperty);
    };
    expect(missing('createWebhook', {})).toEqual(['url', 'events']);
    expect(missing('addReaction', { chat: 'a' })).toEqual(['emoji']);
    expect(ajv.compile(table.updateWebhook)({ active: false })).toBe(true);
    expect(ajv.compile(table.removeReaction)({ chat: 'a' })).toBe(true);
  });
});
