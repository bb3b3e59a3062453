import { describe, expect, it } from 'vitest';
import { personName, resolvedName, titleName } from './name.js';

const facts = {
  savedName: 'Ben Okafor',
  businessName: 'Wapping Bakery',
  pushName: 'Óscar',
  phoneNumber: '447700900143',
  jids: ['128203948123@lid', '447700900143:4@s.whatsapp.net'],
};

describe('personName', () => {
  it('prefers saved, business, push name, phone, in this order', () => {
    expect(personName(facts)).toEqual({ text: 'Ben Okafor', source: 'saved' });
    expect(personName({ ...facts, savedName: ' ' })).toEqual({ text: 'Wapping Bakery', source: 'business' });
    expect(personName({ pushName: 'Óscar', phoneNumber: '447700900143' })).toEqual({
      text: '~Óscar',
      source: 'push',
    });
    expect(personName({ phoneNumber: '447700900143' }).text).toBe('+44 7700 900143');
    expect(personName({ jids: facts.jids }).text).toBe('+44 7700 900143');
  });
  it('never makes a phone number of a hidden id', () => {
    expect(personName({ jids: ['128203948123@lid'] })).toEqual({ text: '', source: 'unknown' });
    expect(resolvedName('128203948123', ['128203948123@lid']).source).toBe('unknown');
    expect(resolvedName('+128203948123', ['128203948123:3@lid']).source).toBe('unknown');
  });
  it('takes no name that cannot be seen, and no line break', () => {
    expect(personName({ savedName: '\u200b\u2060', pushName: 'a\nb' }).text).toBe('~a b');
    expect(personName({ pushName: '\u202eevil' }).text).toBe('~\ufffdevil');
  });
});

describe('resolvedName', () => {
  it('tells a number from a name', () => {
    expect(resolvedName('447700900164', ['128@lid'])).toEqual({ text: '+44 7700 900164', source: 'phone' });
    expect(resolvedName('+44 7700 900164', ['447700900164@s.whatsapp.net']).text).toBe('+44 7700 900164');
    expect(resolvedName('Café 24', ['128@lid'])).toEqual({ text: 'Café 24', source: 'saved' });
    expect(resolvedName(undefined, ['128@lid', '447700900164@s.whatsapp.net']).text).toBe('+44 7700 900164');
    expect(resolvedName(undefined, ['128@lid']).source).toBe('unknown');
  });
});

describe('titleName', () => {
  it('has no number to fall back on', () => {
    expect(titleName('London cafés').text).toBe('London cafés');
    expect(titleName(undefined).source).toBe('unknown');
  });
});
