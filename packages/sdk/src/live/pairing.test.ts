import { describe, expect, it } from 'vitest';
import { buildEvent } from '../testing/event-builder.js';
import { PairingBook } from './pairing.js';

describe('what links a phone, by session id', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype).map((id) => [id]))(
    'is nothing, then its own, of a session whose id is %s',
    (session) => {
      const book = new PairingBook();
      expect(book.of(session)).toEqual({});
      expect(Object.keys(book.all)).toEqual([]);
      const take = (code: string) => book.take(buildEvent('auth.qr', { code }, { session }), 1);
      expect(take('one')).toBe(true);
      expect(take('one')).toBe(false);
      expect(book.of(session).qr?.code).toBe('one');
      expect(Object.keys(book.all)).toEqual([session]);
      book.forget(session);
      expect(book.of(session)).toEqual({});
      expect(Object.keys(book.all)).toEqual([]);
    },
  );
});
