import { PERMISSIONS } from '@wagate/contract/permissions';
import type { ApiKey, Session } from '../schemas.js';
import { HARBOUR_COFFEE, PIER_BAKERY } from './accounts.js';
import { DAY, HOUR, MINUTE } from './clock.js';
import type { SeedContext } from './seed.js';

/** A key as the service keeps it. `secret` is the whole key, which no answer but the first one has. */
export interface StoredKey extends ApiKey {
  organizationId: string;
  secret: string;
}

interface Plan {
  name: string;
  start: string;
  permissions: ApiKey['permissions'];
  /** The labels of the sessions it is confined to. */
  sessions?: readonly string[];
  createdAgo: number;
  createdBy?: string;
  usedAgo?: number;
  /** Milliseconds after the world's present; below 0 it has expired. */
  expiresIn?: number;
  enabled?: boolean;
  organizationId?: string;
}

/** Of those who made them; another one left since. */
const names: Record<string, string> = { ana: 'Ana Reyes', chioma: 'Chioma Eze', dana: 'Dana Whitlock' };

/** One key in each way a key can be: expiring, expired, unused, switched off, confined, and another organization's. */
const plans: readonly Plan[] = [
  {
    name: 'Order service',
    start: 'wa_fKq',
    permissions: ['read', 'send', 'events'],
    createdAgo: 70 * DAY,
    createdBy: 'ana',
    usedAgo: 2 * MINUTE,
  },
  {
    name: 'CRM sync',
    start: 'wa_QxL',
    permissions: ['read', 'events'],
    sessions: ['Front desk', 'Wholesale orders'],
    createdAgo: 49 * DAY,
    createdBy: 'chioma',
    usedAgo: 11 * MINUTE,
    expiresIn: 43 * DAY,
  },
  {
    name: 'Till receipts',
    start: 'wa_bTm',
    permissions: ['send'],
    sessions: ['Front desk'],
    createdAgo: 31 * DAY,
    createdBy: 'ana',
    usedAgo: 2 * HOUR + 3 * MINUTE,
    expiresIn: 12 * DAY,
  },
  {
    name: 'Reporting',
    start: 'wa_Zrc',
    permissions: ['read'],
    createdAgo: 17 * DAY,
    createdBy: 'ana',
    usedAgo: DAY,
    expiresIn: 75 * DAY,
  },
  {
    name: 'Old till',
    start: 'wa_mPd',
    permissions: ['send'],
    sessions: ['Front desk'],
    createdAgo: 316 * DAY,
    createdBy: 'someone-who-left',
    usedAgo: 130 * DAY,
    expiresIn: -12 * DAY,
  },
  {
    name: 'Night bot',
    start: 'wa_Vwy',
    permissions: ['read', 'send'],
    createdAgo: 120 * DAY,
    createdBy: 'chioma',
    usedAgo: 9 * DAY,
    enabled: false,
  },
  {
    name: 'Ana’s laptop',
    start: 'wa_Hkw',
    permissions: [...PERMISSIONS],
    createdAgo: 2 * DAY,
    createdBy: 'ana',
    expiresIn: 28 * DAY,
  },
  {
    name: 'Bakery site',
    start: 'wa_Pie',
    permissions: ['read', 'send'],
    createdAgo: DAY,
    createdBy: 'dana',
    organizationId: PIER_BAKERY,
  },
];

export function seedApiKeys(sessions: readonly Session[], { ids, now }: SeedContext): StoredKey[] {
  return plans.map((plan) => {
    const { name, start, permissions, createdAgo, createdBy, usedAgo, expiresIn, enabled = true } = plan;
    const labels = plan.sessions;
    const confined = sessions.filter(({ label }) => labels?.includes(label ?? '')).map(({ id }) => id);
    return {
      id: ids.identity(),
      name,
      start,
      permissions,
      ...(labels && { sessions: confined }),
      enabled,
      createdAt: now - createdAgo,
      ...(createdBy && { createdBy, createdByName: names[createdBy] ?? 'Sam Whitlock' }),
      ...(expiresIn !== undefined && { expiresAt: now + expiresIn }),
      ...(usedAgo !== undefined && { lastUsedAt: now - usedAgo }),
      organizationId: plan.organizationId ?? HARBOUR_COFFEE,
      secret: start + ids.keyLetters(61),
    };
  });
}
