import { describe, expect, it } from 'vitest';
import { parseSmtpUrl, SmtpUrlError } from './smtp-url.js';

describe('the address of a mail server', () => {
  it.each([
    [
      'smtp://ana:p%40ss@mail.example.org:2525?from=Wagate%20Alerts%20%3Cw@example.org%3E',
      {
        host: 'mail.example.org',
        port: 2525,
        tls: 'required',
        auth: { user: 'ana', pass: 'p@ss' },
        from: { name: 'Wagate Alerts', address: 'w@example.org' },
      },
    ],
    [
      'smtp://localhost?from=w@example.org',
      { host: 'localhost', port: 587, tls: 'optional', from: { name: 'Wagate', address: 'w@example.org' } },
    ],
    [
      'smtps://w%40example.org:x@mail.example.org',
      {
        host: 'mail.example.org',
        port: 465,
        tls: 'implicit',
        auth: { user: 'w@example.org', pass: 'x' },
        from: { name: 'Wagate', address: 'w@example.org' },
      },
    ],
    [
      'smtp://[::1]:25?from=w@example.org&tls=off',
      { host: '::1', port: 25, tls: 'off', from: { name: 'Wagate', address: 'w@example.org' } },
    ],
  ])('reads %s', (text, settings) => expect(parseSmtpUrl(text)).toEqual(settings));

  it.each([
    ['mail.example.org', 'must be'],
    ['https://mail.example.org?from=w@example.org', 'must be'],
    ['smtp://', 'must be'],
    ['smtp://ana:s3cret@mail.example.org', 'does not say who sends'],
    ['smtp://ana:s3cret@mail.example.org?from=nobody', 'from='],
    ['smtp://ana:s3cret@mail.example.org?from=a@b.example,c@d.example', 'from='],
    ['smtp://ana:s3cret@mail.example.org?from=w@example.org&to=x', '"to"'],
    ['smtp://ana:s3cret@mail.example.org?from=w@example.org&tls=no', 'tls='],
    ['smtps://ana:s3cret@mail.example.org?from=w@example.org&tls=off', 'leave tls='],
    ['smtp://ana@mail.example.org?from=w@example.org', 'without a password'],
    ['smtp://ana:s3cret/x@mail.example.org?from=w@example.org', ''],
    ['smtp://ana:s3cret#x@mail.example.org?from=w@example.org', ''],
    ['smtp://ana:s3cret%zz@mail.example.org?from=w@example.org', '%25'],
    ['smtp://ana:s3cret@mail.example.org/path?from=w@example.org', '%2F'],
  ])('refuses %s without repeating it', (text, words) => {
    try {
      parseSmtpUrl(text);
      expect.unreachable('it was taken');
    } catch (error) {
      expect(error).toBeInstanceOf(SmtpUrlError);
      expect((error as Error).message).toContain(words);
      expect((error as Error).stack).not.toContain('s3cret');
    }
  });
});
