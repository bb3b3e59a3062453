import { bareJid } from '@wagate/contract/jid';
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { squareAvatar } from '../avatar/square.js';
import { icon } from '../icon/icon.js';
import { BAN, VERIFIED } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { type ContactEntry, entryName } from './contact-entries.js';
import { markedName, markedNumber } from './contact-marks.js';
import { contactName, contactPhone } from './contact-name.js';
import { contactsStrings } from './contacts.strings.js';

/** What a row shows beside its person or group. */
export interface EntryPlace {
  index: number;
  /** -1 when more exist than are loaded. */
  count: number;
  selected: boolean;
  /** The keyboard stands on it. */
  active: boolean;
  search: string;
}

/** The initials of a person or group; who is known by a number alone has no colour. */
export function entryAvatar(localize: Localize, entry: ContactEntry): TemplateResult {
  const name = entryName(localize, entry);
  if (entry.is === 'group') return squareAvatar(name);
  const { source } = contactName(entry.contact);
  return avatar(source === 'phone' || source === 'unknown' ? { name } : { name, jid: bareJid(entry.jid) });
}

/** The line beneath the name: the number, or that it is hidden; how many a group has. */
export function entrySecond(localize: Localize, entry: ContactEntry, search: string): unknown {
  const t = localize.area(contactsStrings);
  if (entry.is === 'group') {
    const { participantCount } = entry.group;
    return typeof participantCount === 'number' ? t('group_of', participantCount) : t('group');
  }
  const phone = contactPhone(entry.contact);
  return phone ? html`<bdi dir="ltr">${markedNumber(formatPhone(phone), search)}</bdi>` : t('number_hidden');
}

function atEnd(localize: Localize, entry: ContactEntry): TemplateResult | typeof nothing {
  const t = localize.area(contactsStrings);
  if (entry.is === 'group') return nothing;
  const { blocked, source } = entry.contact;
  if (blocked) return html`<span class="met blocked">${icon(BAN)}${t('blocked')}</span>`;
  return html`<span class="met">${t(source === 'dm' ? 'met_dm' : 'met_group')}</span>`;
}

/** One person or group of the list, as an option of its listbox. */
export function renderEntryRow(localize: Localize, entry: ContactEntry, place: EntryPlace): TemplateResult {
  const t = localize.area(contactsStrings);
  const { index, count, selected, active, search } = place;
  const business = entry.is === 'person' ? cleanLine(entry.contact.businessName ?? '') : '';
  return html`<div
    class=${active ? 'row active' : 'row'}
    part="row"
    role="option"
    id="row-${index}"
    data-key=${entry.jid}
    aria-selected=${selected ? 'true' : 'false'}
    aria-setsize=${count}
    aria-posinset=${index + 1}
  >
    ${entryAvatar(localize, entry)}
    <div class="lines">
      <div class="line">
        <span class="name" dir="auto">${markedName(entryName(localize, entry), search)}</span>
        ${business ? html`<span class="verified" title=${t('business')}>${icon(VERIFIED)}<span class="visually-hidden">${t('business')}</span></span>` : nothing}
      </div>
      <div class="second">${entrySecond(localize, entry, search)}</div>
    </div>
    ${atEnd(localize, entry)}
  </div>`;
}
