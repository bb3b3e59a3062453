import type { GatewayError, Session } from '@wagate/sdk';
import type { Pairing, PairingQr } from '@wagate/sdk/live';
import type { ReadState } from '../data/reading.js';
import { reasonCode } from '../sessions/session-reason-code.js';
import type { PanelKind } from '../state-panel/failure.js';
import { failedView } from './failed-view.js';

export type PairingTab = 'qr' | 'number';

/** On a touch phone the number: nobody can scan what is on their own screen. */
export const firstTab = (): PairingTab =>
  matchMedia('(pointer: coarse) and (max-width: 600px)').matches ? 'number' : 'qr';

/** Who ended a link, where that is told. */
export type Unlinker = 'phone' | 'here' | 'whatsapp';

/** A state without a code, which an element of its own shows. */
export type NoticeView = { shows: 'notice' } & (
  | { state: 'connecting' | 'passkey' }
  /** `slow`: it takes so long that nothing may come of it. */
  | { state: 'linking'; slow?: boolean }
  /** `by`: what nobody used in time. */
  | { state: 'expired'; by: 'qr' | 'code' }
  | { state: 'refused' | 'failed' | 'outdated' | 'stopped' }
  | { state: 'no-code' | 'no-whatsapp' | 'not-loaded' }
  | { state: 'logged-out'; by?: Unlinker }
  | { state: 'blocked'; until?: number }
);

/** What takes a code away, and needs nothing that would have to be fetched first. */
export type CutOffView = { shows: 'cut-off' } & (
  | { state: 'offline' }
  | { state: 'unreachable'; since: number; retryAt?: number }
);

export type QrView = { shows: 'qr' } /** `slow`: it takes longer than it does as a rule. */ & (
  | { state: 'starting'; slow: boolean }
  /** `attempt` of `of` is known where the gateway counts its codes. */
  | { state: 'qr'; code: string; from: number; until?: number; attempt?: number; of?: number }
);

export type NumberView = { shows: 'number' } /** `late`: a code was made, and not typed in time. */ & (
  | { state: 'form'; late?: boolean }
  /** `typed`: one was typed on the phone, which alone knows whether it was this one. */
  | { state: 'code'; code: string; phone: string; from: number; until?: number; typed?: boolean }
);

/** Without a session to show. */
export type PanelView = { shows: 'panel'; state: PanelKind; error?: GatewayError };

/** What the card shows; `state` is also its attribute. */
export type PairingView =
  | PanelView
  | CutOffView
  | QrView
  | NumberView
  | NoticeView
  | { shows: 'linked'; state: 'linked'; session: Session };

export interface PairingFacts {
  read: ReadState;
  session: Session | undefined;
  pairing: Pairing;
  tab: PairingTab;
  /** How asking for QR codes stands. */
  asking: {
    failure?: GatewayError;
    /** The gateway knows the session, and cannot move it. */
    notLoaded?: boolean;
    /** A session that was logged out when the card opened is linked again without a question, or it is found out whether it can be. */
    again?: 'asks' | 'begins';
  };
  /** Since when it has stood so, without a code; epoch ms. */
  since?: number;
  /** A phone was being linked in this card a moment ago. */
  wasLinking: boolean;
  online: boolean;
  now: number;
}

/** From here on it is said that the wait is longer than it is as a rule. */
const SLOW_MS = 15_000;
/** How long WhatsApp lets the first code of a round live, and each after it. */
const FIRST_CODE_MS = 60_000;
const NEXT_CODE_MS = 20_000;

/** Whether a phone is at it: a new code would take the link away from it. */
export function phoneIsThere({ linking }: Session): boolean {
  switch (linking?.state) {
    case 'scanned':
    case 'linking':
    case 'passkey':
      return true;
    default:
      return false;
  }
}

/** Whether the session waits for a phone: also one that never had any, for showing the card is the wish to link. */
export const waitsForPhone = ({ status, waJid }: Session): boolean =>
  status === 'scan_qr_code' || (status === 'stopped' && !waJid);

/** Whether the gateway, or WhatsApp behind it, is what is waited for. */
export function isWaiting(view: PairingView): boolean {
  switch (view.state) {
    case 'code':
      return view.typed === true;
    case 'starting':
    case 'connecting':
    case 'linking':
    case 'passkey':
    case 'no-whatsapp':
      return true;
    default:
      return false;
  }
}

/** Whether a phone is being linked, after it was so or was not `before`: what cuts the card off for a while leaves it so. */
export function isLinking({ state }: PairingView, before: boolean): boolean {
  switch (state) {
    case 'qr':
    case 'code':
    case 'linking':
    case 'passkey':
      return true;
    case 'unreachable':
    case 'offline':
    case 'no-whatsapp':
      return before;
    default:
      return false;
  }
}

/** Whether the two ways to link stand in the head: where there is a code, or the next is one action away. */
export function hasWays(view: PairingView): boolean {
  const { shows, state } = view;
  if (view.state === 'linking') return view.slow === true;
  return shows === 'qr' || shows === 'number' || state === 'expired' || state === 'no-code';
}

/** A gateway links by one way at a time: asking for a pairing code ends the QR codes, and the other way round. */
export function newest({ qr, code }: Pairing): Pairing {
  if (!qr || !code) return { qr, code };
  return code.receivedAt >= qr.receivedAt ? { code } : { qr };
}

