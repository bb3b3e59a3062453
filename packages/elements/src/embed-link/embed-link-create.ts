import type { Schemas, Session } from '@wagate/sdk';
import { css, html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { radioField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { WagateSecret } from '../parts/secret.js';
import { sessionName } from '../sessions/session-name.js';
import { cleanLine } from '../text/clean.js';
import { embedLinkCreateStrings } from './embed-link-create.strings.js';

const HOUR = 3600;
/** How long a link can be opened, in seconds. */
const SPANS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR };
type Span = keyof typeof SPANS;

const MAX_NAME = 64;

/**
 * Makes a one-time link to link a phone by, for somebody without an account, and shows it the only time that it can be shown.
 * A part of `<wagate-session>`.
 */
export class WagateEmbedLinkCreate extends GatewayElement {
  static override readonly styles = [
    formStyles,
    css`
      .foot-note {
        margin: 0;
        color: var(--_text-muted);
      }
      .link {
        justify-self: start;
      }
    `,
  ];
  static override readonly texts = [embedLinkCreateStrings, formStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog, 'wagate-secret': WagateSecret };

  @property({ attribute: false }) session?: Session;
  /** Called when it is over. */
  @property({ attribute: false }) done: () => void = () => {};

  @state() private made: Schemas['EmbedLink'] | undefined;

  private readonly caller = new Caller(this);
  /** The name of the organization was put in as the sender. */
  #offered = false;
  private readonly form = new FormState(this, {
    initial: () => ({ name: '', span: 'day' as Span }),
    check: ({ name }) => ({
      name:
        [...name].length > MAX_NAME
          ? this.localize.area(embedLinkCreateStrings)('name_long', MAX_NAME)
          : undefined,
    }),
  });
  private readonly creation = new Write(this, (body: Schemas['CreateEmbedLinkBody']) =>
    this.gateway!.embedLinks.create(body),
  );
  private readonly cancelling = new Write(this, (id: string) =>
    this.gateway!.embedLinks.cancel(id).then(() => true),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { organization } = this.caller;
    if (!organization || this.#offered) return;
    this.#offered = true;
    // Whoever was quicker has said it already.
    if (!this.form.values.name) this.form.set('name', cleanLine(organization.name));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Nothing is asked any more, and the address is forgotten.
    this.made = this.session = undefined;
  }

  protected override render() {
    const { session, made } = this;
    if (!session) return nothing;
    return made ? this.renderMade(made) : this.renderForm(session);
  }

  private renderForm(session: Session) {
    const t = this.localize.area(embedLinkCreateStrings);
    const { form, creation } = this;
    return html`<wagate-dialog
      .open=${true}
      .heading=${t('title', sessionName(session) ?? t('unnamed'))}
      .confirmLabel=${t('verb')}
      .busy=${form.busy}
      @wagate-dialog-close=${this.onClose}
      ><div class="form">
        <p class="foot-note">${t('about')}</p>
        ${formSummary(form, creation.problem)}
        ${textField(form, { name: 'name', label: t('name'), help: t('name_help'), maxlength: 200, autofocus: true })}
        ${radioField(form, {
          name: 'span',
          label: t('span'),
          choices: (Object.keys(SPANS) as Span[]).map((value) => ({ value, label: t(value) })),
        })}
      </div></wagate-dialog
    >`;
  }

  private renderMade({ url, id, expiresAt }: Schemas['EmbedLink']) {
    const t = this.localize.area(embedLinkCreateStrings);
    const until = this.localize.date(new Date(expiresAt), { dateStyle: 'medium', timeStyle: 'short' });
    const { busy, problem } = this.cancelling;
    return html`<wagate-secret
      .value=${url}
      .heading=${t('made_title')}
      .label=${t('link')}
      .storedLabel=${t('stored')}
      @wagate-secret-done=${this.leave}
    >
      <p class="foot-note">${t('until', until)}</p>
      ${problem ? html`<p role="alert">${problem}</p>` : nothing}
      <button
        class="link"
        type="button"
        aria-busy=${busy ? 'true' : nothing}
        @click=${() => void this.cancel(id)}
      >${t('cancel')}</button>
    </wagate-secret>`;
  }

  /** The address is forgotten as this goes: rendered once more, it would ask again. */
  private readonly leave = (): void => this.done();

  private async cancel(id: string): Promise<void> {
    if (await this.cancelling.run(id)) this.leave();
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else void this.create();
  };

  private async create(): Promise<void> {
    const { session, gateway } = this;
    if (!session) return;
    await this.form.submit(async ({ name, span }) => {
      const brand = name.trim();
      const made = await this.creation.run({
        session: session.id,
        can: ['pair'],
        expiresIn: SPANS[span],
        ...(brand ? { brand: { name: brand } } : {}),
      });
      if (!made) throw this.creation.error;
      // Of a gateway that was put in meanwhile it opens nothing.
      if (this.gateway === gateway) this.made = made;
    });
  }
}
