import type { Gateway, Schemas, Session } from '@wagate/sdk';
import { type AdminNumberSnapshot, liveAdminNumber } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { ALERT, QR } from '../icon/icons.js';
import type { PairingSource } from '../pairing/pairing-source.js';
import { firstTab, type PairingTab } from '../pairing/pairing-view.js';
import { cardStyles } from '../parts/card.styles.js';
import { WagateCopy } from '../parts/copy.js';
import { copyableStyles } from '../parts/copyable.styles.js';
import { linkedPhoneStyles } from '../parts/linked-phone.styles.js';
import { badgeStyles } from '../status/badge.styles.js';
import { statusGlyph } from '../status/status.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import { cleanLine } from '../text/clean.js';
import { adminNumberStrings } from './admin-number.strings.js';
import { adminNumberStyles } from './admin-number.styles.js';
import { fullNumber, renderNumber, renderNumberHead } from './admin-number-linked.js';

type Act = 'unlink' | 'again';
type Wish = Schemas['PairAdminNumberBody'];

/**
 * The deployment's own number, for a super admin: linked by QR code or pairing code without a console, then the number and since when, unlinked and
 * linked again. A gateway that cannot link it from here only tells of it.
 *
 * The codes are live secrets: they are drawn, never written to an attribute, a label or a log.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-admin-number></wagate-admin-number></wagate-provider>
 * ```
 *
 * @fires wagate-session-linked - A phone was linked while the card was there.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 */
