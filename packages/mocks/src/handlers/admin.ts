import type { Session } from '../schemas.js';
import { auditPage } from './audit.js';
import { pageOf } from './pages.js';
import { word } from './query.js';
import type { Call, Router } from './router.js';

const STATUSES = ['starting', 'scan_qr_code', 'working', 'failed', 'stopped', 'logged_out'] as const;

/** What a super admin sees of all organizations. */
export function adminRoutes(router: Router): void {
  router.add('adminListSessions', (call) => {
    const { state, query, shape } = call;
    const all = [...state.data.sessions]
      .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
      .map((session) => shape.session(named(call, session)));
    if (!shape.has('admin-sessions')) return { data: all };
    const status = word(query, 'status', STATUSES);
    const [organization, gateway] = [query.get('organization'), query.get('gateway')];
    const wanted = query.get('q')?.toLowerCase() ?? '';
    const rows = all.filter(
      (session) =>
        (!organization || session.organizationId === organization) &&
        (!gateway || session.gatewayId === gateway) &&
        (!status || session.status === status) &&
        [session.label, session.phoneNumber, session.waJid, session.id]
          .join(' ')
          .toLowerCase()
          .includes(wanted),
    );
    return pageOf(rows, query, ({ id }) => id);
  });
  router.add('listGateways', ({ state }) => ({
    data: state.data.gateways.map(({ silence, ...node }) => ({
      ...node,
      sessionCount: state.data.sessions.filter(({ gatewayId }) => gatewayId === node.id).length,
      lastSeenAt: state.now() - silence,
    })),
  }));
  router.add('adminListAudit', (call) => {
    const { data, ...rest } = auditPage(call, () => true);
    const nameOf = (id?: string) => call.state.data.organizations.find((one) => one.id === id)?.name;
    return {
      data: data.map((entry) => {
        const organizationName = nameOf(entry.organizationId);
        return organizationName ? { ...entry, organizationName } : entry;
      }),
      ...rest,
    };
  });
}

/** The platform's list says whose each is. */
function named({ state, shape }: Call, session: Session): Session {
  const organization = state.data.organizations.find(({ id }) => id === session.organizationId);
  return organization && shape.has('session-detail')
    ? { ...session, organizationName: organization.name }
    : session;
}
