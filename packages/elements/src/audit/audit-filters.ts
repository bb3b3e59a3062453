import type { AuditEntry, AuditQuery } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayStart } from '../localize/day-start.js';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { auditLogStrings } from './audit-log.strings.js';
import { actionWords, actorName, KNOWN_ACTS, kindWords } from './audit-words.js';

/** Which entries are asked for; an empty text narrows nothing. Days are `YYYY-MM-DD` in the viewer's zone. */
export interface AuditChoice {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly from: string;
  readonly until: string;
}

export const EVERY_ENTRY: AuditChoice = { actor: '', action: '', target: '', from: '', until: '' };

export const isNarrowed = (choice: AuditChoice): boolean => Object.values(choice).some(Boolean);

/** As a gateway takes it. */
export function auditQuery({ actor, action, target, from, until }: AuditChoice): AuditQuery {
  const [start, end] = [dayStart(from), dayStart(until, 1)];
  return {
    ...(actor && { actor }),
    ...(action && { action }),
    ...(target && { target }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
  };
}

/** Who and what came up so far, by id: nobody lists those that there are. */
export class Seen {
  readonly actors = new Map<string, AuditEntry['actor']>();
  readonly targets = new Map<string, AuditEntry['target']>();
  readonly actions = new Set<string>(KNOWN_ACTS);

  add(entries: readonly AuditEntry[]): void {
    for (const { actor, target, action } of entries) {
      // Newest first: the name that somebody has now is the one to choose by.
      if (actor?.id && !this.actors.has(actor.id)) this.actors.set(actor.id, actor);
      if (target?.id && !this.targets.has(target.id)) this.targets.set(target.id, target);
      if (action) this.actions.add(action);
    }
  }
}

/** What something is called that was acted on: by its label, else by its id. */
export const targetName = (target: Partial<AuditEntry['target']> | undefined): string =>
  cleanLine(target?.label ?? '') || (target?.id ?? '');

/** Who, what, to what, when. Needs `fieldStyles` and `buttonStyles`. */
export function renderAuditFilters(
  localize: Localize,
  { choice, seen, narrow }: { choice: AuditChoice; seen: Seen; narrow: (choice: AuditChoice) => void },
): TemplateResult {
  const t = localize.area(auditLogStrings);
  const set = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    narrow({ ...choice, [name]: value });
  };
  const actors = [...seen.actors].map(([id, actor]) => [id, actorName(localize, actor)] as const);
  const targets = [...seen.targets].map(
    ([id, target]) => [id, `${kindWords(localize, target.kind)}: ${targetName(target)}`] as const,
  );
  const actions = [...seen.actions].map((action) => [action, actionWords(localize, action)] as const);
  return html`<div class="tools" part="tools" @change=${set}>
    ${list('actor', t('who'), t('anyone'), choice.actor, sorted(localize, actors))}
    ${list('action', t('what'), t('anything'), choice.action, sorted(localize, actions))}
    ${list('target', t('target'), t('any_target'), choice.target, sorted(localize, targets))}
    <label class="list day"><span>${t('from')}</span><input class="input" type="date" name="from" .value=${live(choice.from)} /></label>
    <label class="list day"><span>${t('until')}</span><input class="input" type="date" name="until" .value=${live(choice.until)} /></label>
    ${
      isNarrowed(choice)
        ? html`<button class="button ghost" type="button" @click=${() => narrow(EVERY_ENTRY)}>${t('clear')}</button>`
        : nothing
    }
  </div>`;
}

type Choices = readonly (readonly [value: string, words: string])[];

const sorted = (localize: Localize, choices: Choices): Choices => {
  const { compare } = new Intl.Collator(localize.lang(), { numeric: true });
  return [...choices].sort(([, a], [, b]) => compare(a, b));
};

/** What is chosen stays among the choices, also when nothing of it was seen. */
function list(name: string, label: string, any: string, chosen: string, choices: Choices): TemplateResult {
  const known = !chosen || choices.some(([value]) => value === chosen);
  const all = known ? choices : [...choices, [chosen, chosen] as const];
  return html`<label class="list"><span>${label}</span><select class="input" name=${name} .value=${live(chosen)}>
    <option value="" ?selected=${!chosen}>${any}</option>
    ${all.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select></label>`;
}
