import { describe, expect, it } from 'vitest';
import {
  capabilitiesFor,
  EMBED_CAPABILITIES,
  hearsEvent,
  isSafeAddress,
  mayCall,
  operationsOpenTo,
  permissionsBehind,
  reachesSession,
} from './embed.js';
import { EVENT_NAMES } from './events.js';
import { operations } from './operations.js';

const one = ['sess_a'];
const all = ['*'];
const heard = (...can: (typeof EMBED_CAPABILITIES)[number][]) =>
  EVENT_NAMES.filter((event) => hearsEvent(can, event));

describe('an embed token', () => {
  it('calls what its capabilities are named at, and nothing that nobody marked', () => {
    expect(operationsOpenTo({ can: ['pair'], sessions: one })).toEqual([
      'getCapabilities',
      'getSession',
      'startSession',
      'restartSession',
      'sessionQR',
      'sessionPairingCode',
      'createRealtimeTicket',
    ]);
    expect(operationsOpenTo({ can: ['contacts'], sessions: one })).not.toContain('blockContact');
    expect(operationsOpenTo({ can: ['contacts:write'], sessions: one })).toEqual(
      expect.arrayContaining([...operationsOpenTo({ can: ['contacts'], sessions: one }), 'blockContact']),
    );
    expect(operationsOpenTo({ can: [], sessions: all })).toEqual(['getCapabilities']);
    const everything = operationsOpenTo({ can: EMBED_CAPABILITIES, sessions: all });
    for (const denied of [
      'createEmbedToken',
      'createEmbedLink',
      'adminListSessions',
      'deleteChat',
      'openRealtime',
    ])
      expect(everything).not.toContain(denied);
  });

  it('makes and deletes sessions only where it reaches all of them', () => {
    for (const operation of [operations.createSession, operations.deleteSession]) {
      expect(mayCall(operation, { can: ['sessions'], sessions: one })).toBe(false);
      expect(mayCall(operation, { can: ['sessions'], sessions: all })).toBe(true);
      expect(mayCall(operation, { can: ['pair'], sessions: all })).toBe(false);
    }
    expect([
      reachesSession({ sessions: one }, 'sess_b'),
      reachesSession({ sessions: all }, 'sess_b'),
    ]).toEqual([false, true]);
  });

  it('is given by who holds what is behind it', () => {
    expect([...permissionsBehind(['view'])]).toEqual(['read', 'events']);
    expect([...permissionsBehind(['pair'])]).toEqual(['read', 'manage', 'events']);
    expect([...permissionsBehind(['send'])]).toEqual(['send']);
    expect([...permissionsBehind(['keys:read'])]).toEqual(['manage']);
    for (const capability of EMBED_CAPABILITIES)
      expect([capability, permissionsBehind([capability]).size > 0]).toEqual([capability, true]);
    expect(capabilitiesFor(operations.getCapabilities)).toEqual([]);
  });

  it('hears of linking only where it may pair, and never what is for who runs the gateway', () => {
    expect(heard('pair')).toEqual(['session.status', 'auth.qr', 'auth.code', 'session.health']);
    expect(heard('view')).toEqual(
      EVENT_NAMES.filter((event) => !event.startsWith('auth.') && event !== 'alert'),
    );
    expect(heard('send', 'webhooks', 'keys')).toEqual([]);
  });

  it('leads a browser to addresses that nobody on the way reads, or on this computer', () => {
    for (const [address, safe] of [
      ['https://shop.example/linked?from=mail', true],
      ['http://localhost:3000/', true],
      ['http://127.0.0.2/', true],
      ['http://[::1]:3000/', true],
      ['http://shop.example/', false],
      ['http://127.0.0.1.evil.example/', false],
      ['https://ann:secret@shop.example/', false],
      ['javascript:alert(1)', false],
      ['data:text/html,x', false],
    ] as const)
      expect([address, isSafeAddress(new URL(address))]).toEqual([address, safe]);
  });
});
