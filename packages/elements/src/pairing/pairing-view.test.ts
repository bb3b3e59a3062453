import { describe, expect, it } from 'vitest';
import { session } from '../testing/fake-gateway.js';
import { hasWays, type PairingFacts, pairingView } from './pairing-view.js';

const NOW = 1_700_000_000_000;
const LINKED = { waJid: '1@s.whatsapp.net' };

const see = (fields: Parameters<typeof session>[0] | undefined, more: Partial<PairingFacts> = {}) =>
  pairingView({
    read: { is: 'ready' },
    session: fields && session(fields),
    pairing: {},
    tab: 'qr',
    asking: {},
    wasLinking: false,
    online: true,
    now: NOW,
    ...more,
  });
const qr = { qr: { code: 'x', receivedAt: NOW - 1000, expiresAt: NOW + 1000 } };
const reason = (code: string, message = '') => ({ statusReason: { code, message, at: NOW } });
const linking = (state: 'scanned' | 'linking') => ({ state, attempt: 1, of: 1, expiresAt: NOW + 9000 });
const error = (status: number) => ({ status }) as never;

describe('what the card shows', () => {
  it('shows no code at or past its end', () => {
    expect(see({ status: 'scan_qr_code' }, { pairing: qr }).state).toBe('qr');
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, now: NOW + 1000 }).state).toBe('starting');
  });

  it('shows no code that may be old, but a linked phone all the same', () => {
    const stale = { since: NOW - 5000, retryAt: NOW + 8000 };
    const read = { is: 'ready', stale: { ...stale, cause: 'silent' } } as const;
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, read })).toEqual({
      shows: 'cut-off',
      state: 'unreachable',
      ...stale,
    });
    const deaf = { is: 'ready', stale: { since: NOW, cause: 'off' } } as const;
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, read: deaf }).state, 'without events').toBe('qr');
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, online: false }).state).toBe('offline');
    expect(see({ status: 'working' }, { read, online: false }).state).toBe('linked');
  });

  it('shows why nothing is known, with nothing of before', () => {
    expect(see(undefined, { read: { is: 'missing' } }).state).toBe('missing');
    expect(see(undefined, { read: { is: 'loading' } }).state).toBe('loading');
    expect(see(undefined).state).toBe('not-found');
    const ended = { is: 'ready', error: error(401) } as const;
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, read: ended }).state).toBe('unauthorized');
    const failed = { is: 'failed', panel: 'offline', error: error(0) } as const;
    expect(see(undefined, { read: failed })).toMatchObject({ shows: 'panel', state: 'offline' });
  });

  it('shows the way that was asked for last: the other one has ended', () => {
    const code = (receivedAt: number) => ({ code: { code: 'ABCD-1234', phone: '447700900143', receivedAt } });
    const later = { ...qr, ...code(NOW - 500) };
    expect(see({ status: 'scan_qr_code' }, { pairing: later }).state).toBe('starting');
    expect(see({ status: 'scan_qr_code' }, { pairing: later, tab: 'number' }).state).toBe('code');
    const earlier = { ...qr, ...code(NOW - 2000) };
    expect(see({ status: 'scan_qr_code' }, { pairing: earlier }).state).toBe('qr');
    expect(see({ status: 'scan_qr_code' }, { pairing: earlier, tab: 'number' }).state).toBe('form');
  });

  it('keeps the pairing code on show while only the phone knows whether it was typed right', () => {
    const scanned = { status: 'scan_qr_code', linking: linking('scanned') } as const;
    const pairing = { code: { code: 'ABCD-1234', phone: '447700900143', receivedAt: NOW - 500 } };
    const by = (more: Partial<PairingFacts>) => see(scanned, { tab: 'number', ...more });
    expect(by({ pairing })).toMatchObject({ state: 'code', typed: true, until: NOW + 9000 });
    expect(by({ pairing, now: NOW + 9000 }).state, 'past its end').toBe('form');
    // It is not known after a reload.
    expect(by({ since: NOW - 3_000 }).state).toBe('linking');
    expect(by({ since: NOW - 16_000 }).state).toBe('form');
  });

  it('has a way back where a link takes too long, whatever the gateway goes on to say', () => {
    for (const state of ['scanned', 'linking'] as const) {
      const one = { status: 'scan_qr_code', linking: linking(state) } as const;
      expect(hasWays(see(one, { since: NOW - 3_000 })), state).toBe(false);
      const slow = see(one, { since: NOW - 16_000 });
      expect(slow).toMatchObject({ state: 'linking', slow: true });
      expect(hasWays(slow), state).toBe(true);
    }
  });

  it('says of an attempt by number that a code was not typed, whichever way is chosen now', () => {
    const by = (code: string, tab: 'qr' | 'number') => see({ status: 'failed', ...reason(code) }, { tab });
    expect(by('code_expired', 'qr')).toMatchObject({ state: 'expired', by: 'code' });
    expect(by('code_expired', 'number')).toMatchObject({ state: 'form', late: true });
    expect(by('qr_expired', 'qr')).toMatchObject({ state: 'expired', by: 'qr' });
    expect(by('qr_expired', 'number')).toEqual({ shows: 'number', state: 'form' });
  });

  it('goes on to linking after a scan, also when the code is gone', () => {
    expect(see({ status: 'starting', ...LINKED }, { wasLinking: true }).state).toBe('linking');
    expect(see({ status: 'starting', ...LINKED }).state).toBe('connecting');
  });

  it('says so when the gateway gets no connection to WhatsApp, whatever it waits with', () => {
    for (const code of ['network', 'refused', 'internal']) {
      expect(see({ status: 'scan_qr_code', ...reason(code) }).state, code).toBe('no-whatsapp');
      const starting = see(
        { status: 'starting', ...LINKED, ...reason(code) },
        { since: NOW + 40_000, now: NOW + 60_000 },
      );
      expect(starting.state, code).toBe('no-whatsapp');
      // It came back: the reason is that of before.
      expect(see({ status: 'scan_qr_code', ...reason(code) }, { pairing: qr }).state, code).toBe('qr');
    }
    const plain = { asking: { failure: error(500) } };
    expect(see({ status: 'scan_qr_code' }, plain).state).toBe('no-whatsapp');
    expect(see({ status: 'scan_qr_code' }, { asking: { failure: error(503) } }).state).toBe('no-code');
  });

  it('takes a break for no outage, unless it lasts', () => {
    expect(see({ status: 'starting', ...LINKED, ...reason('network') }).state).toBe('connecting');
    const one = { status: 'starting', ...LINKED, ...reason('network') } as const;
    expect(see(one, { wasLinking: true, since: NOW - 3_000 }).state).toBe('linking');
    expect(see(one, { wasLinking: true, since: NOW - 20_000 }).state).toBe('no-whatsapp');
  });

  it('says that a wait is longer than it is as a rule', () => {
    expect(see({ status: 'scan_qr_code' }, { since: NOW - 3_000 })).toMatchObject({ slow: false });
    expect(see({ status: 'scan_qr_code' }, { since: NOW - 16_000 })).toMatchObject({ slow: true });
  });

  it('reads the end of a block out of the reason, where there is one', () => {
    const at = new Date(NOW + 3_600_000);
    const blocked = (message: string) => see({ status: 'failed', ...reason('banned', message) });
    expect(blocked(`WhatsApp has blocked this number. Until ${at.toISOString()}.`)).toMatchObject({
      state: 'blocked',
      until: at.getTime(),
    });
    expect(blocked('WhatsApp has blocked this number.')).toMatchObject({
      state: 'blocked',
      until: undefined,
    });
  });

  it('takes a failure without a reason for codes that ran out, unless a phone was linked', () => {
    expect(see({ status: 'failed' }).state).toBe('expired');
    expect(see({ status: 'failed', ...LINKED }).state).toBe('failed');
    expect(see({ status: 'failed' }, { tab: 'number' }).state).toBe('form');
    expect(see({ status: 'failed', ...reason('code-expired') }, { tab: 'number' }).state).toBe('form');
    // Also where a number was linked before: nothing took it over.
    expect(see({ status: 'failed', ...LINKED, ...reason('qr_expired') }).state).toBe('expired');
    expect(see({ status: 'failed', ...LINKED, ...reason('code_expired') }, { tab: 'number' }).state).toBe(
      'form',
    );
    expect(see({ status: 'failed', ...LINKED }).state).toBe('failed');
    expect(see({ status: 'failed', ...reason('something_expired') }, { tab: 'number' }).state).toBe('failed');
  });

  it('knows who unlinked the phone, where that is told', () => {
    const by = (code?: string) =>
      see({ status: 'logged_out', ...LINKED, ...(code && reason(code)) }) as { by?: string };
    expect(by('logged_out_by_phone').by).toBe('phone');
    expect(by('device_removed').by).toBe('phone');
    expect(by('logged_out').by).toBe('here');
    expect(by('forbidden').by).toBe('whatsapp');
    expect(by('elsewhere').by).toBe(undefined);
    expect(by().by).toBe(undefined);
  });

  it('tells the age of a code that was made before the card opened', () => {
    const from = (attempt: number | undefined, left: number, livesMs?: number) => {
      const linking =
        attempt === undefined ? undefined : ({ state: 'qr', attempt, of: 6, expiresAt: NOW + left } as const);
      const view = see(
        { status: 'scan_qr_code', ...(linking && { linking }) },
        { pairing: { qr: { code: 'x', receivedAt: NOW, expiresAt: NOW + left, livesMs } } },
      );
      return NOW - (view as { from: number }).from;
    };
    expect(from(1, 15_000), 'the first of a round lives a minute').toBe(45_000);
    expect(from(3, 15_000), 'each after it a third of one').toBe(5_000);
    expect(from(undefined, 30_000), 'longer than any but the first').toBe(30_000);
    expect(from(3, 40_000), 'it lives longer than it does as a rule').toBe(0);
    expect(from(1, 3_000, 3_000), 'it was heard of as it was made').toBe(0);
  });
});
