const BYTES = '$bytes';

/** JSON in which byte arrays survive. */
export function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
    // Buffer has a toJSON of its own, so the untouched value must be looked up on the holder.
    const original = this[key];
    return original instanceof Uint8Array ? { [BYTES]: Buffer.from(original).toString('base64') } : plain;
  });
}

export function decode(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && BYTES in value && typeof value[BYTES] === 'string')
      return Buffer.from(value[BYTES], 'base64');
    return value;
  });
}
