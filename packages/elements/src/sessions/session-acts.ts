import type { Session } from '@wagate/sdk';
import { nothing } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import type { Emit } from '../events.js';
import type { Asked } from './session-dialogs.js';
import type { RowAction } from './session-view.js';
import { SessionWrites } from './session-writes.js';

const dialogs = new Lazy(() => import('./session-dialogs.js'));

/** What is done to sessions: at once, or after a question. */
export class SessionActs {
  readonly writes: SessionWrites;
  private asked: Asked | undefined;
  private wasAsked = false;

  constructor(
    private readonly host: GatewayElement,
    private readonly emit: Emit,
  ) {
    this.writes = new SessionWrites(host);
  }

  act(session: Session, action: Exclude<RowAction, 'open'>): void {
    if (action === 'rename' || action === 'logout' || action === 'delete')
      this.ask({ kind: action, session });
    else void this.writes.run(session.id, (gateway) => gateway.sessions[action](session.id));
  }

  ask(asked: Asked | undefined): void {
    this.writes.forget();
    this.asked = asked;
    this.wasAsked ||= asked !== undefined;
    this.host.requestUpdate();
  }

  /** The dialog stays once something was asked: it gives the focus back when it closes. */
  render() {
    if (!this.wasAsked) return nothing;
    return dialogs.for(this.host)?.renderAsked(this.asked, {
      localize: this.host.localize,
      busy: this.writes.busy(this.asked),
      failure: this.writes.failure(this.asked),
      close: () => this.ask(undefined),
      confirm: (label) => this.confirm(label),
    });
  }

  private async confirm(label: string): Promise<void> {
    const { asked, writes } = this;
    if (!asked) return;
    if (asked.kind === 'create') {
      const made = await writes.run('new', (gateway) =>
        gateway.sessions.create({ ...(label ? { label } : {}), start: true }),
      );
      if (!made) return;
      this.ask(undefined);
      this.emit('wagate-session-created', { sessionId: made.id });
      this.emit('wagate-session-open', { sessionId: made.id, status: made.status });
      return;
    }
    const { id } = asked.session;
    if (asked.kind === 'delete') {
      if (!this.emit('wagate-session-delete', { sessionId: id }, { cancelable: true }))
        return this.ask(undefined);
      if (!(await writes.run(id, (gateway) => gateway.sessions.delete(id).then(() => true)))) return;
      this.ask(undefined);
      this.emit('wagate-session-deleted', { sessionId: id });
      return;
    }
    const done = await writes.run(id, (gateway) =>
      asked.kind === 'logout' ? gateway.sessions.logout(id) : gateway.sessions.update(id, { label }),
    );
    if (done) this.ask(undefined);
  }
}
