import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import { cleanLine } from '../../text/clean.js';
import type { PollContent } from '../content.js';
import { messageStrings } from '../message.strings.js';
import { summaryStrings } from '../summary.strings.js';
import { clockTime, dayNumber, listTime } from '../time.js';

const MOST = 24;

/** A poll and how it stands; the leading option is in ink and bold. */
export function pollView(localize: Localize, poll: PollContent, meta: unknown): TemplateResult {
  const t = localize.area(messageStrings);
  const lang = localize.lang();
  const now = Date.now();
  const most = Math.max(0, ...poll.options.map((option) => option.votes));
  const total = Math.max(poll.votes ?? 0, most, 1);
  const end = poll.endTime;
  const ends =
    end === undefined
      ? ''
      : end <= now
        ? t('ended')
        : t('ends', dayNumber(end) === dayNumber(now) ? clockTime(lang, end) : listTime(lang, end, now));
  const facts = [
    poll.selectable === 1 ? t('one_answer') : t('several_answers'),
    poll.votes === undefined ? '' : t('votes', poll.votes),
    ends,
  ];
  return html`<div class="poll">
    <div class="question" dir="auto">${cleanLine(poll.question) || localize.area(summaryStrings)('poll')}</div>
    <div class="facts"><span class="note">${facts.filter(Boolean).join(' · ')}</span>${meta}</div>
    ${poll.options.slice(0, MOST).map(({ text, votes }) => {
      const label = cleanLine(text);
      return html`<div class="option ${votes === most && most > 0 ? 'leads' : ''}">
        <span class="choice"><bdi>${label}</bdi>${poll.votes === undefined ? nothing : html`<span>${localize.number(votes)}</span>`}</span>
        ${poll.votes === undefined ? nothing : html`<progress max=${total} value=${votes} aria-label=${label}></progress>`}
      </div>`;
    })}
  </div>`;
}
