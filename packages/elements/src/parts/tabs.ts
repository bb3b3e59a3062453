import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Localize } from '../localize/localize.js';

export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  /** Path data of an icon before the label. */
  icon?: string;
  /** Stands faint behind the label. */
  count?: string;
}

export interface TabsOptions<Id extends string> {
  /** What they lead through, for a screen reader. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
  /** `segmented` for two or three ways to see one thing; needs `segmentedStyles` beside. */
  look?: 'line' | 'segmented';
  /** Begins the ids; two lists in one element differ in it. */
  prefix?: string;
}

/**
 * Tabs: arrow keys (in the direction of reading), Home and End move and choose. They scroll where they have no room. Needs `tabsStyles`.
 *
 * ```ts
 * tabs(this.localize, { label: t('parts'), tabs: [{ id: 'deliveries', label: t('deliveries') }, …], chosen: this.tab, choose: (id) => { this.tab = id; } })
 * tabPanel(this.tab, html`…`)
 * ```
 */
export function tabs<Id extends string>(localize: Localize, options: TabsOptions<Id>): TemplateResult {
  const { label, chosen, choose, look = 'line', prefix = 'tab' } = options;
  const onKey = (event: KeyboardEvent) => {
    const at = options.tabs.findIndex(({ id }) => id === chosen);
    const forward = localize.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = localize.dir() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const last = options.tabs.length - 1;
    const to = new Map([
      [forward, at === last ? 0 : at + 1],
      [back, at === 0 ? last : at - 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    const next = to === undefined ? undefined : options.tabs[to];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    const list = event.currentTarget as HTMLElement;
    const target = [...list.children][to ?? 0] as HTMLElement;
    target.focus();
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return html`<div class=${look === 'line' ? 'tabs' : 'segmented'} role="tablist" part="tabs" aria-label=${label} @keydown=${onKey}>${options.tabs.map(
    ({ id, label: words, icon: path, count }) => html`<button
        type="button"
        role="tab"
        id="${prefix}-${id}"
        aria-selected=${id === chosen ? 'true' : 'false'}
        aria-controls=${id === chosen ? `${prefix}-panel-${id}` : nothing}
        tabindex=${id === chosen ? '0' : '-1'}
        @click=${() => choose(id)}
      >${path ? icon(path) : nothing}${words}${count === undefined ? nothing : html` <span class="tab-count">${count}</span>`}</button>`,
  )}</div>`;
}

/** What the chosen tab shows. `prefix` as in `tabs`. */
export const tabPanel = (id: string, content: unknown, prefix = 'tab'): TemplateResult =>
  html`<div class="tab-panel" role="tabpanel" id="${prefix}-panel-${id}" aria-labelledby="${prefix}-${id}" tabindex="0">${content}</div>`;
