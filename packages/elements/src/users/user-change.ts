import type { Identity } from '@wagate/sdk/identity';
import type { User } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { icon } from '../icon/icon.js';
import { AUDIT } from '../icon/icons.js';
import { WagateConfirm } from '../parts/confirm.js';
import { formatDay } from '../parts/dated.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { selectField, textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { BAN_ENDS, type BanEnd, banEndAt } from './ban-end.js';
import { type Ban, doToUser, isActingAs, type UserAct, type UserChange } from './user-acts.js';
import { userChangeStrings } from './user-change.strings.js';
import { refusalText } from './user-refusals.js';
import { userName } from './user-standing.js';
import { usersStrings } from './users.strings.js';

const LONGEST_REASON = 200;

/** Asks before something is done to an account, and does it. A part of `<wagate-users>`. */
export class WagateUserChange extends WagateElement {
  static override readonly styles = [
    formStyles,
    css`
      .noted {
        display: flex;
        gap: 10px;
        margin-block-start: var(--_space-3);
        padding: 10px var(--_space-3);
        border-radius: var(--_radius);
        background: var(--_fill-strong);
        color: var(--_text);
      }
      .noted .icon {
        flex: none;
        margin-block-start: 2px;
      }
    `,
  ];
  static override readonly texts = [userChangeStrings, usersStrings, formStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog, 'wagate-confirm': WagateConfirm };

  @property({ attribute: false }) change?: UserChange;
  @property({ attribute: false }) identity?: Identity;
  /** The gateway writes down who acts as whom. */
  @property({ type: Boolean }) records = false;
  /** Called when it is done, with what the service made of it; without what was done when it was left. */
  @property({ attribute: false }) done: (change?: UserChange, made?: unknown) => void = () => {};

  private readonly form = new FormState(this, {
    initial: () => ({ reason: '', end: 'week', date: '' }),
    check: ({ reason, end, date }) => {
      const t = this.localize.area(userChangeStrings);
      return {
        reason: [...reason.trim()].length > LONGEST_REASON ? t('ban_reason_long', LONGEST_REASON) : undefined,
        date: banEndAt(end as BanEnd, date, Date.now()) === null ? t('ban_no_date') : undefined,
      };
    },
  });
  private readonly write = new Write(
    this,
    async (change: UserChange, ban: Ban) => {
      const made = await doToUser(this.identity!, change, ban);
      return { change, made };
    },
    {
      // Acting as somebody twice is refused: without an answer it is looked whether it has begun.
      look: async (change) =>
        change.act === 'impersonate' && (await isActingAs(this.identity!, change.user.id))
          ? { change, made: undefined }
          : undefined,
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('change') || !this.change) return;
    this.write.reset();
    this.form.reset();
  }

  protected override render() {
    const { change } = this;
    if (!change) return nothing;
    return change.act === 'ban' ? this.renderBan(change.user) : this.renderConfirm(change, change.act);
  }

  private get failure(): string {
    return refusalText(this.localize, this.write.error, this.change?.act) || this.write.problem;
  }

  private renderBan(user: User) {
    const t = this.localize.area(userChangeStrings);
    return html`<wagate-dialog
      open
      .heading=${t('ban_title', userName(this.localize, user))}
      .confirmLabel=${t('ban_verb')}
      destructive
      .busy=${this.write.busy}
      @wagate-dialog-close=${this.onClose}
    >
      <div class="form">
        <p>${t('ban_text')}</p>
        ${formSummary(this.form, this.failure)}
        ${textField(this.form, {
          name: 'reason',
          label: t('ban_reason'),
          help: t('ban_reason_help'),
          optional: true,
          autofocus: true,
        })}
        ${this.renderEnd()}
      </div>
    </wagate-dialog>`;
  }

  private renderEnd() {
    const t = this.localize.area(userChangeStrings);
    const { end, date } = this.form.values;
    const at = banEndAt(end as BanEnd, date, Date.now());
    return html`${selectField(this.form, {
      name: 'end',
      label: t('ban_end'),
      help: at && end !== 'date' ? t('ban_ends_at', formatDay(this.localize, at)) : '',
      choices: BAN_ENDS.map((value) => ({ value, label: t(`ban_${value}`) })),
    })}
    ${end === 'date' ? textField(this.form, { name: 'date', type: 'date', label: t('ban_last') }) : nothing}`;
  }

  private renderConfirm({ user }: UserChange, act: Exclude<UserAct, 'ban'>) {
    const t = this.localize.area(userChangeStrings);
    return html`<wagate-confirm
      open
      .heading=${t(`${act}_title`, userName(this.localize, user))}
      .verb=${t(`${act}_verb`)}
      .destructive=${act === 'delete' || act === 'demote' || act === 'sign_out'}
      .typed=${act === 'delete' ? user.email : undefined}
      .busy=${this.write.busy}
      .failure=${this.failure || undefined}
      @wagate-dialog-close=${this.onClose}
      >${t(`${act}_text`)}${
        act === 'impersonate' && this.records
          ? html`<div class="noted">${icon(AUDIT)}<span>${t('impersonate_noted')}</span></div>`
          : nothing
      }</wagate-confirm
    >`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else if (this.change) void this.confirm(this.change);
  };

  private async confirm(change: UserChange): Promise<void> {
    const { act, user } = change;
    const about = { userId: user.id, act };
    if (!this.emit('wagate-user-change', about, { cancelable: true })) return this.done();
    let done: { change: UserChange; made: unknown } | undefined;
    const run = async (ban: Ban) => {
      done = await this.write.run(change, ban);
      if (!done) throw this.write.error;
    };
    if (act === 'ban')
      await this.form.submit(({ reason, end, date }) =>
        run({ reason, until: banEndAt(end as BanEnd, date, Date.now()) ?? undefined }),
      );
    else await run({ reason: '' }).catch(() => undefined);
    if (!done) return;
    this.done(done.change, done.made);
    // A link is a secret: it is not kept here.
    this.write.reset();
  }
}
