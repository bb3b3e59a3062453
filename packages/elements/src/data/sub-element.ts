import { GatewayError } from '@wagate/sdk';
import { html, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { importAgain } from '../base/import-again.js';
import { readingStrings } from './reading.strings.js';
import { Retry } from './retry.js';

/**
 * An element that only some states of its host show: its definition is imported when its tag is first rendered. Until then the tag keeps its
 * place, and what was set on it is there when it comes. A definition that cannot be fetched says so in its place, and is asked for again by itself.
 *
 * ```ts
 * readonly detail = new SubElement(this, 'wagate-contact', () => import('../define/contact.js'));
 * render() { return html`${this.detail.show(html`<wagate-contact .jid=${jid}></wagate-contact>`)}`; }
 * ```
 * The host names `readingElements` among its dependencies.
 */
export class SubElement {
  #load: () => Promise<unknown>;
  #loading = false;
  #failure: GatewayError | undefined;

  /** @param load the dynamic import, written out so that a bundler makes a chunk of it */
  constructor(
    private readonly host: WagateElement,
    readonly tag: string,
    load: () => Promise<unknown>,
  ) {
    this.#load = load;
    new Retry(
      host,
      () => this.#failure,
      () => void this.fetch(),
    );
  }

  /** The template with the tag in it, or in its place why it is not there. */
  show(template: TemplateResult): TemplateResult {
    if (!this.#failure) void this.fetch();
    if (!this.#failure) return template;
    return html`<wagate-state-panel
      kind=${navigator.onLine ? 'unreachable' : 'offline'}
      .text=${this.host.localize.area(readingStrings)('part_missing')}
      .actionLabel=${this.host.localize.area(readingStrings)('again')}
      @wagate-panel-action=${this.#again}
    ></wagate-state-panel>`;
  }

  /** Fetches the definition: when a hand moves towards what opens it. */
  async fetch(): Promise<void> {
    if (this.#loading || customElements.get(this.tag)) return;
    this.#loading = true;
    try {
      await this.#load();
      this.#failure = undefined;
    } catch (error) {
      this.#load = importAgain(error) ?? this.#load;
      this.#failure = new GatewayError('A definition could not be fetched.', { status: 0, code: 'network' });
    }
    this.#loading = false;
    this.host.requestUpdate();
  }

  readonly #again = (): void => {
    this.#failure = undefined;
    this.host.requestUpdate();
  };
}
