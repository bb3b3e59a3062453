import { describe, expect, it } from 'vitest';
import { callEvents } from './call.js';

const call = (tag: string, attrs: Record<string, string>) => ({
  tag: 'call',
  attrs: { from: '1:2@s.whatsapp.net', t: '1700000000' },
  content: [{ tag, attrs }],
});

describe('calls', () => {
  it('ring with their offer', () => {
    expect(callEvents(call('offer', { 'call-id': 'C', 'call-creator': '1:2@s.whatsapp.net' }))).toEqual([
      { type: 'call', from: '1@s.whatsapp.net', callId: 'C', timestamp: 1_700_000_000_000, isGroup: false },
    ]);
  });

  it('may be for a group', () => {
    const attrs = { 'call-id': 'C', 'call-creator': '1@s.whatsapp.net', 'group-jid': 'g@g.us' };
    expect(callEvents(call('offer_notice', attrs))).toMatchObject([{ isGroup: true, groupJid: 'g@g.us' }]);
  });

  it.each(['terminate', 'accept', 'relaylatency'])('%s does not ring', (tag) => {
    expect(callEvents(call(tag, { 'call-id': 'C' }))).toEqual([]);
  });

  it('an offer without an id is none', () => {
    expect(callEvents(call('offer', {}))).toEqual([]);
  });
});
