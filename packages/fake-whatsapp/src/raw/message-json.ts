import { proto } from 'baileys';
import { DemoError } from '../control/demo-error.js';
import { parseBase64 } from './base64.js';

type Json = Record<string, unknown>;

const refuse = (where: string, why: string) => new DemoError('invalid_request', `${where} ${why}.`);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A `proto.Message` from its JSON form: names as in the schema, bytes in base64, enumerations by name or number. The
 * decoder passes over what it does not know and makes numbers of anything; here that is an error, which says where.
 */
export function messageFromJson(json: unknown): proto.Message {
  if (!isObject(json) || Object.keys(json).length === 0)
    throw refuse('message', 'has to be an object with at least one field');
  const { watched, last } = watch(json);
  let message: proto.Message;
  try {
    message = proto.Message.fromObject(watched);
  } catch (error) {
    const bytes = error instanceof Error && error.message === 'invalid encoding';
    throw refuse(last(), bytes ? 'has to be bytes in base64' : 'has to be an object, or a list of them');
  }
  compare(
    json,
    message,
    proto.Message.toObject(message, { enums: String, longs: Number }) as Json,
    'message',
  );
  return message;
}

/** Remembers which field was read last: where the decoder stops, that one is at fault. */
function watch(json: Json): { watched: Json; last(): string } {
  let last = 'message';
  const within = <T extends object>(value: T, path: string): T =>
    new Proxy(value, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof name === 'symbol' || (Array.isArray(target) && name === 'length')) return found;
        last = `${path}.${name}`;
        return typeof found === 'object' && found !== null ? within(found, last) : found;
      },
    });
  return { watched: within(json, last), last: () => last };
}

/** Every field of a message stands on its prototype with its default, beside its methods and accessors. */
function isField(message: object, name: string): boolean {
  const field = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(message), name);
  return field !== undefined && 'value' in field && typeof field.value !== 'function';
}

/**
 * @param message what the decoder made of the JSON
 * @param told the same as plain values, enumerations by name
 */
function compare(json: Json, message: object, told: Json, path: string): void {
  for (const [name, value] of Object.entries(json)) {
    const where = `${path}.${name}`;
    if (!isField(message, name)) throw refuse(where, 'is no field of that message');
    if (value === null) continue;
    const made = (message as Json)[name];
    if (!Object.hasOwn(message, name) || made === null || made === undefined)
      throw refuse(where, 'has a value that is not known');
    if (!Array.isArray(made)) compareValue(value, made, told[name], where);
    else if (!Array.isArray(value) || value.length !== made.length) throw refuse(where, 'has to be a list');
    else
      for (const [index, item] of value.entries())
        compareValue(item, made[index], (told[name] as unknown[])[index], `${where}.${index}`);
  }
}

function compareValue(value: unknown, made: unknown, told: unknown, where: string): void {
  if (made instanceof Uint8Array) parseBase64(value, where);
  else if (typeof told === 'object') {
    if (!isObject(value)) throw refuse(where, 'has to be an object');
    compare(value, made as object, told as Json, where);
  } else {
    // An enumeration by its number is one of the two.
    const same = value === told || (typeof made === 'number' && value === made) || isNumeral(value, told);
    if (!same) throw refuse(where, `has to be ${typeof told === 'string' ? 'text' : `a ${typeof told}`}`);
  }
}

/** Numbers of 64 bits are written as text too. */
const isNumeral = (value: unknown, told: unknown) =>
  typeof value === 'string' && /^-?\d+$/.test(value) && Number(value) === told;
