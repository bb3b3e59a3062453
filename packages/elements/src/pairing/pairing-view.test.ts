import { describe, expect, it } from 'vitest';
import { session } from '../testing/fake-gateway.js';
import { otherView } from './pairing-other-view.js';
import { type PairingFacts, qrView } from './pairing-view.js';

const NOW = 1_700_000_000_000;
function see(fields: Parameters<typeof session>[0], more: Partial<PairingFacts> = {}) {
  const facts = {
    session: session(fields),
    pairing: {},
    tab: 'qr' as const,
    wasLinking: false,
    now: NOW,
    ...more,
  };
  return qrView(facts) ?? otherView(facts);
}
const qr = { qr: { code: 'x', receivedAt: NOW - 1000, expiresAt: NOW + 1000 } };

describe('what the card shows', () => {
  it('shows no code at or past its end', () => {
    expect(see({ status: 'scan_qr_code' }, { pairing: qr }).state).toBe('qr');
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, now: NOW + 1000 }).state).toBe('starting');
  });

  it('shows no code that may be old, but a linked phone all the same', () => {
    const stale = { since: NOW - 5000, retryAt: NOW + 8000 };
    expect(see({ status: 'scan_qr_code' }, { pairing: qr, stale })).toEqual({
      state: 'unreachable',
      ...stale,
    });
    expect(see({ status: 'working' }, { stale }).state).toBe('linked');
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

  it('goes on to linking after a scan, also when the code is gone', () => {
    expect(see({ status: 'starting', waJid: '1@s.whatsapp.net' }, { wasLinking: true }).state).toBe(
      'linking',
    );
    expect(see({ status: 'starting', waJid: '1@s.whatsapp.net' }).state).toBe('connecting');
  });

  it('reads the end of a block out of the reason, where there is one', () => {
    const at = new Date(NOW + 3_600_000);
    const blocked = (message: string) =>
      see({ status: 'failed', statusReason: { code: 'banned', message, at: NOW } });
    expect(blocked(`WhatsApp has blocked this number. Until ${at.toISOString()}.`)).toEqual({
      state: 'blocked',
      until: at.getTime(),
    });
    expect(blocked('WhatsApp has blocked this number.')).toEqual({ state: 'blocked', until: undefined });
  });

  it('takes a failure without a reason for codes that ran out, unless a phone was linked', () => {
    expect(see({ status: 'failed' }).state).toBe('expired');
    expect(see({ status: 'failed', waJid: '1@s.whatsapp.net' }).state).toBe('failed');
    expect(see({ status: 'failed' }, { tab: 'number' }).state).toBe('form');
  });
});
