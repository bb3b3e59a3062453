import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CHEVRON_END } from '../icon/icons.js';
import { WagateCopy } from './copy.js';
import { jsonStrings } from './json.strings.js';
import { jsonStyles } from './json.styles.js';
import { isSmall, type Json, type JsonLine, type JsonNodeView, jsonLines, quoted } from './json-lines.js';

const DEEPEST_INDENT = 24;
const PLAIN_TEXT = 20_000;

/**
 * Data as a tree: what was sent, what came back. A small one stands open, of a large one the first level; a long list or text comes in steps. Arrow
 * keys move, open and close. It may hold anything: it is shown as text alone.
 *
 * ```html
 * <wagate-json label="Answer"></wagate-json>
 * <script type="module">
 *   import './wagate.min.js';
 *   const json = document.querySelector('wagate-json');
 *   json.value = { event: 'message', payload: { body: 'Two bags, please.' } };
 * </script>
 * ```
 */
export class WagateJson extends WagateElement {
  static override readonly styles = jsonStyles;
  static override readonly texts = [jsonStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  /** The data. */
  @property({ attribute: false }) value: unknown;
  /** The data as a text, in place of `value`. */
  @property({ attribute: false }) text: string | undefined;
  /** What it is, for a screen reader. */
  @property() label = '';

  @state() private views: ReadonlyMap<string, JsonNodeView> = new Map();
  @state() private active = '0';
  private data: { json: Json; small: boolean } | undefined;
  private lines: readonly JsonLine[] = [];

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('value') || changed.has('text')) {
      this.views = new Map();
      this.active = '0';
      this.data = this.read();
    }
    this.lines = this.data ? jsonLines(this.data.json, this.views, this.data.small) : [];
  }

  private read(): { json: Json; small: boolean } | undefined {
    let json = this.value as Json | undefined;
    if (this.text !== undefined) {
      try {
        json = JSON.parse(this.text) as Json;
      } catch {
        return undefined;
      }
    }
    return json === undefined ? undefined : { json, small: isSmall(json) };
  }

  private readonly whole = (): string => this.text ?? JSON.stringify(this.value, null, 2) ?? '';

  protected override render() {
    const t = this.localize.area(jsonStrings);
    if (!this.data && this.text === undefined) return nothing;
    const label = this.label || t('tree');
    return html`<div class="well" part="well">
      ${
        this.data
          ? html`<div class="tree" role="tree" dir="ltr" translate="no" aria-label=${label} @keydown=${this.onKey}>${repeat(
              this.lines,
              ({ path, kind }) => (kind === 'end' ? `${path} end` : path),
              (line) => this.renderLine(line),
            )}</div>`
          : this.renderPlain(label)
      }
      <wagate-copy .value=${this.whole} .label=${this.label || t('what')}></wagate-copy>
    </div>`;
  }

  /** What is no JSON, in steps too. */
  private renderPlain(label: string) {
    const text = this.text ?? '';
    const length = PLAIN_TEXT * (1 + (this.views.get('0')?.more ?? 0));
    const { hidden } = quoted(text, length);
    return html`<div class="tree" role="group" dir="auto" translate="no" tabindex="0" aria-label=${label}>${text.slice(0, text.length - hidden)}${
      hidden > 0
        ? html`<button class="more" type="button" @click=${() => this.more('0')}>${this.moreText(hidden)}</button>`
        : nothing
    }</div>`;
  }

  private moreText(hidden: number): string {
    return this.localize.area(jsonStrings)('more_text', this.localize.number(hidden));
  }

  private renderLine(line: JsonLine) {
    const { kind, path, depth, name, text, hidden, comma, at, of } = line;
    const indent = '  '.repeat(Math.min(depth, DEEPEST_INDENT));
    if (kind === 'end')
      return html`<div class="line" aria-hidden="true">${indent}${text}${comma ? ',' : ''}</div>`;
    const folds = kind === 'open' || kind === 'closed';
    const t = this.localize.area(jsonStrings);
    return html`<div
      class="line ${kind}"
      role="treeitem"
      data-path=${path}
      tabindex=${path === this.active ? '0' : '-1'}
      aria-level=${depth + 1}
      aria-posinset=${at}
      aria-setsize=${of}
      aria-expanded=${folds ? (kind === 'open' ? 'true' : 'false') : nothing}
      @click=${() => this.press(line)}
    >${folds ? html`<span class="fold">${icon(CHEVRON_END)}</span>` : nothing}${indent}${
      name === undefined ? nothing : html`<span class="name">${name}: </span>`
    }<span class="value">${kind === 'more' ? t('more_entries', this.localize.number(hidden)) : text}</span>${comma ? ',' : ''}${
      kind === 'closed'
        ? html` <span class="name">${this.localize.number(hidden)}</span>`
        : kind === 'leaf' && hidden > 0
          ? html` <span class="more">${this.moreText(hidden)}</span>`
          : nothing
    }</div>`;
  }

  private view(path: string, view: JsonNodeView): void {
    this.views = new Map(this.views).set(path, { ...this.views.get(path), ...view });
  }

  private more(path: string): void {
    this.view(path, { more: (this.views.get(path)?.more ?? 0) + 1 });
  }

  private press({ kind, path, hidden }: JsonLine): void {
    // Who selects text does not mean the line.
    if (!getSelection()?.isCollapsed) return;
    this.active = path;
    if (kind === 'open' || kind === 'closed') this.view(path, { open: kind === 'closed' });
    else if (kind === 'more') this.more(path.slice(0, -'.more'.length));
    else if (hidden > 0) this.more(path);
  }

  private async move(path: string): Promise<void> {
    this.active = path;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = this.lines.filter(({ kind }) => kind !== 'end');
    const index = items.findIndex(({ path }) => path === this.active);
    const line = items[index];
    if (!line) return;
    const parent = line.path.slice(0, line.path.lastIndexOf('.'));
    const to: Partial<Record<string, JsonLine | undefined>> = {
      ArrowDown: items[index + 1],
      ArrowUp: items[index - 1],
      Home: items[0],
      End: items.at(-1),
      ArrowRight: line.kind === 'open' ? items[index + 1] : undefined,
      ArrowLeft: line.kind === 'open' ? undefined : items.find(({ path }) => path === parent),
    };
    const presses =
      event.key === 'Enter' ||
      event.key === ' ' ||
      (event.key === 'ArrowRight' && line.kind === 'closed') ||
      (event.key === 'ArrowLeft' && line.kind === 'open');
    const next = to[event.key];
    if (!presses && !next) return;
    event.preventDefault();
    if (presses) {
      this.press(line);
      // The line that asked for more may be gone.
      const stays = line.kind === 'more' ? (items[index - 1]?.path ?? line.path) : line.path;
      void this.move(stays);
    } else if (next) void this.move(next.path);
  }
}
