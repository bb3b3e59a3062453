import type { AuditEntry } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { auditWordsStrings } from './audit-words.strings.js';

type Actor = AuditEntry['actor'];
type Words = (typeof auditWordsStrings)['english'];
type Word = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

const { english } = auditWordsStrings;

/** Every act that there are words for, such as `session.logout`: a gateway may know others. */
export const KNOWN_ACTS: readonly string[] = Object.keys(english)
  .filter((key) => !/^(kind|gone|acting)_|^nobody$/.test(key))
  .map((key) => {
    const kind = Object.keys(english)
      .filter((one) => one.startsWith('kind_'))
      .map((one) => one.slice('kind_'.length))
      .find((one) => key.startsWith(`${one}_`))!;
    return `${kind}.${key.slice(kind.length + 1)}`;
  });

/** What was done, as it follows a name: "unlinked the phone"; undefined where only the gateway's own word is known. */
export function actWords(localize: Localize, action: string): string | undefined {
  return KNOWN_ACTS.includes(action)
    ? localize.area(auditWordsStrings)(action.replace('.', '_') as Word)
    : undefined;
}

/** What kind of thing it was done to; the gateway's own word for one that is not known here. */
export function kindWords(localize: Localize, kind: string): string {
  const key = `kind_${kind}`;
  return Object.hasOwn(english, key) ? localize.area(auditWordsStrings)(key as Word) : cleanLine(kind);
}

/** An act with what it is done to, where no name is around: "Session: unlinked the phone". */
export function actionWords(localize: Localize, action: string): string {
  const words = actWords(localize, action);
  return words ? `${kindWords(localize, action.split('.')[0]!)}: ${words}` : cleanLine(action);
}

/** Who did it: a person or a key by the name they had, or the gateway itself. Who was gone by then has an id alone. */
export function actorName(localize: Localize, actor: Partial<Actor> | undefined): string {
  const t = localize.area(auditWordsStrings);
  const { id = '', name = '', kind } = actor ?? {};
  if (kind === 'system' || (!kind && (id === 'system' || !id))) return t('nobody');
  const known = cleanLine(name ?? '');
  if (known && known !== id) return known;
  return t(kind === 'api-key' ? 'gone_key' : 'gone_person');
}

/** The admin who acted as somebody, by name where it was written down. */
export const actingAdmin = (actor: Partial<Actor> | undefined): string =>
  cleanLine(actor?.impersonatedByName || actor?.impersonatedBy || '');

/** Beneath or behind who did it: in whose place it was done. */
export function actingWords(
  localize: Localize,
  actor: Partial<Actor> | undefined,
): TemplateResult | typeof nothing {
  const admin = actingAdmin(actor);
  return admin
    ? html`<span class="by">${localize.area(auditWordsStrings)('acting_as', admin)}</span>`
    : nothing;
}
