import { createSession, showCode, showQr } from '../changes/sessions.js';
import type { Answer, Session } from '../schemas.js';
import type { State } from '../world/state.js';
import { invalid, notFound, problem } from './answer.js';
import { audited } from './audit.js';
import type { Call, Router } from './router.js';

interface Wish {
  method?: 'qr' | 'code';
  number?: string;
  organization?: string;
}

/** The deployment's own number: one session at most, which the first wish to link it makes. */
export function adminNumberRoutes(router: Router): void {
  router.add('getAdminNumber', look);
  router.add('pairAdminNumber', async (call) => {
    const { state } = call;
    const { method, number, organization } = await call.body<Wish>();
    if (method !== 'qr' && method !== 'code') throw invalid('expected "qr" or "code" (body.method)');
    if (method === 'code' && !/^[1-9]\d{5,14}$/.test(number ?? ''))
      throw invalid('linking by code needs the number of the phone (body.number)');
    const session = adminSession(state) ?? make(call, organization);
    if (organization && session.organizationId !== organization)
      throw problem(409, 'the admin number belongs to another organization');
    if (session.waJid && session.status !== 'logged_out') throw problem(409, 'session already paired');
    const data = state.of(session.id);
    if (method === 'qr') {
      delete data.pairingCode;
      showQr(state, session.id);
    } else {
      delete data.qr;
      showCode(state, session.id, { phone: number! });
    }
    audited(call, 'admin_number.pair', { kind: 'session', id: session.id }, { method });
    return look(call);
  });
}

const adminSession = (state: State): Session | undefined =>
  state.data.sessions.find(({ isAdminSession }) => isAdminSession);

function make({ state, principal }: Call, wanted: string | undefined): Session {
  const organization = wanted ?? principal.organizationId ?? '';
  if (!state.data.organizations.some(({ id }) => id === organization)) throw notFound('organization');
  const session = createSession(state, organization, { label: 'Admin number' });
  return state.putSession({ ...session, isAdminSession: true });
}

function look({ state, shape }: Call): Answer<'getAdminNumber'> {
  const session = adminSession(state);
  if (!session) return { configured: false };
  const { qr, pairingCode } = state.of(session.id);
  const organizationName = state.data.organizations.find(({ id }) => id === session.organizationId)?.name;
  const number = pairingCode?.phone ?? session.phoneNumber;
  const expiresAt = session.linking?.expiresAt ?? state.now();
  return {
    configured: true,
    ...(number && { number }),
    session: shape.session({ ...session, ...(organizationName && { organizationName }) }),
    ...(pairingCode
      ? { pairing: { method: 'code' as const, code: pairingCode.code, expiresAt } }
      : qr && { pairing: { method: 'qr' as const, code: qr.code, expiresAt: qr.expiresAt ?? expiresAt } }),
  };
}
