import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { WagateDialog } from '../dialog/dialog.js';
import { describedBy, field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { fieldStyles } from '../styles/field.styles.js';
import { sessionAskStrings } from './session-ask.strings.js';
import { sessionName } from './session-name.js';
import { sessionsStrings } from './sessions.strings.js';

/** Elements of its template, and the styles that it needs. */
export const dependencies = { 'wagate-dialog': WagateDialog };
export const styles = fieldStyles;

/** What the person is asked. */
export type Asked = { kind: 'create' } | { kind: 'rename' | 'logout' | 'delete'; session: Session };

export interface AskedContext {
  localize: Localize;
  busy: boolean;
  failure: string | undefined;
  close: () => void;
  confirm: (label: string) => void;
}

/** The dialog for it; closed while nothing is asked. */
export function renderAsked(asked: Asked | undefined, context: AskedContext): TemplateResult {
  const { localize, busy, close, confirm } = context;
  const t = localize.area(sessionAskStrings);
  const name =
    asked && asked.kind !== 'create'
      ? (sessionName(asked.session) ?? localize.area(sessionsStrings)('unnamed'))
      : '';
  const [heading, verb] = !asked
    ? ['', '']
    : asked.kind === 'create'
      ? [t('create_heading'), t('create')]
      : [t(`${asked.kind}_heading`, name), t(asked.kind)];
  return html`<wagate-dialog
    .open=${asked !== undefined}
    .heading=${heading}
    .confirmLabel=${verb}
    .destructive=${asked?.kind === 'logout' || asked?.kind === 'delete'}
    .busy=${busy}
    @wagate-dialog-close=${(event: CustomEvent<{ reason: string }>) => {
      const dialog = event.currentTarget as HTMLElement;
      event.stopPropagation();
      if (event.detail.reason === 'cancel') close();
      else confirm(dialog.querySelector('input')?.value.trim() ?? '');
    }}
    >${asked ? renderBody(asked, context) : nothing}</wagate-dialog
  >`;
}

function renderBody(asked: Asked, { localize, failure }: AskedContext) {
  const t = localize.area(sessionAskStrings);
  if (asked.kind === 'create' || asked.kind === 'rename') {
    const help = t('label_help');
    return field({
      id: 'label',
      label: t('label'),
      help,
      error: failure,
      control: html`<input
        class="input"
        id="label"
        maxlength="100"
        autocomplete="off"
        autofocus
        .value=${asked.kind === 'rename' ? (asked.session.label ?? '') : ''}
        aria-describedby=${describedBy({ id: 'label', help, error: failure })}
      />`,
    });
  }
  const linked = asked.kind === 'delete' && asked.session.waJid && asked.session.status !== 'logged_out';
  return html`<p>${t(`${asked.kind}_text`)}${linked ? ` ${t('delete_linked')}` : nothing}</p>
    ${failure ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${failure}</span></div>` : nothing}`;
}
