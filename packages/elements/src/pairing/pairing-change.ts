import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { Write } from '../data/write.js';
import { WagateConfirm } from '../parts/confirm.js';
import { callLifecycle, lookLifecycle } from '../session/session-lifecycle.js';
import { SessionRenewal } from '../session/session-renewal.js';
import { sessionName } from '../sessions/session-name.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { pairingChangeStrings } from './pairing-change.strings.js';

/**
 * What is asked before a link ends: to unlink, to link another number, to make the session anew where its gateway cannot link one twice, or where it
 * has not loaded it.
 */
export type PairingChange = 'unlink' | 'another' | 'anew' | 'not-loaded';

/** Asks before a link ends, and does it. A part of `<wagate-pairing>`. */
export class WagatePairingChange extends GatewayElement {
  static override readonly texts = [pairingChangeStrings, sessionReasonStrings];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm };

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) change: PairingChange | undefined;
  /** Called when it is over: whether it was done, and the id of the session that took the place of this one. */
  @property({ attribute: false }) done: (done: boolean, made?: string) => void = () => {};

  readonly #caller = new Caller(this);
  readonly #logout = new Write(this, (id: string) => callLifecycle(this.gateway!, id, 'logout'), {
    look: (id) => lookLifecycle(this.gateway!, id, 'logout'),
  });
  readonly #renewal = new SessionRenewal(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('change')) return;
    this.#logout.reset();
    this.#renewal.forgive();
  }

  protected override render() {
    const { session, change } = this;
    if (!session || !change) return nothing;
    const t = this.localize.area(pairingChangeStrings);
    const plain = this.#caller.plain === true;
    const unlink = t('unlink_title', sessionName(session) ?? t('unnamed'));
    const words = {
      unlink: [unlink, t(plain ? 'unlink_text_plain' : 'unlink_text'), t('unlink_verb')],
      another: [unlink, t('unlink_text'), t('unlink_verb')],
      anew: [t('anew_title'), t('anew_text'), t('anew_verb')],
      'not-loaded': [t('anew_title'), t('not_loaded_text'), t('not_loaded_verb')],
    } as const;
    const [heading, text, verb] = words[change];
    return html`<wagate-confirm
      open
      .heading=${heading}
      .verb=${verb}
      destructive
      .busy=${this.#logout.busy || this.#renewal.busy}
      .failure=${this.#logout.problem || this.#renewal.problem || undefined}
      @wagate-dialog-close=${this.#onClose}
      >${text}</wagate-confirm
    >`;
  }

  readonly #onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.#leave();
    else if (this.session && this.change) void this.#confirm(this.session, this.change);
  };

  async #confirm(session: Session, change: PairingChange): Promise<void> {
    switch (change) {
      case 'unlink':
      case 'another':
        if (await this.#logout.run(session.id)) this.done(true);
        return;
      case 'anew':
      case 'not-loaded': {
        const made = await this.#renewal.run(session);
        if (made) this.done(true, made);
      }
    }
  }

  #leave(): void {
    const made = this.#renewal.leave();
    this.done(made !== undefined, made);
  }
}
