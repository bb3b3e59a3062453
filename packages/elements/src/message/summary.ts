import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { previewText } from '../text/plain.js';
import type { Mentions } from '../text/tokens.js';
import { labelOf } from './labelled-kind.js';
import { mediaKind } from './media-kind.js';
import { summaryStrings } from './summary.strings.js';

/** What a summary needs of a message, wherever it was kept. */
export interface Summarized {
  type: string;
  body?: string;
  deleted?: boolean;
  media?: { mimetype?: string; filename?: string } | null;
  poll?: { name: string };
  location?: { name?: string };
}

const LABELS = ['poll', 'location', 'contact'] as const;

/** A message on one line: its text, or its kind and what goes with it ("Photo · Order sheet"). */
export function contentSummary(localize: Localize, message: Summarized, mentions?: Mentions): string {
  const t = localize.area(summaryStrings);
  // A list keeps of a deleted message only that it was.
  if (message.deleted || message.type === 'revoked') return t('deleted');
  const body = previewText(message.body ?? '', mentions);
  if (message.type === 'text') return body || t(message.body ? 'invisible' : 'empty');
  const media = mediaKind(message.type, message.media?.mimetype);
  const label = media ?? LABELS.find((kind) => kind === message.type);
  if (!label) {
    if (message.type === 'waiting' || message.type === 'phone_only') return t(message.type);
    const kind = labelOf(message.type);
    return kind && body ? `${t(kind)} · ${body}` : body || t(kind ?? 'unsupported');
  }
  const more =
    body || cleanLine(message.media?.filename ?? message.poll?.name ?? message.location?.name ?? '');
  return more ? `${t(label)} · ${more}` : t(label);
}
