import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { phonePart, phoneSpellings } from './spellings.js';

describe('the spellings of a number', () => {
  it('are two for a Brazilian mobile, and one for a landline and any other country', () => {
    const both = ['5511987654321', '551187654321'];
    for (const digits of both) expect(phoneSpellings(digits)).to.deep.equal(both);
    for (const digits of ['551132654321', '5511932654321', '551152654321', '4915112345678', '5511'])
      expect(phoneSpellings(digits)).to.deep.equal([digits]);
  });

  it('are looked for however the number is written', () => {
    for (const text of [
      '+55 11 3265-4321',
      '551132654321',
      '55 (11) 3265 4321',
      ' +55\u00a011\u00a032654321',
    ])
      expect(phonePart(text)).to.equal('551132654321');
    expect(phonePart('Ann 12')).to.equal(undefined);
  });
});
