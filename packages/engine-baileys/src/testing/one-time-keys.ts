import { Curve, initAuthCreds } from 'baileys';
import { encode } from '../storage/codec.js';
import { credentialsWrite } from '../storage/credentials.js';
import type { MemoryHost } from './memory-host.js';

/** As many as a new session makes: that takes longer than most tests, so all sessions of a process have the same ones. */
const COUNT = 812;
const stored = Array.from(
  { length: COUNT },
  (_, index) => [String(index + 1), encode(Curve.generateKeyPair())] as const,
);

/** Gives a host a session that is new, but has made its one-time keys: it brings them when it is linked. */
export function giveOneTimeKeys(host: MemoryHost): void {
  const { kind, id, value } = credentialsWrite({ ...initAuthCreds(), nextPreKeyId: COUNT + 1 });
  host.kinds.set(kind, new Map([[id, value!]]));
  host.kinds.set('pre-key', new Map(stored));
}
