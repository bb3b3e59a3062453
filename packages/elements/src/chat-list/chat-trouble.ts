import type { Gateway } from '@wagate/sdk';
import type { ChatsSnapshot, LiveChats } from '@wagate/sdk/live';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Stale } from '../data/stale-watch.js';
import { CHAT, SESSION } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import type { LiveState } from '../viewer/live-state.js';
import { noticeStrip, dependencies as stripParts } from '../viewer/notice-strip.js';
import { chatTroubleStrings } from './chat-trouble.strings.js';

// What stands above the list, or in its place, when not all is well.

/** Elements of its templates. */
export const dependencies = { ...stripParts, 'wagate-state-panel': WagateStatePanel };

export interface ChatTrouble {
  host: ReactiveControllerHost;
  localize: Localize;
  gateway: Gateway | undefined;
  snapshot: ChatsSnapshot | undefined;
  state: LiveState;
  stale: Stale | undefined;
  store: () => LiveChats | undefined;
  /** More chats could not be read: asks for them again. */
  failed: (() => void) | undefined;
  signIn: () => void;
}

const refresh = ({ store }: ChatTrouble) => void store()?.refresh();

export function renderStrip(trouble: ChatTrouble) {
  const t = trouble.localize.area(chatTroubleStrings);
  return noticeStrip(trouble.snapshot, trouble.stale, {
    host: trouble.host,
    store: trouble.store,
    partial: t('partial'),
    signIn: t('sign_in'),
    signInEnded: t('sign_in_ended'),
    again: trouble.failed ?? (() => refresh(trouble)),
    failed: trouble.failed !== undefined,
    askSignIn: trouble.signIn,
  });
}

export function renderPanel(trouble: ChatTrouble): TemplateResult {
  const { localize, snapshot, state } = trouble;
  const t = localize.area(chatTroubleStrings);
  const empty = (glyph: string, title: string, text: string) =>
    html`<wagate-state-panel kind="empty" .glyph=${glyph} .heading=${title} .text=${text}></wagate-state-panel>`;
  if (state === 'empty') return empty(CHAT, t('none_title'), t('none_text'));
  if (!snapshot && trouble.gateway) return empty(SESSION, t('no_session_title'), t('no_session_text'));
  return html`<wagate-state-panel
    kind=${state}
    .error=${snapshot?.error}
    .heading=${state === 'not-found' ? t('not_found_title') : ''}
    @wagate-panel-action=${() => refresh(trouble)}
  ></wagate-state-panel>`;
}
