import { createSession, setStatus, showCode, showQr } from '../changes/sessions.js';
import { invalid, notFound, problem } from '../handlers/answer.js';
import type { Call, Router } from '../handlers/router.js';
import type { Session } from '../schemas.js';

const LONGEST_LABEL = 255;

/**
 * Linking as the production gateway does it: the first question for a QR starts linking and is answered 404; a session that was linked once is
 * never linked again; one that is not in the memory of its process cannot be moved.
 */
export function linkingHabits(
  router: Router,
  memory: { has(session: string): boolean },
  faults: { unreachable: boolean },
): void {
  const known = (call: Call) => {
    const session = call.session();
    if (!memory.has(session.id)) throw notFound('session');
    return session;
  };
  const linkable = (call: Call) => {
    const session = known(call);
    if (session.waJid) throw problem(409, 'session already paired');
    return session;
  };
  /** Sessions that say `scan_qr_code` and are not linking: their connection failed, and nothing tells of it. */
  const stuck = new Set<string>();
  const connect = ({ state }: Call, id: string) => {
    if (!faults.unreachable) return void stuck.delete(id);
    stuck.add(id);
    state.putSession({ ...state.mustSession(id), status: 'scan_qr_code', updatedAt: state.now() });
    throw problem(500, 'internal error');
  };
  const linkingNow = ({ id, status }: Session) => status === 'scan_qr_code' && !stuck.has(id);
  router.add('createSession', async (call) => {
    const { label, start, autoRead, presenceTyping } = await call.body<{
      label?: string;
      start?: boolean;
      autoRead?: boolean;
      presenceTyping?: boolean;
    }>();
    const { state, principal, shape } = call;
    // Longer than its column, and nothing looked before.
    if (label && [...label].length > LONGEST_LABEL) throw problem(500, 'internal error');
    const { id } = createSession(state, principal.organizationId ?? '', {
      ...(label && { label }),
      ...(autoRead !== undefined && { autoRead }),
      ...(presenceTyping !== undefined && { presenceTyping }),
    });
    if (start) {
      connect(call, id);
      setStatus(state, id, 'scan_qr_code');
      setImmediate(() => {
        if (state.session(id)?.status === 'scan_qr_code') showQr(state, id);
      });
    }
    return shape.session(state.mustSession(id));
  });
  router.add('backupStatus', (call) => {
    call.session();
    throw notFound('backfill');
  });
  router.add('sessionQR', (call) => {
    const session = linkable(call);
    const { id } = session;
    const { state } = call;
    const { qr } = state.of(id);
    if (qr && (qr.expiresAt === undefined || qr.expiresAt > state.now())) return qr;
    if (linkingNow(session)) throw problem(409, 'session already running');
    connect(call, id);
    setStatus(state, id, 'scan_qr_code');
    setImmediate(() => {
      if (state.session(id)?.status === 'scan_qr_code') showQr(state, id);
    });
    throw problem(404, 'qr code not ready yet, try again shortly');
  });
  router.add('sessionPairingCode', async (call) => {
    const session = linkable(call);
    const { id } = session;
    const { phone } = await call.body<{ phone?: string }>();
    if (!phone || !/^\d+$/.test(phone)) throw invalid('expected digits (body.phone)');
    if (linkingNow(session)) throw problem(409, 'session already running');
    connect(call, id);
    return { code: showCode(call.state, id, { phone }) };
  });
  router.add('startSession', (call) => start(call, known(call)));
  router.add('stopSession', (call) => call.shape.session(setStatus(call.state, known(call).id, 'stopped')));
  router.add('logoutSession', (call) =>
    call.shape.session(setStatus(call.state, known(call).id, 'logged_out')),
  );
  router.add('restartSession', (call) => {
    const session = known(call);
    setStatus(call.state, session.id, 'stopped');
    return start(call, session);
  });
}

function start({ state, shape }: Call, { id, waJid }: { id: string; waJid?: string }) {
  if (!waJid) throw problem(400, 'session not paired; use QR or pairing code');
  const session = setStatus(state, id, 'starting');
  setImmediate(() => {
    if (state.session(id)?.status === 'starting') setStatus(state, id, 'working');
  });
  return shape.session(session);
}
