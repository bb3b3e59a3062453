/** One of six colours, the same for a JID wherever it is shown; its device part does not count. */
export function personColor(jid: string): 1 | 2 | 3 | 4 | 5 | 6 {
  const stripped = jid.replace(/:\d+(?=@)/, '');
  let hash = 0x811c9dc5;
  for (let at = 0; at < stripped.length; at += 1) {
    hash = Math.imul(hash ^ stripped.charCodeAt(at), 0x01000193);
  }
  return (((hash >>> 0) % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}
