import type { GatewayError, Schemas } from '@wagate/sdk';
import { type AlertChoice, liveAlertChoice } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { accountSection } from '../account/account-section.js';
import { accountSectionStyles } from '../account/account-section.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Caller } from '../data/caller.js';
import { failureText } from '../data/failure-text.js';
import { Reading, readingElements } from '../data/reading.js';
import { Write } from '../data/write.js';
import { checkListField, switchField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { alertsStrings } from './alerts.strings.js';
import { alertsStyles } from './alerts.styles.js';

type Kind = Schemas['AlertKind'];
type Changes = Schemas['AlertChoiceBody'];

const KINDS: readonly Kind[] = [
  'session_logged_out',
  'session_failed',
  'session_reconnecting',
  'session_limited',
  'webhook_disabled',
];
const MAILED: readonly string[] = ['en', 'es', 'ar'] satisfies Changes['language'][];

/**
 * What the person who is signed in is told by mail when something goes wrong in their organization, and a test mail to their own address. A gateway
 * that mails nothing says so here; one that knows no alerts shows nothing. It suits the slot `alerts` of `<wagate-account>`.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-alerts></wagate-alerts></wagate-provider>
 * ```
 *
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart section - All of it.
 */
export class WagateAlerts extends GatewayElement {
  static override readonly styles = [buttonStyles, formStyles, accountSectionStyles, alertsStyles];
  static override readonly texts = [alertsStrings, formStrings];
  static override readonly dependencies = readingElements;

  private readonly caller = new Caller(this);
  private readonly live = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => gateway && liveAlertChoice(gateway),
  );
  private readonly form = new FormState(this, {
    initial: () => ({
      email: this.live?.value?.choice?.email ?? false,
      kinds: (this.live?.value?.choice?.kinds ?? []) as readonly string[],
    }),
    check: ({ email, kinds }) => ({
      kinds: email && kinds.length === 0 ? this.localize.area(alertsStrings)('no_kind') : undefined,
    }),
  });
  // Asked for twice, each comes to the same.
  private readonly saving = new Write(this, (changes: Changes) => this.gateway!.alerts.choose(changes));
  private readonly testing = new Write(this, () => this.gateway!.alerts.test());
  private shown: AlertChoice | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('gateway')) {
      this.saving.reset();
      this.testing.reset();
    }
    const choice = this.live.value?.choice;
    // What is being chosen outlasts what is read again.
    if (choice !== this.shown && !this.form.busy && (!this.form.dirty || !choice)) {
      this.shown = choice;
      this.form.reset();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word());
  }

  protected override render() {
    return this.live.show(({ choice }) => (choice ? this.renderChoice(choice) : nothing), { rows: 3 });
  }

  private renderChoice(choice: AlertChoice) {
    const t = this.localize.area(alertsStrings);
    const organization = cleanLine(this.caller.organization?.name ?? '');
    return accountSection(
      { title: t('title'), text: t('about', organization) },
      choice.mail
        ? html`${this.renderForm(choice)}${this.renderTest(cleanLine(choice.address))}`
        : html`<p class="note">${t('no_mail')}</p>`,
    );
  }

  private renderForm({ address }: AlertChoice) {
    const t = this.localize.area(alertsStrings);
    const { form } = this;
    // Webhooks are the affair of those who manage them.
    const kinds = KINDS.filter((kind) => kind !== 'webhook_disabled' || this.caller.may('manage'));
    return html`<form novalidate @submit=${this.onSubmit}>
      ${formSummary(form, this.saving.problem || undefined)}
      ${switchField(form, { name: 'email', label: t('mail', cleanLine(address)), help: t('mail_help') })}
      ${checkListField(form, {
        name: 'kinds',
        label: t('kinds'),
        framed: true,
        choices: kinds.map((kind) => ({ value: kind, label: t(kind), help: t(`${kind}_help`) })),
      })}
      <div class="acts">
        <button class="button" type="submit" ?disabled=${!form.dirty && !form.busy} aria-busy=${form.busy ? 'true' : nothing}>${t('save')}</button>
      </div>
    </form>`;
  }

  private renderTest(address: string) {
    const t = this.localize.area(alertsStrings);
    const { busy, error, state } = this.testing;
    return html`<div class="try">
      <button
        class="button"
        type="button"
        aria-describedby="test-words"
        aria-busy=${busy ? 'true' : nothing}
        @click=${this.onTest}
      >${t('test')}</button>
      <div id="test-words" role="status">${
        busy
          ? html`<p>${t('testing', address)}</p>`
          : state.is === 'done'
            ? html`<p class="done">${t('tested', cleanLine(state.result.address))}</p>`
            : html`<p>${t('test_to', address)}</p>`
      }</div>
      <div role="alert">${
        error
          ? html`<p class="problem">${t('not_tested', addressOf(error) ?? address)} <bdi>${this.problemOf(error)}</bdi></p>`
          : nothing
      }</div>
    </div>`;
  }

  /** A mail server that refuses says why in words of its own. */
  private problemOf(error: GatewayError): string {
    return error.details.reason === 'mail_failed'
      ? cleanLine(error.message)
      : failureText(this.localize, error);
  }

  private readonly onTest = (): void => void this.testing.run();

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.gateway || !this.form.dirty) return;
    const t = this.localize.area(alertsStrings);
    const [language = ''] = this.localize.lang().split('-');
    const saved = await this.form.submit(async ({ email, kinds }) => {
      const changes: Changes = {
        email,
        kinds: kinds as Kind[],
        ...(MAILED.includes(language) ? { language: language as Changes['language'] } : {}),
      };
      if (!(await this.saving.run(changes))) throw this.saving.error;
    });
    if (saved) toast(this, { text: t('saved') });
  };
}

const addressOf = ({ details }: GatewayError): string | undefined =>
  typeof details.address === 'string' ? cleanLine(details.address) : undefined;
