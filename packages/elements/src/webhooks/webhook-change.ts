import type { Webhook } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateConfirm } from '../parts/confirm.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { selectField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { WagateSecret } from '../parts/secret.js';
import { webhookChangeStrings } from './webhook-change.strings.js';
import { webhookName } from './webhook-columns.js';
import { changeWebhook, newSecret } from './webhook-write.js';

/** What is about to be done to which webhook. */
export interface WebhookChange {
  act: 'rotate' | 'delete';
  webhook: Webhook;
}

/** A webhook that is gone already is deleted. */
const gone = (error: unknown): void => {
  if ((error as { status?: number }).status !== 404) throw error;
};

/** Asks before a webhook is deleted or its secret rotated, and shows a new secret the only time. A part of `<wagate-webhooks>`. */
export class WagateWebhookChange extends GatewayElement {
  static override readonly styles = formStyles;
  static override readonly texts = [webhookChangeStrings, formStrings];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm, 'wagate-secret': WagateSecret };

  @property({ attribute: false }) change?: WebhookChange;
  /** A secret that was made elsewhere, to be shown. */
  @property({ attribute: false }) secret?: string;
  /** The gateway can rotate with both secrets valid for a time. */
  @property({ type: Boolean }) rotates = false;
  /** Called when it is over, with what was done; without when it was left. A secret is in no event. */
  @property({ attribute: false }) done: (change?: WebhookChange) => void = () => {};

  private readonly form = new FormState(this, { initial: () => ({ overlap: '86400' }) });
  private readonly write = new Write(
    this,
    async ({ act, webhook }: WebhookChange, overlapSeconds: number) => {
      const { webhooks } = this.gateway!;
      if (act === 'delete') {
        await webhooks.delete(webhook.id).catch(gone);
        return { secret: undefined };
      }
      if (this.rotates)
        return { secret: (await webhooks.rotateSecret(webhook.id, { overlapSeconds })).secret };
      const secret = newSecret();
      await changeWebhook(this.gateway!, webhook, { secret });
      return { secret };
    },
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.secret = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('change') && this.change) this.write.reset();
    // What was asked about is nothing of another gateway: there it would count as gone. A secret stays until it is stored.
    if (changed.get('gateway') && this.secret === undefined) this.done();
  }

  protected override render() {
    const t = this.localize.area(webhookChangeStrings);
    if (this.secret !== undefined)
      return html`<wagate-secret
        .value=${this.secret}
        .heading=${t('secret_title')}
        .label=${t('secret')}
        .storedLabel=${t('stored')}
        @wagate-secret-done=${() => {
          this.secret = undefined;
          this.done(this.change);
        }}
      ></wagate-secret>`;
    return this.change ? this.renderQuestion(this.change) : nothing;
  }

  private renderQuestion({ act, webhook }: WebhookChange) {
    const t = this.localize.area(webhookChangeStrings);
    const [heading, verb] =
      act === 'delete'
        ? [t('delete_title', webhookName(webhook)), t('delete_verb')]
        : this.rotates
          ? [t('rotate_title'), t('rotate_verb')]
          : [t('replace_title'), t('replace_verb')];
    return html`<wagate-confirm
      open
      .heading=${heading}
      .verb=${verb}
      destructive
      .busy=${this.write.busy}
      .failure=${this.write.problem || undefined}
      @wagate-dialog-close=${this.onClose}
      >${act === 'delete' ? t('delete_text') : this.rotates ? this.renderOverlap() : t('stops_now')}</wagate-confirm
    >`;
  }

  private renderOverlap() {
    const t = this.localize.area(webhookChangeStrings);
    const seconds = Number(this.form.values.overlap);
    const end = new Date(Date.now() + seconds * 1000);
    const until = this.localize.date(end, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<div class="form">${selectField(this.form, {
      name: 'overlap',
      label: t('overlap'),
      help: seconds > 0 ? t('until', until) : t('stops_now'),
      choices: [
        { value: '3600', label: t('overlap_hour') },
        { value: '86400', label: t('overlap_day') },
        { value: '604800', label: t('overlap_week') },
        { value: '0', label: t('overlap_none') },
      ],
    })}</div>`;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else if (this.change) void this.confirm(this.change);
  };

  private async confirm(change: WebhookChange): Promise<void> {
    const webhookId = change.webhook.id;
    if (change.act === 'delete' && !this.emit('wagate-webhook-delete', { webhookId }, { cancelable: true }))
      return this.done();
    const answer = await this.write.run(change, Number(this.form.values.overlap));
    if (!answer) return;
    if (answer.secret) this.secret = answer.secret;
    else this.done(change);
  }
}
