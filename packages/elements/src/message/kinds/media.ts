import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icon/icon.js';
import { ONCE } from '../../icon/icons.js';
import type { Localize } from '../../localize/localize.js';
import { cleanLine } from '../../text/clean.js';
import { formatBytes } from '../bytes.js';
import type { Content, MediaContent } from '../content.js';
import { MEDIA_GLYPHS } from '../media-glyph.js';
import type { MediaKind } from '../media-kind.js';
import { messageStrings } from '../message.strings.js';
import { summaryStrings } from '../summary.strings.js';

const TILES: readonly MediaKind[] = ['image', 'video', 'gif', 'sticker', 'album'];

/** Whether it is as wide as a picture, and so is what is written beneath. */
export const isFramed = (content: Content): boolean =>
  content.kind === 'media' && !content.once && TILES.includes(content.media);

/** A tile that names the medium and its size. The file itself is never asked for. */
export function mediaView(localize: Localize, content: MediaContent, meta: unknown): TemplateResult {
  const t = localize.area(messageStrings);
  const kind = localize.area(summaryStrings);
  const { media, once, size } = content;
  const label = once ? t('once', kind(media)) : kind(media);
  const bytes = size === undefined ? '' : formatBytes(localize, size);
  const glyph = icon(once ? ONCE : MEDIA_GLYPHS[media]);
  if (isFramed(content)) {
    return html`<div class="tile">${glyph}<span>${bytes ? `${label} · ${bytes}` : label}</span></div>${meta}`;
  }
  const filename = cleanLine(content.filename ?? '');
  const title = media === 'document' && filename ? filename : label;
  const note = once
    ? t('once_note')
    : media === 'document' && filename
      ? [label, bytes].filter(Boolean).join(' · ')
      : bytes || t('not_kept');
  return html`<div class="line">
      <span class="plate">${glyph}</span>
      <span class="words"><bdi class="title">${title}</bdi>${note ? html`<span class="note">${note}</span>` : nothing}</span>${meta}
    </div>`;
}
