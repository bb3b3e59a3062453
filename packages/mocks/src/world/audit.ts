import { PERMISSIONS } from '@wagate/contract/permissions';
import type { AuditEntry, Session } from '../schemas.js';
import { HARBOUR_COFFEE, PIER_BAKERY } from './accounts.js';
import { DAY, HOUR, MINUTE } from './clock.js';
import type { SeedContext } from './seed.js';

const actors = {
  ana: { id: 'ana', name: 'Ana Reyes', kind: 'user' },
  anaAsChioma: {
    id: 'chioma',
    name: 'Chioma Eze',
    kind: 'user',
    impersonatedBy: 'ana',
    impersonatedByName: 'Ana Reyes',
  },
  chioma: { id: 'chioma', name: 'Chioma Eze', kind: 'user' },
  dana: { id: 'dana', name: 'Dana Whitlock' },
  /** An API key, by its name. */
  orders: { id: 'key_order_service', name: 'Order service', kind: 'api-key' },
  system: { id: 'system', name: 'system', kind: 'system' },
} as const satisfies Record<string, AuditEntry['actor']>;

interface Plan {
  by: keyof typeof actors;
  ago: number;
  action: string;
  /** The label of a session; otherwise `target` says what it was done to. */
  session?: string;
  target?: AuditEntry['target'];
  ip?: string;
  detail?: AuditEntry['detail'];
}

/** Newest first. */
const plans: readonly Plan[] = [
  {
    by: 'ana',
    ago: 4 * MINUTE,
    action: 'session.update',
    session: 'Front desk',
    detail: { label: 'Front desk' },
  },
  {
    by: 'orders',
    ago: 31 * MINUTE,
    action: 'session.update',
    session: 'Front desk',
    detail: { ratePerMin: 20 },
  },
  {
    by: 'anaAsChioma',
    ago: 2 * HOUR,
    action: 'webhook.update',
    target: { kind: 'webhook', id: 'wh_orders', label: 'https://orders.harbour.example' },
  },
  { by: 'chioma', ago: 3 * HOUR, action: 'session.logout', session: 'Night line' },
  {
    by: 'ana',
    ago: 26 * HOUR,
    action: 'webhook.rotate_secret',
    target: { kind: 'webhook', id: 'wh_orders', label: 'https://orders.harbour.example' },
  },
  {
    by: 'ana',
    ago: 2 * DAY,
    action: 'api_key.create',
    target: { kind: 'api_key', id: 'key_laptop', label: 'Ana’s laptop' },
    detail: { permissions: [...PERMISSIONS] },
  },
  {
    by: 'chioma',
    ago: 9 * DAY,
    action: 'api_key.update',
    target: { kind: 'api_key', id: 'key_night_bot', label: 'Night bot' },
    detail: { enabled: false },
  },
  {
    by: 'ana',
    ago: 12 * DAY,
    action: 'member.update',
    target: { kind: 'member', id: 'mem_chioma', label: 'Chioma Eze' },
    detail: { role: 'admin' },
  },
  {
    by: 'chioma',
    ago: 14 * DAY,
    action: 'invitation.create',
    target: { kind: 'invitation', id: 'inv_1', label: 'kwame@harbour.example' },
  },
  {
    by: 'system',
    ago: 18 * DAY,
    action: 'webhook.update',
    target: { kind: 'webhook', id: 'wh_status' },
    detail: { active: false },
  },
  { by: 'ana', ago: 10 * DAY + HOUR, action: 'session.create', session: 'Front desk' },
  { by: 'ana', ago: 11 * DAY, action: 'session.create', session: 'Wholesale orders' },
  {
    by: 'chioma',
    ago: 60 * DAY,
    action: 'webhook.create',
    target: { kind: 'webhook', id: 'wh_orders', label: 'https://orders.harbour.example' },
  },
];

export function seedAudit(sessions: readonly Session[], { ids, now }: SeedContext): AuditEntry[] {
  const entries = plans.map(
    ({ by, ago, action, session, target, ip = '203.0.113.7', detail }): AuditEntry => {
      const named = sessions.find(({ label }) => label === session);
      return {
        id: ids.make('aud', now - ago),
        at: now - ago,
        actor: actors[by],
        action,
        target: target ?? { kind: 'session', id: named?.id ?? '', ...(session && { label: session }) },
        organizationId: HARBOUR_COFFEE,
        ...(by !== 'system' && { ip }),
        ...(detail && { detail }),
      };
    },
  );
  const neighbour: AuditEntry = {
    id: ids.make('aud', now - HOUR),
    at: now - HOUR,
    actor: actors.dana,
    action: 'session.create',
    target: { kind: 'session', id: 'sess_bakery', label: 'Bakery counter' },
    organizationId: PIER_BAKERY,
  };
  return [...entries, neighbour].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
