import { describe, expect, it } from 'vitest';
import { initials } from './initials.js';
import { personColor } from './person-color.js';

describe('initials', () => {
  it.each([
    ['Ana Reyes', 'AR'],
    ['Harbour', 'HA'],
    ['Barista courses in town', 'BT'],
    ['Óscar', 'ÓS'],
    ['+44 7700 900143', '43'],
    ['李小龍', '李小'],
    ['🎉 party', 'PA'],
    ['👩‍👩‍👧', '?'],
    ['', '?'],
    ['   ', '?'],
    ['~ nick', 'NI'],
    ['e\u0301lan vital', 'E\u0301V'],
  ])('of %j are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('personColor', () => {
  it('is one of six, always the same', () => {
    expect(personColor('447700900143@s.whatsapp.net')).toBe(personColor('447700900143@s.whatsapp.net'));
    const seen = new Set(Array.from({ length: 200 }, (_, at) => personColor(`${at}@lid`)));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
