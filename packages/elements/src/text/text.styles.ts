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
    margin-inline-start: 18px;
  }
  .text ol li {
    margin-inline-start: 24px;
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
    font: 400 12.5px/18px var(--_mono);
    white-space: pre-wrap;
  }
  .text code {
    padding: 1px 4px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .text pre {
    margin: 4px 0;
    padding: 6px 8px;
  }
  .text blockquote {
    margin: 2px 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_border-strong);
    color: var(--_text-muted);
  }
  .text.emoji {
    font-size: 32px;
    line-height: 40px;
  }
`;
