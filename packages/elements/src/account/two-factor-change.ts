import type { GatewayError } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { icon } from '../icon/icon.js';
import { DOWNLOAD } from '../icon/icons.js';
import { WagateCopy } from '../parts/copy.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { WagateSecret } from '../parts/secret.js';
import { buttonStyles } from '../styles/button.styles.js';
import { accountFailure, OF_CODE, OF_PASSWORD } from './account-failure.js';
import { accountFailureStrings } from './account-failure.strings.js';
import { downloadCodes } from './download-codes.js';
import { passwordField, usernameField } from './password-field.js';
import {
  beginSetup,
  confirmSetup,
  type TwoFactorAct,
  type TwoFactorSetup,
  wasConfirmed,
} from './two-factor-acts.js';
import { twoFactorChangeStrings } from './two-factor-change.strings.js';
import { twoFactorChangeStyles } from './two-factor-change.styles.js';
import { scanStep, warned } from './two-factor-scan.js';

/** How far it has come. */
type Step =
  | { is: 'password' }
  | { is: 'scan'; setup: TwoFactorSetup; begun: number }
  /** On show this once, and left only by saying that they are saved. */
  | { is: 'codes'; backupCodes: readonly string[] }
  | { is: 'over' };

/** Sets a second factor up, or anew, makes new backup codes, or switches it off, each after the password. A part of `<wagate-account>`. */
export class WagateTwoFactorChange extends WagateElement {
  static override readonly styles = [buttonStyles, formStyles, twoFactorChangeStyles];
  static override readonly texts = [twoFactorChangeStrings, accountFailureStrings, formStrings];
  static override readonly dependencies = {
    'wagate-dialog': WagateDialog,
    'wagate-copy': WagateCopy,
    'wagate-secret': WagateSecret,
  };

  @property({ attribute: false }) act?: TwoFactorAct;
  @property({ attribute: false }) identity?: Identity;
  /** Whose password it is, for managers of passwords. */
  @property({ attribute: false }) email = '';
  /** The gateway keeps a new secret aside until it is confirmed. */
  @property({ attribute: false }) held = false;
  /** Called when it is over; with what was done, unless it was left before. */
  @property({ attribute: false }) done: (act?: TwoFactorAct) => void = () => {};

