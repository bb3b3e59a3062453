import { lidJid, phoneJid } from '@wagate/contract/jid';
import type { Session, SessionStatus } from '../schemas.js';
import { DAY, HOUR, MINUTE } from './clock.js';

interface Plan {
  label: string;
  status: SessionStatus;
  gatewayId: string;
  /** Digits; absent when no phone was ever linked. */
  phone?: string;
  /** Milliseconds before the present. */
  eventAgo?: number;
  used?: number;
  reason?: { code: string; message: string; ago: number; untilIn?: number };
  linking?: { state: 'qr' | 'code'; attempt: number; of: number; endsIn: number };
}

/** One session for each way a session can be. The first one holds the chats. */
const plans: readonly Plan[] = [
  {
    label: 'Front desk',
    status: 'working',
    gatewayId: 'eu-1',
    phone: '447700900143',
    eventAgo: 2_000,
    used: 12,
  },
  {
    label: 'Wholesale orders',
    status: 'working',
    gatewayId: 'eu-1',
    phone: '447700900187',
    eventAgo: 41_000,
    used: 19,
  },
  {
    label: 'Barista courses',
    status: 'failed',
    gatewayId: 'eu-1',
    phone: '447700900165',
    eventAgo: 18 * MINUTE,
    reason: { code: 'replaced', message: 'Another computer took over this link', ago: 18 * MINUTE },
  },
  {
    label: 'Market stall',
    status: 'failed',
    gatewayId: 'us-1',
    phone: '447700900109',
    eventAgo: 2 * HOUR,
    reason: {
      code: 'banned',
      message: 'WhatsApp blocks this number',
      ago: 2 * HOUR,
      untilIn: 3 * HOUR + 20 * MINUTE,
    },
  },
  {
    label: 'Night line',
    status: 'logged_out',
    gatewayId: 'eu-1',
    phone: '447700900176',
    eventAgo: 3 * HOUR,
    reason: { code: 'logged_out_by_phone', message: 'Unlinked on the phone', ago: 3 * HOUR },
  },
  {
    label: 'Deliveries',
    status: 'scan_qr_code',
    gatewayId: 'us-1',
    linking: { state: 'qr', attempt: 1, of: 6, endsIn: 41_000 },
  },
  {
    label: 'Events line',
    status: 'starting',
    gatewayId: 'us-1',
    phone: '447700900122',
    eventAgo: MINUTE,
    used: 0,
    reason: { code: 'network', message: 'The connection was lost', ago: MINUTE },
  },
  { label: 'Returns', status: 'stopped', gatewayId: 'us-1', phone: '447700900131', eventAgo: 3 * DAY },
];

/** The user part of the hidden id of an account. */
export const accountLid = (phone: string) => lidJid(`99${phone.slice(-10)}`);

export function seedSessions(organizationId: string, now: number, id: (at: number) => string): Session[] {
  return plans.map((plan, at) => {
    const { label, status, gatewayId, phone, eventAgo, used, reason, linking } = plan;
    const createdAt = now - (at + 10) * DAY;
    return {
      ...blankSession(id(createdAt), organizationId, createdAt),
      label,
      status,
      gatewayId,
      updatedAt: now - (reason?.ago ?? HOUR),
      ...(phone && {
        phoneNumber: phone,
        waJid: phoneJid(phone, 7),
        waLid: accountLid(phone),
        lastConnectedAt: now - DAY,
      }),
      ...(eventAgo !== undefined && { lastEventAt: now - eventAgo }),
      ...(reason && { statusReason: reasonOf(reason, now) }),
      ...(linking && {
        linking: {
          state: linking.state,
          attempt: linking.attempt,
          of: linking.of,
          expiresAt: now + linking.endsIn,
        },
      }),
      ...(used !== undefined && {
        rate: {
          perMin: { limit: 20, used, resetsAt: now + 30_000 },
          perHour: { limit: 200, used: used + 40, resetsAt: now + 30 * MINUTE },
        },
      }),
    };
  });
}

const reasonOf = ({ code, message, ago, untilIn }: NonNullable<Plan['reason']>, now: number) => ({
  code,
  message: untilIn === undefined ? message : `${message} until ${new Date(now + untilIn).toISOString()}`,
  at: now - ago,
});

/** A session as it is right after it was made. */
export const blankSession = (id: string, organizationId: string, now: number): Session => ({
  id,
  organizationId,
  gatewayId: 'eu-1',
  status: 'stopped',
  isAdminSession: false,
  autoRead: true,
  presenceTyping: false,
  ratePerMin: 20,
  ratePerHour: 200,
  createdAt: now,
  updatedAt: now,
});
