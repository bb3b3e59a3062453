import { createSession, deleteSession, setStatus } from '../changes/sessions.js';
import type { Session } from '../schemas.js';
import { invalid, problem } from './answer.js';
import { audited } from './audit.js';
import type { Call, Router } from './router.js';

interface Settings {
  label?: string;
  autoRead?: boolean;
  presenceTyping?: boolean;
  ratePerMin?: number;
  ratePerHour?: number;
}

/** Sessions: list, make, change, and what moves them from state to state. */
export function sessionRoutes(router: Router): void {
  router.add('listSessions', ({ state, principal, shape }) => ({
    data: state.data.sessions
      .filter(
        ({ id, organizationId }) =>
          organizationId === principal.organizationId && (!principal.sessions || principal.sessions.has(id)),
      )
      .map((session) => shape.session(session)),
  }));
  router.add('createSession', async (call) => {
    const { state, principal, shape } = call;
    const { label, start, autoRead, presenceTyping } = await call.body<Settings & { start?: boolean }>();
    const session = createSession(state, principal.organizationId ?? '', {
      ...(label && { label }),
      ...(autoRead !== undefined && { autoRead }),
      ...(presenceTyping !== undefined && { presenceTyping }),
      ...(principal.userId && shape.has('session-detail') && { createdByUserId: principal.userId }),
    });
    audited(call, 'session.create', targetOf(session));
    return shape.session(start ? setStatus(state, session.id, 'scan_qr_code') : session);
  });
  router.add('getSession', (call) => call.shape.session(call.session()));
  router.add('updateSession', async (call) => {
    const session = call.session();
    const changes = await call.body<Settings>();
    if (Object.keys(changes).length === 0) throw invalid('expected at least one property (body)');
    audited(call, 'session.update', targetOf(session), { ...changes });
    const { label = session.label, ...rest } = changes;
    const { label: _, ...before } = session;
    return call.shape.session(
      call.state.putSession({
        ...before,
        ...rest,
        ...(label && { label }),
        updatedAt: call.state.now(),
      }),
    );
  });
  router.add('deleteSession', (call) => {
    const session = call.session();
    audited(call, 'session.delete', targetOf(session));
    deleteSession(call.state, session.id);
    return undefined;
  });
  router.add('startSession', start);
  router.add('stopSession', (call) =>
    call.shape.session(setStatus(call.state, call.session().id, 'stopped')),
  );
  router.add('restartSession', (call) => {
    setStatus(call.state, call.session().id, 'stopped');
    return start(call);
  });
  router.add('logoutSession', (call) => {
    const session = call.session();
    audited(call, 'session.logout', targetOf(session));
    return call.shape.session(setStatus(call.state, session.id, 'logged_out'));
  });
}

/** A session that is linked connects: it says `starting`, and works a moment later when the world lets it. */
function start(call: Call) {
  const session = call.session();
  if (!session.waJid) throw problem(400, 'session not paired; use QR or pairing code');
  return call.shape.session(setStatus(call.state, session.id, 'starting'));
}

const targetOf = ({ id, label }: Session) => ({ kind: 'session', id, ...(label && { label }) });
