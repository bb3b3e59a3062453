import { canonicalJid, sameJid } from '@wagate/contract/jid';
import type { EngineMessage } from '@wagate/engine';
import type { proto } from 'baileys';
import { personAddress } from './address.js';
import { wordsOf } from './content.js';
import type { Me } from './envelope.js';
import { unwrap } from './unwrap.js';

/** Quotes are shown, not stored: this is what the contract lets through. */
const QUOTE_LIMIT = 4096;

/** Who a message mentions and what it answers. */
export function contextOf(message: proto.IMessage, me: Me): Pick<EngineMessage, 'mentions' | 'quoted'> {
  const info = contextInfoOf(unwrap(message).message);
  if (!info) return {};
  const mentions = (info.mentionedJid ?? []).map(canonicalJid).filter((jid) => jid !== undefined);
  return {
    ...(mentions.length > 0 && { mentions }),
    ...(info.stanzaId && { quoted: quoteOf(info, info.stanzaId, me) }),
  };
}

function quoteOf(info: proto.IContextInfo, id: string, me: Me): NonNullable<EngineMessage['quoted']> {
  const body = wordsOf(info.quotedMessage)?.slice(0, QUOTE_LIMIT);
  const author = info.participant ?? undefined;
  const fromMe = sameJid(author, me.id) || sameJid(author, me.lid);
  return { id, ...personAddress(author), ...(body && { body }), ...(author && { fromMe }) };
}

function contextInfoOf(message: proto.IMessage): proto.IContextInfo | undefined {
  for (const part of Object.values(message) as unknown[]) {
    const info = (part as { contextInfo?: proto.IContextInfo | null } | null | undefined)?.contextInfo;
    if (info) return info;
  }
  return undefined;
}
