import type { Operation, QueryParameter } from '@wagate/contract/operations';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { invalid } from '../errors/api-problem.js';
import { requestSchemas } from '../generated/request-schemas.js';
import { type BodyShape, withoutNulls } from './nulls.js';

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true, verbose: true });
// A number that is not whole has its own fault: its type.
ajv.addFormat('int64', {
  type: 'number',
  validate: (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
});
ajv.addFormat('double', { type: 'number', validate: Number.isFinite });

const compiled = new Map<string, ValidateFunction>();

const shapeOf = (operationId: string): BodyShape =>
  (requestSchemas as Record<string, BodyShape>)[operationId] ?? {};

function validatorOf(operationId: string): ValidateFunction {
  const known = compiled.get(operationId);
  if (known) return known;
  const made = ajv.compile(shapeOf(operationId));
  compiled.set(operationId, made);
  return made;
}

const MAX_ERRORS = 20;
const SECRET = /secret|token|password|key|authorization|cookie|header/i;

/** A short form of what was sent, or nothing where it may be a secret or is no scalar. */
function shown(location: string, value: unknown): string {
  if (SECRET.test(location)) return '';
  if (typeof value === 'string') return `: ${value.length > 64 ? `${value.slice(0, 64)}…` : value}`;
  return typeof value === 'number' || typeof value === 'boolean' ? `: ${value}` : '';
}

const short = (name: unknown) => String(name).slice(0, 64);

function describe(error: ErrorObject, absent: readonly string[]): string | string[] {
  const at = `body${error.instancePath.replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')}`;
  switch (error.keyword) {
    case 'required':
      return `required property is missing (${at}.${short(error.params.missingProperty)})`;
    case 'additionalProperties':
      return `unexpected property (${at}.${short(error.params.additionalProperty)})`;
    case 'unevaluatedProperties':
      return `unexpected property (${at}.${short(error.params.unevaluatedProperty)})`;
    case 'enum':
      return `must be one of ${(error.params.allowedValues as unknown[]).join(', ')} (${at}${shown(at, error.data)})`;
    case 'minProperties': {
      if (absent.length) return absent.map((place) => `must not be null: that is as if absent (${place})`);
      const names = Object.keys((error.parentSchema as BodyShape).properties ?? {});
      return `must have at least one of ${names.join(', ')} (${at})`;
    }
    case 'format':
      return `must be a number between ±${Number.MAX_SAFE_INTEGER} (${at}${shown(at, error.data)})`;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
    case 'if':
      return [];
    default:
      return `${error.message ?? 'is invalid'} (${at}${shown(at, error.data)})`;
  }
}

/** @throws ApiProblem 400 with one item for each fault. */
export function checkBody(operation: Operation, body: unknown): unknown {
  if (!operation.body) return undefined;
  if (body === undefined) {
    if (operation.body.required) throw invalid('request body is required');
    return undefined;
  }
  const { body: cleaned, absent } = withoutNulls(body, shapeOf(operation.operationId));
  const validate = validatorOf(operation.operationId);
  if (validate(cleaned)) return cleaned;
  const errors = [...new Set((validate.errors ?? []).flatMap((error) => describe(error, absent)))];
  throw invalid(errors.length ? errors.slice(0, MAX_ERRORS) : ['is invalid (body)']);
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

function convert(name: string, parameter: QueryParameter, text: string, errors: string[]): unknown {
  const at = `(query.${name}: ${text.slice(0, 64)})`;
  switch (parameter.type) {
    case 'integer': {
      const value = Number(text);
      if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
      errors.push(`must be an integer ${at}`);
      return undefined;
    }
    case 'boolean':
      if (text === 'true' || text === '1') return true;
      if (text === 'false' || text === '0') return false;
      errors.push(`must be true or false ${at}`);
      return undefined;
    default:
      if (!parameter.enum || parameter.enum.includes(text)) return text;
      errors.push(`must be one of ${parameter.enum.join(', ')} ${at}`);
      return undefined;
  }
}

/**
 * Converts and checks the query parameters the operation knows; others are ignored, an empty value is as if absent.
 * @throws ApiProblem 400
 */
export function checkQuery(operation: Operation, search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  const errors: string[] = [];
  for (const [name, parameter] of Object.entries(operation.query ?? {})) {
    const text = search.get(name);
    if (text) query[name] = convert(name, parameter, text, errors);
    // A missing ticket is a missing credential: its handler says so.
    else if (parameter.required && operation.permission !== 'ticket')
      errors.push(`required parameter is missing (query.${name})`);
    if (name === 'limit') query[name] = clampLimit(query[name] as number | undefined);
  }
  if (errors.length) throw invalid(errors);
  return query;
}

const clampLimit = (limit: number | undefined): number =>
  Math.min(MAX_LIMIT, Math.max(1, limit || DEFAULT_LIMIT));
