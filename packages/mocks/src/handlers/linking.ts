import { setStatus, showCode, showQr } from '../changes/sessions.js';
import { invalid, notFound, problem } from './answer.js';
import type { Call, Router } from './router.js';

/** The account that is linked. */
export function accountRoute(router: Router): void {
  router.add('sessionMe', (call) => {
    const { id, waJid, waLid, status, phoneNumber } = call.session();
    if (!waJid) throw problem(404, 'session is not paired');
    return {
      sessionId: id,
      connected: status === 'working',
      status,
      waJid,
      ...(waLid && { waLid }),
      ...(phoneNumber && { phoneNumber }),
    };
  });
}

/** Linking a phone, and the account that is linked. */
export function linkingRoutes(router: Router): void {
  accountRoute(router);
  router.add('sessionQR', (call) => {
    const session = linkable(call);
    const { state, shape } = call;
    const { qr } = state.of(session.id);
    if (qr && (qr.expiresAt === undefined || qr.expiresAt > state.now())) return qr;
    if (!shape.has('session-detail')) {
      // The production gateway starts with this question and has nothing to show yet.
      if (session.status !== 'scan_qr_code') setStatus(state, session.id, 'scan_qr_code');
      throw problem(404, 'qr code not ready yet, try again shortly');
    }
    showQr(state, session.id);
    const shown = state.of(session.id).qr;
    if (!shown) throw notFound('qr code');
    return shown;
  });
  router.add('sessionPairingCode', async (call) => {
    const session = linkable(call);
    const { phone } = await call.body<{ phone?: string }>();
    if (!phone || !/^\d{5,20}$/.test(phone)) throw invalid('expected digits (body.phone)');
    return { code: showCode(call.state, session.id, { phone }) };
  });
}

/** A session that is linked cannot be linked again, and a plain gateway cannot take one that was. */
function linkable({ session: named, shape }: Call) {
  const session = named();
  const relinks = session.status === 'logged_out' && shape.has('session-detail');
  if (session.waJid && !relinks) throw problem(409, 'session already paired');
  return session;
}
