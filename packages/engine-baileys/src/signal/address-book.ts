import { jidDecode, type SignalKeyStore } from 'baileys';

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
