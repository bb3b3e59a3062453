import { sameJid } from '@wagate/contract/jid';
import type { EngineMessage } from '@wagate/engine';
import type { proto } from 'baileys';
import { personAddress } from './address.js';
import { wordsOf } from './content.js';
import { contextInfoOf, mentionsIn } from './context-info.js';
import type { Me } from './envelope.js';
import { unwrap } from './unwrap.js';

/** Quotes are shown, not stored: this is what the contract lets through. */
const QUOTE_LIMIT = 4096;

/** Messages disappear after 90 days at most: what says much more does not mean seconds. */
const LONGEST_S = 10 * 365 * 24 * 3600;

/** Who a message mentions and what it answers. */
export function contextOf(message: proto.IMessage, me: Me): Pick<EngineMessage, 'mentions' | 'quoted'> {
  const info = contextInfoOf(unwrap(message).message);
  if (!info) return {};
  const mentions = mentionsIn(info);
  return {
    ...(mentions.length > 0 && { mentions }),
    ...(info.stanzaId && { quoted: quoteOf(info, info.stanzaId, me) }),
  };
}

/** When a message disappears, where it does. @param timestamp when it was written, epoch milliseconds */
export function expiryOf(message: proto.IMessage, timestamp: number): number | undefined {
  const lasts = contextInfoOf(unwrap(message).message)?.expiration ?? 0;
  return lasts > 0 && lasts <= LONGEST_S ? timestamp + lasts * 1000 : undefined;
}

function quoteOf(info: proto.IContextInfo, id: string, me: Me): NonNullable<EngineMessage['quoted']> {
  const body = wordsOf(info.quotedMessage)?.slice(0, QUOTE_LIMIT);
  const author = info.participant ?? undefined;
  const fromMe = sameJid(author, me.id) || sameJid(author, me.lid);
  return { id, ...personAddress(author), ...(body && { body }), ...(author && { fromMe }) };
}
