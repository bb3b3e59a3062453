import { lidJid, parseJid, phoneJid } from '@wagate/contract/jid';
import type { KeyWrite } from '@wagate/engine';
import type { LIDMapping, SignalKeyStore } from 'baileys';
import { writesOf } from '../storage/key-store.js';

const PAIRS_A_COMMIT = 500;

/** Looks up a person's other address among the stored pairs; never asks the network. */
export async function otherAddress(store: SignalKeyStore, jid: string): Promise<string | undefined> {
  const known = parseJid(jid);
  const toPhone = known?.kind === 'lid';
  if (!toPhone && known?.kind !== 'phone') return undefined;
  // The layout is that of Baileys' own mapping store.
  const id = toPhone ? `${known.user}_reverse` : known.user;
  const user = (await store.get('lid-mapping', [id]))[id];
  return user && (toPhone ? phoneJid(user) : lidJid(user));
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
      const phone = parseJid(pn)?.user;
      const person = parseJid(lid)?.user;
      if (!phone || !person) continue;
      mapping[phone] = person;
      mapping[`${person}_reverse`] = phone;
    }
    commits.push(writesOf({ 'lid-mapping': mapping }));
  }
  return commits;
}
