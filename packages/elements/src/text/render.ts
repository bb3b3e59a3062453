import { html, nothing, type TemplateResult } from 'lit';
import { spelledHost } from './link.js';
import { markedText } from './marked.js';
import type { Block, Inline } from './tokens.js';

/** How a stretch of plain text is put out: as it is, or with marks in it. */
type Plain = (text: string) => unknown;

function one(piece: Inline, plain: Plain): unknown {
  switch (piece.kind) {
    case 'text':
      return plain(piece.text);
    case 'bold':
      return html`<strong>${pieces(piece.children, plain)}</strong>`;
    case 'italic':
      return html`<em>${pieces(piece.children, plain)}</em>`;
    case 'strike':
      return html`<s>${pieces(piece.children, plain)}</s>`;
    case 'code':
      return html`<code dir="auto">${plain(piece.text)}</code>`;
    case 'link': {
      const host = spelledHost(piece.href);
      return html`<a href=${piece.href} title=${piece.href} target="_blank" rel="noopener noreferrer"
          ><bdi>${plain(piece.text)}</bdi></a
        >${host ? html` <span class="host">(<bdi dir="ltr">${host}</bdi>)</span>` : nothing}`;
    }
    case 'mention':
      return html`<span class="mention" part="mention">@<bdi>${plain(piece.text)}</bdi></span>`;
  }
}

const pieces = (inline: readonly Inline[], plain: Plain) => inline.map((piece) => one(piece, plain));

const joined = (lines: readonly Inline[][], plain: Plain) =>
  lines.map((line, index) => [index > 0 ? '\n' : nothing, pieces(line, plain)]);
const items = (lines: readonly Inline[][], plain: Plain) =>
  lines.map((line) => html`<li dir="auto">${pieces(line, plain)}</li>`);

function block(value: Block, end: unknown, plain: Plain): TemplateResult {
  switch (value.kind) {
    case 'paragraph':
      return html`<p dir="auto">${joined(value.lines, plain)}${end}</p>`;
    case 'list':
      return html`<ul dir="auto">${items(value.items, plain)}</ul>`;
    case 'numbers':
      return html`<ol dir="auto" start=${value.start}>${items(value.items, plain)}</ol>`;
    case 'quote':
      return html`<blockquote dir="auto">${joined(value.lines, plain)}</blockquote>`;
    case 'pre':
      return html`<pre dir="auto">${plain(value.text)}</pre>`;
  }
}

/**
 * Parsed text as nodes. Every character from outside ends up in a text node or in a checked `href`. `end` is put at
 * the end of the last block when that is a paragraph; `words` are marked wherever they stand.
 */
export function renderBlocks(
  blocks: readonly Block[],
  end?: unknown,
  words: readonly string[] = [],
): unknown {
  const plain: Plain = words.length ? (text) => markedText(text, words) : (text) => text;
  return blocks.map((value, index) =>
    block(value, index === blocks.length - 1 ? (end ?? nothing) : nothing, plain),
  );
}
