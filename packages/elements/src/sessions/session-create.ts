import { html } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { WagateDialog } from '../dialog/dialog.js';
import { checkField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { SessionCreation } from '../session/session-creation.js';
import { labelFault } from '../session/session-label.js';
import { sessionSettingsStrings } from '../session/session-settings.strings.js';
import { sessionCreateStrings } from './session-create.strings.js';

/** Asks what a new session is called and whether it reads by itself, and makes it. A part of `<wagate-sessions>`. */
export class WagateSessionCreate extends GatewayElement {
  static override readonly styles = formStyles;
  static override readonly texts = [sessionCreateStrings, sessionSettingsStrings, formStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog };

  /** Called when it is over, with the id of what was made; without when it was left. */
  @property({ attribute: false }) done: (sessionId?: string) => void = () => {};

  private readonly caller = new Caller(this);
  private readonly form = new FormState(this, {
    // As a gateway has it where nobody says otherwise.
    initial: () => ({ label: '', autoRead: true }),
    check: ({ label }) => ({ label: labelFault(this.localize, label) }),
  });
  private readonly creation = new SessionCreation(this);

  protected override render() {
    const { form, creation } = this;
    const t = this.localize.area(sessionCreateStrings);
    const of = this.localize.area(sessionSettingsStrings);
    const later = this.caller.offers('session-settings')
      ? t('auto_read_later')
      : this.caller.plain
        ? t('auto_read_fixed')
        : '';
    return html`<wagate-dialog
      .open=${true}
      .heading=${t('title')}
      .confirmLabel=${t('verb')}
      .busy=${form.busy}
      @wagate-dialog-close=${this.onClose}
      ><div class="form">
        ${formSummary(form, creation.write.problem)}
        ${textField(form, { name: 'label', label: of('label'), help: of('label_help'), maxlength: 300, autofocus: true })}
        ${checkField(form, { name: 'autoRead', label: of('auto_read'), help: `${of('auto_read_help')} ${later}`.trim() })}
      </div></wagate-dialog
    >`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else void this.create();
  };

  private async create(): Promise<void> {
    let made: string | undefined;
    await this.form.submit(async ({ label, autoRead }) => {
      made = (await this.creation.run({ ...(label && { label }), autoRead }))?.id;
      if (!made) throw this.creation.write.error;
    });
    if (made) this.done(made);
  }
}
