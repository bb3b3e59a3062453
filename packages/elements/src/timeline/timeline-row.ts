import { bareJid } from '@wagate/contract/jid';
import type { Gateway } from '@wagate/sdk';
import type { TimelineMessage } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localize } from '../localize/localize.js';
import { senderName } from '../message/sender.js';
import { clockTime, dayHeading, dayNumber } from '../message/time.js';
import { cleanLine } from '../text/clean.js';
import { indexOfMessage, nameAround, runOf, startsDay } from './runs.js';
import { timelineStrings } from './timeline.strings.js';

/** What all rows have in common. */
export interface RowContext {
  localize: Localize;
  messages: readonly TimelineMessage[];
  /** Older messages exist: the position of a row in the whole is unknown. */
  more: boolean;
  group: boolean;
  /** The gateway, where it gives out files. */
  files: Gateway | undefined;
  unread: { key: string | undefined; count: number };
  /** Index of the newest own message, whose state is told in words. */
  latest: number;
  /** Key of the message that was looked for. */
  sought: string;
  /** What is marked in one message. */
  marks: { waMessageId: string; words: readonly string[] } | undefined;
}

/** Names of those whom a notice is about. */
function noticeNames({ messages }: RowContext, index: number): ReadonlyMap<string, string> | undefined {
  const notice = messages[index]!.system;
  if (!notice) return undefined;
  const names = new Map<string, string>();
  for (const jid of [notice.actor, ...(notice.targets ?? [])]) {
    const name = jid && nameAround(messages, index, jid);
    if (jid && name) names.set(bareJid(jid), cleanLine(name));
  }
  return names;
}

/** A row, rendered again only when something that it shows is another: while one scrolls, nothing is. */
export function timelineRow(index: number, context: RowContext): unknown {
  const { localize, messages, unread, latest, sought, marks } = context;
  const message = messages[index]!;
  const { key, waMessageId, system, quotedMessageId } = message;
  const shown = [
    message,
    messages[index - 1],
    messages[index + 1],
    // Names and quotations come from anywhere in the chat.
    system || quotedMessageId ? messages : undefined,
    index,
    context.more ? -1 : messages.length,
    context.group,
    context.files,
    unread.key,
    unread.count,
    index === latest,
    key === sought,
    marks?.waMessageId === waMessageId ? marks : undefined,
    // Words of another language, and what is called today.
    localize.area(timelineStrings)('messages'),
    localize.lang(),
    dayNumber(Date.now()),
  ];
  return guard(shown, () => renderTimelineRow(index, context));
}

/** One message with what stands above it: its day, the unread line. */
function renderTimelineRow(index: number, context: RowContext): TemplateResult {
  const { localize, messages, unread } = context;
  const t = localize.area(timelineStrings);
  const lang = localize.lang();
  const message = messages[index]!;
  const parted = (at: number) =>
    at < messages.length && (messages[at]?.key === unread.key || startsDay(messages, at));
  const run = runOf(messages, index, parted);
  const author = message.fromMe ? t('you') : senderName(message).text || t('unknown');
  const answered = message.quotedMessageId
    ? indexOfMessage(messages, message.quotedMessageId, index - 1)
    : -1;
  const joined = run === 'middle' || run === 'last';
  return html`<div
    class="item ${joined ? 'joined' : ''} ${index === messages.length - 1 ? 'end' : ''} ${message.key === context.sought ? 'sought' : ''}"
    role="article"
    data-key=${message.key}
    aria-label=${message.system ? nothing : t('row', author, clockTime(lang, message.timestamp))}
    aria-posinset=${index + 1}
    aria-setsize=${context.more ? -1 : messages.length}
  >
    ${startsDay(messages, index) ? html`<div class="day" part="day"><span>${dayHeading(lang, message.timestamp, Date.now())}</span></div>` : nothing}
    ${message.key === unread.key ? html`<div class="unread" part="unread"><span>${t('new_messages', unread.count)}</span></div>` : nothing}
    <wagate-message
      exportparts="bubble, text, author, meta, status, reactions, mention, notice"
      .message=${message}
      .run=${run}
      .group=${context.group}
      .files=${context.files}
      .showStatus=${index === context.latest}
      .marks=${context.marks?.waMessageId === message.waMessageId ? context.marks.words : undefined}
      .quote=${messages[answered]}
      .names=${noticeNames(context, index)}
    ></wagate-message>
  </div>`;
}

/** The day of the topmost message on show, over the list, while its heading is out of view. */
export function renderFloatingDay(
  localize: Localize,
  message: TimelineMessage | undefined,
): TemplateResult | typeof nothing {
  if (!message) return nothing;
  const heading = dayHeading(localize.lang(), message.timestamp, Date.now());
  return html`<div class="floating" aria-hidden="true"><span>${heading}</span></div>`;
}
