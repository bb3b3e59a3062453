import type { ApiKey } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { WagateConfirm } from '../parts/confirm.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { apiKeyChangeStrings } from './api-key-change.strings.js';
import { keyName } from './api-key-columns.js';
import type { KeySource, MadeKey } from './api-key-source.js';

export type KeyAct = 'rename' | 'on' | 'off' | 'rotate' | 'revoke';

/** What is about to be done to which key. */
export interface KeyChange {
  act: KeyAct;
  key: ApiKey;
}

const LONGEST_NAME = 32;

/** Asks before a key is changed, and changes it. A part of `<wagate-api-keys>`. */
export class WagateApiKeyChange extends WagateElement {
  static override readonly styles = formStyles;
  static override readonly texts = [apiKeyChangeStrings, formStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog, 'wagate-confirm': WagateConfirm };

  @property({ attribute: false }) change?: KeyChange;
  @property({ attribute: false }) source?: KeySource;
  /** Called when it is done, with the new secret of a replaced one; without arguments when it was left. A secret is in no event. */
  @property({ attribute: false }) done: (change?: KeyChange, made?: MadeKey) => void = () => {};

  private readonly form = new FormState(this, {
    initial: () => ({ name: '' }),
    check: ({ name }) => {
      const t = this.localize.area(apiKeyChangeStrings);
      const length = [...name.trim()].length;
      return {
        name: length === 0 ? t('no_name') : length > LONGEST_NAME ? t('name_long', LONGEST_NAME) : undefined,
      };
    },
  });
  // Each of these may be asked for again: it comes to the same.
  private readonly write = new Write(this, async (change: KeyChange, name: string) => {
    const { act, key } = change;
    const source = this.source!;
    switch (act) {
      case 'rename':
        await source.rename(key.id, name);
        return { change };
      case 'on':
      case 'off':
        await source.enable(key.id, act === 'on');
        return { change };
      case 'rotate':
        return { change, made: await source.rotate!(key.id) };
      case 'revoke':
        await source.revoke(key.id);
        return { change };
    }
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('change') || !this.change) return;
    this.write.reset();
    if (this.change.act === 'rename') this.form.reset({ name: this.change.key.name ?? '' });
  }

  protected override render() {
    const { change } = this;
    if (!change) return nothing;
    return change.act === 'rename' ? this.renderRename() : this.renderConfirm(change, change.act);
  }

  private renderRename() {
    const t = this.localize.area(apiKeyChangeStrings);
    return html`<wagate-dialog
      open
      .heading=${t('rename_title')}
      .confirmLabel=${t('rename_verb')}
      .busy=${this.write.busy}
      @wagate-dialog-close=${this.onClose}
    >
      <div class="form">
        ${formSummary(this.form, this.write.problem)}
        ${textField(this.form, { name: 'name', label: t('name'), maxlength: 64, autofocus: true })}
      </div>
    </wagate-dialog>`;
  }

  private renderConfirm({ key }: KeyChange, act: Exclude<KeyAct, 'rename'>) {
    const t = this.localize.area(apiKeyChangeStrings);
    return html`<wagate-confirm
      open
      .heading=${t(`${act}_title`, keyName(this.localize, key))}
      .verb=${t(`${act}_verb`)}
      .destructive=${act !== 'on'}
      .busy=${this.write.busy}
      .failure=${this.write.problem || undefined}
      @wagate-dialog-close=${this.onClose}
      >${t(`${act}_text`)}</wagate-confirm
    >`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else if (this.change) void this.confirm(this.change);
  };

  private async confirm(change: KeyChange): Promise<void> {
    const { act, key } = change;
    const detail = { keyId: key.id, name: key.name };
    if (act === 'revoke' && !this.emit('wagate-key-revoke', detail, { cancelable: true })) return this.done();
    let answer: { change: KeyChange; made?: MadeKey } | undefined;
    const run = async (name: string) => {
      answer = await this.write.run(change, name);
      if (!answer) throw this.write.error;
    };
    if (act === 'rename') await this.form.submit(({ name }) => run(name));
    else await run('').catch(() => undefined);
    if (answer) this.done(answer.change, answer.made);
  }
}
