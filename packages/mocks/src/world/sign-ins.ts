import type { IdentitySession } from '../schemas.js';
import { HARBOUR_COFFEE } from './accounts.js';

const DAY = 86_400_000;

const signIn = (
  id: string,
  userId: string,
  { now, began, seen, ...more }: { now: number; began: number; seen: number } & Partial<IdentitySession>,
): IdentitySession => ({
  id: `signin_${id}`,
  userId,
  token: `token_of_${id}`,
  createdAt: new Date(now - began * DAY).toISOString(),
  updatedAt: new Date(now - seen * DAY).toISOString(),
  expiresAt: new Date(now + (7 - seen) * DAY).toISOString(),
  ipAddress: '203.0.113.7',
  userAgent: null,
  activeOrganizationId: HARBOUR_COFFEE,
  impersonatedBy: null,
  ...more,
});

/** Ana's telephone and the computer of the roastery. */
export const seedSignIns = (now: number): IdentitySession[] => [
  signIn('phone', 'ana', {
    now,
    began: 12,
    seen: 1,
    ipAddress: '198.51.100.24',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  }),
  signIn('roastery', 'ana', {
    now,
    began: 20,
    seen: 4,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0',
  }),
];
