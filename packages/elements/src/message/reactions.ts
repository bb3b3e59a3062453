import type { Reaction } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { resolvedName } from '../person/name.js';
import { cleanLine } from '../text/clean.js';
import { messageStrings } from './message.strings.js';

interface Group {
  emoji: string;
  own: boolean;
  names: string[];
}

/** Equal reactions together, the most frequent first. */
export function groupReactions(reactions: readonly Reaction[], you: string, unknown: string): Group[] {
  const groups = new Map<string, Group>();
  for (const { emoji, fromMe, senderName, senderLid, senderJid } of reactions) {
    const shown = cleanLine(emoji).slice(0, 40);
    if (!shown) continue;
    const group = groups.get(shown) ?? { emoji: shown, own: false, names: [] };
    group.own ||= fromMe;
    group.names.push(fromMe ? you : resolvedName(senderName, [senderLid, senderJid]).text || unknown);
    groups.set(shown, group);
  }
  return [...groups.values()].sort((a, b) => b.names.length - a.names.length);
}

/** The reactions under a bubble; one of one's own is edged in ink. */
export function reactionsView(localize: Localize, reactions: readonly Reaction[]): TemplateResult {
  const t = localize.area(messageStrings);
  const groups = groupReactions(reactions, t('you'), t('unknown'));
  return html`<ul class="reactions" part="reactions" aria-label=${t('reactions')}>
    ${groups.map(({ emoji, own, names }) => {
      const label = t('reacted', emoji, names.length, names.join(', '));
      return html`<li class=${own ? 'own-reaction' : ''} title=${label}>
        <span class="visually-hidden">${label}</span
        ><span aria-hidden="true"><bdi class="reaction">${emoji}</bdi>${localize.number(names.length)}</span>
      </li>`;
    })}
  </ul>`;
}
