// Our rows on virtua's framework-free core instead of our own: what the window alone is worth.
import { html, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
// @ts-expect-error: the core is published without types.
import * as core from 'virtua/unstable_core';
import { WagateElement } from '../src/base/element.js';
import '../src/define/message.js';
import { filledStyles } from '../src/styles/filled.styles.js';
import { timelineStyles } from '../src/timeline/timeline.styles.js';
import { timelineRow } from '../src/timeline/timeline-row.js';
import { arrival, GROUP, messagesOf } from './scroll-data.js';
import type { Subject } from './scroll-page.js';

type Row = Parameters<typeof timelineRow>[1]['messages'][number];
const rowOf = (message: object, key: string) => ({ ...message, key, reactions: [] }) as unknown as Row;

class CoreTimeline extends WagateElement {
  static override readonly styles = [filledStyles, timelineStyles];
  messages: readonly Row[] = [];
  stuck = true;
  private readonly layout = core.createListLayout(0, 64);
  private readonly store = core.createVirtualStore(this.layout);
  private readonly driver = core.createContainerDriver(this.store, this.layout, false);
  private readonly cells = new Map<HTMLElement, () => void>();

  protected override firstUpdated(): void {
    this.store.$subscribe(core.UPDATE_VIRTUAL_STATE, () => this.requestUpdate());
    const all = this.renderRoot.querySelector<HTMLElement>('.all')!;
    all.style.cssText = 'position: relative; flex: none; contain: size style; inline-size: 100%';
    this.driver.$observe(all, this.scroller);
    this.scroller.addEventListener('scroll', () => {
      const { scrollTop, scrollHeight, clientHeight } = this.scroller;
      this.stuck = scrollHeight - scrollTop - clientHeight <= 32;
    });
    this.toEnd();
  }

  get scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller')!;
  }

  toEnd(): void {
    if (this.stuck) void this.driver.$scroll(this.messages.length - 1, { align: 'end' });
  }

  protected override render() {
    this.store.$update(core.ACTION_ITEMS_LENGTH_CHANGE, this.messages.length, false);
    const [from, to] = this.store.$getRange(500) as [number, number];
    const context = {
      localize: this.localize,
      messages: this.messages,
      more: false,
      group: true,
      unread: { key: undefined, count: 0 },
      latest: -1,
      sought: '',
      marks: undefined,
    };
    const indexes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return html`<div class="filled"><div class="view"><div class="scroller" role="log"><div class="all">${repeat(
      indexes,
      (index) => this.messages[index]!.key,
      (index) => html`<div class="cell" data-i=${index}>${timelineRow(index, context)}</div>`,
    )}</div></div></div></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const all = this.renderRoot.querySelector<HTMLElement>('.all')!;
    all.style.setProperty('block-size', `${this.store.$getTotalSize()}px`);
    const here = new Set<HTMLElement>();
    for (const cell of all.children as Iterable<HTMLElement>) {
      here.add(cell);
      const index = Number(cell.dataset.i);
      cell.style.setProperty('inset-block-start', `${this.store.$getItemOffset(index)}px`);
      if (this.cells.has(cell)) continue;
      cell.style.setProperty('position', 'absolute');
      cell.style.setProperty('inline-size', '100%');
      this.cells.set(cell, this.driver.$observeItem(cell, index));
    }
    for (const [cell, forget] of this.cells) {
      if (here.has(cell)) continue;
      forget();
      this.cells.delete(cell);
    }
    this.driver.$effect();
  }
}
customElements.define('bench-core-timeline', CoreTimeline);

export function messages(box: HTMLElement, count: number): Subject {
  const element = new CoreTimeline();
  element.messages = messagesOf(count).map((message, index) => rowOf(message, `m${index}`));
  box.append(element);
  let came = 0;
  let waiting: Row[] = [];
  return {
    scroller: () => element.renderRoot.querySelector<HTMLElement>('.scroller'),
    rows: () => element.renderRoot.querySelectorAll<HTMLElement>('[role=article]'),
    indexOf: (row) => Number(row.ariaPosInSet) - 1,
    arrive: () => {
      const one = arrival(came++);
      waiting.push(rowOf({ ...element.messages[1], ...one, fromMe: false, chatJid: GROUP }, one.waMessageId));
      if (waiting.length > 1) return;
      requestAnimationFrame(() => {
        element.messages = [...element.messages, ...waiting];
        waiting = [];
        element.requestUpdate();
        void element.updateComplete.then(() => element.toEnd());
      });
    },
  };
}
