import { liveSignIns, type SignIn, type SignInsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { Reading, readingElements } from '../data/reading.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { GLOBE, SESSION } from '../icon/icons.js';
import { WagateConfirm } from '../parts/confirm.js';
import { dated } from '../parts/dated.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { tagStyles } from '../styles/tag.styles.js';
import { cleanLine } from '../text/clean.js';
import { accountDevicesStrings } from './account-devices.strings.js';
import { accountDevicesStyles } from './account-devices.styles.js';
import { accountFailure } from './account-failure.js';
import { accountFailureStrings } from './account-failure.strings.js';
import { accountSection } from './account-section.js';
import { accountSectionStyles } from './account-section.styles.js';
import { deviceOf } from './device-name.js';
import { seenDay } from './seen-day.js';

/** What is about to be signed out. The secret of a sign-in stays here and in the question. */
type Asking = { is: 'one'; token: string; name: string } | { is: 'others' } | { is: 'everywhere' };

/** Where the own account is signed in, each to be signed out. A part of `<wagate-account>`. */
export class WagateAccountDevices extends IdentityElement {
  static override readonly styles = [buttonStyles, tagStyles, accountSectionStyles, accountDevicesStyles];
  static override readonly texts = [accountDevicesStrings, accountFailureStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-confirm': WagateConfirm };

  /** The gateway refuses a device that was signed out at its next request; else it may go on for minutes. */
  @property({ type: Boolean }) immediate = false;

  @state() private asking: Asking | undefined;
  private readonly signIns = new Reading(
    this,
    () => [this.identity] as const,
    (identity) => identity && liveSignIns(identity),
  );
  // Signing out twice comes to the same.
  private readonly ending = new Write(this, (asking: Asking) => {
    const { session } = this.identity!;
    switch (asking.is) {
      case 'one':
        return session.revoke({ token: asking.token });
      case 'others':
        return session.revokeOthers();
      case 'everywhere':
        return session.revokeAll();
    }
  });

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.signIns.word());
  }

  protected override render() {
    const t = this.localize.area(accountDevicesStrings);
    const { state: reading } = this.signIns;
    const old = reading.is === 'failed' && reading.error.code === 'SESSION_NOT_FRESH';
    const words = old ? { forbidden: { heading: t('stale_title'), text: t('stale_text') } } : {};
    return html`${accountSection(
      { title: t('title'), text: t('text') },
      html`${this.signIns.show((snapshot) => this.renderList(snapshot), { words, rows: 3 })}
        ${reading.is === 'ready' || old ? this.renderAll(old ? 0 : this.signIns.value!.items.length) : nothing}`,
    )}
    ${this.renderQuestion()}`;
  }

  private renderList({ items, currentId }: SignInsSnapshot): TemplateResult {
    const t = this.localize.area(accountDevicesStrings);
    return html`<ul class="devices" aria-label=${t('title')}>
      ${repeat(
        items,
        ({ id }) => id,
        (one) => this.renderDevice(one, one.id === currentId),
      )}
    </ul>`;
  }

  private renderDevice(one: SignIn, current: boolean): TemplateResult {
    const t = this.localize.area(accountDevicesStrings);
    const { name, mobile } = deviceOf(this.localize, one.userAgent);
    const address = cleanLine(one.ipAddress ?? '');
    return html`<li class="device" part="device">
      ${icon(mobile ? SESSION : GLOBE)}
      <div class="names">
        <span class="first"><bdi>${name}</bdi>${
          current
            ? html`<span class="tag accent">${t('this_device')}</span>`
            : one.impersonatedBy
              ? html`<span class="tag warning">${t('acting')}</span>`
              : nothing
        }</span>
        <span class="second">
          <span>${address ? html`<bdi dir="ltr">${address}</bdi>` : t('no_address')}</span>
          <span>${dated(this.localize, Date.parse(one.createdAt), (localize, at) => t('since', seenDay(localize, at)))}</span>
          <span>${
            current
              ? t('seen_now')
              : dated(this.localize, Date.parse(one.updatedAt), (localize, at) =>
                  t('seen', seenDay(localize, at)),
                )
          }</span>
        </span>
      </div>
      ${
        current
          ? nothing
          : html`<button
              class="button"
              type="button"
              aria-label=${t('sign_out_what', name)}
              @click=${() => this.ask({ is: 'one', token: one.token, name })}
            >${t('sign_out')}</button>`
      }
    </li>`;
  }

  private renderAll(count: number): TemplateResult {
    const t = this.localize.area(accountDevicesStrings);
    return html`<div class="acts">
        ${count === 1 ? nothing : html`<button class="button" type="button" @click=${() => this.ask({ is: 'others' })}>${t('others')}</button>`}
        <button class="button" type="button" @click=${() => this.ask({ is: 'everywhere' })}>${t('everywhere')}</button>
      </div>
      <p class="note">${t(this.immediate ? 'at_once' : 'late')}</p>`;
  }

  private renderQuestion() {
    const { asking } = this;
    const t = this.localize.area(accountDevicesStrings);
    const one = asking?.is === 'one' ? asking : undefined;
    return html`<wagate-confirm
      .open=${asking !== undefined}
      .heading=${!asking ? '' : one ? t('one_title', one.name) : t(`${asking.is as 'others'}_title`)}
      .verb=${!asking || one ? t('sign_out') : t(`${asking.is as 'others'}_verb`)}
      destructive
      .busy=${this.ending.busy}
      .failure=${accountFailure(this.localize, this.ending.error) || undefined}
      @wagate-dialog-close=${this.onAnswer}
    >${asking ? html`<p>${t(`${asking.is}_text`)}</p>` : nothing}</wagate-confirm>`;
  }

  private ask(asking: Asking): void {
    this.ending.reset();
    this.asking = asking;
  }

  private readonly onAnswer = async ({
    detail,
  }: CustomEvent<{ reason: 'confirm' | 'cancel' }>): Promise<void> => {
    const { asking } = this;
    if (!asking || detail.reason === 'cancel') {
      this.asking = undefined;
      return;
    }
    if (!(await this.ending.run(asking))) return;
    this.asking = undefined;
    if (asking.is === 'everywhere') {
      this.emit('wagate-account-signed-out');
      return;
    }
    const t = this.localize.area(accountDevicesStrings);
    toast(this, { text: asking.is === 'one' ? t('one_toast', asking.name) : t('others_toast') });
    this.emit('wagate-account-changed', { what: 'sign_ins' });
  };
}
