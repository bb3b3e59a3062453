import { css } from 'lit';

/** Rendered text: `.text` around the nodes of `renderBlocks`. */
export const textStyles = css`
  .text {
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  .text p,
  .text blockquote {
    white-space: pre-wrap;
  }
  .text ul,
  .text ol {
    margin-block: 2px;
    padding: 0;
    list-style: disc;
  }
  .text ol {
    list-style: decimal;
  }
  /* Each item runs its own way, and its mark stands where it begins. */
  .text li {
    margin-inline-start: calc(18 * var(--_px));
  }
  .text ol li {
    margin-inline-start: calc(24 * var(--_px));
  }
  .text strong {
    font-weight: 600;
  }
  .text a {
    color: var(--_accent-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .text a:hover {
    text-decoration-thickness: 2px;
  }
  .text .host {
    color: var(--_text-muted);
  }
  .text .mention {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .text code,
  .text pre {
    border-radius: var(--_radius-tag);
    background: color-mix(in oklab, var(--_text) 8%, transparent);
    font: 400 calc(12.5 * var(--_px)) / calc(18 * var(--_px)) var(--_mono);
    white-space: pre-wrap;
  }
  .text code {
    padding: 1px var(--_space-1);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .text pre {
    margin: var(--_space-1) 0;
    padding: 6px var(--_space-2);
  }
  .text blockquote {
    margin: 2px 0;
    padding-inline-start: var(--_space-2);
    border-inline-start: 3px solid var(--_border-strong);
    color: var(--_text-muted);
  }
  .text.emoji {
    font-size: calc(32 * var(--_px));
    line-height: calc(40 * var(--_px));
  }
`;