export class WagateAdminNumber extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    statusStyles,
    badgeStyles,
    fieldErrorStyles,
    copyableStyles,
    cardStyles,
    linkedPhoneStyles,
    adminNumberStyles,
  ];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-clock-frame': WagateClockFrame,
    'wagate-copy': WagateCopy,
  };
  static override readonly texts = [adminNumberStrings];

  /** Where a demo network's virtual phone is. */
  @property({ attribute: 'demo-href' }) demoHref = '';

  @state() private asking: Act | undefined;

  private readonly caller = new Caller(this);
  private readonly live = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => gateway && liveAdminNumber(gateway),
  );
  /** Asked for twice, it comes to the same: the linking that is on goes on. */
  private readonly begin = new Write(this, (wish: Wish) => this.gateway!.admin.pairNumber(wish));
  private readonly unlink = new Write(
    this,
    async (session: string) => {
      await this.gateway!.sessions.logout(session);
      return true;
    },
    {
      look: async () =>
        (await this.gateway!.admin.number()).session?.status === 'logged_out' ? true : undefined,
    },
  );
  private readonly card = new SubElement(this, 'wagate-pairing', () => import('../define/pairing.js'));
  private readonly field = new SubElement(
    this,
    'wagate-pairing-number',
    () => import('../define/pairing-number.js'),
  );
  private readonly message = new SubElement(
    this,
    'wagate-admin-number-message',
    () => import('../define/admin-number-message.js'),
  );
  private readonly question = new SubElement(this, 'wagate-confirm', () => import('../define/confirm.js'));
  private source: PairingSource | undefined;
  private sourceOf: { gateway: Gateway; store: PairingSource['store'] } | undefined;
  private tab: PairingTab | undefined;
  private sawCard = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('gateway')) {
      this.tab = this.asking = undefined;
      this.sawCard = false;
      this.begin.reset();
      this.unlink.reset();
    }
    this.renewSource();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word(this.live.value?.session === undefined));
  }

  /** The way of the card to the number's session, which may be another organization's. */
  private renewSource(): void {
    const { gateway } = this;
    const { store } = this.live;
    if (!gateway || !store) this.source = this.sourceOf = undefined;
    else if (this.sourceOf?.store !== store) {
      this.sourceOf = { gateway, store };
      this.source = {
        store,
        get number() {
          return store.get().number;
        },
        qr: () => gateway.admin.pairNumber({ method: 'qr' }),
        code: (number) => gateway.admin.pairNumber({ method: 'code', number }),
      };
    }
  }

  protected override render() {
    const told = this.live.value;
    const { session } = told ?? {};
    // What stands still and what is refused, the card says itself.
    if (this.live.state.is === 'ready' && told?.links && session && session.status !== 'working')
      return this.renderCard(told);
    return html`${this.live.show((snapshot) => this.renderReady(snapshot), { rows: 3 })}${this.renderQuestion()}`;
  }

  /** The pairing card, as any session has it. */
  private renderCard(told: AdminNumberSnapshot) {
    this.sawCard = true;
    this.tab ??= told.pairing.code ? 'number' : firstTab();
    return html`${this.card.show(html`<wagate-pairing
      .gateway=${this.gateway}
      .session=${told.session?.id ?? ''}
      .source=${this.source}
      .tab=${this.tab}
      demo-href=${this.demoHref || nothing}
    ></wagate-pairing>`)}${this.renderProblem()}${this.renderQuestion()}`;
  }

  private renderReady(told: AdminNumberSnapshot) {
    const t = this.localize.area(adminNumberStrings);
    const { session, links } = told;
    if (session)
      return html`<section class="card" part="card" aria-labelledby="title">
          <div class="head" part="head">${renderNumberHead(this.localize, session)}</div>
          ${renderNumber(this.localize, told, session)}
          ${links && session.status === 'working' ? this.renderMessage(session) : nothing}
          ${links ? this.renderLinkedFoot() : html`<div class="foot" part="foot">${t('elsewhere')}</div>`}
        </section>
        <div class="visually-hidden" role="status">${this.sawCard ? t('said') : nothing}</div>`;
    if (!links)
      return html`<wagate-state-panel kind="empty" .heading=${t('absent')} .text=${t('absent_text')}></wagate-state-panel>`;
    return this.renderStart(told);
  }

  /** What can be sent is sent from the active organization: elsewhere it is said where. */
  private renderMessage(session: Session) {
    const { organization } = this.caller;
    if (this.caller.reading.state.is !== 'ready' || !this.caller.may('send')) return nothing;
    const here = organization?.id === session.organizationId;
    return html`<div class="message">${this.message.show(html`<wagate-admin-number-message
      .gateway=${this.gateway}
      .session=${session.id}
      .elsewhere=${here ? undefined : cleanLine(session.organizationName ?? session.organizationId)}
    ></wagate-admin-number-message>`)}</div>`;
  }

  private renderLinkedFoot() {
    const t = this.localize.area(adminNumberStrings);
    const ask = (act: Act) => () => {
      this.unlink.reset();
      this.asking = act;
    };
    return html`<div class="foot tall" part="foot">
      <span>${t('linked_foot')}</span>
      <span class="buttons">
        <button class="button ghost warns" type="button" @click=${ask('unlink')}>${t('unlink')}</button>
        <button class="button" type="button" @click=${ask('again')}>${t('again')}</button>
      </span>
    </div>`;
  }

  /** Before it was ever linked: the first wish makes its session, so it takes a button. */
  private renderStart(told: AdminNumberSnapshot) {
    const t = this.localize.area(adminNumberStrings);
    const organization = this.caller.organization?.name;
    const known = this.caller.reading.state.is === 'ready';
    const busy = this.begin.busy;
    return html`<section class="card" part="card" aria-labelledby="title">
      <div class="head" part="head"><div>
        <h2 id="title">${t('title')}</h2>
        <div class="which">${t('about')}</div>
      </div></div>
      ${
        known && !organization
          ? html`<div class="body whole"><p class="waiting">${t('no_home')}</p></div>`
          : html`<div class="body start">
              <div class="way">
                <h3>${t('by_qr')}</h3>
                <p class="waiting">${t('by_qr_text')}</p>
                <button class="button" type="button" aria-busy=${busy ? 'true' : nothing}
                  @click=${() => this.link({ method: 'qr' }, 'qr')}>${busy ? nothing : icon(QR)}${t('show_qr')}</button>
              </div>
              <div class="way">
                <h3>${t('by_code')}</h3>
                ${this.field.show(html`<wagate-pairing-number
                  .preset=${told.number}
                  .busy=${busy}
                  @wagate-number-submit=${({ detail }: CustomEvent<{ phone: string }>) =>
                    this.link({ method: 'code', number: detail.phone }, 'number')}
                ></wagate-pairing-number>`)}
              </div>
            </div>
            ${this.renderProblem()}`
      }
      <div class="foot" part="foot"><span class="waits">${statusGlyph('stopped')}<span>${t('none')} ${
        organization ? t('home', organization) : nothing
      }</span></span></div>
    </section>`;
  }

  private link(wish: Wish, tab: PairingTab): void {
    this.tab = tab;
    void this.begin.run(wish);
  }

  private renderProblem() {
    const { problem } = this.begin;
    return problem
      ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${problem}</span></div>`
      : nothing;
  }

  private renderQuestion() {
    const t = this.localize.area(adminNumberStrings);
    const { asking } = this;
    const told = this.live.value;
    if (!asking || !told?.session) return nothing;
    const name = fullNumber(told) ?? t('title');
    return this.question.show(html`<wagate-confirm
      open
      .heading=${t(`${asking}_title`, name)}
      .verb=${t(`${asking}_verb`)}
      destructive
      .busy=${this.unlink.busy}
      .failure=${this.unlink.problem || undefined}
      @wagate-dialog-close=${(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>) => {
        event.stopPropagation();
        void this.answer(asking, event.detail.reason === 'confirm');
      }}
      >${t(`${asking}_text`)}</wagate-confirm
    >`);
  }

  private async answer(act: Act, confirmed: boolean): Promise<void> {
    const session = this.live.value?.session;
    if (confirmed && session && !(await this.unlink.run(session.id))) return;
    this.asking = undefined;
    if (confirmed && act === 'again') this.link({ method: 'qr' }, firstTab());
  }
}
