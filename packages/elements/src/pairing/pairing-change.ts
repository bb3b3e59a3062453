import type { GatewayError, Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { Write } from '../data/write.js';
import { WagateConfirm } from '../parts/confirm.js';
import { SessionCreation } from '../session/session-creation.js';
import { callLifecycle, lookLifecycle } from '../session/session-lifecycle.js';
import { sessionName } from '../sessions/session-name.js';
import { pairingChangeStrings } from './pairing-change.strings.js';

/**
 * What is asked before a link ends: to unlink, to link another number, to make the session anew where its gateway cannot link one twice, or where it
 * has not loaded it.
 */
export type PairingChange = 'unlink' | 'another' | 'anew' | 'not-loaded';

const statusOf = (error: unknown) => (error as GatewayError).status;

/** Asks before a link ends, and does it. A part of `<wagate-pairing>`. */
export class WagatePairingChange extends GatewayElement {
  static override readonly texts = [pairingChangeStrings];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm };

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) change: PairingChange | undefined;
  /** Called when it is over: whether it was done, and the id of the session that took the place of this one. */
  @property({ attribute: false }) done: (done: boolean, made?: string) => void = () => {};

  readonly #caller = new Caller(this);
  readonly #logout = new Write(this, (id: string) => callLifecycle(this.gateway!, id, 'logout'), {
    look: (id) => lookLifecycle(this.gateway!, id, 'logout'),
  });
  readonly #creation = new SessionCreation(this);
  // It may be asked for again: a code that is on its way stays so.
  readonly #begin = new Write(this, (id: string) => callLifecycle(this.gateway!, id, 'relink'));
  readonly #remove = new Write(this, async (id: string) => {
    try {
      await this.gateway!.sessions.delete(id);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    return true;
  });
  readonly #writes = [this.#logout, this.#creation.write, this.#begin, this.#remove];
  /** The session that takes the place of the old one; `begun` once it waits for a phone. */
  #made: { id: string; begun: boolean } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('change')) for (const write of this.#writes) write.reset();
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
      .busy=${this.#writes.some(({ busy }) => busy)}
      .failure=${this.#problem || undefined}
      @wagate-dialog-close=${this.#onClose}
      >${text}</wagate-confirm
    >`;
  }

  get #problem(): string {
    // Such a gateway answers so where its connection fails.
    if (this.#begin.error?.status === 500) return this.localize.area(pairingChangeStrings)('no_whatsapp');
    return this.#writes.map(({ problem }) => problem).find(Boolean) ?? '';
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
      case 'not-loaded':
        await this.#makeAnew(session);
    }
  }

  /** The old one stays until the new one waits for a phone; a new one that can't be begun goes again. */
  async #makeAnew(old: Session): Promise<void> {
    if (!this.#made) {
      const { label, autoRead, presenceTyping } = old;
      const made = await this.#creation.run({ ...(label && { label }), autoRead, presenceTyping });
      if (!made) return;
      this.#made = { id: made.id, begun: false };
    }
    const made = this.#made;
    if (!made.begun) {
      if (!(await this.#begin.run(made.id))) return this.#takeBack();
      made.begun = true;
    }
    if (await this.#remove.run(old.id)) this.done(true, made.id);
  }

  async #takeBack(): Promise<void> {
    // It stays known where it can't be deleted now: the next attempt goes on with it.
    if (this.#made && (await this.#remove.run(this.#made.id))) this.#made = undefined;
  }

  /** What was begun is used, also when the old one could not be deleted. */
  #leave(): void {
    const made = this.#made;
    if (made?.begun) this.done(true, made.id);
    else {
      if (made) void this.#takeBack();
      this.done(false);
    }
  }
}
