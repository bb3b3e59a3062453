import { chatKind, parseJid } from '@wagate/contract/jid';
import { conflict, forbidden, invalid } from '../errors/api-problem.js';
import { cleanText } from '../text/clean-text.js';
import type { StoredContent } from './content.js';
import type { MessageRow } from './message-row.js';
import { LONGEST_TEXT } from './send-request.js';

/** So long phones take the edit of a message over. */
const EDITABLE_MS = 15 * 60_000;
const LONGEST_EMOJI = 64;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** What a change is asked of, and when. */
export interface Wanted {
  row: MessageRow;
  /** Epoch milliseconds. */
  now: number;
}

function requireThere(row: MessageRow): void {
  if (row.deleted) throw conflict('the message was deleted');
  if (row.from_me && row.status === 'failed') throw conflict('the message was never sent');
}

/** The new text. @throws ApiProblem 400, 403, 409 for what no phone would follow */
export function readEdit({ row, now }: Wanted, text: string): string {
  if (text.length > LONGEST_TEXT) throw invalid([`must have at most ${LONGEST_TEXT} characters (body.text)`]);
  if (!row.from_me) throw forbidden('only own messages can be edited');
  if (row.type !== 'text') throw invalid(['only messages of type text can be edited (path.mid)']);
  requireThere(row);
  if (now - row.timestamp > EDITABLE_MS)
    throw conflict('WhatsApp lets a message be edited for 15 minutes, which are over');
  return cleanText(text);
}

/** Whom the new text of a message still mentions. */
export function mentionsLeft({ row }: Pick<Wanted, 'row'>, text: string): string[] {
  const mentions: string[] = row.mentions ? JSON.parse(row.mentions) : [];
  const named = new Set(text.match(/@[\w-]+/g));
  return mentions.filter((jid) => named.has(`@${parseJid(jid)?.user}`));
}

/** @param looksAfter whether the number is an admin of the group */
export function requireRevocable({ row }: Pick<Wanted, 'row'>, looksAfter: boolean): void {
  if (row.from_me) {
    if (row.status === 'failed' && !row.deleted) throw conflict('the message was never sent');
    return;
  }
  if (chatKind(row.chat_jid) !== 'group') throw forbidden('only own messages can be deleted in this chat');
  if (!looksAfter) throw forbidden('only an admin of the group can delete the messages of others');
}

/** An emoji, or nothing to take it back. */
export function readReaction({ row }: Pick<Wanted, 'row'>, emoji: string): string {
  const signs = [...new Intl.Segmenter().segment(emoji)].length;
  if (emoji !== '' && (emoji.length > LONGEST_EMOJI || signs !== 1 || !PICTURE.test(emoji)))
    throw invalid(['must be one emoji, or empty (body.emoji)']);
  requireThere(row);
  return emoji;
}

/** The chosen options, each once. */
export function readVote({ row, now }: Wanted, options: readonly string[]): string[] {
  const { poll }: StoredContent = row.content ? JSON.parse(row.content) : {};
  if (row.type !== 'poll' || !poll) throw invalid(['must be a poll (path.mid)']);
  requireThere(row);
  if (poll.endTime && poll.endTime <= now) throw conflict('the poll has ended');
  const chosen = [...new Set(options.map(cleanText))];
  const unknown = chosen.filter((option) => !poll.options.includes(option));
  if (unknown.length) throw invalid(['must be options of the poll (body.options)']);
  if (poll.selectableCount > 0 && chosen.length > poll.selectableCount)
    throw invalid([`must have at most ${poll.selectableCount} items in this poll (body.options)`]);
  return chosen;
}
