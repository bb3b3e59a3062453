import { describe, expect, it } from 'vitest';
import { type Flags, parseCommand } from './flags.js';

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
        origins: [],
        trustProxy: [],
        metrics: undefined,
        retentionDays: 0,
        largestMedia: 64 * 1024 ** 2,
        logLevel: 'info',
        logFormat: 'text',
        upstream: undefined,
      },
    });
  });

  it('takes where Prometheus may ask: of others with a token alone', () => {
    const token = 'x'.repeat(16);
    for (const [given, env, metrics] of [
      ['9464', {}, { host: '127.0.0.1', port: 9464 }],
      ['[::1]:0', {}, { host: '::1', port: 0 }],
      ['localhost:9464', { WAGATE_METRICS_TOKEN: token }, { host: 'localhost', port: 9464, token }],
      ['0.0.0.0:9464', { WAGATE_METRICS_TOKEN: token }, { host: '0.0.0.0', port: 9464, token }],
    ] as const)
      expect(parse(['--metrics', given], env)).toMatchObject({ flags: { metrics } });
    expect(() => parse(['--metrics', '0.0.0.0:9464'])).toThrow(/needs a token/);
    expect(() => parse(['--metrics', '[::]:9464'])).toThrow(/needs a token/);
    expect(() => parse(['--metrics', '9464'], { WAGATE_METRICS_TOKEN: 'short' })).toThrow(/too short/);
    for (const wrong of ['yes', '127.0.0.1', ':9464', '9464/metrics'])
      expect(() => parse(['--metrics', wrong])).toThrow(/takes a port/);
  });

  it('takes what is kept of files: nothing unless told', () => {
    for (const [args, env, keptMediaBytes] of [
      [[], {}, undefined],
      [['--keep-media'], {}, 10 * 1024 ** 3],
      [[], { WAGATE_KEEP_MEDIA: '1', WAGATE_MEDIA_SPACE: '3' }, 3 * 1024 ** 3],
    ] as const)
      expect((parse([...args], env) as { flags: Flags }).flags.keptMediaBytes).toBe(keptMediaBytes);
    expect(parse(['--largest-media', '5'])).toMatchObject({ flags: { largestMedia: 5 * 1024 ** 2 } });
    expect(() => parse(['--media-space', '5'])).toThrow(/goes with --keep-media/);
    for (const wrong of ['0', '1.5', 'much', '-1', '2001'])
      expect(() => parse([`--largest-media=${wrong}`])).toThrow(/from 1 to 2000/);
  });

  it('takes how much is logged, and how', () => {
    expect(parse(['--log-level', 'debug'], { WAGATE_LOG_FORMAT: 'json' })).toMatchObject({
      flags: { logLevel: 'debug', logFormat: 'json' },
    });
    expect(() => parse(['--log-level', 'loud'])).toThrow(/error, warn, info, debug/);
    expect(() => parse([], { WAGATE_LOG_FORMAT: 'xml' })).toThrow(/text, json/);
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

  it('takes a name for the lists of phones', () => {
    expect(parse([], { WAGATE_DEVICE_NAME: ' Harbour Coffee ' })).toMatchObject({
      flags: { deviceName: 'Harbour Coffee' },
    });
    expect(() => parse(['--device-name', 'x'.repeat(41)])).toThrow(/at most 40 characters/);
    expect(() => parse(['--device-name', 'a\u202eb'])).toThrow(/can be read/);
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
  });

  it.each([
    ['https://wagate.example', 'https://wagate.example'],
    ['https://Wagate.Example:443/', 'https://wagate.example'],
    ['https://example.org/wagate/', 'https://example.org/wagate'],
    ['http://127.0.0.1:8790/a/b-c.d', 'http://127.0.0.1:8790/a/b-c.d'],
  ])('takes %s for where people reach it', (given, publicUrl) => {
    expect(parse(['--public-url', given])).toMatchObject({ flags: { publicUrl } });
  });

  it.each([
    ['wagate.example', /takes an http/],
    ['https://wagate.example/?a', /such as/],
    ['https://wagate.example/a//b', /such as/],
    ['https://wagate.example/a%2Fb', /such as/],
    ['https://wagate.example/a"b', /such as/],
    ['https://example.org/api', /meaning of its own/],
    ['https://example.org/assets/x', /meaning of its own/],
  ])('does not take %s', (given, message) => {
    expect(() => parse(['--public-url', given])).toThrow(message);
  });

  it('takes origins and proxies, each several times or in a list', () => {
    expect(
      parse(['--origin', 'https://a.example/', '--origin', 'http://b.example:80,https://c.example:8443']),
    ).toMatchObject({
      flags: { origins: ['https://a.example', 'http://b.example', 'https://c.example:8443'] },
    });
    expect(
      parse(['--trust-proxy', 'loopback', '--trust-proxy', '::1'], { WAGATE_TRUST_PROXY: 'private' }),
    ).toMatchObject({ flags: { trustProxy: ['loopback', '::1'] } });
    const env = {
      WAGATE_ORIGIN: 'https://a.example, https://b.example',
      WAGATE_TRUST_PROXY: '10.0.0.0/8 fd00::/8',
    };
    expect(parse([], env)).toMatchObject({
      flags: {
        origins: ['https://a.example', 'https://b.example'],
        trustProxy: ['10.0.0.0/8', 'fd00::/8'],
      },
    });
    for (const wrong of ['*', 'null', 'a.example', 'https://a.example/x'])
      expect(() => parse(['--origin', wrong])).toThrow(/^--origin takes an/);
    for (const wrong of ['true', '10.0.0.0/33', '10.0.0', 'proxy.example', '0.0.0.0/0', '::/0'])
      expect(() => parse(['--trust-proxy', wrong])).toThrow(/^--trust-proxy/);
  });

  it.each([
    [['admin', 'promote', 'a@b.example'], { run: 'admin', act: 'promote', email: 'a@b.example' }],
    [['admin', 'create', 'a@b.example'], { run: 'admin', act: 'create', email: 'a@b.example' }],
    [['admin', 'reset-link', 'a@b.example'], { run: 'admin', act: 'reset-link', email: 'a@b.example' }],
    [['admin', 'key', 'a@b.example'], { run: 'admin', act: 'key', email: 'a@b.example' }],
    [['backup', '--out', 'b.db'], { run: 'backup', file: '/home/ann/b.db' }],
    [['restore', '/b.db'], { run: 'restore', file: '/b.db' }],
    [['migrate', '--to', 'postgres://h/d'], { run: 'migrate', to: 'postgres://h/d' }],
    [
      ['data', 'export', '--session', 's', '--contact', 'c', '--out', 'x'],
      { run: 'export', of: { session: 's', contact: 'c' }, file: '/home/ann/x' },
    ],
    [['data', 'delete', '--session', 's'], { run: 'delete', of: { session: 's' } }],
  ])('knows the command %j', (words, command) => {
    expect(parse(words)).toMatchObject(command);
  });

  it.each([
    [['admin', 'promote'], /one e-mail/],
    [['admin', 'key', 'a@b.c', 'more'], /one e-mail/],
    [['admin', 'remove', 'a@b.c'], /no command "admin remove a@b.c"/],
    [['backup'], /needs --out FILE/],
    [['restore'], /takes one file/],
    [['migrate'], /needs --to postgres/],
    [['migrate', '--to', 'mysql://ann:hunter2@h'], /needs --to postgres(?!.*hunter2)/],
    [['data', 'export', '--session', 's'], /needs --out/],
    [['data', 'delete'], /needs --session/],
    [['--out', 'b.db'], /--out belongs to/],
    [['data', 'delete', '--session', 's', '--out', 'x'], /--out belongs to/],
    [['backup', '--out', 'b.db', '--contact', 'c'], /--contact belongs to/],
  ])('says of %j what is wrong', (words, message) => {
    expect(() => parse(words)).toThrow(message);
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
    [['--metrics', '1', '--gateway', 'http://g', '--identity', 'http://i'], {}, /--metrics is of a gateway/],
    [['--retention-days', 'ever'], {}, /takes a number of days/],
    [['--retention-days', '-1'], {}, /retention-days/],
    [[], { DATABASE_URL: 'mysql://h' }, /must begin with postgres/],
  ] as const)('refuses %j %j in one sentence', (args, env, message) => {
    expect(() => parse([...args], env)).toThrow(message);
  });

  it('never repeats a password that stood in an address', () => {
    for (const args of [
      ['--gateway', 'https://ann:hunter2@g.example', '--identity', 'https://i.example'],
      ['migrate', 'postgres://ann:hunter2@db.example/wagate'],
      ['postgres://ann:hunter2@db.example/wagate'],
    ]) {
      let told = '';
      try {
        parse(args);
      } catch (error) {
        told = String(error);
      }
      expect(told).toMatch(/^UsageError: (?!.*hunter2)/);
    }
  });
});
