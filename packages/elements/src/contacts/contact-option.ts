import { html, type TemplateResult } from 'lit';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { type ContactEntry, entryName } from './contact-entries.js';
import { markedName } from './contact-marks.js';
import { entryAvatar, entrySecond } from './contact-row.js';
import { contactSelectStrings } from './contact-select.strings.js';

interface OptionPlace {
  at: number;
  /** The keyboard stands on it. */
  active: boolean;
  choose: () => void;
}

/** A person or group to choose. */
export function renderEntryOption(
  localize: Localize,
  entry: ContactEntry,
  { at, active, search, choose }: OptionPlace & { search: string },
): TemplateResult {
  return html`<div class=${active ? 'option active' : 'option'} part="option" role="option" id="option-${at}" aria-selected=${active ? 'true' : 'false'} @click=${choose}>
    ${entryAvatar(localize, entry)}
    <div class="lines">
      <span class="name" dir="auto">${markedName(entryName(localize, entry), search)}</span>
      <span class="second">${entrySecond(localize, entry, search)}</span>
    </div>
  </div>`;
}

/** A number that was typed and is nobody's yet. */
export function renderCheckOption(
  localize: Localize,
  digits: string,
  { at, active, choose }: OptionPlace,
): TemplateResult {
  const t = localize.area(contactSelectStrings);
  return html`<div class=${active ? 'option active' : 'option'} part="option" role="option" id="option-${at}" aria-selected=${active ? 'true' : 'false'} @click=${choose}>
    <div class="lines">
      <span class="name"><bdi>${t('check', formatPhone(digits))}</bdi></span>
      <span class="second">${t('check_help')}</span>
    </div>
  </div>`;
}
