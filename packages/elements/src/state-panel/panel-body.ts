import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK, COPY, INFO, LINK, LOCK, OFFLINE, PLUG, SHIELD } from '../icon/icons.js';
import { formatUnit } from '../localize/unit.js';
import type { PanelKind } from './failure.js';
import { panelStrings } from './panel-body.strings.js';
import { PanelMemory } from './panel-memory.js';
import type { WagateStatePanel } from './state-panel.js';
import { waitOf } from './wait-of.js';

const glyphs: Partial<Record<PanelKind, string>> = {
  missing: PLUG,
  unauthorized: LOCK,
  forbidden: SHIELD,
  'not-found': LINK,
  error: ALERT,
  unreachable: PLUG,
  offline: OFFLINE,
};

type Tell = (type: 'wagate-panel-action' | 'wagate-account-required') => void;

export function renderBody(panel: WagateStatePanel, tell: Tell): TemplateResult {
  const memory = PanelMemory.of(panel);
  const [heading, text] = words(panel);
  return html`<div class="panel" part="panel" role=${panel.kind === 'empty' ? nothing : 'status'}>
    ${glyph(panel, memory)}
    <h2>${panel.heading || heading}</h2>
    <p>${panel.text || text}</p>
    <div class="actions">${actions(panel, memory, tell)}<slot name="action"></slot></div>
  </div>`;
}

function words({ kind, error, localize }: WagateStatePanel): [heading: string, text: string] {
  const t = localize.area(panelStrings);
  switch (kind) {
    case 'missing':
      return [t('missing_title'), t('missing_text')];
    case 'unauthorized':
      return [t('unauthorized_title'), t('unauthorized_text')];
    case 'forbidden':
      return [t('forbidden_title'), t('forbidden_text')];
    case 'not-found':
      return [t('not_found_title'), t('not_found_text')];
    case 'rate-limited': {
      const asked = formatUnit(localize, waitOf(error) ?? 0, 'second');
      return [t('rate_limited_title'), t('rate_limited_text', asked)];
    }
    case 'error':
      return [t('error_title'), error?.requestId ? t('error_text') : t('error_text_bare')];
    case 'unreachable':
      return [t('unreachable_title'), t('unreachable_text')];
    case 'offline':
      return [t('offline_title'), t('offline_text')];
    default:
      return ['', ''];
  }
}

function glyph(panel: WagateStatePanel, { began, until, left }: PanelMemory): TemplateResult {
  if (panel.kind === 'rate-limited') {
    return html`<div class="glyph">
      <wagate-clock-frame .from=${began} .until=${until} radius="8"
        ><span class="seconds" aria-hidden="true">${panel.localize.number(left)}</span></wagate-clock-frame
      >
    </div>`;
  }
  return html`<div class="glyph ${panel.kind === 'error' ? 'loud' : ''}">${icon(panel.glyph || (glyphs[panel.kind] ?? INFO))}</div>`;
}

function actions(panel: WagateStatePanel, memory: PanelMemory, tell: Tell) {
  const { kind, actionLabel, localize } = panel;
  const t = localize.area(panelStrings);
  const quiet = (label: string) =>
    html`<button class="button" type="button" @click=${() => tell('wagate-panel-action')}>${label}</button>`;
  switch (kind) {
    case 'unauthorized':
      return html`<button class="button primary" type="button" @click=${() => tell('wagate-account-required')}>
        ${actionLabel || t('unauthorized_action')}
      </button>`;
    case 'error':
      return html`${reference(panel, memory)}${quiet(actionLabel || t('again'))}`;
    case 'unreachable':
      return quiet(actionLabel || t('again'));
    case 'rate-limited':
      return memory.left === 0 ? quiet(t('again')) : nothing;
    case 'missing':
      return nothing;
    default:
      return actionLabel ? quiet(actionLabel) : nothing;
  }
}

function reference({ error, localize }: WagateStatePanel, memory: PanelMemory) {
  const id = error?.requestId;
  if (!id) return nothing;
  const t = localize.area(panelStrings);
  return html`<button class="reference" type="button" title=${t('copy_reference')} @click=${() => void memory.copy(id)}>
    <bdi dir="ltr">${id}</bdi>${icon(memory.copied ? CHECK : COPY)}
    <span class="visually-hidden" role="status">${memory.copied ? t('copied') : ''}</span>
  </button>`;
}
