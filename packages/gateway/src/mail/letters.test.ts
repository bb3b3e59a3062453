import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from './language.js';
import { invitationLetter, resetLetter, testLetter } from './letters.js';

const HOSTILE = 'Evil\r\nBcc: x@y.example</title><img src=https://evil.example/p>\u202e" & \'s';

describe('the letters', () => {
  it.each(LANGUAGES)('escape what names hold, in %s', (language) => {
    const url = 'http://gateway.test/invitation/a&b';
    const letters = [
      invitationLetter({ language, organization: HOSTILE, inviter: HOSTILE, role: 'member', url, until: 0 }),
      resetLetter({ language, name: HOSTILE, url, minutes: 60 }),
      testLetter({ language, url }),
    ];
    for (const { subject, text, html } of letters) {
      expect(subject).not.toMatch(/[\r\n\u202e]/);
      expect(text).not.toMatch(/^Bcc:/m);
      expect(text).toContain(url);
      expect(text).not.toContain('https://evil');
      expect(html).not.toContain('<img');
      expect(html).toContain('href="http://gateway.test/invitation/a&amp;b"');
      expect(html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    }
  });

  it('do not let a name tell a story', () => {
    const { text, subject } = invitationLetter({
      language: 'en',
      organization: 'x'.repeat(500),
      inviter: 'y'.repeat(500),
      role: 'owner',
      url: 'http://g.test',
      until: 0,
    });
    expect(subject.length).toBeLessThan(90);
    expect(text).not.toContain('y'.repeat(65));
    expect(text).toContain('January 1, 1970');
  });
});

describe('the language of a browser', () => {
  it.each([
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['fr, ar;q=0.5, en;q=0.1', 'ar'],
    ['en;q=0.1, es;q=0.2', 'es'],
    ['es;q=0, fr', 'en'],
    ['', 'en'],
    [null, 'en'],
    [';;;q=x', 'en'],
  ] as const)('of %s is %s', (header, language) => expect(languageOf(header)).toBe(language));
});
