import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { PLUS } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { sessionsStrings } from './sessions.strings.js';

export interface HeadContext {
  localize: Localize;
  /** Says that changes arrive as they happen. */
  live: TemplateResult | undefined;
  /** Asks for a new session; undefined where the person may not, or nothing is known yet. */
  create: (() => void) | undefined;
}

export function renderHead({ localize, live, create }: HeadContext): TemplateResult {
  const t = localize.area(sessionsStrings);
  return html`<div class="head" part="head">
    <slot name="head-start"></slot>
    <h2>${t('title')}</h2>
    <span class="live">${live}</span>
    ${
      create
        ? html`<button class="button primary new" type="button" @click=${create}>
          ${icon(PLUS)}<span class="long">${t('new_session')}</span><span class="short">${t('new_short')}</span>
        </button>`
        : nothing
    }
  </div>`;
}
