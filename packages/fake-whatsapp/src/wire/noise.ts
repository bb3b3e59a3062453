import type { KeyPair } from 'baileys';
import { aesDecryptGCM, aesEncryptGCM, Curve, hkdf, proto, sha256 } from 'baileys';
import { certificateChain, type ServerKeys } from './certificate.js';
import { ProtocolError } from './node.js';

const PATTERN = Buffer.from('Noise_XX_25519_AESGCM_SHA256\0\0\0\0');
const NOTHING = Buffer.alloc(0);

/** What the handshake brought: who connects, and with which long-lived key. */
export interface Introduction {
  payload: proto.ClientPayload;
  clientKey: Buffer;
}

/** The server's half of Noise XX, then the transport cipher. One per connection. */
export class Noise {
  #hash: Buffer = PATTERN;
  #salt: Buffer = PATTERN;
  #key: Buffer = PATTERN;
  #counter = 0;
  #ephemeral: KeyPair | undefined;
  #transport: { readKey: Buffer; writeKey: Buffer; read: number; write: number } | undefined;

  constructor(private readonly keys: ServerKeys) {}

  /** The four bytes in front of the first frame. */
  prologue(header: Buffer): void {
    this.#authenticate(header);
  }

  /** ClientHello in, ServerHello with the certificate chain out. */
  hello(frame: Buffer): Uint8Array {
    const theirs = proto.HandshakeMessage.decode(frame).clientHello?.ephemeral;
    if (theirs?.length !== 32) throw new ProtocolError('the handshake has no ephemeral key');
    this.#authenticate(theirs);
    const ephemeral = Curve.generateKeyPair();
    this.#ephemeral = ephemeral;
    this.#authenticate(ephemeral.public);
    this.#mix(Curve.sharedKey(ephemeral.private, theirs));
    const sealedStatic = this.#encrypt(this.keys.static.public);
    this.#mix(Curve.sharedKey(this.keys.static.private, theirs));
    const payload = this.#encrypt(certificateChain(this.keys));
    return proto.HandshakeMessage.encode({
      serverHello: { ephemeral: ephemeral.public, static: sealedStatic, payload },
    }).finish();
  }

  /** ClientFinish in; from here on `seal` and `open` work. */
  finish(frame: Buffer): Introduction {
    const finish = proto.HandshakeMessage.decode(frame).clientFinish;
    if (!finish?.static || !finish.payload || !this.#ephemeral)
      throw new ProtocolError('the handshake does not finish');
    const clientKey = this.#decrypt(finish.static);
    this.#mix(Curve.sharedKey(this.#ephemeral.private, clientKey));
    const payload = proto.ClientPayload.decode(this.#decrypt(finish.payload));
    const [readKey, writeKey] = this.#derive(NOTHING);
    this.#transport = { readKey, writeKey, read: 0, write: 0 };
    return { payload, clientKey };
  }

  seal(plain: Uint8Array): Buffer {
    const transport = this.#ready();
    return aesEncryptGCM(plain, transport.writeKey, nonce(transport.write++), NOTHING);
  }

  open(sealed: Uint8Array): Buffer {
    const transport = this.#ready();
    return aesDecryptGCM(sealed, transport.readKey, nonce(transport.read++), NOTHING);
  }

  #ready() {
    if (!this.#transport) throw new ProtocolError('the handshake is not finished');
    return this.#transport;
  }

  #authenticate(data: Uint8Array): void {
    this.#hash = sha256(Buffer.concat([this.#hash, data]));
  }

  #derive(secret: Uint8Array): [Buffer, Buffer] {
    const out = Buffer.from(hkdf(Buffer.from(secret), 64, { salt: this.#salt, info: '' }));
    return [out.subarray(0, 32), out.subarray(32)];
  }

  #mix(secret: Uint8Array): void {
    [this.#salt, this.#key] = this.#derive(secret);
    this.#counter = 0;
  }

  #encrypt(plain: Uint8Array): Buffer {
    const sealed = aesEncryptGCM(plain, this.#key, nonce(this.#counter++), this.#hash);
    this.#authenticate(sealed);
    return sealed;
  }

  #decrypt(sealed: Uint8Array): Buffer {
    const plain = aesDecryptGCM(sealed, this.#key, nonce(this.#counter++), this.#hash);
    this.#authenticate(sealed);
    return plain;
  }
}

function nonce(counter: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(counter, 8);
  return bytes;
}
