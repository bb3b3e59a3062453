import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a server of HTTPS proves itself with, as PEM. */
export interface TlsCertificate {
  key: string;
  certificate: string;
}

/** One value of ASN.1 in DER: what it is, how long it is, and its content. */
function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const explicit = (tag: number, part: Uint8Array) => der(0xa0 + tag, part);
const octets = (part: Uint8Array) => der(0x04, part);
const utcTime = (text: string) => der(0x17, Buffer.from(text));

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = identifier('550403');
const BASIC_CONSTRAINTS = identifier('551d13');
const ALTERNATIVE_NAME = identifier('551d11');
const TRUE = der(0x01, Buffer.of(0xff));

/**
 * A certificate for 127.0.0.1, signed with its own key: whoever is to believe it is given exactly this one. Node makes
 * keys and signatures, but no certificates; those few fields are written here (RFC 5280).
 */
export function createTlsCertificate(): TlsCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('Wagate demo network, this machine alone')))),
  );
  const serial = randomBytes(8);
  // Positive, and without a leading zero.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const loopback = der(0x87, Buffer.of(127, 0, 0, 1));
  const extensions = sequence(
    sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
    sequence(ALTERNATIVE_NAME, octets(sequence(loopback))),
  );
  const signed = sequence(
    explicit(0, der(0x02, Buffer.of(2))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, extensions),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', signed, privateKey));
  const base64 = sequence(signed, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}
