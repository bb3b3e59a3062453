import { describe, expect, it } from 'vitest';
import { sameAuthor, targetAuthor } from './author.js';

const GROUP = '1@g.us';
const theirs = (senderLid?: string, senderJid?: string) => ({ fromMe: false, senderLid, senderJid });

describe('the author of a message', () => {
  it.each([
    ['us and us', GROUP, { fromMe: true }, { fromMe: true, senderJid: '1@s.whatsapp.net' }, true],
    ['us and another', GROUP, { fromMe: true }, theirs('1@lid'), false],
    ['two people of a group', GROUP, theirs('1@lid'), theirs('2@lid'), false],
    ['one person on two devices', GROUP, theirs('1@lid'), theirs('1:7@lid'), true],
    [
      'one of two addresses',
      GROUP,
      theirs('1@lid', '1@s.whatsapp.net'),
      theirs(undefined, '1@s.whatsapp.net'),
      true,
    ],
    [
      'a number and a hidden id, which nobody can compare',
      GROUP,
      theirs('1@lid'),
      theirs(undefined, '2@s.whatsapp.net'),
      true,
    ],
    ['nobody named', GROUP, theirs(), theirs('2@lid'), true],
    ['whoever is not us in a chat of two', '1@lid', theirs('1@lid'), theirs('2@lid'), true],
  ] as const)('is told apart: %s', (_, chat, a, b, same) => {
    expect(sameAuthor(chat, a, b)).toBe(same);
    expect(sameAuthor(chat, b, a)).toBe(same);
  });

  it('is read from an event that points at the message', () => {
    expect(targetAuthor('me')).toEqual({ fromMe: true });
    expect(targetAuthor('1@lid')).toEqual({ fromMe: false, senderLid: '1@lid' });
    expect(targetAuthor('1@s.whatsapp.net')).toEqual({ fromMe: false, senderJid: '1@s.whatsapp.net' });
    expect(targetAuthor(undefined)).toBeUndefined();
  });
});
