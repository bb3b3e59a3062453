import type { EngineSession } from '@wagate/engine';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterEach, beforeEach } from 'vitest';
import { createBaileysEngine } from '../engine.js';
import type { BaileysEngineOptions } from '../settings.js';
import { MemoryHost } from './memory-host.js';
import { giveOneTimeKeys } from './one-time-keys.js';

export const NUMBER = '15550001111';
export const PHONE_JID = `${NUMBER}@s.whatsapp.net`;
export const ALICE = '15550002222';
export const ALICE_JID = `${ALICE}@s.whatsapp.net`;

/** Options for tests on a network: on a busy machine linking takes seconds. */
export const NETWORK = { timeout: 30_000 };

/** A network with one phone, and one session that can be linked to it. */
export class Fixture {
  network!: Network;
  host!: MemoryHost;
  session!: EngineSession;

  constructor(private readonly options: BaileysEngineOptions = {}) {
    beforeEach(async () => {
      this.network = await startNetwork({ timing: { readDelayMs: 20 } });
      await this.network.phones.create({ number: NUMBER, name: 'Front desk' });
      this.host = new MemoryHost();
      giveOneTimeKeys(this.host);
      this.session = this.open(this.host);
    });
    afterEach(async () => {
      await this.session.close();
      await this.network.close();
    });
  }

  open(host: MemoryHost): EngineSession {
    const { url, rootPublicKey, mediaCertificate } = this.network;
    return createBaileysEngine({ url, rootPublicKey, mediaCertificate, ...this.options }).open(host);
  }

  async link(): Promise<void> {
    await this.session.connect();
    const { code } = await this.host.signal('qr');
    await this.network.phones.scan(NUMBER, code);
    await this.host.signal('connected');
  }

  async reconnect(): Promise<void> {
    const seen = this.host.signals.length;
    await this.session.connect();
    await this.host.signal('connected', undefined, seen);
  }

  /** Until the network has heard of everything that it may forget it. */
  async allConfirmed(): Promise<void> {
    for (let waited = 0; waited < 15_000; waited += 20) {
      const linked = (await this.network.phones.list()).flatMap((phone) => phone.linked);
      if (linked.every(({ waiting }) => waiting === 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Something was never confirmed');
  }

  /** How many things the network still holds for the session. */
  async waiting(): Promise<number> {
    const [phone] = await this.network.phones.list();
    return phone?.linked.reduce((sum, { waiting }) => sum + waiting, 0) ?? 0;
  }
}
