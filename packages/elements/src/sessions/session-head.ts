import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { PLUS } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { sessionsStrings } from './sessions.strings.js';

export interface HeadContext {
  localize: Localize;
  /** Changes arrive as they happen. */
  live: boolean;
  /** Asks for a new session; undefined where the person may not, or nothing is known yet. */
  create: (() => void) | undefined;
}

export function renderHead({ localize, live, create }: HeadContext): TemplateResult {
  const t = localize.area(sessionsStrings);
  const dot = svg`<circle class="dot" cx="4" cy="4" r="3.5"></circle>`;
  return html`<div class="head" part="head">
    <slot name="head-start"></slot>
    <h2>${t('title')}</h2>
    <span class="live"
      >${live ? html`<svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">${dot}</svg>${t('live')}` : nothing}</span
    >
    ${
      create
        ? html`<button class="button primary new" type="button" @click=${create}>
          ${icon(PLUS)}<span class="long">${t('new_session')}</span><span class="short">${t('new_short')}</span>
        </button>`
        : nothing
    }
  </div>`;
}
