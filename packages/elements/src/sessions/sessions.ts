import type { Session } from '@wagate/sdk';
import { capabilities, liveSessions, type SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { property } from '../base/property.js';
import { LiveController } from '../data/live.js';
import { type Stale, StaleWatch } from '../data/stale-watch.js';
import { panelOf } from '../state-panel/failure.js';
import { skeleton } from '../state-panel/skeleton.js';
import { skeletonStyles } from '../state-panel/skeleton.styles.js';
import { statusStyles } from '../status/status.styles.js';
import { plainButtonStyles } from '../styles/plain-button.styles.js';
import { renderHead } from './session-head.js';
import { renderList } from './session-list.js';
import type { RowAction } from './session-view.js';
import { sessionsStyles } from './sessions.styles.js';
import type { SessionsMore } from './sessions-more.js';
import { sessionsNarrowStyles } from './sessions-narrow.styles.js';

const later = new Lazy(() => import('./sessions-more.js'));
const trouble = new Lazy(() => import('./sessions-trouble.js'));

/**
 * The sessions of an organization: each with its state, why it is so, and one way out.
 *
 * ```html
 * <wagate-sessions></wagate-sessions>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-session-open - A session was chosen: show its page.
 * @fires wagate-chats-open - The person asks for its chats.
 * @fires wagate-session-link - The person asks to link a phone to it.
 * @fires wagate-session-created
 * @fires wagate-session-delete - Cancelable, after the person confirmed.
 * @fires wagate-session-deleted
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart row - One session.
 */
export class WagateSessions extends GatewayElement {
  static override readonly styles = [
    plainButtonStyles,
    skeletonStyles,
    statusStyles,
    squareStyles,
    sessionsStyles,
    sessionsNarrowStyles,
  ];

  /** Leaves out title and "New session", where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;

  private readonly live = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? liveSessions(gateway) : undefined),
  );
  private readonly can = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? capabilities(gateway) : undefined),
  );
  private readonly staleWatch = new StaleWatch();
  private stale: Stale | undefined;
  private more: SessionsMore | undefined;

  /** Asks for a new session's label, as "New session" does. */
  create(): void {
    this.with(({ acts }) => acts.ask({ kind: 'create' }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.stateOf(this.live.value));
  }

  private get manage(): boolean {
    const can = this.can.value;
    return can?.phase !== 'ready' || can.plain || can.permissions.has('manage');
  }

  private stateOf(snapshot: SessionsSnapshot | undefined): string {
    if (!snapshot) return 'missing';
    if (snapshot.phase === 'loading') return 'loading';
    if (snapshot.phase === 'failed') return snapshot.error ? panelOf(snapshot.error) : 'error';
    if (this.stale) return 'stale';
    if (snapshot.error) return 'partial';
    return snapshot.sessions.length === 0 ? 'empty' : 'ready';
  }

  protected override render() {
    const snapshot = this.live.value;
    this.stale = this.staleWatch.look(snapshot);
    return html`${
      this.noHead
        ? nothing
        : renderHead({
            localize: this.localize,
            live:
              snapshot?.phase === 'ready' && snapshot.connection.state === 'live'
                ? this.take()?.live(this.localize)
                : undefined,
            create: this.manage && snapshot?.phase === 'ready' ? () => this.create() : undefined,
          })
    } ${
      snapshot?.phase === 'ready' && (snapshot.error || this.stale)
        ? trouble.for(this)?.renderStrip(snapshot, this.troubleContext())
        : nothing
    } ${this.renderBody(snapshot)}
    ${this.more?.acts.render() ?? nothing}`;
  }

  private renderBody(snapshot: SessionsSnapshot | undefined) {
    if (snapshot?.phase === 'loading') return skeleton(this.localize);
    if (snapshot?.phase !== 'ready' || snapshot.sessions.length === 0)
      return trouble.for(this)?.renderPanel(snapshot, this.troubleContext());
    return renderList(snapshot, {
      localize: this.localize,
      manage: this.manage,
      renames: this.can.value?.extensions.has('session-settings') ?? false,
      more: this.take(),
      act: this.act,
    });
  }

  /** What comes right after the list: asked for as that is rendered, or with the first thing that needs it. */
  private take(): SessionsMore | undefined {
    const part = later.for(this);
    if (part) this.more ??= new part.SessionsMore(this, () => this.live.value, this.emit.bind(this));
    return this.more;
  }

  private with(use: (more: SessionsMore) => void): void {
    const more = this.take();
    if (more) use(more);
    else void later.fetch(this).then((part) => part && this.with(use));
  }

  private readonly act = (session: Session, action: RowAction): void => {
    const sessionId = session.id;
    if (action === 'open') this.emit('wagate-session-open', { sessionId, status: session.status });
    else if (action === 'chats') this.emit('wagate-chats-open', { sessionId });
    else if (action === 'link') this.emit('wagate-session-link', { sessionId });
    else this.with(({ acts }) => acts.act(session, action));
  };

  private troubleContext() {
    return {
      host: this,
      store: () => this.live.store,
      stale: this.stale,
      create: this.manage ? () => this.create() : undefined,
      signIn: () => this.emit('wagate-account-required'),
    };
  }
}
