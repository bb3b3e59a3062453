/** A number as protobuf hands it over: small ones plain, 64 bits as an object. */
export type ProtoNumber = number | { toNumber(): number } | null | undefined;

export function toNumber(value: ProtoNumber): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = typeof value === 'number' ? value : value.toNumber();
  return Number.isFinite(number) ? number : undefined;
}

/** The last moment that a date can be, epoch milliseconds: what is later is no time. */
export const LAST_MOMENT = 8.64e15;

/** A time in epoch milliseconds as a sender chose it; `undefined` for what is none. */
export function momentOf(value: ProtoNumber): number | undefined {
  const number = toNumber(value);
  return number && number > 0 && number <= LAST_MOMENT ? number : undefined;
}

/** WhatsApp stamps whole seconds; `now` stands in where a stanza carries none. */
export function epochMs(seconds: string | ProtoNumber, now: () => number = Date.now): number {
  const number = typeof seconds === 'string' ? Number(seconds) : toNumber(seconds);
  return number && number > 0 && number * 1000 <= LAST_MOMENT ? Math.floor(number) * 1000 : now();
}
