import { proto, WA_CERT_DETAILS } from 'baileys';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../signal/verify.js';
import { certificateChain, createServerKeys } from './certificate.js';

const keys = createServerKeys();
const { intermediate, leaf } = proto.CertChain.decode(certificateChain(keys));
const details = (of: typeof leaf) => proto.CertChain.NoiseCertificate.Details.decode(of!.details!);

describe('the certificate chain', () => {
  it('is signed by the root, and by nobody else', () => {
    expect(verifySignature(keys.root.public, intermediate!.details!, intermediate!.signature!)).toBe(true);
    expect(
      verifySignature(createServerKeys().root.public, intermediate!.details!, intermediate!.signature!),
    ).toBe(false);
  });

  it('leads to the key that the handshake uses', () => {
    expect(verifySignature(details(intermediate).key!, leaf!.details!, leaf!.signature!)).toBe(true);
    expect(Buffer.from(details(leaf).key!)).toEqual(Buffer.from(keys.static.public));
    expect(details(intermediate).issuerSerial).toBe(WA_CERT_DETAILS.SERIAL);
  });
});
