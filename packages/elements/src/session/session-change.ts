import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { Write } from '../data/write.js';
import { WagateConfirm } from '../parts/confirm.js';
import { sessionName } from '../sessions/session-name.js';
import { lifecycleProblem } from './lifecycle-problem.js';
import { sessionStrings } from './session.strings.js';
import { sessionChangeStrings } from './session-change.strings.js';

/** Three things that are not the same: nothing runs, the phone is unlinked, or all of it is gone. */
export type SessionAct = 'stop' | 'logout' | 'delete';

/** A session that is gone already is deleted. */
const gone = (error: unknown): void => {
  if ((error as { status?: number }).status !== 404) throw error;
};

/** Asks before a session is stopped, unlinked or deleted, says what stays where, and does it. A part of `<wagate-session>`. */
export class WagateSessionChange extends GatewayElement {
  static override readonly texts = [sessionChangeStrings, sessionStrings];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm };

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) act?: SessionAct;
  /** Called when it is over, done or not. */
  @property({ attribute: false }) done: () => void = () => {};

  private readonly caller = new Caller(this);
  // Each may be asked for again: it comes to the same.
  private readonly write = new Write(this, async (act: SessionAct, id: string) => {
    const { sessions } = this.gateway!;
    if (act === 'delete') await sessions.delete(id).catch(gone);
    else await sessions[act](id);
    return true;
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('act')) this.write.reset();
  }

  protected override render() {
    const { session, act } = this;
    if (!session || !act) return nothing;
    const t = this.localize.area(sessionChangeStrings);
    return html`<wagate-confirm
      open
      .heading=${t(`${act}_title`, sessionName(session) ?? t('unnamed'))}
      .verb=${t(`${act}_verb`)}
      destructive
      .busy=${this.write.busy}
      .failure=${lifecycleProblem(this.localize, this.write) || undefined}
      @wagate-dialog-close=${this.onClose}
      >${this.consequence(session, act)}</wagate-confirm
    >`;
  }

  private consequence({ waJid, status }: Session, act: SessionAct): string {
    const t = this.localize.area(sessionChangeStrings);
    const plain = this.caller.plain === true;
    if (act === 'stop') return t('stop_text');
    if (act === 'logout') return t(plain ? 'logout_text_plain' : 'logout_text');
    const linked = Boolean(waJid) && status !== 'logged_out';
    const phone = linked ? (plain ? 'delete_linked_plain' : 'delete_linked') : 'delete_unlinked';
    return `${t('delete_text')} ${t(phone)}`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else if (this.session && this.act) void this.confirm(this.session.id, this.act);
  };

  private async confirm(sessionId: string, act: SessionAct): Promise<void> {
    const before = {
      logout: 'wagate-session-logout',
      delete: 'wagate-session-delete',
      stop: undefined,
    } as const;
    const asks = before[act];
    if (asks && !this.emit(asks, { sessionId }, { cancelable: true })) return this.done();
    if (!(await this.write.run(act, sessionId))) return;
    this.done();
    if (act === 'delete') this.emit('wagate-session-deleted', { sessionId });
  }
}
