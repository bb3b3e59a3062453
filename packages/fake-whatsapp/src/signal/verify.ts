import curve from 'libsignal/src/curve.js';

/** Whether the holder of the key signed this. Baileys' own `Curve.verify` says yes to any well-formed signature. */
export function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  return curve.verifySignature(Buffer.concat([Buffer.from([5]), publicKey]), message, signature);
}
