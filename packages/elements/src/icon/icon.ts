import { html, type TemplateResult } from 'lit';

/** An icon by its path data (see `icons.ts`). It says nothing to a screen reader: words stand beside it. */
export function icon(path: string, mirrors = false): TemplateResult {
  return html`<svg class=${mirrors ? 'icon mirrors' : 'icon'} viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;
}
