import '@wagate/elements/define/sign-in';
import { designToken, floatingStyles, property, query, WagateElement } from '@wagate/elements/parts';
import type { Identity } from '@wagate/sdk/identity';
import { css, html } from 'lit';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';

/** Asks to sign in again, above a page that waits. Nothing but a sign-in takes it away: what is behind it belongs to one person. */
export class DashboardSignInAgain extends WagateElement {
  static override styles = [
    floatingStyles,
    css`
      dialog {
        inline-size: min(424px, calc(100vw - 32px));
        max-block-size: calc(100dvh - 32px);
        padding: 20px;
        overflow: auto;
        border: 1px solid light-dark(transparent, ${designToken('border')});
        border-radius: 12px;
        background: ${designToken('raised')};
        color: ${designToken('text')};
      }
      dialog::backdrop {
        background: ${designToken('scrim')};
      }
      h2 {
        margin: 0;
        font: 600 16px/24px ${designToken('font')};
      }
      p {
        margin-block: 4px 16px;
        color: ${designToken('text-muted')};
      }
      wagate-sign-in::part(card) {
        padding: 0;
        border: 0;
        background: none;
        box-shadow: none;
      }
    `,
  ];

  @property({ attribute: false }) identity!: Identity;
  @property({ attribute: false }) settings!: Settings;

  @query('dialog') private dialog!: HTMLDialogElement;
  private t = this.localize.area(shellStrings);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
  }

  override render() {
    const { t, settings } = this;
    return html`<dialog
      closedby="none"
      aria-labelledby="heading"
      aria-describedby="stays"
      @keydown=${(event: KeyboardEvent) => {
        // A second refusal of its cancel event is not heeded.
        if (event.key === 'Escape') event.preventDefault();
      }}
      @cancel=${(event: Event) => event.preventDefault()}
    >
      <h2 id="heading">${t('signInEnded')}</h2>
      <p id="stays">${t('signInAgain')}</p>
      <wagate-sign-in .identity=${this.identity} gateway-name=${settings.name} sign-up-closed ?mail=${settings.mail}></wagate-sign-in>
    </dialog>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    if (!this.dialog.open) this.dialog.showModal();
  }
}

customElements.define('dashboard-sign-in-again', DashboardSignInAgain);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-sign-in-again': DashboardSignInAgain;
  }
}