/** The one place that says what the card shows. */
export function pairingView(facts: PairingFacts): PairingView {
  const { read, session } = facts;
  switch (read.is) {
    case 'missing':
    case 'loading':
      return { shows: 'panel', state: read.is };
    case 'absent':
      return { shows: 'panel', state: 'not-found' };
    case 'failed':
      return { shows: 'panel', state: read.panel, error: read.error };
    case 'ready':
      // Without a credential nothing here is true any more, and nothing can be done but sign in.
      if (read.error?.status === 401) return { shows: 'panel', state: 'unauthorized', error: read.error };
      if (!session) return { shows: 'panel', state: 'not-found' };
      if (session.status === 'working') return { shows: 'linked', state: 'linked', session };
      if (!facts.online) return { shows: 'cut-off', state: 'offline' };
      // Where there are no events at all, it is looked again and again.
      if (read.stale && read.stale.cause !== 'off') {
        const { since, retryAt } = read.stale;
        return { shows: 'cut-off', state: 'unreachable', since, retryAt };
      }
      return sessionView(facts, session);
  }
}

/** Of a session that does not work, and of which is known how it stands now. */
function sessionView(facts: PairingFacts, session: Session): PairingView {
  const { tab, asking } = facts;
  if (asking.notLoaded) return { shows: 'notice', state: 'not-loaded' };
  switch (session.status) {
    case 'scan_qr_code':
      return waitingView(facts, session);
    case 'starting':
      // A break that is over in a moment is none, and a phone that was just linked has one as a matter of course.
      if (lacksWhatsApp(session) && (isSlow(facts) || (!facts.wasLinking && isOld(facts, session))))
        return { shows: 'notice', state: 'no-whatsapp' };
      return { shows: 'notice', state: facts.wasLinking ? 'linking' : 'connecting' };
    case 'failed':
      return failedView(session, tab);
    case 'logged_out':
      if (asking.again === 'asks') return { shows: 'panel', state: 'loading' };
      if (asking.again === 'begins') return waitingView(facts, session);
      return { shows: 'notice', state: 'logged-out', by: UNLINKERS[reasonCode(session)] };
    case 'stopped':
      return session.waJid ? { shows: 'notice', state: 'stopped' } : waitingView(facts, session);
    default:
      // One that a later gateway tells: nothing runs here that this card knows of.
      return { shows: 'notice', state: 'stopped' };
  }
}

function waitingView(facts: PairingFacts, session: Session): PairingView {
  switch (session.linking?.state) {
    case 'passkey':
      return { shows: 'notice', state: 'passkey' };
    case 'scanned':
      if (facts.tab === 'number' && (newest(facts.pairing).code || isSlow(facts)))
        return numberView(facts, session);
      return linkingView(facts);
    case 'linking':
      return linkingView(facts);
    default:
      return facts.tab === 'qr' ? qrView(facts, session) : numberView(facts, session);
  }
}

/** Nobody tells of a link that came to nothing on the phone: after a while there is a way back. */
const linkingView = (facts: PairingFacts): NoticeView =>
  isSlow(facts) ? { shows: 'notice', state: 'linking', slow: true } : { shows: 'notice', state: 'linking' };

const isSlow = ({ since, now }: PairingFacts): boolean => since !== undefined && now - since >= SLOW_MS;

const isOld = ({ now }: PairingFacts, { statusReason }: Session): boolean =>
  now - (statusReason?.at ?? now) >= SLOW_MS;

function qrView(facts: PairingFacts, session: Session): PairingView {
  const { asking, now } = facts;
  const { qr } = newest(facts.pairing);
  // A code whose time is over would send a phone into an error: the next one is on its way.
  if (qr && session.status === 'scan_qr_code' && (qr.expiresAt === undefined || qr.expiresAt > now)) {
    const { linking } = session;
    const counted =
      linking?.state === 'qr' && linking.of > 1 ? { attempt: linking.attempt, of: linking.of } : {};
    return {
      shows: 'qr',
      state: 'qr',
      code: qr.code,
      from: madeAt(qr, counted.attempt),
      until: qr.expiresAt,
      ...counted,
    };
  }
  // A plain gateway has no reasons: it answers 500 where its connection fails.
  if (lacksWhatsApp(session) || asking.failure?.status === 500)
    return { shows: 'notice', state: 'no-whatsapp' };
  if (asking.failure) return { shows: 'notice', state: 'no-code' };
  return { shows: 'qr', state: 'starting', slow: isSlow(facts) };
}

/** When a code was made: one that was there before the card opened had lived for a while. */
function madeAt({ receivedAt, expiresAt, livesMs }: PairingQr, attempt: number | undefined): number {
  if (livesMs !== undefined || expiresAt === undefined) return receivedAt;
  const left = expiresAt - receivedAt;
  const first = attempt === undefined ? left > NEXT_CODE_MS : attempt === 1;
  return Math.min(receivedAt, expiresAt - (first ? FIRST_CODE_MS : NEXT_CODE_MS));
}

function numberView({ pairing, now }: PairingFacts, { status, linking }: Session): NumberView {
  const { code } = newest(pairing);
  const typed = linking?.state === 'scanned';
  const until = typed || linking?.state === 'code' ? linking.expiresAt : undefined;
  if (status !== 'scan_qr_code' || !code || (until !== undefined && until <= now))
    return { shows: 'number', state: 'form' };
  return {
    shows: 'number',
    state: 'code',
    code: code.code,
    phone: code.phone,
    from: code.receivedAt,
    until,
    ...(typed && { typed }),
  };
}

/** Whether what is waited for is a way to WhatsApp: the gateway goes on trying. */
function lacksWhatsApp(session: Session): boolean {
  switch (reasonCode(session)) {
    case 'network':
    case 'refused':
    case 'internal':
      return true;
    default:
      return false;
  }
}

const UNLINKERS: { readonly [C in ReturnType<typeof reasonCode>]?: Unlinker } = {
  device_removed: 'phone',
  logged_out: 'here',
  forbidden: 'whatsapp',
};
