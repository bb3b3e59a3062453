import type { TimelineMessage } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { mentionsOf, senderName } from '../message/sender.js';
import { contentSummary } from '../message/summary.js';
import { timelineStrings } from './timeline.strings.js';

/** What a screen reader says of a message that arrived. */
export function arrivalWords(localize: Localize, message: TimelineMessage): string {
  const t = localize.area(timelineStrings);
  const mentions = mentionsOf(message, t('unknown'));
  return `${senderName(message).text || t('unknown')}: ${contentSummary(localize, message, mentions)}`;
}
