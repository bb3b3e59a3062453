import type { WAVersion } from 'baileys';
import { DEVICE_NAME } from './connection/device.js';
import type { EngineLogger } from './logger.js';
import { FileServers } from './media/file-server.js';

export interface BaileysEngineOptions {
  /** WhatsApp's socket; another one (`ws://127.0.0.1:…`) for a test network. */
  url?: string;
  /** 32 bytes: the certificate root of a test network. It holds for the whole process. */
  rootPublicKey?: Uint8Array;
  /** The certificate of a test network's server of files, as PEM: trusted there in the place of all others. */
  mediaCertificate?: string;
  /** The WhatsApp Web version to name; Baileys' own by default. */
  version?: WAVersion;
  /** How the phone lists this device. One that is linked already keeps the name it was linked with. */
  deviceName?: string;
  logger?: EngineLogger;
  /** How long QR codes live, in milliseconds: WhatsApp's 60 s for the first and 20 s for each that follows. */
  qrTimeouts?: { first: number; next: number };
  /** How long a link may take after a pairing code was entered, in milliseconds; after that the code is on show again. */
  codeAnswerMs?: number;
  /** Milliseconds between signs of life; a server silent for longer counts as gone. */
  keepAliveMs?: number;
  /** How long to wait for WhatsApp to confirm a sent message, in milliseconds. */
  sendTimeoutMs?: number;
}

export interface Settings extends BaileysEngineOptions {
  deviceName: string;
  qrTimeouts: { first: number; next: number };
  codeAnswerMs: number;
  sendTimeoutMs: number;
  fileServers: FileServers;
}

export function settingsOf(options: BaileysEngineOptions): Settings {
  // An option that is there but undefined is one that was not given.
  const {
    deviceName = DEVICE_NAME,
    qrTimeouts = { first: 60_000, next: 20_000 },
    codeAnswerMs = 10_000,
    sendTimeoutMs = 30_000,
  } = options;
  const fileServers = new FileServers(options.mediaCertificate);
  return { ...options, deviceName, qrTimeouts, codeAnswerMs, sendTimeoutMs, fileServers };
}
