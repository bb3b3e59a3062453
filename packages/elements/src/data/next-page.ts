import type { GatewayError } from '@wagate/sdk';
import type { LiveSnapshot } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { WagateElement } from '../base/element.js';
import { failureText } from './failure-text.js';
import { readingStrings } from './reading.strings.js';

/** What a paged list tells of its next page. */
interface Paged extends LiveSnapshot {
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly moreError?: GatewayError;
}

/** The next page of a list: read when its end comes near, or when it is asked for. After a failure it waits to be asked. */
export class NextPage {
  constructor(
    private readonly host: WagateElement,
    private readonly list: () => { get(): Paged; loadMore(): Promise<void> } | undefined,
  ) {}

  /** The end of what is loaded comes near. */
  near(): void {
    const list = this.list();
    const { phase, more, loadingMore, moreError } = list?.get() ?? {};
    if (phase === 'ready' && more && !loadingMore && !moreError) void list?.loadMore();
  }

  readonly read = (): void => void this.list()?.loadMore();

  /** What stands under the last row. Needs `buttonStyles`. */
  foot() {
    const { more, loadingMore, moreError } = this.list()?.get() ?? {};
    const t = this.host.localize.area(readingStrings);
    if (moreError && !loadingMore)
      return html`<div class="next-page" part="next-page" role="alert">
        ${t('more_failed')} ${failureText(this.host.localize, moreError)}
        <button class="button" type="button" @click=${this.read}>${t('again')}</button>
      </div>`;
    if (!more) return nothing;
    return html`<div class="next-page" part="next-page">
      <button class="button" type="button" aria-busy=${loadingMore ? 'true' : nothing} @click=${this.read}>
        ${loadingMore ? t('loading_more') : t('more')}
      </button>
    </div>`;
  }
}
