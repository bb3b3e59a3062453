import { PERMISSIONS, type Permission, type Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { checkListField, radioField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { selectField, textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { tag } from '../parts/tag.js';
import { tagStyles } from '../parts/tag.styles.js';
import { sessionName } from '../sessions/session-name.js';
import { apiKeyFormStrings } from './api-key-form.strings.js';
import type { KeySource, MadeKey, NewKey } from './api-key-source.js';

const LONGEST_NAME = 32;
const DAY_MS = 86_400_000;

type Expiry = 'never' | '30' | '90' | '365' | 'date';

/** When a key ends, epoch ms; undefined for never, NaN for a day that is none. A day ends where the person is. */
export function endOf(expiry: string, day: string, now = Date.now()): number | undefined {
  if (expiry === 'never') return undefined;
  if (expiry !== 'date') return now + Number(expiry) * DAY_MS;
  return new Date(`${day}T23:59:59.999`).getTime();
}

/** Asks what a new API key is called, may do and reaches, and makes it. A part of `<wagate-api-keys>`, which shows the secret. */
export class WagateApiKeyForm extends WagateElement {
  static override readonly styles = [formStyles, tagStyles];
  static override readonly texts = [apiKeyFormStrings, formStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog };

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) source?: KeySource;
  @property({ attribute: false }) sessions: readonly Session[] = [];
  /** What the person may grant; undefined where permissions can't be chosen. */
  @property({ attribute: false }) permissions?: readonly Permission[];
  /** Gets the key with its secret: a secret is in no event. */
  @property({ attribute: false }) made: (key: MadeKey) => void = () => {};

  private askedAt = 0;
  private readonly form = new FormState(this, {
    initial: () => ({
      name: '',
      permissions: ['read'] as readonly string[],
      reach: '',
      sessions: [] as readonly string[],
      expiry: '90' as string,
      day: '',
    }),
    check: (values) => {
      const t = this.localize.area(apiKeyFormStrings);
      const { name, permissions, reach, sessions, expiry, day } = values;
      const chosen = this.permissions !== undefined;
      const end = endOf(expiry, day);
      return {
        name: !name.trim()
          ? t('no_name')
          : [...name.trim()].length > LONGEST_NAME
            ? t('name_long', LONGEST_NAME)
            : undefined,
        permissions: chosen && permissions.length === 0 ? t('no_permission') : undefined,
        reach: chosen && !reach ? t('no_choice') : undefined,
        sessions: chosen && reach === 'some' && sessions.length === 0 ? t('no_session') : undefined,
        day:
          expiry !== 'date'
            ? undefined
            : Number.isNaN(end)
              ? t('no_date')
              : end! <= Date.now()
                ? t('past_date')
                : undefined,
      };
    },
  });
  private readonly creation = new Write(this, (key: NewKey) => this.source!.create(key), {
    // Without an answer it may have been made: then its secret is lost, and nobody should make a second one by that.
    look: async ({ name }) => {
      const rows = await this.source!.list();
      const row = rows.find((one) => one.name === name && one.createdAt >= this.askedAt - CLOCK_SLACK_MS);
      return row && { row };
    },
    creates: true,
  });

  protected override willUpdate(changed: PropertyValues): void {
    // What was typed stays when the dialog is left by mistake; after a key was made it begins anew.
    if (changed.has('open') && this.open) this.creation.reset();
  }

  protected override render() {
    const t = this.localize.area(apiKeyFormStrings);
    return html`<wagate-dialog
      wide
      .open=${this.open}
      .heading=${t('title')}
      .confirmLabel=${t('verb')}
      .busy=${this.creation.busy}
      @wagate-dialog-close=${this.onClose}
    >
      ${this.open ? this.renderFields() : nothing}
    </wagate-dialog>`;
  }

  private renderFields() {
    const { form } = this;
    const t = this.localize.area(apiKeyFormStrings);
    return html`<div class="form">
      ${formSummary(form, this.creation.problem)}
      ${textField(form, { name: 'name', label: t('name'), help: t('name_help'), maxlength: 64, autofocus: true })}
      ${this.permissions ? this.renderRights(this.permissions) : html`<p class="help">${t('read_only')}</p>${this.renderExpiry()}`}
    </div>`;
  }

  private renderRights(permissions: readonly Permission[]) {
    const { form } = this;
    const t = this.localize.area(apiKeyFormStrings);
    const choices = this.sessions.map((session) => ({
      value: session.id,
      label: sessionName(session) ?? session.id,
    }));
    return html`${checkListField(form, {
      name: 'permissions',
      label: t('may'),
      framed: true,
      choices: PERMISSIONS.map((one) => ({
        value: one,
        label: t(one),
        help: permissions.includes(one) ? t(`${one}_help`) : t('not_yours'),
        disabled: !permissions.includes(one),
        ...(one === 'manage' && { aside: tag(t('powerful'), 'warning') }),
      })),
    })}
    <div class="form-columns"><div class="form">${radioField(form, {
      name: 'reach',
      label: t('which'),
      choices: [
        { value: 'all', label: t('all') },
        { value: 'some', label: t('some') },
      ],
    })}
    ${
      form.values.reach !== 'some'
        ? nothing
        : choices.length
          ? checkListField(form, { name: 'sessions', label: t('some'), choices })
          : html`<p class="help">${t('no_sessions_yet')}</p>`
    }</div>
    ${this.renderExpiry()}</div>`;
  }

  private renderExpiry() {
    const { form } = this;
    const t = this.localize.area(apiKeyFormStrings);
    const { expiry, day } = form.values;
    const end = endOf(expiry, day);
    const date =
      end === undefined || Number.isNaN(end)
        ? undefined
        : this.localize.date(new Date(end), { dateStyle: 'long' });
    return html`<div class="form">
      ${selectField(form, {
        name: 'expiry',
        label: t('expires'),
        help: expiry !== 'date' && date ? t('until', date) : undefined,
        choices: [
          { value: '30' satisfies Expiry, label: t('in_days', 30) },
          { value: '90' satisfies Expiry, label: t('in_days', 90) },
          { value: '365' satisfies Expiry, label: t('in_year') },
          { value: 'date' satisfies Expiry, label: t('on_date') },
          { value: 'never' satisfies Expiry, label: t('never') },
        ],
      })}
      ${expiry === 'date' ? textField(form, { name: 'day', label: t('date'), type: 'date' }) : nothing}
    </div>`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    if (event.detail.reason === 'cancel') return;
    event.stopPropagation();
    void this.submit();
  };

  private async submit(): Promise<void> {
    let made: MadeKey | undefined;
    const done = await this.form.submit(async ({ name, permissions, reach, sessions, expiry, day }) => {
      this.askedAt ||= Date.now();
      const expiresAt = endOf(expiry, day);
      made = await this.creation.run({
        name,
        permissions: permissions as NewKey['permissions'],
        ...(reach === 'some' && { sessions: [...sessions] }),
        ...(expiresAt !== undefined && { expiresAt }),
      });
      if (!made) throw this.creation.error;
    });
    if (!done || !made) return;
    this.askedAt = 0;
    this.form.reset();
    this.made(made);
  }
}

/** How far the gateway's clock may be behind this one. */
const CLOCK_SLACK_MS = 60_000;
