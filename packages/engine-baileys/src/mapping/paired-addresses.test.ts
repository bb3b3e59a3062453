import type { BinaryNode } from 'baileys';
import { describe, expect, it } from 'vitest';
import { pairedAddresses } from './paired-addresses.js';

const ANN = { phoneJid: '1@s.whatsapp.net', lid: '7@lid' };
const node = (attrs: Record<string, string>, content?: BinaryNode[]): BinaryNode => ({
  tag: 'any',
  attrs,
  ...(content && { content }),
});

describe('addresses side by side', () => {
  it.each<[string, BinaryNode]>([
    ['a member by LID', node({}, [node({}, [node({ jid: '7@lid', phone_number: '1@s.whatsapp.net' })])])],
    ['a member by number', node({}, [node({}, [node({ jid: '1@s.whatsapp.net', lid: '7@lid' })])])],
    ['who is blocked', node({}, [node({ jid: '7@lid', pn_jid: '1@s.whatsapp.net' })])],
    ['an admin', node({ from: 'g@g.us', participant: '7:2@lid', participant_pn: '1:2@s.whatsapp.net' })],
    [
      'a member who reads',
      node({ from: 'g@g.us', participant: '1@s.whatsapp.net', participant_lid: '7@lid' }),
    ],
    ['who shows a picture', node({ from: '7@lid', sender_pn: '1@s.whatsapp.net' })],
    ['who reads', node({ from: '1:3@s.whatsapp.net', sender_lid: '7:3@lid' })],
    [
      'whom we wrote to',
      node({ from: '900@lid', recipient: '7@lid', peer_recipient_pn: '1@s.whatsapp.net' }),
    ],
    [
      'who calls',
      node({ from: '7@lid' }, [node({ 'call-creator': '7:1@lid', caller_pn: '1@s.whatsapp.net' })]),
    ],
    ['who made a group', node({}, [node({}, [node({ creator: '7@lid', creator_pn: '1@s.whatsapp.net' })])])],
    ['who is hosted', node({ from: '7:99@hosted.lid', sender_pn: '1:99@hosted' })],
  ])('%s', (_, stanza) => {
    expect(pairedAddresses(stanza)).toEqual([ANN]);
  });

  it.each<[string, BinaryNode]>([
    ['a group and its member', node({ from: 'g@g.us', participant: '7@lid' })],
    ['two people', node({ from: '1@s.whatsapp.net', recipient: '7@lid' })],
    ['one address twice', node({ from: '7@lid', sender_lid: '7:2@lid' })],
    ['what is no address', node({ from: '7@lid', sender_pn: 'nobody' })],
  ])('are not %s', (_, stanza) => {
    expect(pairedAddresses(stanza)).toEqual([]);
  });
});
