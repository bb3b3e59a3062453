/** A number as protobuf hands it over: small ones plain, 64 bits as an object. */
export type ProtoNumber = number | { toNumber(): number } | null | undefined;

export function toNumber(value: ProtoNumber): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = typeof value === 'number' ? value : value.toNumber();
  return Number.isFinite(number) ? number : undefined;
}

/** WhatsApp stamps whole seconds; `now` stands in where a stanza carries none. */
export function epochMs(seconds: string | ProtoNumber, now: () => number = Date.now): number {
  const number = typeof seconds === 'string' ? Number(seconds) : toNumber(seconds);
  return number && Number.isFinite(number) && number > 0 ? Math.floor(number) * 1000 : now();
}
