import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { viewerStrings } from './viewer.strings.js';

/** What leads out of it: to its codes, or to its own page. */
export type WayOut = 'wagate-session-link' | 'wagate-session-open';

interface Notice {
  says: 'is_starting' | 'is_unlinked' | 'is_failed' | 'is_stopped' | 'is_logged_out';
  out?: { way: WayOut; verb: 'show_code' | 'link_again' | 'open_session' };
}

const OPEN = { way: 'wagate-session-open', verb: 'open_session' } as const;

const NOTICES: Readonly<Record<Session['status'], Notice | undefined>> = {
  working: undefined,
  starting: { says: 'is_starting' },
  scan_qr_code: { says: 'is_unlinked', out: { way: 'wagate-session-link', verb: 'show_code' } },
  failed: { says: 'is_failed', out: OPEN },
  stopped: { says: 'is_stopped', out: OPEN },
  logged_out: { says: 'is_logged_out', out: { way: 'wagate-session-link', verb: 'link_again' } },
};

/** Above the chats of a session that does not work: they are old, and look no different. `<wagate-strip>` is among the host's dependencies. */
export function sessionNotice(
  host: WagateElement,
  session: Session | undefined,
  leave: (way: WayOut, session: Session) => void,
): TemplateResult | typeof nothing {
  const notice = session && NOTICES[session.status];
  if (!session || !notice) return nothing;
  const t = host.localize.area(viewerStrings);
  const { says, out } = notice;
  return html`<wagate-strip
    part="session-state"
    role="status"
    tone=${out ? 'warning' : 'info'}
    .actionLabel=${out ? t(out.verb) : ''}
    @wagate-panel-action=${() => out && leave(out.way, session)}
    >${t(says)}</wagate-strip
  >`;
}
