import { proto } from 'baileys';
import { placeOf } from './places.js';
import { DEPTH } from './unwrap.js';

/** The schema passes over what it does not know, so a kind that is newer than it is found in the bytes only. */

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** The number of a field, which the schema itself does not tell: the one that it writes. */
function numberOf(type: { encode(message: never): { finish(): Uint8Array } }, field: string): number {
  const value = field === 'conversation' || field === 'destinationJid' ? ' ' : {};
  const [first] = fieldsOf(type.encode({ [field]: value } as never).finish());
  return first?.number ?? 0;
}

interface Field {
  number: number;
  bytes?: Uint8Array;
}

/** The fields of a message as they lie in its bytes; throws where they are none. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('Not a number');
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const field: Field = { number };
    switch (tag % 8) {
      case VARINT:
        varint();
        break;
      case FIXED64:
        at += 8;
        break;
      case BYTES: {
        const length = varint();
        field.bytes = bytes.subarray(at, at + length);
        at += length;
        break;
      }
      case FIXED32:
        at += 4;
        break;
      default:
        throw new RangeError('Not a field');
    }
    if (at > bytes.length) throw new RangeError('Cut off');
    fields.push(field);
  }
  return fields;
}

const names = new Map(
  Object.keys(proto.Message.prototype)
    .filter((field) => placeOf(field) !== undefined)
    .map((field) => [numberOf(proto.Message, field), field]),
);
const INSIDE = numberOf(proto.Message.FutureProofMessage, 'message');
const INSIDE_OURS = numberOf(proto.Message.DeviceSentMessage, 'message');

/** The number of a field that the schema does not know, in the innermost message; none where it knows all. */
export function unknownField(plaintext: Uint8Array): number | undefined {
  try {
    let message = plaintext;
    for (let depth = 0; depth <= DEPTH; depth++) {
      const fields = fieldsOf(message);
      const wrapped = fields.find(({ number }) => placeOf(names.get(number) ?? '') === 'wrapper');
      if (!wrapped?.bytes) return fields.find(({ number }) => !names.has(number))?.number;
      const inside = names.get(wrapped.number) === 'deviceSentMessage' ? INSIDE_OURS : INSIDE;
      const inner = fieldsOf(wrapped.bytes).find(({ number }) => number === inside)?.bytes;
      if (!inner) return undefined;
      message = inner;
    }
  } catch {
    // No message at all, of which the decoder has said so.
  }
  return undefined;
}
