import type { Session } from '@wagate/sdk';
import type { Webhook } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { readingElements } from '../data/reading.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { BACK } from '../icon/icons.js';
import { checkField, checkListField, radioField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { selectField, textAreaField, textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { pageStyles } from '../parts/page.styles.js';
import { toast } from '../parts/toast.js';
import { sessionName } from '../sessions/session-name.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { EVENT_GROUPS, keyOf } from './event-groups.js';
import { scheduleWords } from './retry-words.js';
import { webhookFormStrings } from './webhook-form.strings.js';
import { webhookFormErrors } from './webhook-form-errors.js';
import { bodyOf, valuesOf, type WebhookValues } from './webhook-form-values.js';
import { changeWebhook, newSecret, type WebhookBody } from './webhook-write.js';

/** Makes a webhook, or changes one: every field of it. A part of `<wagate-webhooks>`, which shows the secret. */
export class WagateWebhookForm extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    formStyles,
    pageStyles,
    css`
      .form {
        max-inline-size: 640px;
        padding: var(--_space-4) var(--_edge);
      }
      .actions {
        display: flex;
        gap: var(--_space-2);
      }
      .head h2 {
        flex: 1;
      }
    `,
  ];
  static override readonly texts = [webhookFormStrings, formStrings];
  static override readonly dependencies = readingElements;

  /** The webhook to change; a new one is made where there is none. */
  @property({ attribute: false }) webhook?: Webhook;
  @property({ attribute: false }) sessions: readonly Session[] = [];
  /** Called with what the gateway holds, and the secret of a new one. A secret is in no event. */
  @property({ attribute: false }) saved: (webhook: Webhook, secret?: string) => void = () => {};
  @property({ attribute: false }) left: () => void = () => {};
  /** Called when the gateway does not know the webhook any more: whoever lists them should look again. */
  @property({ attribute: false }) missing: () => void = () => {};

  /** What the form began from: another value at the gateway means that somebody else saved. */
  @state() private base: WebhookValues = valuesOf(undefined);

  private readonly caller = new Caller(this);
  private readonly form = new FormState<WebhookValues>(this, {
    initial: () => valuesOf(this.webhook),
    check: (values) => webhookFormErrors(this.localize, values),
  });
  private readonly change = new Write(this, (webhook: Webhook, body: WebhookBody) =>
    changeWebhook(this.gateway!, webhook, body),
  );
  private madeAt = 0;
  private readonly creation = new Write(
    this,
    async (body: WebhookBody & { url: string; events: string[] }) => ({
      webhook: await this.gateway!.webhooks.create(body),
      secret: body.secret,
    }),
    {
      // Without an answer it may be there: two of the same would send everything twice. Its secret is the one that was sent then.
      look: async ({ url, secret }) => {
        for await (const webhook of this.gateway!.webhooks.list())
          if (webhook.url === url && webhook.createdAt >= this.madeAt - CLOCK_SLACK_MS)
            return { webhook, secret };
        return undefined;
      },
      creates: true,
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('webhook')) return;
    const before = changed.get('webhook') as Webhook | undefined;
    if (before?.id !== this.webhook?.id || (!this.form.dirty && !this.form.busy)) this.takeTheirs();
  }

  /** Something was typed that is not saved. */
  get dirty(): boolean {
    return this.form.dirty;
  }

  /** Somebody else saved other values while these were being typed. */
  private get conflict(): boolean {
    return this.form.dirty && JSON.stringify(valuesOf(this.webhook)) !== JSON.stringify(this.base);
  }

  private get problem(): string {
    const { error } = this.change;
    const t = this.localize.area(webhookFormStrings);
    return error?.code === 'read_back'
      ? `${t('read_back')} ${error.message}`
      : this.change.problem || this.creation.problem;
  }

  protected override render() {
    const t = this.localize.area(webhookFormStrings);
    const { form } = this;
    return html`${
      this.webhook
        ? nothing
        : html`<div class="head">
            <button class="icon-button" type="button" aria-label=${t('back')} title=${t('back')} @click=${this.left}>${icon(BACK, true)}</button>
            <h2>${t('title')}</h2>
          </div>`
    }
    <form class="form" novalidate @submit=${this.onSubmit}>
      ${
        this.conflict
          ? html`<wagate-strip tone="warning" .actionLabel=${t('take_theirs')} @wagate-panel-action=${this.takeTheirs}>${t('changed_elsewhere')}</wagate-strip>`
          : nothing
      }
      ${formSummary(form, this.problem)}
      ${textField(form, {
        name: 'url',
        label: t('url'),
        help: /^http:/i.test(form.values.url.trim()) ? t('url_plain_http') : t('url_help'),
        type: 'url',
        eager: true,
        autofocus: !this.webhook,
        maxlength: 4096,
        placeholder: 'https://',
      })}
      ${selectField(form, { name: 'scope', label: t('scope'), choices: this.scopes })}
      ${this.renderEvents()} ${this.renderSigning()} ${this.renderRetry()}
      ${textAreaField(form, { name: 'headers', label: t('headers'), help: t('headers_help'), optional: true })}
      ${this.webhook ? nothing : checkField(form, { name: 'active', label: t('active'), help: t('active_help') })}
      ${this.renderActions()}
    </form>`;
  }

  private get scopes() {
    const t = this.localize.area(webhookFormStrings);
    const known = this.sessions.map((session) => ({
      value: session.id,
      label: sessionName(session) ?? session.id,
    }));
    const { scope } = this.form.values;
    const lost = scope && !known.some(({ value }) => value === scope);
    return [
      { value: '', label: t('scope_all') },
      ...known,
      ...(lost ? [{ value: scope, label: t('scope_gone') }] : []),
    ];
  }

  private renderEvents() {
    const { form } = this;
    const t = this.localize.area(webhookFormStrings);
    return html`${radioField(form, {
      name: 'which',
      label: t('which'),
      choices: [
        { value: 'all', label: t('which_all'), help: t('which_all_help') },
        { value: 'some', label: t('which_some') },
      ],
    })}
    ${
      form.values.which === 'some'
        ? EVENT_GROUPS.map(({ group, events }) =>
            checkListField(form, {
              name: group,
              label: t(`group_${group}`),
              framed: true,
              choices: events.map((event) => ({ value: event, label: event, help: t(keyOf(event)) })),
            }),
          )
        : nothing
    }
    ${form.values.unknown.map((name) => html`<p class="help">${t('unknown_event', cleanLine(name))}</p>`)}`;
  }

  private renderSigning() {
    const t = this.localize.area(webhookFormStrings);
    const { webhook } = this;
    if (!webhook)
      return checkField(this.form, { name: 'sign', label: t('signing'), help: t('signing_help') });
    const until = webhook.previousSecretUntil;
    return html`<p class="help">
      ${webhook.hasSecret === undefined ? t('maybe_signed') : t(webhook.hasSecret ? 'signed' : 'unsigned')}
      ${until && until > Date.now() ? t('signed_two', this.localize.date(new Date(until), { dateStyle: 'medium', timeStyle: 'short' })) : nothing}
    </p>`;
  }

  private renderRetry() {
    const { form } = this;
    const t = this.localize.area(webhookFormStrings);
    return html`${radioField(form, {
      name: 'policy',
      label: t('retry'),
      choices: [
        { value: 'exponential', label: t('exponential') },
        { value: 'constant', label: t('constant') },
      ],
    })}
    <div class="form-columns">
      ${textField(form, { name: 'delay', label: t('delay'), type: 'number' })}
      ${textField(form, { name: 'attempts', label: t('attempts'), type: 'number' })}
    </div>
    <p class="help" role="status">${scheduleWords(this.localize, form.values)}</p>`;
  }

  private renderActions() {
    const { form, webhook } = this;
    const t = this.localize.area(webhookFormStrings);
    if (webhook && !form.dirty && !form.busy) return nothing;
    return html`<div class="actions">
      <button class="button primary" type="submit" aria-busy=${form.busy ? 'true' : nothing}>${t(webhook ? 'save' : 'create')}</button>
      <button class="button" type="button" ?disabled=${form.busy} @click=${webhook ? this.takeTheirs : this.left}>
        ${t(webhook ? 'discard' : 'cancel')}
      </button>
    </div>`;
  }

  private readonly takeTheirs = (): void => {
    this.base = valuesOf(this.webhook);
    this.form.reset(this.base);
    this.change.reset();
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void (this.webhook ? this.save(this.webhook) : this.create());
  };

  private async save(webhook: Webhook): Promise<void> {
    const saved = await this.form.submit(async (values) => {
      const fresh = await this.change.run(webhook, this.body(values));
      if (this.change.error?.status === 404) this.missing();
      if (!fresh) throw this.change.error;
      this.webhook = fresh;
    });
    if (!saved) return;
    this.takeTheirs();
    toast(this, { text: this.localize.area(webhookFormStrings)('saved') });
    this.saved(this.webhook!);
  }

  /** A plain gateway has no word for "all sessions" but leaving it out. */
  private body(values: WebhookValues): WebhookBody {
    const { sessionId, ...body } = bodyOf(values, this.webhook);
    return sessionId || !this.caller.plain ? { ...body, sessionId: sessionId ?? '' } : body;
  }

  private async create(): Promise<void> {
    let made: { webhook: Webhook; secret: string | undefined } | undefined;
    const done = await this.form.submit(async (values) => {
      this.madeAt ||= Date.now();
      const { sessionId, ...body } = this.body(values);
      made = await this.creation.run({
        ...(body as { url: string; events: string[] }),
        ...(sessionId && { sessionId }),
        ...(values.sign && { secret: newSecret() }),
      });
      if (!made) throw this.creation.error;
    });
    if (!done || !made) return;
    this.madeAt = 0;
    this.saved(made.webhook, made.secret);
  }
}

/** How far the gateway's clock may be behind this one. */
const CLOCK_SLACK_MS = 60_000;
