import { describe, expect, it } from 'vitest';
import { closeCause } from './close-cause.js';

const boom = (statusCode: number, message = '', data?: unknown) => ({
  message,
  data,
  output: { statusCode },
});
const opened = { paired: true, opened: true };

describe('the cause of an end', () => {
  it.each([
    [515, { type: 'restart' }],
    [401, { type: 'logged-out', reason: 'device-removed' }],
    [403, { type: 'logged-out', reason: 'forbidden' }],
    [402, { type: 'closed', reason: 'banned', retry: false }],
    [406, { type: 'closed', reason: 'banned', retry: false }],
    [405, { type: 'closed', reason: 'client-outdated', retry: false }],
    [440, { type: 'closed', reason: 'replaced', retry: false }],
    [411, { type: 'closed', reason: 'internal', retry: false, message: 'Multi-device is not enabled' }],
    [428, { type: 'closed', reason: 'network', retry: true }],
    [408, { type: 'closed', reason: 'network', retry: true }],
    [500, { type: 'closed', reason: 'network', retry: true }],
    [503, { type: 'closed', reason: 'network', retry: true }],
  ])('%i after a login', (code, cause) => {
    expect(closeCause(boom(code), opened)).toEqual(cause);
  });

  it.each([
    [401, { type: 'closed', reason: 'refused', retry: false, message: 'WhatsApp said 401' }],
    [403, { type: 'closed', reason: 'refused', retry: false, message: 'WhatsApp said 403' }],
    [515, { type: 'closed', reason: 'network', retry: true }],
  ])('%i while linking', (code, cause) => {
    expect(closeCause(boom(code), { paired: false, opened: false })).toEqual(cause);
  });

  it('a socket that never opened was refused; one that broke lost the network', () => {
    const error = boom(408, 'WebSocket Error (ECONNREFUSED)');
    expect(closeCause(error, { paired: true, opened: false })).toMatchObject({
      reason: 'refused',
      retry: true,
    });
    expect(closeCause(error, opened)).toMatchObject({ reason: 'network', retry: true });
  });

  it('a ban says when it ends, where WhatsApp does', () => {
    const now = () => 1_000_000;
    expect(closeCause(boom(402, '', { expire: '60' }), opened, now)).toMatchObject({ until: 1_060_000 });
    expect(closeCause(boom(402, '', { expire: 'soon' }), opened, now)).not.toHaveProperty('until');
  });

  it('an error of ours is internal', () => {
    expect(closeCause(new Error('oops'), opened)).toEqual({
      type: 'closed',
      reason: 'internal',
      retry: true,
    });
    expect(closeCause(undefined, opened)).toMatchObject({ reason: 'internal' });
  });
});
