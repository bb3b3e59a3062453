import type { KeyWrite } from '@wagate/engine';
import { jidDecode, type LIDMapping, type SignalKeyStore } from 'baileys';
import { writesOf } from '../storage/key-store.js';

const PAIRS_A_COMMIT = 500;

/** Looks up a person's other address among the stored pairs; never asks the network. */
export async function otherAddress(store: SignalKeyStore, jid: string): Promise<string | undefined> {
  const decoded = jidDecode(jid);
  if (!decoded) return undefined;
  const toPhone = decoded.server === 'lid';
  if (!toPhone && decoded.server !== 's.whatsapp.net') return undefined;
  // The layout is that of Baileys' own mapping store.
  const id = toPhone ? `${decoded.user}_reverse` : decoded.user;
  const user = (await store.get('lid-mapping', [id]))[id];
  return user && `${user}@${toPhone ? 's.whatsapp.net' : 'lid'}`;
}

/**
 * The writes that remember pairs of addresses, a list a commit. They go past Baileys' mapping store, which would hold
 * each of them in memory with two timers: a history brings thousands.
 */
export function pairWrites(pairs: readonly LIDMapping[]): KeyWrite[][] {
  const commits: KeyWrite[][] = [];
  for (let start = 0; start < pairs.length; start += PAIRS_A_COMMIT) {
    const mapping: Record<string, string> = {};
    for (const { pn, lid } of pairs.slice(start, start + PAIRS_A_COMMIT)) {
      const phone = jidDecode(pn)?.user;
      const person = jidDecode(lid)?.user;
      if (!phone || !person) continue;
      mapping[phone] = person;
      mapping[`${person}_reverse`] = phone;
    }
    commits.push(writesOf({ 'lid-mapping': mapping }));
  }
  return commits;
}
