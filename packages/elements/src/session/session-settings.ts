import type { Session } from '@wagate/sdk';
import { css, html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { readingElements } from '../data/reading.js';
import { Write } from '../data/write.js';
import { checkField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { labelFault } from './session-label.js';
import { sessionSettingsStrings } from './session-settings.strings.js';

const valuesOf = (session: Session | undefined) => ({
  label: session?.label ?? '',
  autoRead: session?.autoRead ?? true,
  presenceTyping: session?.presenceTyping ?? false,
  ratePerMin: String(session?.ratePerMin ?? 0),
  ratePerHour: String(session?.ratePerHour ?? 0),
  pacePerMinute: String(session?.pace?.perMinute ?? 0),
  pacePerDay: String(session?.pace?.perDay ?? 0),
  paceJitter: String(Math.round((session?.pace?.jitter ?? 0) * 100)),
});
type Values = ReturnType<typeof valuesOf>;

/** What a session without one has. */
const NONE: Readonly<Record<string, unknown>> = { pace: { perMinute: 0, jitter: 0, perDay: 0 } };

/** A whole number as it is typed; undefined for anything else. */
const whole = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;

const paceNames = ['pacePerMinute', 'pacePerDay', 'paceJitter'] as const;

const paceIn = ({ pacePerMinute, pacePerDay, paceJitter }: Values) => ({
  perMinute: whole(pacePerMinute) ?? 0,
  jitter: (whole(paceJitter) ?? 0) / 100,
  perDay: whole(pacePerDay) ?? 0,
});

/** The settings of a session, with a line of help each. A part of `<wagate-session>`; needs the extension `session-settings`. */
export class WagateSessionSettings extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    formStyles,
    css`
      :host {
        display: block;
        padding: var(--_space-4) var(--_edge, var(--_space-6));
      }
      .form {
        max-inline-size: 560px;
      }
      h3 {
        margin-block-end: var(--_space-3);
        font-size: calc(13 * var(--_px));
        font-weight: 600;
        line-height: calc(20 * var(--_px));
      }
      fieldset.pace {
        gap: var(--_space-4);
      }
      .actions {
        display: flex;
        gap: var(--_space-2);
      }
    `,
  ];
  static override readonly texts = [sessionSettingsStrings, formStrings];
  static override readonly dependencies = readingElements;

  @property({ attribute: false }) session?: Session;
  /** Called when they were saved. */
  @property({ attribute: false }) saved: () => void = () => {};

  /** What the form began from; another value at the gateway means that somebody else saved. */
  @state() private base: Values = valuesOf(undefined);

  private readonly form = new FormState<Values>(this, {
    initial: () => valuesOf(this.session),
    check: ({ label, ratePerMin, ratePerHour, pacePerMinute, pacePerDay, paceJitter }) => {
      const t = this.localize.area(sessionSettingsStrings);
      const [minute, hour] = [whole(ratePerMin), whole(ratePerHour)];
      return {
        label: labelFault(this.localize, label),
        ratePerMin: minute === undefined ? t('not_a_number') : undefined,
        ratePerHour:
          hour === undefined
            ? t('not_a_number')
            : hour > 0 && minute !== undefined && minute > hour
              ? t('hour_less')
              : undefined,
        pacePerMinute: countFault(pacePerMinute, 1_000),
        pacePerDay: countFault(pacePerDay, 1_000_000),
        paceJitter: countFault(paceJitter, 100),
      };

      function countFault(text: string, most: number): string | undefined {
        const value = whole(text);
        if (value === undefined) return t('not_a_number');
        return value > most ? t('at_most', most) : undefined;
      }
    },
  });
  private readonly caller = new Caller(this);
  private readonly write = new Write(
    this,
    (id: string, body: Parameters<NonNullable<typeof this.gateway>['sessions']['update']>[1]) =>
      this.gateway!.sessions.update(id, body),
    {
      // Whether they were saved although no answer came.
      look: async (id, body) => {
        const session = await this.gateway!.sessions.get(id);
        const names = Object.keys(body) as (keyof typeof body)[];
        const same = names.every(
          (name) => JSON.stringify(session[name] ?? NONE[name] ?? '') === JSON.stringify(body[name]),
        );
        return same ? session : undefined;
      },
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('session')) return;
    const before = changed.get('session') as Session | undefined;
    if (before?.id !== this.session?.id || (!this.form.dirty && !this.form.busy)) this.takeTheirs();
  }

  /** Somebody else saved other values while these were being typed. */
  private get conflict(): boolean {
    const theirs = valuesOf(this.session);
    const names = Object.keys(theirs) as (keyof Values)[];
    return this.form.dirty && names.some((name) => theirs[name] !== this.base[name]);
  }

  protected override render() {
    if (!this.session) return nothing;
    const { form } = this;
    const t = this.localize.area(sessionSettingsStrings);
    return html`<h3>${t('title')}</h3>
      <form class="form" novalidate @submit=${this.onSubmit}>
        ${
          this.conflict
            ? html`<wagate-strip tone="warning" .actionLabel=${t('take_theirs')} @wagate-panel-action=${this.takeTheirs}>${t('changed_elsewhere')}</wagate-strip>`
            : nothing
        }
        ${formSummary(form, this.write.problem)}
        ${textField(form, { name: 'label', label: t('label'), help: t('label_help'), maxlength: 300 })}
        ${checkField(form, { name: 'autoRead', label: t('auto_read'), help: t('auto_read_help') })}
        ${checkField(form, { name: 'presenceTyping', label: t('typing'), help: t('typing_help') })}
        <div class="form-columns">
          ${textField(form, { name: 'ratePerMin', label: t('per_minute'), help: t('rate_help'), type: 'number' })}
          ${textField(form, { name: 'ratePerHour', label: t('per_hour'), type: 'number' })}
        </div>
        ${this.caller.offers('pacing') ? this.renderPace() : nothing}
        ${
          form.dirty || form.busy
            ? html`<div class="actions">
              <button class="button primary" type="submit" aria-busy=${form.busy ? 'true' : nothing}>${t('save')}</button>
              <button class="button" type="button" ?disabled=${form.busy} @click=${this.takeTheirs}>${t('discard')}</button>
            </div>`
            : nothing
        }
      </form>`;
  }

  private renderPace() {
    const { form } = this;
    const t = this.localize.area(sessionSettingsStrings);
    return html`<fieldset class="form-field pace">
      <legend>${t('pace')}</legend>
      <p class="help">${t('pace_help')}</p>
      <div class="form-columns">
        ${textField(form, { name: 'pacePerMinute', label: t('pace_per_minute'), type: 'number' })}
        ${textField(form, { name: 'pacePerDay', label: t('pace_per_day'), type: 'number' })}
      </div>
      ${textField(form, { name: 'paceJitter', label: t('pace_jitter'), help: t('pace_jitter_help'), type: 'number' })}
    </fieldset>`;
  }

  private readonly takeTheirs = (): void => {
    this.base = valuesOf(this.session);
    this.form.reset(this.base);
    this.write.reset();
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  private async save(): Promise<void> {
    const { session, base } = this;
    if (!session) return;
    const saved = await this.form.submit(async (values) => {
      const body = {
        ...(values.label !== base.label && { label: values.label }),
        ...(values.autoRead !== base.autoRead && { autoRead: values.autoRead }),
        ...(values.presenceTyping !== base.presenceTyping && { presenceTyping: values.presenceTyping }),
        ...(values.ratePerMin !== base.ratePerMin && { ratePerMin: whole(values.ratePerMin) }),
        ...(values.ratePerHour !== base.ratePerHour && { ratePerHour: whole(values.ratePerHour) }),
        ...(paceNames.some((name) => values[name] !== base[name]) && { pace: paceIn(values) }),
      };
      const done = await this.write.run(session.id, body);
      if (!done) throw this.write.error;
      this.session = done;
    });
    if (!saved) return;
    this.takeTheirs();
    this.saved();
    toast(this, { text: this.localize.area(sessionSettingsStrings)('saved') });
  }
}
