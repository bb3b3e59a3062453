import { type BinaryNode, initAuthCreds, type WASocket } from 'baileys';
import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../testing/memory-host.js';
import type { CloseCause } from './close-cause.js';
import { deviceNamed } from './device.js';
import { Linker } from './linking.js';

function linker(socket: Partial<WASocket>) {
  const host = new MemoryHost();
  const causes: CloseCause[] = [];
  const made = new Linker(socket as WASocket, {
    host,
    credentials: initAuthCreds(),
    linking: { by: 'code', phone: '15550001111' },
    device: deviceNamed('Wagate'),
    codeAnswerMs: 10_000,
    qrTimeouts: { first: 1_000, next: 1_000 },
    finish: (cause) => causes.push(cause),
  });
  return { host, causes, made };
}

const offer: BinaryNode = {
  tag: 'iq',
  attrs: { id: '1' },
  content: [
    { tag: 'pair-device', attrs: {}, content: [{ tag: 'ref', attrs: {}, content: Buffer.from('2@ref') }] },
  ],
};

describe('linking that goes wrong', () => {
  it('a code that WhatsApp does not give out is a refusal', async () => {
    const { made, causes } = linker({
      sendNode: async () => undefined,
      requestPairingCode: async () => {
        throw new Error('rate limited');
      },
    });
    await made.offer(offer);
    made.stop();
    expect(causes).toMatchObject([{ type: 'closed', reason: 'refused', retry: true }]);
  });

  it('a confirmation that the phone did not sign stores nothing', async () => {
    const { made, causes, host } = linker({});
    const forged: BinaryNode = {
      tag: 'iq',
      attrs: { id: '1' },
      content: [
        {
          tag: 'pair-success',
          attrs: {},
          content: [{ tag: 'device', attrs: { jid: '1:1@s.whatsapp.net' } }],
        },
      ],
    };
    expect(await made.confirm(forged)).toBe(false);
    expect(causes).toMatchObject([{ type: 'closed', reason: 'refused', retry: false }]);
    expect(host.commits).toEqual([]);
  });
});
