import { describe, expect, it } from 'vitest';
import { ALICE, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

/** As the phone lists its linked devices. */
const linkedTo = async ({ phones }: Fixture['network']) =>
  (await phones.list()).find(({ number }) => number === NUMBER)?.linked.map(({ platform }) => platform);

describe('linking', NETWORK, () => {
  const world = new Fixture();

  it('by QR code ends in a login', async () => {
    const { host, session, network } = world;
    expect(await session.paired()).toBe(false);
    await session.connect();
    const qr = await host.signal('qr');
    expect(qr).toMatchObject({ attempt: 1, of: 6 });
    expect(qr.expiresAt - Date.now()).toBeGreaterThan(55_000);
    await network.phones.scan(NUMBER, qr.code);
    expect(await host.event('paired')).toMatchObject({ jid: `${NUMBER}:1@s.whatsapp.net` });
    await host.signal('connected');
    expect(await session.paired()).toBe(true);
    expect(host.signals.map(({ type }) => type)).toEqual(['qr', 'linking', 'connected']);
    expect(await linkedTo(network)).toEqual(['Wagate']);
  });

  it('by pairing code ends in a login', async () => {
    const { host, session, network } = world;
    await session.connect({ by: 'code', phone: NUMBER });
    const { code, expiresAt, phone } = await host.signal('pairing-code');
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(phone).toBe(NUMBER);
    expect(expiresAt - Date.now()).toBeGreaterThan(155_000);
    await network.phones.enterCode(NUMBER, code.replace('-', ''));
    await host.signal('connected');
    expect(host.signals.flatMap((signal) => (signal.type === 'linking' ? [signal.state] : []))).toEqual([
      'scanned',
      'linking',
    ]);
    expect(host.signals.some(({ type }) => type === 'qr')).toBe(false);
    expect(await linkedTo(network)).toEqual(['Wagate']);
  });

  it('leaves nothing of a pairing code that was not entered', async () => {
    const { host, session, network } = world;
    await session.connect({ by: 'code', phone: ALICE });
    await host.signal('pairing-code');
    await session.close();
    expect(await session.paired()).toBe(false);
    const seen = host.signals.length;
    await session.connect();
    const { code } = await host.signal('qr', undefined, seen);
    await network.phones.scan(NUMBER, code);
    await host.signal('connected', undefined, seen);
  });

  it('refuses a phone number that is none, and stays free for a right one', async () => {
    const { host, session } = world;
    for (const phone of ['+15550001111', '1555 000', 'abc', '']) {
      await expect(session.connect({ by: 'code', phone })).rejects.toThrow(RangeError);
    }
    await session.connect({ by: 'code', phone: NUMBER });
    await host.signal('pairing-code');
  });

  it('is one attempt at a time', async () => {
    const { session } = world;
    const first = session.connect();
    await expect(session.connect()).rejects.toMatchObject({ name: 'AlreadyConnectedError' });
    await first;
  });

  it('can be closed at any moment', async () => {
    const { host, session } = world;
    const connecting = session.connect();
    await session.close();
    await connecting;
    expect(host.signals).toEqual([{ type: 'closed', reason: 'stopped', retry: false }]);
    await session.close();
    expect(host.signals).toHaveLength(1);
  });

  it('stores the link before WhatsApp hears that it was accepted', async () => {
    const { host, session, network } = world;
    host.beforeCommit = ({ events = [] }) => {
      if (events.some(({ type }) => type === 'paired')) throw new Error('The disk is full');
    };
    await session.connect();
    const { code } = await host.signal('qr');
    void network.phones.scan(NUMBER, code).catch(() => undefined);
    expect(await host.signal('closed')).toMatchObject({ reason: 'internal', retry: true });
    expect(await session.paired()).toBe(false);
  });
});

describe('a device that was given a name', NETWORK, () => {
  const world = new Fixture({ deviceName: 'Harbour Coffee' });

  it('is listed by it, linked by either kind of code', async () => {
    const { host, session, network } = world;
    await session.connect({ by: 'code', phone: NUMBER });
    const { code } = await host.signal('pairing-code');
    await network.phones.enterCode(NUMBER, code);
    await host.signal('connected');
    expect(await linkedTo(network)).toEqual(['Harbour Coffee']);
    await session.logout();
    const seen = host.signals.length;
    await session.connect();
    await network.phones.scan(NUMBER, (await host.signal('qr', undefined, seen)).code);
    await host.signal('connected', undefined, seen);
    expect(await linkedTo(network)).toEqual(['Harbour Coffee']);
  });
});

describe('QR codes and pairing codes', NETWORK, () => {
  const world = new Fixture({ qrTimeouts: { first: 60, next: 30 } });

  it('QR codes follow each other and end', async () => {
    const { host, session } = world;
    const started = Date.now();
    await session.connect();
    expect(await host.signal('closed')).toEqual({ type: 'closed', reason: 'qr-expired', retry: false });
    const shown = host.signals.filter((signal) => signal.type === 'qr');
    expect(shown.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(shown.map(({ code }) => code)).size).toBe(6);
    expect(Date.now() - started).toBeGreaterThanOrEqual(200);
    const seen = host.signals.length;
    await session.connect();
    await host.signal('qr', ({ attempt }) => attempt === 1, seen);
  });

  it('a pairing code ends with the window they share', async () => {
    const { host, session } = world;
    await session.connect({ by: 'code', phone: NUMBER });
    expect(await host.signal('closed')).toEqual({ type: 'closed', reason: 'code-expired', retry: false });
    expect(await session.paired()).toBe(false);
  });
});

describe('a pairing code that is typed wrong', NETWORK, () => {
  const world = new Fixture({ codeAnswerMs: 40 });
  const wrong = (code: string) => (code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`);

  it('is on show again each time, and links when it is typed right', async () => {
    const { host, session, network } = world;
    await session.connect({ by: 'code', phone: NUMBER });
    const shown = await host.signal('pairing-code');
    for (let times = 1; times <= 2; times++) {
      const seen = host.signals.length;
      await expect(network.phones.enterCode(NUMBER, wrong(shown.code))).rejects.toMatchObject({
        code: 'wrong_code',
      });
      expect(await host.signal('pairing-code', undefined, seen)).toEqual(shown);
      expect(host.signals.slice(seen).map(({ type }) => type)).toEqual(['linking', 'pairing-code']);
    }
    const seen = host.signals.length;
    await network.phones.enterCode(NUMBER, shown.code);
    await host.signal('connected', undefined, seen);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.signals.at(-1)).toEqual({ type: 'connected' });
  });

  it('gives way to a new one, also while the old one is typed, and to a QR code', async () => {
    const { host, session, network } = world;
    await session.connect({ by: 'code', phone: NUMBER });
    const old = await host.signal('pairing-code');
    await expect(network.phones.enterCode(NUMBER, wrong(old.code))).rejects.toThrow();
    await session.close();
    let seen = host.signals.length;
    await session.connect({ by: 'code', phone: NUMBER });
    const { code } = await host.signal('pairing-code', undefined, seen);
    expect(code).not.toBe(old.code);
    await expect(network.phones.enterCode(NUMBER, old.code)).rejects.toMatchObject({ code: 'wrong_code' });
    await session.close();
    expect(await session.paired()).toBe(false);
    seen = host.signals.length;
    await session.connect();
    await network.phones.scan(NUMBER, (await host.signal('qr', undefined, seen)).code);
    await host.signal('connected', undefined, seen);
  });
});
