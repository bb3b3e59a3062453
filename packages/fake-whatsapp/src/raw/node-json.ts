import type { BinaryNode } from 'baileys';
import { encodeBinaryNode } from 'baileys';
import { DemoError } from '../control/demo-error.js';
import { parseBase64 } from './base64.js';

const DEEPEST = 32;

const refuse = (where: string, why: string) => new DemoError('invalid_request', `${where} ${why}.`);

/** A binary node from its JSON form: bytes in its content are `{ b64 }`. */
export function nodeFromJson(json: unknown): BinaryNode {
  const node = parse(json, 'node', 1);
  try {
    encodeBinaryNode(node);
  } catch {
    throw refuse('node', 'cannot be written in the binary form of the protocol');
  }
  return node;
}

function parse(json: unknown, where: string, depth: number): BinaryNode {
  if (depth > DEEPEST) throw refuse('node', `is deeper than ${DEEPEST} levels`);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw refuse(where, 'has to be an object with tag, attrs and content');
  const { tag, attrs = {}, content, ...rest } = json as Record<string, unknown>;
  const [stranger] = Object.keys(rest);
  if (stranger !== undefined) throw refuse(`${where}.${stranger}`, 'is no part of a node');
  if (typeof tag !== 'string' || tag === '') throw refuse(`${where}.tag`, 'has to be a name');
  const named = parseAttributes(attrs, `${where}.attrs`);
  for (const [name, value] of Object.entries(named))
    if (value === null) throw refuse(`${where}.attrs.${name}`, 'has to be text');
  const node = { tag, attrs: named as Record<string, string> };
  const inside = parseContent(content, `${where}.content`, depth);
  return inside === undefined ? node : { ...node, content: inside };
}

function parseContent(content: unknown, where: string, depth: number): BinaryNode['content'] {
  if (content === undefined || typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map((one, at) => parse(one, `${where}.${at}`, depth + 1));
  const { b64, ...rest } = (content ?? {}) as Record<string, unknown>;
  if (b64 === undefined || Object.keys(rest).length)
    throw refuse(where, 'has to be a list of nodes, text, or bytes as { b64 }');
  return parseBase64(b64, `${where}.b64`);
}

/** Attributes of a node; `null` stands for one that is left out. */
export function parseAttributes(given: unknown, where: string): Record<string, string | null> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw refuse(where, 'has to be an object');
  for (const [name, value] of Object.entries(given))
    if (name === '' || (typeof value !== 'string' && value !== null))
      throw refuse(`${where}.${name}`, 'has to be text');
  return given as Record<string, string | null>;
}
