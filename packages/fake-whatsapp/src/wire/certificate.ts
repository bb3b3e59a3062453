import type { KeyPair } from 'baileys';
import { Curve, proto } from 'baileys';

const { Details } = proto.CertChain.NoiseCertificate;
const NEVER = 4_102_444_800; // 2100-01-01, in seconds

/** The keys a network proves itself with. They are made once and kept, like those of a real server. */
export interface ServerKeys {
  /** Signs the certificate chain; clients that verify it are given its public half. */
  root: KeyPair;
  intermediate: KeyPair;
  /** The server's long-lived key in the handshake. */
  static: KeyPair;
}

export function createServerKeys(): ServerKeys {
  return {
    root: Curve.generateKeyPair(),
    intermediate: Curve.generateKeyPair(),
    static: Curve.generateKeyPair(),
  };
}

const chains = new WeakMap<ServerKeys, Uint8Array>();

/** The same for every connection: it is signed at the first. */
export function certificateChain(keys: ServerKeys): Uint8Array {
  const chain = chains.get(keys) ?? signedChain(keys);
  chains.set(keys, chain);
  return chain;
}

/** Root → intermediate → the static key, with the serials that clients expect (the root's is 0). */
function signedChain(keys: ServerKeys): Uint8Array {
  const intermediate = Details.encode({
    serial: 1,
    issuerSerial: 0,
    key: keys.intermediate.public,
    notBefore: 0,
    notAfter: NEVER,
  }).finish();
  const leaf = Details.encode({
    serial: 2,
    issuerSerial: 1,
    key: keys.static.public,
    notBefore: 0,
    notAfter: NEVER,
  }).finish();
  return proto.CertChain.encode({
    intermediate: { details: intermediate, signature: Curve.sign(keys.root.private, intermediate) },
    leaf: { details: leaf, signature: Curve.sign(keys.intermediate.private, leaf) },
  }).finish();
}
