import { describe, expect, it } from 'vitest';
import { jidSpellings, phonePart, phoneSpellings } from './phone-number.js';

describe('a phone number', () => {
  it.each([
    ['5511987654321', ['5511987654321', '551187654321']],
    ['551187654321', ['5511987654321', '551187654321']],
    ['551132654321', ['551132654321']],
    ['5511932654321', ['5511932654321']],
    ['4915112345678', ['4915112345678']],
    ['55119876543', ['55119876543']],
  ])('%s is also spelled %j', (digits, spellings) => expect(phoneSpellings(digits)).toEqual(spellings));

  it.each([
    ['551187654321@s.whatsapp.net', ['551187654321@s.whatsapp.net', '5511987654321@s.whatsapp.net']],
    ['4915112345678@s.whatsapp.net', ['4915112345678@s.whatsapp.net']],
    ['551187654321@lid', ['551187654321@lid']],
    ['551187654321@g.us', ['551187654321@g.us']],
  ])('makes of %s the JIDs %j', (jid, spellings) => expect(jidSpellings(jid)).toEqual(spellings));

  it.each([
    ['+49 151 1234-5678', '4915112345678'],
    ['0049 (151) 12345678', '4915112345678'],
    ['0151/12345678', '15112345678'],
    ['\u202a+49\u00a0151\u00a012345678\u202c', '4915112345678'],
    ['+4９', undefined],
    ['１２３４', '1234'],
    ['12', undefined],
    ['Ann 123', undefined],
    ['4915112345678@s.whatsapp.net', undefined],
    ['', undefined],
  ])('%j is looked for as %j', (text, digits) => expect(phonePart(text)).toBe(digits));
});
