import { describe, expect, it } from 'vitest';
import { contactOf } from './contact.js';

describe('an entry of the address book', () => {
  it.each([
    [
      { id: '1@s.whatsapp.net', lid: '7@lid', name: 'Ann' },
      { phoneJid: '1@s.whatsapp.net', lid: '7@lid', name: 'Ann' },
    ],
    [
      { id: '7@lid', phoneNumber: '1@s.whatsapp.net', name: 'Ann' },
      { phoneJid: '1@s.whatsapp.net', lid: '7@lid', name: 'Ann' },
    ],
    [{ id: '1@s.whatsapp.net' }, { phoneJid: '1@s.whatsapp.net' }],
    [{ id: 'g@g.us', name: 'Group' }, undefined],
    [{ name: 'Nobody' }, undefined],
  ])('%o', (entry, contact) => {
    expect(contactOf(entry)).toEqual(contact);
  });
});
