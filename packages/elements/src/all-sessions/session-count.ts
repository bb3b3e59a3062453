import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { AllSessions } from './all-sessions.controller.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { isNarrowed, type SessionChoice } from './session-choice.js';

/** How many sessions are on show, and among which they were looked for. */
export function sessionCount(localize: Localize, all: AllSessions, choice: SessionChoice): TemplateResult {
  const t = localize.area(allSessionsStrings);
  const { more = false } = all.list.value ?? {};
  const count = all.items.length;
  const local = all.caller.plain !== undefined && !all.searches;
  const here = isNarrowed({ ...choice, age: '' });
  return html`<span>${more ? t('count_loaded', count) : t('count', count)}${
    local && here ? html` · ${t('among_loaded', count)}` : nothing
  }${more && choice.age ? html` · ${t('age_loaded', count)}` : nothing}</span>`;
}
