import { html, nothing, type TemplateResult } from 'lit';
import type { FrameTone } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';

export interface FramedNotice {
  /** What stands in the frame: path data of an icon, or a glyph. */
  glyph: string | TemplateResult;
  /** Colour of the frame, and of the glyph where that is not loud. */
  tone: FrameTone;
  loud?: boolean;
  heading: string;
  text: string;
  /** Why the action failed. */
  failure?: string | undefined;
  /** `quiet` where it is not what most people want. */
  action?: { words: string; look: 'primary' | 'quiet'; busy?: boolean; run: () => void } | undefined;
}

/** A glyph in a frame, what happened, what to do, one action. Needs `buttonStyles`, `fieldErrorStyles`, `framedNoticeStyles` and `<wagate-clock-frame>`. */
export function framedNotice(notice: FramedNotice): TemplateResult {
  const { glyph, tone, loud, heading, text, failure, action } = notice;
  return html`<div class="notice">
    <wagate-clock-frame .tone=${tone} .radius=${16}><div class="plate-empty"><span class="big ${loud ? 'loud' : tone}">${typeof glyph === 'string' ? icon(glyph) : glyph}</span></div></wagate-clock-frame>
    <h3>${heading}</h3>
    <p>${text}</p>
    ${failure ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${failure}</span></div>` : nothing}
    ${
      action
        ? html`<button
            class="button ${action.look}"
            type="button"
            aria-busy=${action.busy ? 'true' : nothing}
            @click=${() => !action.busy && action.run()}
          >
            ${action.words}
          </button>`
        : nothing
    }
  </div>`;
}
