import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { unknownField } from './unknown-fields.js';

const bytes = (message: proto.IMessage) => Buffer.from(proto.Message.encode(message).finish());
/** Field 119 of the newest schema, with a poll in it. */
const NEWER = Buffer.from('ugcYEgxTZWNyZXQgcG9sbD8aAwoBQRoDCgFC', 'base64');
const field = (number: number, content: Buffer) => {
  const tag = (number << 3) | 2;
  return Buffer.concat([Buffer.from([(tag & 0x7f) | 0x80, tag >> 7, content.length]), content]);
};

describe('a field that the schema does not know', () => {
  it.each<[string, Buffer, number | undefined]>([
    ['alone', NEWER, 119],
    ['beside what is for no reader', Buffer.concat([bytes({ messageContextInfo: {} }), NEWER]), 119],
    // `ephemeralMessage` is field 40, `deviceSentMessage` 31: there the message is field 2.
    ['in a wrapper', field(40, Buffer.concat([Buffer.from([0x0a, NEWER.length]), NEWER])), 119],
    ['from our own phone', field(31, Buffer.concat([Buffer.from([0x12, NEWER.length]), NEWER])), 119],
    ['is not in what it knows', bytes({ conversation: 'hi', messageContextInfo: {} }), undefined],
    ['is not in nothing', Buffer.alloc(0), undefined],
    ['is not in noise', Buffer.from('ffffffffffffffffffffffffff', 'hex'), undefined],
    ['is not in what was cut off', NEWER.subarray(0, 9), undefined],
  ])('%s', (_name, plaintext, number) => {
    expect(unknownField(plaintext)).toBe(number);
  });
});
