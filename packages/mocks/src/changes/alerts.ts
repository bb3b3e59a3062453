import type { Alert, Session } from '../schemas.js';
import type { State } from '../world/state.js';
import type { StoredWebhook } from '../world/webhooks.js';

const idOf = (subject: string): string => `alr_${subject}`;

/** What is wrong with a session as it stands; undefined when nothing is. */
export function alertOfSession(session: Session): Alert | undefined {
  const { id, label, phoneNumber, status, statusReason, health, updatedAt } = session;
  const told = {
    id: idOf(id),
    session: { id, ...(label && { label }), ...(phoneNumber && { phoneNumber }) },
    since: statusReason?.at ?? updatedAt,
    ...(statusReason && { reason: statusReason.message, reasonCode: statusReason.code }),
  };
  switch (status) {
    case 'logged_out':
      return { ...told, kind: 'session_logged_out' };
    case 'failed':
      return { ...told, kind: 'session_failed' };
    case 'starting':
      return statusReason?.code === 'network'
        ? { ...told, kind: 'session_reconnecting', reconnects: { count: 7, minutes: 4 } }
        : undefined;
    case 'working':
      return health && health.state !== 'ok' && health.state !== 'banned'
        ? { ...told, kind: 'session_limited', reasonCode: health.state }
        : undefined;
    default:
      return undefined;
  }
}

/** The same of a webhook. */
export function alertOfWebhook(webhook: StoredWebhook): Alert | undefined {
  const { id, url, active, disabledAt, disabledReason } = webhook;
  if (active || disabledAt === undefined || !URL.canParse(url)) return undefined;
  return {
    id: idOf(id),
    kind: 'webhook_disabled',
    webhook: { id, host: new URL(url).host },
    since: disabledAt,
    ...(disabledReason && { reason: disabledReason }),
  };
}

/** What is wrong in an organization, the latest first. */
export function openAlerts({ data }: State, organizationId: string | null): Alert[] {
  const own = ({ organizationId: of }: { organizationId: string }) => of === organizationId;
  return [...data.sessions.filter(own).map(alertOfSession), ...data.webhooks.filter(own).map(alertOfWebhook)]
    .filter((alert) => alert !== undefined)
    .sort((a, b) => b.since - a.since);
}

/** Tells of what began or ended when something changed from one to the other. */
export function tellAlert(
  state: State,
  place: { organizationId: string; sessionId: string },
  before: Alert | undefined,
  after: Alert | undefined,
): void {
  if (before?.kind === after?.kind) return;
  const at = { id: place.sessionId, organizationId: place.organizationId };
  if (before)
    state.events.append(at, 'alert', {
      ...before,
      endedAt: state.now(),
      ending: after ? 'changed' : 'solved',
    });
  if (after) state.events.append(at, 'alert', after);
}
