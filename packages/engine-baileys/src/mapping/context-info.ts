import { canonicalJid } from '@wagate/contract/jid';
import type { proto } from 'baileys';

/** As many as a group has members. */
const MENTIONS = 1024;

/** What a message without wrappers says of where it belongs: each kind has it in a part of its own. */
export function contextInfoOf(message: proto.IMessage): proto.IContextInfo | undefined {
  for (const part of Object.values(message) as unknown[]) {
    const info = (part as { contextInfo?: proto.IContextInfo | null } | null | undefined)?.contextInfo;
    if (info) return info;
  }
  return undefined;
}

/** Who is mentioned. */
export function mentionsIn(info: proto.IContextInfo | undefined): string[] {
  const named = (info?.mentionedJid ?? []).slice(0, MENTIONS);
  return named.map(canonicalJid).filter((jid) => jid !== undefined);
}
