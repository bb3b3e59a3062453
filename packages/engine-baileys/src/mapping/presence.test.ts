import type { BinaryNode } from 'baileys';
import { describe, expect, it } from 'vitest';
import { presenceSignal } from './presence.js';

const from = '1:2@s.whatsapp.net';
const bare = '1@s.whatsapp.net';
const typing = (tag: string, attrs: Record<string, string> = {}) => [{ tag, attrs }];

describe('presence', () => {
  it.each([
    [
      { tag: 'presence', attrs: { from } },
      { from: bare, state: 'available' },
    ],
    [
      { tag: 'presence', attrs: { from, type: 'unavailable', last: '1700000000' } },
      { from: bare, state: 'unavailable', lastSeen: 1_700_000_000_000 },
    ],
    [
      { tag: 'presence', attrs: { from, type: 'unavailable', last: 'deny' } },
      { from: bare, state: 'unavailable' },
    ],
    [
      { tag: 'chatstate', attrs: { from }, content: typing('composing') },
      { from: bare, chatJid: bare, state: 'composing' },
    ],
    [
      { tag: 'chatstate', attrs: { from }, content: typing('composing', { media: 'audio' }) },
      { from: bare, chatJid: bare, state: 'composing', media: 'audio' },
    ],
    [
      { tag: 'chatstate', attrs: { from: 'g@g.us', participant: '7@lid' }, content: typing('paused') },
      { from: '7@lid', chatJid: 'g@g.us', state: 'paused' },
    ],
  ])('%o', (stanza, signal) => {
    expect(presenceSignal(stanza)).toEqual({ type: 'presence', ...signal });
  });

  it.each<BinaryNode>([
    { tag: 'chatstate', attrs: { from } },
    { tag: 'chatstate', attrs: { from }, content: typing('dancing') },
    { tag: 'presence', attrs: {} },
  ])('nothing to tell: %o', (stanza) => {
    expect(presenceSignal(stanza)).toBeUndefined();
  });
});
