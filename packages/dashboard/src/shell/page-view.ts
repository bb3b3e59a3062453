import { ALERT, BACK, icon, property, state, WagateElement } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { whole } from '../below.js';
import { FetchedCode } from '../fetched-code.js';
import { access } from '../pages/access.js';
import type { Page, PageContext } from '../pages/page.js';
import { inNavigation } from '../pages/registry.js';
import { sentence, sentenceStyles, uncodedSentence } from '../sentence.js';
import { shellStrings } from '../strings.js';
import { pageViewStyles } from './page-view.styles.js';

/** Renders the page that a record describes, or says in a sentence why there is none. What breaks in a page stays in the page. */
export class DashboardPage extends WagateElement {
  static override styles = [...sentenceStyles, pageViewStyles];

  /** Undefined where the address names none. */
  @property({ attribute: false }) page: Page | undefined;
  @property({ attribute: false }) context!: PageContext;

  /** What could not be shown: the page itself, or something in it beside which the rest is of use. */
  @state() private broken: 'nothing' | 'part' | 'page' = 'nothing';
  /** Another one is made from the start. */
  private attempt = 0;
  private readonly code = new FetchedCode(this);
  private t = this.localize.area(shellStrings);

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('page')) this.broken = 'nothing';
  }

  override render() {
    const { page, context, t } = this;
    const allowed = page && access(page, context.capabilities, context.account);
    // Of a page that is not for them nobody learns that it is there.
    if (!page || allowed === 'no') return sentence(t('notFound'), t('notFoundHelp'), this.wayHome());
    if (allowed === 'unknown')
      return html`<div class="sentence coming" role="status"><p>${t('pageComing')}</p></div>`;
    const code = this.code.of(page.load);
    if (code === 'unreachable' || code === 'outdated') return uncodedSentence(t, code, this.code.again);
    if (this.broken === 'page') return this.brokenSentence();
    try {
      return keyed(this.attempt, this.framed(page));
    } catch (error) {
      console.error(error);
      return this.brokenSentence();
    }
  }

  private framed(page: Page) {
    const { context, t } = this;
    // An element is a guest in a page, and begins with a heading of the second rank: what the page is, the page says.
    const title = html`<h1 class="visually-hidden">${t(page.title)}</h1>`;
    if (page.layout === 'whole')
      return html`${title}<div class="whole" @wagate-render-failed=${this.onFailed}>
        ${this.brokenPart()} ${page.render(context)}
      </div>`;
    return html`${title}${this.brokenPart()}
      <div class="column" @wagate-render-failed=${this.onFailed}>
        ${page.under ? html`<a class="button ghost back" href=${whole(page.under.path)}>${icon(BACK, true)}${t(page.under.title)}</a>` : nothing}
        ${page.render(context)}
      </div>`;
  }

  private brokenPart() {
    if (this.broken !== 'part') return nothing;
    return html`<div class="broken" role="status">
      ${icon(ALERT)}<span>${this.t('brokenPart')}</span>
      <button class="button ghost" @click=${this.anew}>${this.t('tryAgain')}</button>
    </div>`;
  }

  private brokenSentence() {
    const { t } = this;
    return sentence(
      t('broken'),
      t('brokenHelp'),
      html`<button class="button" @click=${this.anew}>${t('tryAgain')}</button>`,
    );
  }

  /** The element of a page is the page; one inside of another is a part of it. */
  private onFailed(event: Event) {
    const itself = event.composedPath()[0] === event.target;
    if (this.broken !== 'page') this.broken = itself ? 'page' : 'part';
  }

  private anew() {
    this.attempt += 1;
    this.broken = 'nothing';
    this.requestUpdate();
  }

  private wayHome() {
    const { page } = inNavigation[0]!;
    return html`<a class="button" href=${whole(page.path)}>${this.t(page.title)}</a>`;
  }
}

customElements.define('dashboard-page', DashboardPage);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-page': DashboardPage;
  }
}
