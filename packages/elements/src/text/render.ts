import { html, nothing, type TemplateResult } from 'lit';
import { spelledHost } from './link.js';
import type { Block, Inline } from './tokens.js';

function one(piece: Inline): unknown {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'bold':
      return html`<strong>${pieces(piece.children)}</strong>`;
    case 'italic':
      return html`<em>${pieces(piece.children)}</em>`;
    case 'strike':
      return html`<s>${pieces(piece.children)}</s>`;
    case 'code':
      return html`<code dir="auto">${piece.text}</code>`;
    case 'link': {
      const host = spelledHost(piece.href);
      return html`<a href=${piece.href} title=${piece.href} target="_blank" rel="noopener noreferrer"
          ><bdi>${piece.text}</bdi></a
        >${host ? html` <span class="host">(<bdi dir="ltr">${host}</bdi>)</span>` : nothing}`;
    }
    case 'mention':
      return html`<span class="mention" part="mention">@<bdi>${piece.text}</bdi></span>`;
  }
}

const pieces = (inline: readonly Inline[]) => inline.map(one);

const joined = (lines: readonly Inline[][]) =>
  lines.map((line, index) => [index > 0 ? '\n' : nothing, pieces(line)]);
const items = (lines: readonly Inline[][]) => lines.map((line) => html`<li dir="auto">${pieces(line)}</li>`);

function block(value: Block, end: unknown): TemplateResult {
  switch (value.kind) {
    case 'paragraph':
      return html`<p dir="auto">${joined(value.lines)}${end}</p>`;
    case 'list':
      return html`<ul dir="auto">${items(value.items)}</ul>`;
    case 'numbers':
      return html`<ol dir="auto" start=${value.start}>${items(value.items)}</ol>`;
    case 'quote':
      return html`<blockquote dir="auto">${joined(value.lines)}</blockquote>`;
    case 'pre':
      return html`<pre dir="auto">${value.text}</pre>`;
  }
}

/**
 * Parsed text as nodes. Every character from outside ends up in a text node or in a checked `href`. `end` is put at
 * the end of the last block when that is a paragraph.
 */
export function renderBlocks(blocks: readonly Block[], end?: unknown): unknown {
  return blocks.map((value, index) => block(value, index === blocks.length - 1 ? (end ?? nothing) : nothing));
}
