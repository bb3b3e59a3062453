import { operations } from '@wagate/contract/operations';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../errors/api-problem.js';
import { type OperationWithBody, requestSchemas } from '../generated/request-schemas.js';
import { checkBody } from './validate.js';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  $defs?: Record<string, Schema>;
}

/** The items of the error that a body gets; none where it is taken. */
function errorsOf(operationId: string, body: unknown): string[] {
  try {
    checkBody(operations[operationId as OperationWithBody], body);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ApiProblem);
    return (error as ApiProblem).details?.errors as string[];
  }
}

const all = Object.entries(requestSchemas as unknown as Record<string, Schema>);
const properties = all.flatMap(([operationId, schema]) =>
  Object.entries(schema.properties!).map(([name, property]) => ({
    operationId,
    name,
    required: schema.required?.includes(name) ?? false,
    property: property.$ref ? schema.$defs![property.$ref.split('/').at(-1)!]! : property,
  })),
);
/** A value of another kind than the schema has. */
const wrong = ({ type }: Schema) => (type === 'string' ? 5 : 'text');
const places = (errors: readonly string[]) =>
  errors.map((item) => /\(([^\s:)]+)(: .*)?\)$/.exec(item)?.[1]).filter(Boolean);

describe('a body', () => {
  it.each(properties)('of $operationId names $name when its value is of the wrong kind', (one) => {
    expect(places(errorsOf(one.operationId, { [one.name]: wrong(one.property) }))).toContain(
      `body.${one.name}`,
    );
  });

  it.each(properties.filter(({ required }) => required))(
    'of $operationId names $name when it is null',
    (one) => {
      expect(errorsOf(one.operationId, { [one.name]: null })).toContain(
        `required property is missing (body.${one.name})`,
      );
    },
  );

  const closed = all.filter(([operationId]) => operationId !== 'createRealtimeTicket');
  it.each(closed)('of %s has no property that nobody knows, null or not', (operationId) => {
    for (const value of [1, null])
      expect(errorsOf(operationId, { unheardOf: value })).toContain('unexpected property (body.unheardOf)');
  });

  it.each(
    properties
      .filter(({ property }) => property.type === 'object' && property.properties)
      .flatMap((one) =>
        Object.entries(one.property.properties!).map(([inner, schema]) => ({ ...one, inner, schema })),
      ),
  )('of $operationId names $name.$inner', ({ operationId, name, inner, schema }) => {
    expect(places(errorsOf(operationId, { [name]: { [inner]: wrong(schema) } }))).toContain(
      `body.${name}.${inner}`,
    );
    expect(errorsOf(operationId, { [name]: { unheardOf: null } })).toContain(
      `unexpected property (body.${name}.unheardOf)`,
    );
  });

  it('that changes nothing says what could be changed, and which null was as if absent', () => {
    expect(errorsOf('updateSession', {})).toEqual([
      'must have at least one of label, autoRead, presenceTyping, ratePerMin, ratePerHour, pace (body)',
    ]);
    expect(errorsOf('updateSession', { label: null, autoRead: null })).toEqual([
      'must not be null: that is as if absent (body.label)',
      'must not be null: that is as if absent (body.autoRead)',
    ]);
    expect(errorsOf('updateApiKey', { enabled: null })).toEqual([
      'must not be null: that is as if absent (body.enabled)',
    ]);
  });

  it('may have nulls beside what it changes, and none in a list or a map', () => {
    expect(errorsOf('updateSession', { label: null, autoRead: true })).toEqual([]);
    expect(errorsOf('updateWebhook', { events: null, secret: null, retryPolicy: null })).toEqual([]);
    expect(errorsOf('updateWebhook', { events: [null], customHeaders: { 'X-A': null } })).toEqual([
      'must be string (body.customHeaders.X-A)',
      'must be string (body.events.0)',
    ]);
    expect(errorsOf('createRealtimeTicket', { scope: null, unheardOf: null })).toEqual([]);
    expect(errorsOf('updateSession', null)).toEqual(['must be object (body)']);
  });

  it('is what a handler gets without the nulls', () => {
    const body = { url: 'u', secret: null, customHeaders: { constructor: 'c' }, retryPolicy: null };
    expect(checkBody(operations.updateWebhook, body)).toEqual({
      url: 'u',
      customHeaders: { constructor: 'c' },
    });
  });
});
