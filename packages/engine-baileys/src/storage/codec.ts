import { type AuthenticationCreds, proto, type SignalDataTypeMap } from 'baileys';

/** Keys are plain structures with byte strings in them: JSON, with the bytes as base64. */
export function encode(value: unknown): Uint8Array {
  return Buffer.from(
    JSON.stringify(value, (_key, item: unknown) => {
      if (item instanceof Uint8Array) return { type: 'Buffer', data: Buffer.from(item).toString('base64') };
      if (isDumpedBuffer(item)) return { type: 'Buffer', data: Buffer.from(item.data).toString('base64') };
      return item;
    }),
  );
}

export function decode(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'), (_key, item: unknown) =>
    isEncodedBuffer(item) ? Buffer.from(item.data, 'base64') : item,
  );
}

export function decodeKey<T extends keyof SignalDataTypeMap>(
  kind: T,
  bytes: Uint8Array,
): SignalDataTypeMap[T] {
  const value = decode(bytes);
  if (kind !== 'app-state-sync-key') return value as SignalDataTypeMap[T];
  // Baileys hands this kind around as a protobuf object and calls its methods.
  return proto.Message.AppStateSyncKeyData.fromObject(
    value as Record<string, unknown>,
  ) as unknown as SignalDataTypeMap[T];
}

export function decodeCredentials(bytes: Uint8Array): AuthenticationCreds {
  return decode(bytes) as AuthenticationCreds;
}

/** What `Buffer.prototype.toJSON` makes of a buffer before a replacer sees it. */
function isDumpedBuffer(item: unknown): item is { type: 'Buffer'; data: number[] } {
  return isBufferShape(item) && Array.isArray(item.data);
}

function isEncodedBuffer(item: unknown): item is { type: 'Buffer'; data: string } {
  return isBufferShape(item) && typeof item.data === 'string';
}

function isBufferShape(item: unknown): item is { type: 'Buffer'; data: unknown } {
  return typeof item === 'object' && item !== null && (item as { type?: unknown }).type === 'Buffer';
}