  @state() private step: Step = { is: 'password' };
  @state() private shown = false;
  private readonly form = new FormState(this, {
    initial: () => ({ password: '', code: '' }),
    exact: ['password'],
    check: ({ password, code }) =>
      this.step.is === 'password'
        ? { password: password ? undefined : this.localize.area(accountFailureStrings)('need_password') }
        : {
            code: /^\d{6}$/.test(code.replace(/\s/g, ''))
              ? undefined
              : this.localize.area(twoFactorChangeStrings)('need_code'),
          },
  });
  // A new secret that nobody saw is replaced by the next one: asking again costs nothing.
  private readonly beginning = new Write(this, (act: 'set_up' | 'renew', password: string) =>
    beginSetup(this.identity!, act, this.held, password),
  );
  private readonly confirming = new Write(
    this,
    (act: 'set_up' | 'renew', code: string, _begun: number) =>
      confirmSetup(this.identity!, act, this.held, code),
    { look: (act, code, begun) => wasConfirmed(this.identity!, act, this.held, code, begun) },
  );
  private readonly making = new Write(this, (password: string) =>
    this.identity!.twoFactor.generateBackupCodes({ password }),
  );
  private readonly ending = new Write(this, (password: string) =>
    this.identity!.twoFactor.disable({ password }),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('act') || !this.act) return;
    this.step = { is: 'password' };
    this.shown = false;
    this.form.reset();
    for (const write of [this.beginning, this.confirming, this.making, this.ending]) write.reset();
  }

  protected override render() {
    const { act, step } = this;
    if (!act) return nothing;
    const t = this.localize.area(twoFactorChangeStrings);
    const scanning = step.is === 'scan';
    return html`<wagate-dialog
        .open=${step.is === 'password' || scanning}
        .heading=${scanning ? t('scan_title') : t(`${act}_title`)}
        .confirmLabel=${scanning ? t('confirm') : this.verb(act)}
        .destructive=${act === 'off'}
        .wide=${scanning}
        .busy=${this.form.busy}
        @wagate-dialog-close=${this.onClose}
      >${scanning ? this.renderScan(step.setup) : this.renderPassword(act)}</wagate-dialog>
      ${this.renderCodes()}`;
  }

  private verb(act: TwoFactorAct): string {
    const t = this.localize.area(twoFactorChangeStrings);
    if (act === 'codes' || act === 'off') return t(`${act}_verb`);
    return t(this.replacesAtOnce ? 'replace' : 'continue');
  }

  /** A plain gateway leaves no way back from its first step. */
  private get replacesAtOnce(): boolean {
    return this.act === 'renew' && !this.held;
  }

  private renderPassword(act: TwoFactorAct): TemplateResult {
    const t = this.localize.area(twoFactorChangeStrings);
    return html`<form class="form" novalidate @submit=${this.onSubmit}>
      ${this.replacesAtOnce ? warned(t('renew_at_once')) : html`<p>${t(`${act}_text`)}</p>`}
      ${formSummary(this.form, this.problem || undefined)}
      ${usernameField(this.email)}
      ${passwordField(this.form, {
        name: 'password',
        label: this.localize.area(accountFailureStrings)('current_password'),
        autocomplete: 'current-password',
        autofocus: true,
        shown: this.shown,
        turn: () => {
          this.shown = !this.shown;
        },
      })}
      <button type="submit" hidden></button>
    </form>`;
  }

  private renderScan({ uri }: TwoFactorSetup): TemplateResult {
    const t = this.localize.area(twoFactorChangeStrings);
    return html`<form class="form" novalidate @submit=${this.onSubmit}>
      ${formSummary(this.form, this.problem || undefined)}
      ${scanStep(this.localize, {
        uri,
        inUse: this.replacesAtOnce,
        code: textField(this.form, {
          name: 'code',
          label: t('code'),
          type: 'number',
          autocomplete: 'one-time-code',
          maxlength: 12,
          autofocus: true,
        }),
      })}
      <button type="submit" hidden></button>
    </form>`;
  }

  private renderCodes(): TemplateResult {
    const t = this.localize.area(twoFactorChangeStrings);
    const codes = this.step.is === 'codes' ? this.step.backupCodes : undefined;
    return html`<wagate-secret
      .value=${codes?.join('\n')}
      .heading=${t('save_title')}
      .label=${t('codes')}
      .storedLabel=${t('saved')}
      @wagate-secret-done=${this.onSaved}
    >${
      codes
        ? html`<p>${t('save_text')}</p>
          <button class="button" type="button" @click=${() => downloadCodes(`${t('file')} ${this.email}`, codes)}>${icon(DOWNLOAD)}${t('download')}</button>`
        : nothing
    }</wagate-secret>`;
  }

  private get write(): Write<never, unknown> {
    if (this.step.is === 'scan') return this.confirming as Write<never, unknown>;
    const write = this.act === 'codes' ? this.making : this.act === 'off' ? this.ending : this.beginning;
    return write as Write<never, unknown>;
  }

  /** Said above the field; what is wrong with it stands under it. */
  private get problem(): string {
    const { error, problem, state } = this.write;
    if (state.is === 'unknown' || state.is === 'looking') return problem;
    return !error || error.code === OF_PASSWORD || error.code === OF_CODE
      ? ''
      : accountFailure(this.localize, error);
  }

  private readonly onClose = ({ detail }: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    if (detail.reason === 'confirm') return void this.submit();
    const { step } = this;
    // A plain gateway made these codes the only ones: whoever leaves needs them all the more.
    if (step.is === 'scan' && this.replacesAtOnce)
      this.step = { is: 'codes', backupCodes: step.setup.backupCodes };
    else this.done();
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  private async submit(): Promise<void> {
    const { act, step, identity } = this;
    if (!act || !identity || step.is === 'codes' || step.is === 'over') return;
    this.write.reset();
    let next: Step | 'over' | undefined;
    await this.form.submit(async ({ password, code }) => {
      next =
        step.is === 'scan'
          ? await this.confirm(act as 'set_up' | 'renew', step, code.replace(/\s/g, ''))
          : await this.begin(act, password);
      if (!next) throw this.write.error;
    });
    if (next === 'over') this.done(act);
    else if (next) await this.go(next);
    else this.refuse(this.write.error);
  }

  private async begin(act: TwoFactorAct, password: string): Promise<Step | 'over' | undefined> {
    if (act === 'off') return (await this.ending.run(password)) && 'over';
    if (act === 'codes') {
      const made = await this.making.run(password);
      return made && { is: 'codes', backupCodes: made.backupCodes };
    }
    const setup = await this.beginning.run(act, password);
    return setup && { is: 'scan', setup, begun: Date.now() };
  }

  private async confirm(
    act: 'set_up' | 'renew',
    { setup, begun }: Extract<Step, { is: 'scan' }>,
    code: string,
  ): Promise<Step | undefined> {
    const confirmed = await this.confirming.run(act, code, begun);
    return confirmed && { is: 'codes', backupCodes: setup.backupCodes };
  }

  private async go(step: Step): Promise<void> {
    this.step = step;
    this.form.reset();
    await this.updateComplete;
    if (step.is === 'scan') this.form.focus('code');
  }

  private refuse(error: GatewayError | undefined): void {
    const t = this.localize.area(accountFailureStrings);
    if (error?.code === OF_PASSWORD) this.form.refuse({ password: t('wrong_password') });
    else if (error?.code === OF_CODE) this.form.refuse({ code: t('wrong_code') });
  }

  private readonly onSaved = (): void => {
    this.step = { is: 'over' };
    this.done(this.act);
  };
}
