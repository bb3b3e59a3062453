import { describe, expect, it } from 'vitest';
import { applyPreferences, keepPreferences, readPreferences } from './preferences.js';

function storage(initial?: string) {
  let value = initial ?? null;
  return {
    getItem: () => value,
    setItem: (_: string, next: string) => {
      value = next;
    },
  };
}

describe('preferences', () => {
  it('follow the browser until a person chooses', () => {
    expect(readPreferences(storage(), ['pt-BR', 'es-MX', 'en'])).toEqual({ theme: 'system', locale: 'es' });
    expect(readPreferences(storage(), [])).toEqual({ theme: 'system', locale: 'en' });
  });

  it('are found again', () => {
    const kept = storage();
    keepPreferences(kept, { theme: 'dark', locale: 'ar' });
    expect(readPreferences(kept, ['en'])).toEqual({ theme: 'dark', locale: 'ar' });
  });

  it.each(['', 'null', '7', '{"theme":"neon","locale":"xx"}', '{'])(
    'survive storage that holds %j',
    (text) => {
      expect(readPreferences(storage(text), ['en'])).toEqual({ theme: 'system', locale: 'en' });
    },
  );

  it('survive storage that refuses', () => {
    const refusing = {
      getItem: (): string => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(readPreferences(refusing, ['en']).locale).toBe('en');
    expect(() => keepPreferences(refusing, { theme: 'dark', locale: 'en' })).not.toThrow();
  });

  it('turn the document', () => {
    const root = document.createElement('div');
    applyPreferences(root, { theme: 'dark', locale: 'ar' }, ['en-GB']);
    expect([root.dataset.theme, root.lang, root.dir]).toEqual(['dark', 'ar', 'rtl']);
    applyPreferences(root, { theme: 'system', locale: 'en' }, ['fr', 'en-GB']);
    expect([root.dataset.theme, root.lang, root.dir]).toEqual([undefined, 'en-GB', 'ltr']);
  });
});
