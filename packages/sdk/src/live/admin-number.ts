import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Session } from '../model.js';
import { LiveStore } from './live-store.js';
import type { Live, LiveSnapshot, Pairing } from './types.js';
import { unchanged } from './unchanged.js';

/** The deployment's own number. */
export interface AdminNumberSnapshot extends LiveSnapshot {
  /** Whether it can be linked over this gateway. One without the extension `admin-number` only tells of it. */
  readonly links: boolean;
  /** Whether a number is set up. */
  readonly configured: boolean;
  /** In digits. */
  readonly number?: string;
  /** Undefined before it was first linked. */
  readonly session?: Session;
  /** What can be scanned or typed to link it now. */
  readonly pairing: Pairing;
}

const NOTHING: Pairing = Object.freeze({});

class LiveAdminNumber extends LiveStore<AdminNumberSnapshot> {
  #links = false;
  #told: Schemas['AdminNumber'] = { configured: false };
  #pairing = NOTHING;
  // A status is told to sockets alone: what happened while there was none is lost.
  protected override readonly rereadsOnReconnect = true;

  constructor(gateway: Gateway) {
    super(gateway, { scope: 'firehose' });
  }

  protected async load(): Promise<void> {
    this.#links = (await this.gateway.extensions()).has('admin-number');
    this.#put(this.#links ? await this.gateway.admin.number() : await this.#listed());
  }

  /** What the list of all sessions says of it. */
  async #listed(): Promise<Schemas['AdminNumber']> {
    for await (const session of this.gateway.admin.sessions())
      if (session.isAdminSession) return { configured: true, number: session.phoneNumber, session };
    return { configured: false };
  }

  protected data() {
    const { configured, number, session } = this.#told;
    return { links: this.#links, configured, number, session, pairing: this.#pairing };
  }

  protected override onEvent({ event, session }: GatewayEvent): void {
    const known = this.#told.session?.id;
    // Somebody else may have made it.
    if (known === undefined && event === 'session.status') this.refreshSoon();
    // Codes come with their end, and what the session does with its reason, in the answer alone.
    else if (session === known && /^(session\.status|auth\.(qr|code))$/.test(event)) void this.refresh();
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (name === 'admin.pairNumber') this.#put(result as Schemas['AdminNumber']);
    else if (name.startsWith('sessions.') && name !== 'sessions.get' && args[0] === this.#told.session?.id)
      void this.refresh();
  }

  #put(told: Schemas['AdminNumber']): void {
    const before = this.#told.session;
    const session = told.session && (before ? unchanged(before, told.session) : told.session);
    this.#told = { ...told, session };
    this.#pairing = this.#shown(told);
    this.touch();
  }

  /** A code counts from when it first came. */
  #shown({ pairing, number = '' }: Schemas['AdminNumber']): Pairing {
    if (!pairing) return NOTHING;
    const { method, code, expiresAt } = pairing;
    const known = this.#pairing[method === 'qr' ? 'qr' : 'code'];
    const receivedAt = known?.code === code ? known.receivedAt : this.gateway.environment.now();
    return Object.freeze(
      method === 'qr'
        ? { qr: { code, expiresAt, receivedAt } }
        : { code: { code, phone: number, receivedAt } },
    );
  }
}

/**
 * The deployment's own number, for a super admin, with what links it. On a gateway without the extension `admin-number` it is what the list of all
 * sessions tells (`isAdminSession`), and `links` is false.
 */
export const liveAdminNumber = (gateway: Gateway): Live<AdminNumberSnapshot> => new LiveAdminNumber(gateway);
