import type { SendContent, SendFile, SendMessage } from '@wagate/engine';
import { decryptPollVote, proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { outgoingMessage, stanzaMarks } from './outgoing-message.js';

const ME = { id: '15550001111:7@s.whatsapp.net', lid: '700@lid' };
const ANN = '15550002222@s.whatsapp.net';
const GROUP = '120363000000000001@g.us';
const SECRET = new Uint8Array(32).fill(3);
const theirs = { id: 'T', sender: { lid: '800@lid', phoneJid: ANN } };
const ours = { id: 'O', sender: 'me' as const };

const made = (content: SendContent, more: Partial<SendMessage> = {}, creators = [ANN, '800@lid']) =>
  outgoingMessage(
    { to: ANN, id: 'ID', content, ...more },
    {
      me: ME,
      upload: async ({ type, data: _, ...file }: SendFile) => ({ [`${type}Message`]: { ...file } }),
      pollSecret: async (id) => (id === 'T' ? { secret: SECRET, creators, options: ['a', 'b'] } : undefined),
      now: () => 1_700_000_000_000,
    },
  );

describe('what is sent', () => {
  it.each<[string, SendContent, Partial<SendMessage>, proto.IMessageKey, object]>([
    [
      'an edit',
      { type: 'edit', target: ours, text: 'x' },
      {},
      { remoteJid: ANN, fromMe: true, id: 'O' },
      { edit: '1' },
    ],
    [
      'an own deletion',
      { type: 'revoke', target: ours },
      { to: GROUP },
      { remoteJid: GROUP, fromMe: true, id: 'O' },
      { edit: '7' },
    ],
    [
      'an admin’s deletion',
      { type: 'revoke', target: theirs },
      { to: GROUP },
      { remoteJid: GROUP, fromMe: false, id: 'T', participant: '800@lid' },
      { edit: '8' },
    ],
    [
      'a reaction',
      { type: 'reaction', target: theirs, emoji: '👍' },
      {},
      { remoteJid: ANN, fromMe: false, id: 'T' },
      {},
    ],
  ])('%s names its message, and is marked in clear', async (_, content, more, key, marks) => {
    const message = await made(content, more);
    const said = message.protocolMessage ?? message.reactionMessage;
    expect(said?.key).toEqual(key);
    expect(stanzaMarks(message)).toEqual(marks);
    // Nobody answers to it.
    expect(message.messageContextInfo).toBeUndefined();
  });

  it.each([
    ['by number', ANN, ANN, '15550001111@s.whatsapp.net'],
    ['by LID', '800@lid', '800@lid', '700@lid'],
    ['in a group', GROUP, '800@lid', '700@lid'],
  ])('a vote %s is bound to addresses of one sort', async (_, to, pollCreatorJid, voterJid) => {
    const message = await made({ type: 'poll_vote', target: theirs, options: ['b'] }, { to });
    const opened = decryptPollVote(message.pollUpdateMessage!.vote!, {
      pollCreatorJid,
      voterJid,
      pollMsgId: 'T',
      pollEncKey: SECRET,
    });
    expect(opened.selectedOptions).toHaveLength(1);
    expect(stanzaMarks(message)).toEqual({ polltype: 'vote' });
  });

  it('is no vote in a poll whose secret is not here', async () => {
    await expect(made({ type: 'poll_vote', target: ours, options: [] })).rejects.toMatchObject({
      name: 'UnknownPollError',
    });
  });

  it('any kind quotes, mentions and says that it was passed on; a file of an album names it', async () => {
    const quoted = { id: 'Q', senderJid: ANN, body: 'tea?' };
    const data = new Uint8Array(1);
    const file = { type: 'image', mimetype: 'image/png', data, albumId: 'ALBUM' } as const;
    const message = await made(file, { quoted, mentions: [ANN], forwarded: true });
    expect(message.imageMessage?.contextInfo).toEqual({
      stanzaId: 'Q',
      participant: ANN,
      quotedMessage: { conversation: 'tea?' },
      mentionedJid: [ANN],
      isForwarded: true,
      forwardingScore: 1,
    });
    expect(message.messageContextInfo).toMatchObject({
      messageSecret: expect.any(Uint8Array),
      messageAssociation: {
        associationType: 1,
        parentMessageKey: { remoteJid: ANN, fromMe: true, id: 'ALBUM' },
      },
    });
    const others: SendContent[] = [
      { type: 'location', latitude: 1, longitude: 2 },
      { type: 'poll', name: 'q', options: ['a', 'b'], selectableCount: 0 },
      { type: 'contact', displayName: 'A', vcard: 'v' },
    ];
    for (const content of others) {
      const json = proto.Message.toObject(proto.Message.fromObject(await made(content, { quoted })));
      expect(JSON.stringify(json)).toContain('"stanzaId":"Q"');
    }
  });
});
