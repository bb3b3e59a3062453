import { type Identity, IdentityError } from '@wagate/sdk/identity';
import { liveSignIn } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { ResolveContext } from '../base/resolve-context.js';
import { identityContext } from '../context.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { SWAP } from '../icon/icons.js';
import { formatSpan } from '../localize/span.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { impersonationStrings } from './impersonation.strings.js';
import { impersonationStyles } from './impersonation.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Nobody is acted for any more: everything that is loaded belongs to somebody else. */
    'wagate-impersonation-stopped': CustomEvent<undefined>;
  }
}

/** A name that nobody could read is none. */
const readable = (name: string | null | undefined): string => {
  const clean = cleanLine(name ?? '');
  return isInvisible(clean) ? '' : clean;
};

const nameOf = ({ name, email }: { name: string; email: string }): string =>
  readable(name) || cleanLine(email);

/**
 * Says above every page that a super admin acts as somebody, as whom and for how long, with the way back to themselves. It names whom the identity
 * service itself reports, in the organization that the gateway reports, and is not there when nobody is acted for. Put it before everything else on
 * the page.
 *
 * ```html
 * <wagate-impersonation></wagate-impersonation>
 * ```
 *
 * @fires wagate-impersonation-stopped - Make a new gateway and forget what was loaded.
 * @csspart bar - The line that names who is acted for.
 * @csspart edge - The frame around the window.
 */
export class WagateImpersonation extends GatewayElement {
  static override readonly styles = [impersonationStyles];
  static override readonly texts = [impersonationStrings];

  /** The identity service: what was set here, else what the nearest `<wagate-provider>` carries. */
  @property({ attribute: false })
  get identity(): Identity | undefined {
    return this.ownIdentity ?? this.fromProvider.value;
  }
  set identity(value: Identity | undefined) {
    const before = this.identity;
    this.ownIdentity = value;
    this.requestUpdate('identity', before);
  }

  private ownIdentity: Identity | undefined;
  private readonly fromProvider = new ResolveContext(this, identityContext);
  private readonly caller = new Caller(this);
  private readonly signIn = new LiveController(
    this,
    () => [this.identity] as const,
    (identity) => identity && liveSignIn(identity),
  );
  private readonly stopping = new Write(
    this,
    async () => {
      await this.identity!.admin.stopImpersonating();
      // An answer alone brings nobody back.
      if (await this.#acts())
        throw new IdentityError('The service still reports the other person.', { code: 'still_acting' });
      return true;
    },
    // Whoever is back already is refused a second time.
    { look: async () => ((await this.#acts()) ? undefined : true) },
  );
  private readonly leaving = new Write(this, async () => {
    await this.identity!.signOut();
    return true;
  });

  protected override render() {
    const t = this.localize.area(impersonationStrings);
    const { user, session } = this.signIn.value ?? {};
    const acting = user && session?.impersonatedBy;
    this.setAttribute('state', acting ? 'ready' : 'absent');
    if (!acting) return nothing;
    const left = Date.parse(session.expiresAt) - Date.now();
    const { error } = this.stopping;
    // The service has no code for a session of the administrator that is gone.
    const lost = error?.status === 500 || error?.status === 400;
    const problem = lost
      ? t('no_way_back')
      : error?.code === 'still_acting'
        ? t('still_acting')
        : this.stopping.problem;
    return html`<section class="bar" part="bar" aria-label=${t('label')}>
        ${icon(SWAP)}
        <span class="who">${t('before')} <b><bdi>${nameOf(user)}</bdi></b>${this.renderPlace()} · ${t('after')}</span>
        ${left > 0 ? html`<span>${t('ends', formatSpan(this.localize, left))}</span>` : nothing}
        <button
          class="stop"
          type="button"
          aria-busy=${this.stopping.busy || this.leaving.busy ? 'true' : nothing}
          @click=${() => this.end(lost)}
        >${t(lost ? 'sign_out' : 'stop')}</button>
        ${problem ? html`<span class="problem" role="alert">${problem}</span>` : nothing}
      </section>
      <div class="edge" part="edge"></div>`;
  }

  /** Where what is done takes place; a gateway without extensions does not tell. */
  private renderPlace() {
    const name = readable(this.caller.organization?.name);
    return name
      ? html` ${this.localize.area(impersonationStrings)('place')} <b><bdi>${name}</bdi></b>`
      : nothing;
  }

  /** Whether the service takes this browser for the other person. */
  async #acts(): Promise<boolean> {
    return Boolean((await this.identity!.session.get())?.session.impersonatedBy);
  }

  private async end(lost: boolean): Promise<void> {
    const done = await (lost ? this.leaving : this.stopping).run();
    if (done) this.emit('wagate-impersonation-stopped', undefined);
  }
}
