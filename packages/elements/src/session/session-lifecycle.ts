import type { Gateway, GatewayError, Session } from '@wagate/sdk';
import type { GatewayElement } from '../base/gateway-element.js';
import type { Caller } from '../data/caller.js';
import { RowWrites, type Write } from '../data/write.js';
import type { Localize } from '../localize/localize.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';

/** What moves a session from state to state; `relink` brings a code to one that was logged out. */
export type LifecycleVerb = 'start' | 'stop' | 'restart' | 'logout' | 'relink';

/** Asks the gateway for it. Each may be asked for again: it comes to the same. */
export async function callLifecycle(gateway: Gateway, id: string, verb: LifecycleVerb): Promise<true> {
  const { sessions } = gateway;
  if (verb !== 'relink') await sessions[verb](id);
  // The first question begins and finds no code yet: it comes as an event. What else stands against it, the card says.
  else
    await sessions.qr(id).catch((error: GatewayError) => {
      if (error.status !== 404 && error.status !== 409) throw error;
    });
  return true;
}

/** The states that say that it was done. A restart ends where it began: that shows nothing. */
const REACHED: Readonly<Record<LifecycleVerb, readonly Session['status'][]>> = {
  start: ['starting', 'working'],
  stop: ['stopped'],
  restart: [],
  logout: ['logged_out'],
  relink: ['scan_qr_code'],
};

/** Whether it was done although no answer came. */
export async function lookLifecycle(
  gateway: Gateway,
  id: string,
  verb: LifecycleVerb,
): Promise<true | undefined> {
  const { status } = await gateway.sessions.get(id);
  return REACHED[verb].includes(status) || undefined;
}

/** Why a wish for a session failed: `text` says so, `is` what can be done about it. */
export interface LifecycleProblem {
  readonly is: 'not-loaded' | 'no-phone' | 'other';
  readonly text: string;
}

/**
 * Undefined while all is well. A 404 for a session that is on show is no deletion on a plain gateway: it answers so for one that its process has
 * not loaded, and only deleting it and making it anew helps. One that was deleted leaves the page by its own way.
 */
export function lifecycleProblem<A extends readonly unknown[], R>(
  localize: Localize,
  write: Write<A, R>,
  plain: boolean | undefined,
): LifecycleProblem | undefined {
  const t = localize.area(sessionReasonStrings);
  switch (write.error?.status) {
    case 404:
      return plain ? { is: 'not-loaded', text: t('not_loaded') } : { is: 'other', text: write.problem };
    case 400:
      return { is: 'no-phone', text: t('no_phone') };
    case 409:
      return { is: 'other', text: t('under_way') };
    default:
      return write.problem ? { is: 'other', text: write.problem } : undefined;
  }
}

/** Moves the sessions of an element, each by one wish at a time, and keeps why one failed as long as its session has not moved since. */
export class SessionLifecycle {
  readonly #writes: RowWrites<[id: string, verb: LifecycleVerb], true>;
  /** The state that a session was in when something was last asked of it: in another one a failure is over. */
  readonly #askedIn = new Map<string, Session['status']>();

  constructor(
    private readonly host: GatewayElement,
    private readonly caller: Caller,
  ) {
    this.#writes = new RowWrites(host, (id, verb) => callLifecycle(host.gateway!, id, verb), {
      look: (id, verb) => lookLifecycle(host.gateway!, id, verb),
    });
  }

  /** Resolves to whether it was done. */
  async run({ id, status }: Session, verb: LifecycleVerb): Promise<boolean> {
    this.#askedIn.set(id, status);
    return (await this.#writes.run(id, verb)) === true;
  }

  isBusy(id: string): boolean {
    return this.#writes.of(id).busy;
  }

  problemOf({ id, status }: Session): LifecycleProblem | undefined {
    if (this.#askedIn.get(id) !== status) return undefined;
    return lifecycleProblem(this.host.localize, this.#writes.of(id), this.caller.plain);
  }

  /**
   * Brings a code to one that was logged out, by one click. Where a gateway links no session twice nothing is asked: the card says what to do.
   * Resolves to whether the card is to be shown.
   */
  async relink(session: Session): Promise<boolean> {
    return this.caller.plain !== false || (await this.run(session, 'relink'));
  }
}
