import { describe, expect, it } from 'vitest';
import { parseCommand } from './flags.js';

const parse = (args: string[], env: NodeJS.ProcessEnv = {}) => parseCommand(args, env, '/home/ann');

describe('the command line', () => {
  it('has a default for everything', () => {
    expect(parse([])).toEqual({
      run: 'serve',
      flags: {
        port: 8790,
        host: '127.0.0.1',
        data: '/home/ann/.wagate',
        whatsapp: false,
        open: true,
        openRegistration: false,
        webhooksToPrivate: false,
        databaseUrl: undefined,
        upstream: undefined,
      },
    });
  });

  it('reads flags, and the environment beneath them', () => {
    const command = parse(['--port', '0', '--whatsapp', '--no-open'], {
      WAGATE_PORT: '9',
      WAGATE_HOST: '::1',
      WAGATE_DATA: '/var/w',
    });
    expect(command).toMatchObject({
      flags: { port: 0, host: '::1', data: '/var/w', whatsapp: true, open: false },
    });
    expect(parse(['--webhooks-to-private'])).toMatchObject({ flags: { webhooksToPrivate: true } });
    expect(parse([], { WAGATE_WEBHOOKS_TO_PRIVATE: '1' })).toMatchObject({
      flags: { webhooksToPrivate: true },
    });
    expect(parse([], { WAGATE_OPEN_REGISTRATION: 'yes', DATABASE_URL: 'postgres://h/d' })).toMatchObject({
      flags: { openRegistration: true, databaseUrl: 'postgres://h/d' },
    });
  });

  it('takes a mail server and the address that links lead to', () => {
    const smtp = 'smtp://ana:s3cret@mail.example.org?from=w@example.org';
    expect(parse(['--smtp', smtp, '--public-url', 'https://wagate.example/'])).toMatchObject({
      flags: { smtp, publicUrl: 'https://wagate.example' },
    });
    expect(parse([], { WAGATE_SMTP: smtp, WAGATE_PUBLIC_URL: 'https://wagate.example' })).toMatchObject({
      flags: { smtp, publicUrl: 'https://wagate.example' },
    });
    expect(() => parse(['--smtp', 'ana:s3cret@mail.example.org'])).toThrow(/^--smtp must begin with smtp/);
    expect(() => parse(['--public-url', 'https://wagate.example/here'])).toThrow(/without a path/);
  });

  it('knows the admin command', () => {
    expect(parse(['admin', 'promote', 'ann@example.org'])).toMatchObject({
      run: 'promote',
      email: 'ann@example.org',
    });
    expect(() => parse(['admin', 'promote'])).toThrow(/one e-mail/);
    expect(parse(['admin', 'key', 'ann@example.org'])).toMatchObject({
      run: 'key',
      email: 'ann@example.org',
    });
    expect(() => parse(['admin', 'key', 'a@b.c', 'more'])).toThrow(/one e-mail/);
  });

  it.each([
    [['--port', '70000'], {}, /port is "70000"/],
    [['--port', 'http'], {}, /port is "http"/],
    [['--nope'], {}, /--nope/],
    [['serve'], {}, /no command "serve"/],
    [['--gateway', 'https://g.example'], {}, /go together/],
    [['--gateway', 'ftp://g', '--identity', 'https://i.example'], {}, /--gateway takes an http/],
    [['--gateway', 'https://ann:pw@g.example', '--identity', 'https://i.example'], {}, /must not carry/],
    [[], { WAGATE_WHATSAPP: 'perhaps' }, /takes true or false/],
    [[], { DATABASE_URL: 'mysql://h' }, /must begin with postgres/],
  ] as const)('refuses %j %j in one sentence', (args, env, message) => {
    expect(() => parse([...args], env)).toThrow(message);
  });

  it('never repeats a password that stood in an address', () => {
    try {
      parse(['--gateway', 'https://ann:hunter2@g.example', '--identity', 'https://i.example']);
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain('hunter2');
    }
  });
});
