import type { Chat } from '@wagate/sdk';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rowAfter } from '../chat-list/listbox-keys.js';
import type { Localize } from '../localize/localize.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import type { Hit } from './hit.js';
import { renderHit } from './hit-row.js';
import { messageSearchStrings } from './message-search.strings.js';

/** Height of a row that was never rendered. */
const GUESS = 77;

/** What a list of hits is shown with. */
interface HitListLooks {
  /** Not all was looked through. */
  more: boolean;
  /** WhatsApp's id of the message on show. */
  shown: string;
  /** The chat of a hit, where several are searched. */
  chatOf: (jid: string) => Chat | undefined;
  open: (hit: Hit) => void;
}

/** The messages that were found, as a listbox beneath a field that keeps the focus: the keyboard stands on one of them. */
export class HitList {
  hits: readonly Hit[] = [];
  #keys: readonly string[] = [];
  /** Id of the message that the keyboard stands on. */
  #active = '';
  #top: string | undefined;
  readonly #rows: VirtualRows;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly scroller: () => HTMLElement | null | undefined,
    near: () => void,
  ) {
    this.#rows = new VirtualRows(host, {
      scroller,
      guess: GUESS,
      near: (edge) => {
        if (edge === 'end') near();
      },
    });
  }

  take(hits: readonly Hit[]): void {
    if (hits === this.hits) return;
    this.hits = hits;
    this.#keys = hits.map(({ message }) => message.id);
    if (!this.#keys.includes(this.#active)) this.#active = '';
    // Another search begins at its top; the next page of one stays where it is.
    if (hits[0]?.message.id !== this.#top) this.#rows.reset();
    this.#top = hits[0]?.message.id;
  }

  /** Id of the option that the keyboard stands on, for the field. */
  get activeId(): string | undefined {
    return this.#active === '' ? undefined : `hit-${this.#keys.indexOf(this.#active)}`;
  }

  /** The hit that Enter opens: the one that the keyboard stands on, else the first. */
  get chosen(): Hit | undefined {
    return this.hits[Math.max(0, this.#keys.indexOf(this.#active))];
  }

  /** @returns whether the key moves through the list. */
  move(key: string): boolean {
    // The others move in the field.
    if (!/^(Arrow(Up|Down)|Page(Up|Down))$/.test(key)) return false;
    const page = Math.max(1, Math.floor((this.scroller()?.clientHeight ?? 0) / GUESS) - 1);
    const next = rowAfter(key, this.#keys.indexOf(this.#active), this.hits.length, page);
    if (next === undefined) return false;
    this.#active = this.#keys[next]!;
    this.#rows.scrollTo(this.#active);
    this.host.requestUpdate();
    return true;
  }

  render(localize: Localize, { more, shown, chatOf, open }: HitListLooks): TemplateResult {
    const now = Date.now();
    const choose = (event: Event) => {
      const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
      const hit = key === undefined ? undefined : this.hits[this.#keys.indexOf(key)];
      if (!hit) return;
      this.#active = key!;
      this.host.requestUpdate();
      open(hit);
    };
    return html`<div class="scroller" role="listbox" id="results" aria-label=${localize.area(messageSearchStrings)('results')} @click=${choose}>
      ${repeat(
        this.#rows.slices(this.#keys),
        (slice) => slice.key,
        (slice) => {
          if (slice.kind === 'gap') return html`<div role="presentation" data-gap=${slice.height}></div>`;
          const hit = this.hits[slice.index]!;
          const place = {
            index: slice.index,
            count: more ? -1 : this.hits.length,
            active: slice.key === this.#active,
            current: hit.message.waMessageId === shown,
            chat: chatOf(hit.message.chatJid),
          };
          return renderHit(localize, hit, place, now);
        },
      )}
    </div>`;
  }
}
