import { describe, expect, it } from 'vitest';
import { parseJson } from './body.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (levels: number, open = '[', close = ']') => `${open.repeat(levels)}1${close.repeat(levels)}`;

describe('a JSON body', () => {
  it.each([
    nested(12_000),
    nested(12_000, '{"a":', '}'),
    nested(65),
    '['.repeat(1_000_000),
    `["\\\\",${nested(65)}]`,
  ])('is refused when it is nested too deep (%#)', (text) => {
    expect(() => parseJson(bytes(text))).toThrow('the request body is nested more than 64 levels deep');
  });

  it.each([
    nested(64),
    JSON.stringify({ text: '['.repeat(1000) }),
    JSON.stringify({ text: `\\"${'{'.repeat(1000)}"\\`, '[[': 1 }),
    JSON.stringify(Array.from({ length: 1000 }, () => [{}])),
  ])('is read when it is not, whatever its texts hold (%#)', (text) => {
    expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
  });

  it.each(['', '{', ']]]]', '"', '"\\"', '"\\'])('is refused when it is none: %j', (text) => {
    expect(() => parseJson(bytes(text))).toThrow('the request body is not valid JSON');
  });
});
