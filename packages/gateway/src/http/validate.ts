import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation, QueryParameter } from '../generated/operations.js';
import { requestSchemas } from '../generated/request-schemas.js';
import { invalid } from './errors.js';

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true, verbose: true });
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addFormat('double', { type: 'number', validate: Number.isFinite });

const compiled = new Map<string, ValidateFunction>();

function validatorOf(operationId: string): ValidateFunction | undefined {
  const known = compiled.get(operationId);
  if (known) return known;
  const schema = (requestSchemas as Record<string, object>)[operationId];
  if (!schema) return undefined;
  const made = ajv.compile(schema);
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

function describe(error: ErrorObject): string | undefined {
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
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
    case 'if':
      return undefined;
    default:
      return `${error.message ?? 'is invalid'} (${at}${shown(at, error.data)})`;
  }
}

/** `null` for an optional property means the same as leaving it out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
}

/** @throws ApiProblem 400 with one item for each fault. */
export function checkBody(operation: Operation, body: unknown): unknown {
  if (!operation.body) return undefined;
  if (body === undefined) {
    if (operation.body.required) throw invalid('request body is required');
    return undefined;
  }
  const cleaned = withoutNulls(body);
  const validate = validatorOf(operation.operationId);
  if (!validate || validate(cleaned)) return cleaned;
  const errors = [...new Set((validate.errors ?? []).flatMap((error) => describe(error) ?? []))];
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
