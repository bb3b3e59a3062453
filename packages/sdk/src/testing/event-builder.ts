import type { EventName, GatewayEvent } from '@wagate/contract/types';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID of this moment; `count` keeps those of one millisecond apart and in order. */
export function ulidAt(time: number, count: number): string {
  const digits = (value: number, length: number) => {
    let text = '';
    let left = value;
    for (let at = 0; at < length; at++) {
      text = ALPHABET[left % 32] + text;
      left = Math.floor(left / 32);
    }
    return text;
  };
  return digits(time, 10) + digits(count, 16);
}

let count = 0;

/** An envelope as a gateway makes it at `timestamp` (epoch milliseconds). */
export function buildEvent<Name extends EventName>(
  event: Name,
  payload: GatewayEvent<Name>['payload'],
  {
    session = 'sess_1',
    organization = 'org_1',
    timestamp = 1_700_000_000_000,
    id,
  }: Partial<GatewayEvent> = {},
): GatewayEvent<Name> {
  const made = {
    schema: 'v1',
    id: id ?? `evt_${ulidAt(timestamp, ++count)}`,
    event,
    session,
    organization,
    timestamp,
    payload,
  };
  return made as GatewayEvent<Name>;
}

/** The payload of a text message. */
export function textMessage(
  waMessageId: string,
  more: Partial<GatewayEvent<'message'>['payload']> = {},
): GatewayEvent<'message'>['payload'] {
  return {
    waMessageId,
    chatJid: '111@lid',
    fromMe: false,
    type: 'text',
    body: waMessageId,
    timestamp: 1_700_000_000_000,
    hasMedia: false,
    media: null as never,
    ...more,
  };
}
