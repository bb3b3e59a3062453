import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

export type TagTone = 'neutral' | 'outlined' | 'accent' | 'positive' | 'warning' | 'danger';

/**
 * A word on a ground of its own: a permission, a role, "Expired". Needs `tagStyles`.
 *
 * ```ts
 * html`${tag(t('expired'), 'danger')} ${tag(t('super_admin'), 'accent', SHIELD)}`
 * ```
 * @param glyph path data of an icon before the word
 */
export function tag(words: unknown, tone: TagTone = 'neutral', glyph?: string): TemplateResult {
  return html`<span class=${tone === 'neutral' ? 'tag' : `tag ${tone}`}>${glyph ? icon(glyph) : nothing}${words}</span>`;
}

/** Several in a row that wraps: `tags([tag('read'), tag('send')])`. */
export const tags = (all: readonly TemplateResult[]): TemplateResult =>
  html`<span class="tags">${all}</span>`;
