import type { EngineEvent, EngineHost, EngineSignal, Linking } from '@wagate/engine';
import {
  type AuthenticationCreds,
  type BinaryNode,
  buildPairingQRData,
  configureSuccessfulPairing,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  S_WHATSAPP_NET,
  type WABrowserDescription,
  type WASocket,
} from 'baileys';
import { credentialsWrite } from '../storage/credentials.js';
import type { CloseCause } from './close-cause.js';
import { presentKnownSystem } from './device.js';

export interface LinkerParts {
  host: EngineHost;
  credentials: AuthenticationCreds;
  linking: Linking;
  device: WABrowserDescription;
  qrTimeouts: { first: number; next: number };
  codeAnswerMs: number;
  finish(cause: CloseCause): void;
}

/** Links this device to a phone: shows one QR code after the other, or a pairing code for as long. */
export class Linker {
  readonly #socket: WASocket;
  readonly #parts: LinkerParts;
  #timer: NodeJS.Timeout | undefined;
  #code: Extract<EngineSignal, { type: 'pairing-code' }> | undefined;
  #answerTimer: NodeJS.Timeout | undefined;

  constructor(socket: WASocket, parts: LinkerParts) {
    this.#socket = socket;
    this.#parts = parts;
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#answerTimer);
  }

  /** WhatsApp's server hands out one reference for each QR code it will accept. */
  async offer(stanza: BinaryNode): Promise<void> {
    try {
      await this.#answer(stanza);
    } catch {
      const message = 'WhatsApp did not take the linking up';
      this.#parts.finish({ type: 'closed', reason: 'refused', retry: true, message });
    }
  }

  async #answer(stanza: BinaryNode): Promise<void> {
    await this.#socket.sendNode({
      tag: 'iq',
      attrs: { to: S_WHATSAPP_NET, type: 'result', id: stanza.attrs.id ?? '' },
    });
    const offer = getBinaryNodeChild(stanza, 'pair-device');
    const references = getBinaryNodeChildren(offer, 'ref').map(({ content }) =>
      Buffer.from(content as Uint8Array).toString('utf8'),
    );
    const { linking } = this.#parts;
    if (linking.by === 'qr') this.#show(references, 1);
    else await this.#requestCode(linking.phone, references.length);
  }

  /**
   * A code was typed into the phone, which alone finds out whether it is the right one: of a wrong one WhatsApp tells this end nothing, and takes
   * the right one all the same. So the code is on show again where no link follows.
   */
  codeEntered(stanza: BinaryNode): void {
    const code = this.#code;
    if (!code || getBinaryNodeChild(stanza, 'link_code_companion_reg')?.attrs.stage !== 'primary_hello')
      return;
    const { host, codeAnswerMs } = this.#parts;
    host.emit({ type: 'linking', state: 'scanned' });
    clearTimeout(this.#answerTimer);
    this.#answerTimer = setTimeout(() => host.emit(code), codeAnswerMs);
  }

  /**
   * Stores the link before WhatsApp hears that this device accepts it: a crash must not leave a dead device behind.
   * Resolves to whether there is anything to accept.
   */
  async confirm(stanza: BinaryNode): Promise<boolean> {
    this.stop();
    const { host, finish } = this.#parts;
    host.emit({ type: 'linking', state: 'linking' });
    const linked = this.#verified(stanza);
    if (!linked) {
      const message = 'The confirmation was not signed by the phone that was asked';
      finish({ type: 'closed', reason: 'refused', retry: false, message });
      return false;
    }
    const jid = linked.me?.id ?? '';
    const lid = linked.me?.lid;
    const business = getBinaryNodeChild(getBinaryNodeChild(stanza, 'pair-success'), 'biz')?.attrs.name;
    const paired: EngineEvent = {
      type: 'paired',
      jid,
      ...(lid && { lid }),
      ...(business && { businessName: business }),
      ...(linked.platform && { platform: linked.platform }),
    };
    await host.commit({ writes: [credentialsWrite(linked)], events: [paired] });
    return true;
  }

  #verified(stanza: BinaryNode): AuthenticationCreds | undefined {
    const { credentials } = this.#parts;
    try {
      return { ...credentials, ...configureSuccessfulPairing(stanza, credentials).creds };
    } catch {
      return undefined;
    }
  }

  #show(references: string[], attempt: number): void {
    const { host, credentials, device, qrTimeouts, finish } = this.#parts;
    const reference = references[attempt - 1];
    if (reference === undefined) {
      finish({ type: 'closed', reason: 'qr-expired', retry: false });
      return;
    }
    const code = buildPairingQRData(
      reference,
      Buffer.from(credentials.noiseKey.public).toString('base64'),
      Buffer.from(credentials.signedIdentityKey.public).toString('base64'),
      credentials.advSecretKey,
      device,
    );
    const lifetime = attempt === 1 ? qrTimeouts.first : qrTimeouts.next;
    host.emit({ type: 'qr', code, expiresAt: Date.now() + lifetime, attempt, of: references.length });
    this.#timer = setTimeout(() => this.#show(references, attempt + 1), lifetime);
  }

  async #requestCode(phone: string, references: number): Promise<void> {
    const { host, device, qrTimeouts, finish } = this.#parts;
    const lifetime = qrTimeouts.first + Math.max(0, references - 1) * qrTimeouts.next;
    const expiresAt = Date.now() + lifetime;
    this.#timer = setTimeout(
      () => finish({ type: 'closed', reason: 'code-expired', retry: false }),
      lifetime,
    );
    presentKnownSystem(device);
    const code = await this.#socket.requestPairingCode(phone);
    this.#code = { type: 'pairing-code', code: `${code.slice(0, 4)}-${code.slice(4)}`, phone, expiresAt };
    host.emit(this.#code);
  }
}
