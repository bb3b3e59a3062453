import type { People } from '../contacts/people.js';
import type { MessageRow } from './message-row.js';
import type { StoredQuote } from './payload.js';

/**
 * The stored message that another quotes. A quote names its sender, and may come from another chat then; where it does not, it
 * is of the same chat.
 * @param candidates our own first, then the oldest
 */
export function quotedMessage(
  row: MessageRow,
  quote: StoredQuote,
  candidates: readonly MessageRow[],
  people: People,
): MessageRow | undefined {
  const named = candidates.filter((one) => one.wa_message_id === row.quoted_message_id);
  const here = named.filter((one) => one.chat_jid === row.chat_jid);
  const address = quote.senderLid ?? quote.senderJid;
  const isFrom = (one: MessageRow): boolean =>
    one.from_me === 1
      ? quote.fromMe === true
      : address !== undefined && people.canonical(one.sender) === people.canonical(address);
  return here.find(isFrom) ?? (quote.fromMe || address === undefined ? here[0] : named.find(isFrom));
}
