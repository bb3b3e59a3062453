import type { BinaryNode } from 'baileys';

/** A node of the protocol; attributes that are `undefined` are left out. */
export function node(
  tag: string,
  attrs: Record<string, string | undefined> = {},
  content?: BinaryNode['content'],
): BinaryNode {
  const present: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) if (value !== undefined) present[name] = value;
  return content === undefined ? { tag, attrs: present } : { tag, attrs: present, content };
}

export function children(parent: BinaryNode | undefined, tag?: string): BinaryNode[] {
  if (!Array.isArray(parent?.content)) return [];
  return tag === undefined ? parent.content : parent.content.filter((child) => child.tag === tag);
}

export function child(parent: BinaryNode | undefined, tag: string): BinaryNode | undefined {
  return children(parent, tag)[0];
}

/** The bytes inside a node. Baileys hands text back as bytes, and sends short text as a string. */
export function bytesOf(from: BinaryNode | undefined): Buffer | undefined {
  const content = from?.content;
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return Buffer.from(content);
  return undefined;
}

/** What a client sent is incomplete or makes no sense: its connection ends. */
export class ProtocolError extends Error {
  override name = 'ProtocolError';
}

export function requireBytes(parent: BinaryNode | undefined, tag: string, length?: number): Buffer {
  const bytes = bytesOf(child(parent, tag));
  if (!bytes || (length !== undefined && bytes.length !== length))
    throw new ProtocolError(`<${parent?.tag ?? '?'}> needs a <${tag}>`);
  return bytes;
}

export function requireAttr(from: BinaryNode, name: string): string {
  const value = from.attrs[name];
  if (!value) throw new ProtocolError(`<${from.tag}> needs "${name}"`);
  return value;
}

/** Seconds since 1970, as the protocol writes times. */
export function seconds(ms: number): string {
  return String(Math.floor(ms / 1000));
}
