import type { EngineHost, KeyWrite } from '@wagate/engine';
import { type AuthenticationCreds, initAuthCreds } from 'baileys';
import { decodeCredentials, encode } from './codec.js';

const KIND = 'creds';
const ID = 'creds';

/** Whether the phone has confirmed the link: only then has it signed our identity. */
export function isPaired(credentials: AuthenticationCreds): boolean {
  return credentials.account !== undefined && credentials.me !== undefined;
}

export async function loadCredentials(host: EngineHost): Promise<AuthenticationCreds | undefined> {
  const bytes = (await host.read(KIND, [ID])).get(ID);
  return bytes && decodeCredentials(bytes);
}

/** Credentials for a connection: the stored ones, or new ones, stored before anyone can see their public half. */
export async function openCredentials(host: EngineHost): Promise<AuthenticationCreds> {
  const stored = await loadCredentials(host);
  if (stored) return stored;
  const fresh = initAuthCreds();
  await host.commit({ writes: [credentialsWrite(fresh)] });
  return fresh;
}

/**
 * A pairing code attempt writes the phone number into the credentials before the phone has agreed, and credentials
 * with a number log in instead of pairing: what belongs to an attempt is therefore not stored.
 */
export function credentialsWrite(credentials: AuthenticationCreds): KeyWrite {
  const stored = isPaired(credentials)
    ? credentials
    : { ...credentials, me: undefined, pairingCode: undefined, registered: false };
  return { kind: KIND, id: ID, value: encode(stored) };
}

export const credentialsRemoval: KeyWrite = { kind: KIND, id: ID, value: null };
