import type { ConflictError, Schemas } from '@wagate/sdk';
import { type OpenedLink, openLink } from '@wagate/sdk/link';
import { liveSession } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { LiveController } from '../data/live.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { Write } from '../data/write.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { embedLinkStrings } from './embed-link.strings.js';
import { embedLinkStyles } from './embed-link.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The phone is linked, and the page may lead on. */
    'wagate-link-done': CustomEvent<{ sessionId: string; returnUrl: string | undefined }>;
  }
}

/** Why a link opens nothing. */
type Over = 'incomplete' | 'used' | 'expired' | 'cancelled' | 'unknown' | 'time';

/** What the page of a link shows. */
type View =
  | { shows: 'ask' }
  | { shows: 'over'; why: Over }
  | { shows: 'pairing' | 'linked'; opened: OpenedLink };

/**
 * The page of a one-time link: asks before it opens the link, for a link opens once and mail programs look at links too; then shows how a phone is linked, in the
 * look of whoever sent it, and leads back.
 *
 * ```html
 * <script type="module">
 *   const page = document.querySelector('wagate-embed-link');
 *   page.baseUrl = location.origin;
 *   page.link = location.pathname.split('/').at(-1);
 *   page.secret = location.hash.slice(1);
 *   history.replaceState(null, '', location.pathname);
 * </script>
 * <wagate-embed-link></wagate-embed-link>
 * ```
 *
 * @fires wagate-link-done - The phone was linked.
 * @csspart card - What is said in place of the codes.
 */
export class WagateEmbedLink extends WagateElement {
  static override readonly styles = [buttonStyles, embedLinkStyles];
  static override readonly dependencies = readingElements;
  static override readonly texts = [embedLinkStrings];

  /** Where the gateway answers that the link is of, or the handler of an app that made it: `/api/wagate`. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** Id of the link. */
  @property() link = '';
  /** The fragment of its address: a secret, so a property and no attribute. */
  @property({ attribute: false }) secret = '';

  @state() private opened: OpenedLink | undefined;
  /** Once is enough: a line that drops afterwards unlinks no phone. */
  private linked = false;
  #told = false;

  private readonly opening = new Write(this, () =>
    openLink({
      baseUrl: this.baseUrl && new URL(this.baseUrl, document.baseURI).href,
      id: this.link,
      secret: this.secret,
    }),
  );
  /** The card tells of a phone that was linked while its codes were on show; here it counts that one is, whoever linked it. */
  private readonly live = new LiveController(
    this,
    () => [this.opened] as const,
    (opened) => opened && liveSession(opened.gateway, opened.link.session),
  );
  private readonly pairing = new SubElement(this, 'wagate-pairing', () => import('../define/pairing.js'));

  constructor() {
    super();
    new Ticker(this, () => (this.opened && !this.linked ? this.opened.expiresAt : false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Nothing opens it again: moved within the document it goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.opened?.gateway.close();
    });
  }

  private get view(): View {
    const { opened, opening, linked } = this;
    if (opened && linked) return { shows: 'linked', opened };
    if (opened)
      return opened.expiresAt <= Date.now() ? { shows: 'over', why: 'time' } : { shows: 'pairing', opened };
    const { error } = opening;
    // Its fragment is taken out of the address: a page that is loaded again has none.
    if (!this.link || !this.secret) return { shows: 'over', why: 'incomplete' };
    if (error?.status === 404) return { shows: 'over', why: 'unknown' };
    if (error?.status === 409) return { shows: 'over', why: statusOf(error as ConflictError) };
    return { shows: 'ask' };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.linked ||= this.live.value?.session?.status === 'working';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view } = this;
    this.setAttribute('state', view.shows);
    if (this.linked && !this.#told) {
      this.#told = true;
      this.emit('wagate-link-done', { sessionId: this.opened!.link.session, returnUrl: this.returnUrl });
    }
    const accent = this.opened?.link.brand?.accent;
    if (accent) this.style.setProperty('--wagate-color-accent', accent);
  }

  protected override render() {
    const { view } = this;
    switch (view.shows) {
      case 'ask':
        return this.renderAsk();
      case 'over':
        return this.renderOver(view.why);
      case 'pairing':
        return html`${this.renderHead(view.opened.link)}${this.pairing.show(
          html`<wagate-pairing
            .gateway=${view.opened.gateway}
            .session=${view.opened.link.session}
          ></wagate-pairing>`,
        )}`;
      case 'linked':
        return this.renderLinked(view.opened.link);
    }
  }

  private renderHead({ brand }: Pick<Schemas['EmbedLink'], 'brand'>) {
    const t = this.localize.area(embedLinkStrings);
    const name = cleanLine(brand?.name ?? '');
    return html`<header>
      ${brand?.logoUrl ? html`<img src=${brand.logoUrl} alt="" referrerpolicy="no-referrer" />` : nothing}
      <h1>${name ? t('title_for', name) : t('title')}</h1>
    </header>`;
  }

  private renderAsk() {
    const t = this.localize.area(embedLinkStrings);
    const { busy, problem } = this.opening;
    return html`${this.renderHead({})}
      <div class="card" part="card">
        <p>${t('about')}</p>
        <p>${t('ready')}</p>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <button class="button primary" type="button" aria-busy=${busy ? 'true' : nothing} @click=${this.onOpen}>
          ${t('open')}
        </button>
      </div>`;
  }

  private renderOver(why: Over) {
    const t = this.localize.area(embedLinkStrings);
    return this.renderEnd(
      t(`${why}_title`),
      t(why === 'unknown' || why === 'incomplete' ? `${why}_text` : 'over_text'),
    );
  }

  private renderLinked({ brand, returnUrl }: Schemas['EmbedLink']) {
    const t = this.localize.area(embedLinkStrings);
    const name = cleanLine(brand?.name ?? '');
    const target = this.returnUrl;
    return this.renderEnd(
      t('linked_title'),
      t(returnUrl ? 'linked_text_back' : 'linked_text'),
      target
        ? html`<a class="button primary" href=${target}>${name ? t('back_to', name) : t('back')}</a>`
        : nothing,
    );
  }

  private renderEnd(title: string, text: string, act: TemplateResult | typeof nothing = nothing) {
    return html`<div class="card" part="card" role="status"><h1>${title}</h1><p>${text}</p>${act}</div>`;
  }

  /** Where the page leads, with which link it was and that it worked. */
  private get returnUrl(): string | undefined {
    const { returnUrl, id } = this.opened?.link ?? {};
    if (!returnUrl || !id || !URL.canParse(returnUrl)) return undefined;
    const url = new URL(returnUrl);
    // It is checked where the link is made; a page follows nothing but what a browser shows as a page.
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.searchParams.set('link', id);
    url.searchParams.set('status', 'linked');
    return url.href;
  }

  private readonly onOpen = async (): Promise<void> => {
    this.opened = await this.opening.run();
  };
}

function statusOf({ details }: ConflictError): 'used' | 'expired' | 'cancelled' {
  return details.status === 'expired' || details.status === 'cancelled' ? details.status : 'used';
}
