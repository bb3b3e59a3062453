import { phoneJid } from '@wagate/contract/jid';
import type { Session, SessionStatus } from '../schemas.js';
import { accountLid, blankSession } from '../world/sessions.js';
import type { State } from '../world/state.js';
import { alertOfSession, tellAlert } from './alerts.js';

/** How long a QR code lives, in ms: as WhatsApp's do after the first. */
export const QR_MS = 20_000;
const CODE_MS = 180_000;
const QR_CODES = 6;

export interface StatusChange {
  /** Why, as `SessionStatusReason`; its time is now. */
  reason?: { code: string; message: string };
  linking?: Session['linking'];
}

/** A session gets into another state, and an event tells of it. */
export function setStatus(
  state: State,
  sessionId: string,
  status: SessionStatus,
  { reason, linking }: StatusChange = {},
): Session {
  const known = state.mustSession(sessionId);
  const { statusReason: _, linking: __, ...before } = known;
  const now = state.now();
  const session = state.putSession({
    ...before,
    status,
    updatedAt: now,
    ...(status === 'working' && { lastConnectedAt: now }),
    ...(reason && { statusReason: { ...reason, at: now } }),
    ...(linking && { linking }),
  });
  if (status !== 'scan_qr_code') {
    const data = state.of(sessionId);
    delete data.qr;
    delete data.pairingCode;
  }
  state.events.append(session, 'session.status', { status });
  const { organizationId } = session;
  tellAlert(state, { organizationId, sessionId }, alertOfSession(known), alertOfSession(session));
  return session;
}

/** WhatsApp limits a number, or lets go of it, and an event tells of it. */
export function setHealth(state: State, sessionId: string, health: NonNullable<Session['health']>): Session {
  const known = state.mustSession(sessionId);
  const session = state.putSession({ ...known, health });
  state.events.append(session, 'session.health', health);
  const { organizationId } = session;
  tellAlert(state, { organizationId, sessionId }, alertOfSession(known), alertOfSession(session));
  return session;
}

/** How far linking is. No event tells of it: the unchanged status makes who listens read it. */
export function setLinking(state: State, sessionId: string, linking: Session['linking']): Session {
  const session = state.putSession({ ...state.mustSession(sessionId), linking });
  state.events.append(session, 'session.status', { status: session.status });
  return session;
}

export interface QrShown {
  code?: string;
  /** Which of the codes it is, from 1. */
  attempt?: number;
  of?: number;
  /** Milliseconds it lives; null for a gateway that does not say. */
  livesMs?: number | null;
}

/** A new QR code is out. */
export function showQr(state: State, sessionId: string, shown: QrShown = {}): string {
  const { code = state.ids.qr(), attempt = 1, of = QR_CODES, livesMs = QR_MS } = shown;
  const now = state.now();
  const ends = livesMs === null ? {} : { expiresAt: now + livesMs };
  const linking = { state: 'qr' as const, attempt, of, expiresAt: now + (livesMs ?? QR_MS) };
  const session = waiting(state, sessionId, livesMs === null ? undefined : linking);
  state.of(sessionId).qr = { code, ...ends };
  state.events.append(session, 'auth.qr', { code, ...(livesMs !== null && { timeoutMs: livesMs }) });
  return code;
}

/** A pairing code for a phone is out. */
export function showCode(
  state: State,
  sessionId: string,
  { phone, code = state.ids.pairingCode() }: { phone: string; code?: string },
): string {
  const linking = { state: 'code' as const, attempt: 1, of: 1, expiresAt: state.now() + CODE_MS };
  const session = waiting(state, sessionId, linking);
  state.of(sessionId).pairingCode = { code, phone };
  state.events.append(session, 'auth.code', { code, phone });
  return code;
}

function waiting(state: State, sessionId: string, linking: Session['linking']): Session {
  const { status } = state.mustSession(sessionId);
  return status === 'scan_qr_code'
    ? state.putSession({ ...state.mustSession(sessionId), linking })
    : setStatus(state, sessionId, 'scan_qr_code', { linking });
}

/** A phone scanned the code or took it: `starting` and then `working`, as a real linking goes. */
export function link(state: State, sessionId: string, phone: string): Session {
  const waJid = phoneJid(phone, 7);
  const waLid = accountLid(phone);
  state.putSession({ ...state.mustSession(sessionId), phoneNumber: phone, waJid, waLid });
  const starting = setStatus(state, sessionId, 'starting');
  state.events.append(starting, 'auth.code', { jid: waJid, lid: waLid, platform: 'android' });
  return setStatus(state, sessionId, 'working');
}

export function createSession(
  state: State,
  organizationId: string,
  fields: Partial<Pick<Session, 'label' | 'autoRead' | 'presenceTyping' | 'createdByUserId'>>,
): Session {
  const now = state.now();
  return state.putSession({ ...blankSession(state.ids.make('sess', now), organizationId, now), ...fields });
}

export function deleteSession(state: State, sessionId: string): void {
  const { sessions, bySession } = state.data;
  state.data.sessions = sessions.filter(({ id }) => id !== sessionId);
  bySession.delete(sessionId);
}
