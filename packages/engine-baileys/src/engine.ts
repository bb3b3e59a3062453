import type { Engine } from '@wagate/engine';
import { WA_CERT_DETAILS } from 'baileys';
import { BaileysSession } from './session.js';
import { type BaileysEngineOptions, settingsOf } from './settings.js';
import { quietLibsignal } from './signal/quiet.js';
import { keepTriedSessions } from './signal/tried-sessions.js';

/** WhatsApp Web, spoken by Baileys. */
export function createBaileysEngine(options: BaileysEngineOptions = {}): Engine {
  quietLibsignal();
  keepTriedSessions();
  if (options.rootPublicKey) WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(options.rootPublicKey);
  const settings = settingsOf(options);
  return {
    name: 'baileys',
    version: '7.0.0-rc14',
    open: (host) => new BaileysSession(host, settings),
  };
}
