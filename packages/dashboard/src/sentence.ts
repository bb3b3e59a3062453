import { buttonStyles, designToken } from '@wagate/elements/parts';
import { css, html, type TemplateResult } from 'lit';
import type { CodeState } from './fetched-code.js';
import type { ShellTexts } from './strings.js';

export const sentenceStyles = [
  buttonStyles,
  css`
    .sentence {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 8px;
      min-block-size: 100%;
      padding: 16px;
      text-align: center;
    }
    .sentence h1 {
      margin: 0;
      font: 600 16px/24px ${designToken('font')};
    }
    .sentence p {
      max-inline-size: 48ch;
      margin-block-end: 8px;
      color: ${designToken('text-muted')};
    }
  `,
];

/** What stands in the place of a page: what happened, what it means, and a way on. */
export const sentence = (title: string, help: string, way: unknown): TemplateResult =>
  html`<div class="sentence" role="status">
    <h1>${title}</h1>
    <p>${help}</p>
    ${way}
  </div>`;

/** Why the code of a page is not there. */
export const uncodedSentence = (
  t: ShellTexts,
  state: Extract<CodeState, 'unreachable' | 'outdated'>,
  again: () => void,
): TemplateResult =>
  state === 'outdated'
    ? sentence(
        t('outdated'),
        t('outdatedHelp'),
        html`<button class="button" @click=${() => location.reload()}>${t('reload')}</button>`,
      )
    : sentence(
        t('unfetched'),
        t('unfetchedHelp'),
        html`<button class="button" @click=${again}>${t('tryAgain')}</button>`,
      );
