import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { WagateConfirm } from '../parts/confirm.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { sessionName } from '../sessions/session-name.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { hadPhone, isLinked } from '../sessions/session-way.js';
import { sessionChangeStrings } from './session-change.strings.js';
import { labelFault } from './session-label.js';
import {
  callLifecycle,
  type LifecycleProblem,
  lifecycleProblem,
  lookLifecycle,
} from './session-lifecycle.js';
import { lookRemoved, removeSession } from './session-removal.js';
import { SessionRenewal } from './session-renewal.js';
import { sessionSettingsStrings } from './session-settings.strings.js';

/**
 * What is asked about first. Nothing runs, the phone is unlinked, or all of it is gone are three things that are not the same; `renew` deletes one
 * that its gateway has not loaded, and makes it anew.
 */
export type SessionAct = 'rename' | 'stop' | 'logout' | 'delete' | 'renew';

/** What one call does. */
type WrittenAct = Exclude<SessionAct, 'renew'>;

/** Asks before a session is renamed, stopped, unlinked or deleted, says what stays where, and does it. A part of `<wagate-session>` and `<wagate-sessions>`. */
export class WagateSessionChange extends GatewayElement {
  static override readonly styles = formStyles;
  static override readonly texts = [
    sessionChangeStrings,
    sessionReasonStrings,
    sessionSettingsStrings,
    formStrings,
  ];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm, 'wagate-dialog': WagateDialog };

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) act?: SessionAct;
  /** Called when it is over; `changed` tells whether it was done. */
  @property({ attribute: false }) done: (changed?: boolean) => void = () => {};

  private readonly caller = new Caller(this);
  private readonly form = new FormState(this, {
    initial: () => ({ label: this.session?.label ?? '' }),
    check: ({ label }) => ({ label: labelFault(this.localize, label) }),
  });
  private readonly renewal = new SessionRenewal(this);
  private readonly write = new Write(
    this,
    async (act: WrittenAct, { id }: Session, label: string): Promise<true> => {
      const gateway = this.gateway!;
      if (act === 'delete') return removeSession(gateway, id);
      if (act !== 'rename') return callLifecycle(gateway, id, act);
      await gateway.sessions.update(id, { label });
      return true;
    },
    {
      look: async (act, { id }, label) => {
        const gateway = this.gateway!;
        if (act === 'delete') return lookRemoved(gateway, id);
        if (act !== 'rename') return lookLifecycle(gateway, id, act);
        return ((await gateway.sessions.get(id)).label ?? '') === label || undefined;
      },
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('act')) return;
    this.write.reset();
    this.renewal.forgive();
    this.form.reset();
  }

  private get problem(): LifecycleProblem | undefined {
    return lifecycleProblem(this.localize, this.write, this.caller.plain);
  }

  /** What is asked now: of one that turned out not to be loaded, whether to make it anew. */
  private get asked(): SessionAct | undefined {
    const lost = (this.act === 'stop' || this.act === 'logout') && this.problem?.is === 'not-loaded';
    return lost ? 'renew' : this.act;
  }

  protected override render() {
    const { session, asked: act } = this;
    if (!session || !act) return nothing;
    const t = this.localize.area(sessionChangeStrings);
    const title = t(`${act}_title`, sessionName(session) ?? t('unnamed'));
    if (act === 'rename') return this.renderRename(title);
    const { renewal } = this;
    const problem = act === 'renew' ? renewal.problem : this.problem?.text;
    return html`<wagate-confirm
      open
      .heading=${title}
      .verb=${t(`${act}_verb`)}
      destructive
      .busy=${this.write.busy || renewal.busy}
      .failure=${problem || undefined}
      @wagate-dialog-close=${this.onClose}
      >${this.consequence(session, act)}</wagate-confirm
    >`;
  }

  private renderRename(title: string) {
    const of = this.localize.area(sessionSettingsStrings);
    return html`<wagate-dialog
      .open=${true}
      .heading=${title}
      .confirmLabel=${this.localize.area(sessionChangeStrings)('rename_verb')}
      .busy=${this.form.busy}
      @wagate-dialog-close=${this.onClose}
      ><div class="form">
        ${formSummary(this.form, this.write.problem)}
        ${textField(this.form, { name: 'label', label: of('label'), help: of('label_help'), maxlength: 300, autofocus: true })}
      </div></wagate-dialog
    >`;
  }

  /** What is not known to be kept is not promised: until the gateway has said what it is, as of a plain one. */
  private consequence(session: Session, act: Exclude<SessionAct, 'rename'>): string {
    const t = this.localize.area(sessionChangeStrings);
    const plain = this.caller.plain !== false;
    switch (act) {
      case 'stop':
        return t(isLinked(session) ? 'stop_text' : 'stop_unlinked');
      case 'logout':
        return t(plain ? 'logout_text_plain' : 'logout_text');
      case 'renew':
        return `${this.localize.area(sessionReasonStrings)('not_loaded')} ${t('renew_text')}`;
      case 'delete': {
        const phone = isLinked(session)
          ? plain
            ? 'delete_linked_plain'
            : 'delete_linked'
          : hadPhone(session)
            ? 'delete_logged_out'
            : 'delete_unlinked';
        return `${t(plain ? 'delete_text_plain' : 'delete_text')} ${t(phone)}`;
      }
    }
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    const { session, asked: act } = this;
    if (event.detail.reason === 'cancel' || !session || !act) this.leave();
    else if (act === 'rename') void this.rename(session);
    else if (act === 'renew') void this.renew(session);
    else void this.confirm(session, act);
  };

  private async rename(session: Session): Promise<void> {
    const done = await this.form.submit(async ({ label }) => {
      if (!(await this.write.run('rename', session, label))) throw this.write.error;
    });
    if (done) this.done(true);
  }

  private async confirm(session: Session, act: Exclude<WrittenAct, 'rename'>): Promise<void> {
    const sessionId = session.id;
    const before = {
      logout: 'wagate-session-logout',
      delete: 'wagate-session-delete',
      stop: undefined,
    } as const;
    const asks = before[act];
    if (asks && !this.emit(asks, { sessionId }, { cancelable: true })) return this.done();
    if (!(await this.write.run(act, session, ''))) return;
    this.done(true);
    if (act === 'delete') this.emit('wagate-session-deleted', { sessionId });
  }

  private async renew(session: Session): Promise<void> {
    if (!this.emit('wagate-session-delete', { sessionId: session.id }, { cancelable: true }))
      return this.leave();
    const made = await this.renewal.run(session);
    if (!made) return;
    this.done(true);
    this.emit('wagate-session-deleted', { sessionId: session.id });
    this.tellMade(made);
  }

  private leave(): void {
    const made = this.renewal.leave();
    this.done(made !== undefined);
    if (made) this.tellMade(made);
  }

  private tellMade(sessionId: string): void {
    this.emit('wagate-session-created', { sessionId });
    this.emit('wagate-session-link', { sessionId });
  }
}
