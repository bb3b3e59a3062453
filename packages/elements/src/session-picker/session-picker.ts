import type { Session } from '@wagate/sdk';
import { html, nothing } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CHEVRONS } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import { phoneOfSession } from '../sessions/session-name.js';
import { cleanLine } from '../text/clean.js';
import { sessionPickerStrings } from './session-picker.strings.js';
import { sessionPickerStyles } from './session-picker.styles.js';

const numberOf = (session: Session): string => {
  const digits = phoneOfSession(session);
  return digits ? formatPhone(digits) : '';
};

/** The session to begin with: one that works, else the first. */
export function firstChoice(sessions: readonly Session[]): Session | undefined {
  return sessions.find(({ status }) => status === 'working') ?? sessions[0];
}

/** The session on show; with several of them it lies over a plain select that chooses another. A part of `<wagate-viewer>` and `<wagate-contacts>`. */
export class WagateSessionPicker extends WagateElement {
  static override readonly styles = [squareStyles, sessionPickerStyles];
  static override readonly texts = [sessionPickerStrings];

  /** Those to choose from. */
  @property({ attribute: false }) sessions: readonly Session[] = [];
  /** Id of the one on show. */
  @property({ attribute: false }) chosen = '';
  /** No more than its name, in a frame, such as in the head of a page. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Called with the id of another one that was chosen. */
  @property({ attribute: false }) choose: (id: string) => void = () => {};

  protected override render() {
    const { sessions } = this;
    const chosen = sessions.find(({ id }) => id === this.chosen);
    if (!chosen) return nothing;
    const label = this.#labelOf(chosen);
    const number = numberOf(chosen);
    const several = sessions.length > 1;
    return html`<div class="picked" aria-hidden=${several ? 'true' : nothing}>
        ${this.compact ? nothing : squareAvatar(label)}
        <div class="who">
          <div class="label" dir="auto">${label}</div>
          ${
            number && number !== label && !this.compact
              ? html`<div class="second"><bdi dir="ltr">${number}</bdi></div>`
              : nothing
          }
        </div>
        ${several ? icon(CHEVRONS) : nothing}
      </div>
      ${several ? this.#renderChoice() : nothing}`;
  }

  #renderChoice() {
    return html`<select aria-label=${this.localize.area(sessionPickerStrings)('session')} @change=${this.#onChange}>
      ${this.sessions.map((session) => html`<option value=${session.id} .selected=${session.id === this.chosen}>${this.#labelOf(session)}</option>`)}
    </select>`;
  }

  #labelOf(session: Session): string {
    return (
      cleanLine(session.label ?? '') ||
      numberOf(session) ||
      this.localize.area(sessionPickerStrings)('unnamed')
    );
  }

  #onChange(event: Event): void {
    this.choose((event.target as HTMLSelectElement).value);
  }
}
