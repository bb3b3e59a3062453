import type { Session } from '@wagate/sdk';
import type { SessionsSnapshot } from '@wagate/sdk/live';
import { nothing } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { Write } from '../data/write.js';
import type { Emit } from '../events.js';
import type { Asked } from './session-dialogs.js';
import type { RowAction } from './session-view.js';
import { SessionWrites } from './session-writes.js';

const dialogs = new Lazy(() => import('./session-dialogs.js'));

/** What is done to sessions: at once, or after a question. */
export class SessionActs {
  readonly writes: SessionWrites;
  private readonly creation;
  private asked: Asked | undefined;
  private wasAsked = false;

  constructor(
    private readonly host: GatewayElement,
    private readonly emit: Emit,
    private readonly snapshot: () => SessionsSnapshot | undefined,
  ) {
    this.writes = new SessionWrites(host);
    this.creation = new Write(
      host,
      (label: string, _known?: ReadonlySet<string>) =>
        host.gateway!.sessions.create({ ...(label ? { label } : {}), start: true }),
      {
        // Without an answer it may be there: one of that label that was not there before.
        look: async (label, known) => {
          if (!known) return undefined;
          for await (const one of host.gateway!.sessions.list())
            if (!known.has(one.id) && (one.label ?? '') === label) return one;
          return undefined;
        },
      },
    );
  }

  act(session: Session, action: Exclude<RowAction, 'open' | 'chats' | 'link'>): void {
    if (action === 'rename' || action === 'logout' || action === 'delete')
      this.ask({ kind: action, session });
    else void this.writes.run(session.id, (gateway) => gateway.sessions[action](session.id));
  }

  ask(asked: Asked | undefined): void {
    this.writes.forget();
    this.creation.reset();
    this.asked = asked;
    this.wasAsked ||= asked !== undefined;
    this.host.requestUpdate();
  }

  /** The dialog stays once something was asked: it gives the focus back when it closes. */
  render() {
    if (!this.wasAsked) return nothing;
    return dialogs.for(this.host)?.renderAsked(this.asked, {
      localize: this.host.localize,
      ...this.standing(this.asked),
      close: () => this.ask(undefined),
      confirm: (label) => this.confirm(label),
    });
  }

  private standing(asked: Asked | undefined): { busy: boolean; failure: string | undefined } {
    const { creation, writes } = this;
    if (asked?.kind === 'create') return { busy: creation.busy, failure: creation.problem || undefined };
    return { busy: writes.busy(asked), failure: writes.failure(asked) };
  }

  private async confirm(label: string): Promise<void> {
    const { asked, writes } = this;
    if (!asked) return;
    if (asked.kind === 'create') {
      const snapshot = this.snapshot();
      const known = snapshot?.phase === 'ready' ? new Set(snapshot.sessions.map(({ id }) => id)) : undefined;
      const made = await this.creation.run(label, known);
      if (!made) return;
      this.ask(undefined);
      this.emit('wagate-session-created', { sessionId: made.id });
      this.emit('wagate-session-link', { sessionId: made.id });
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
