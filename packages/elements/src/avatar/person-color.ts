import { bareJid } from '@wagate/contract/jid';

/** One of six colours, the same for a JID wherever it is shown; by whichever of its spellings. */
export function personColor(jid: string): 1 | 2 | 3 | 4 | 5 | 6 {
  const bare = bareJid(jid);
  let hash = 0x811c9dc5;
  for (let at = 0; at < bare.length; at += 1) {
    hash = Math.imul(hash ^ bare.charCodeAt(at), 0x01000193);
  }
  return (((hash >>> 0) % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}
