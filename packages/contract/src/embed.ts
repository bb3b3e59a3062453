import { isLinkingEvent } from './events.js';
import {
  EMBED_CAPABILITIES,
  type EmbedCapability,
  type Operation,
  type OperationId,
  operations,
} from './generated/operations.js';
import { type OrganizationPermission, PERMISSIONS } from './permissions.js';

export { EMBED_CAPABILITIES, type EmbedCapability };

/** In the list of sessions of an embed token: all of the organization. */
export const ALL_SESSIONS = '*';

/** What a token may do, and where. */
export interface EmbedRights {
  /** Its capabilities. */
  readonly can: readonly EmbedCapability[];
  /** Ids of sessions, or `['*']`. */
  readonly sessions: readonly string[];
}

/** Whether these rights reach all sessions of the organization. */
export const reachesAll = ({ sessions }: Pick<EmbedRights, 'sessions'>): boolean =>
  sessions.includes(ALL_SESSIONS);

/** Whether these rights reach this session. */
export const reachesSession = (rights: Pick<EmbedRights, 'sessions'>, session: string): boolean =>
  reachesAll(rights) || rights.sessions.includes(session);

/** Whether an embed token may call an operation at all; which session it calls it on is another matter. */
export function mayCall(operation: Pick<Operation, 'embed'>, rights: EmbedRights): boolean {
  const { embed } = operation;
  if (!embed || (embed.allSessions && !reachesAll(rights))) return false;
  return embed.can === 'any' || embed.can.some((capability) => rights.can.includes(capability));
}

/** The capabilities that would open an operation, for whoever lacks all of them; none where no embed token may. */
export const capabilitiesFor = ({ embed }: Pick<Operation, 'embed'>): readonly EmbedCapability[] =>
  embed && embed.can !== 'any' ? embed.can : [];

/** What somebody must hold to give these capabilities away: nobody passes on what they do not have. */
export function permissionsBehind(can: readonly EmbedCapability[]): ReadonlySet<OrganizationPermission> {
  const asked = new Set<string>(
    Object.values(operations)
      .filter((operation) => capabilitiesFor(operation).some((capability) => can.includes(capability)))
      .map(({ permission }) => permission),
  );
  return new Set(PERMISSIONS.filter((permission) => asked.has(permission)));
}

/** Whether the holder of these capabilities is told of an event: who may pair, of linking and of the session itself; who may view, of all but linking. */
export function hearsEvent(can: readonly EmbedCapability[], event: string): boolean {
  const pairs = can.includes('pair') || can.includes('sessions');
  if (isLinkingEvent(event)) return pairs;
  if (event.startsWith('session.') && pairs) return true;
  // What is wrong with a session or a webhook is told to who runs them.
  return event !== 'alert' && can.includes('view');
}

/** The operations that an embed token with these rights may call. */
export const operationsOpenTo = (rights: EmbedRights): OperationId[] =>
  Object.values(operations)
    .filter((operation) => mayCall(operation, rights))
    .map(({ operationId }) => operationId);

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An address as the `URL` of a runtime has read it. */
export interface AddressParts {
  /** With its colon. */
  readonly protocol: string;
  /** Without a port. */
  readonly hostname: string;
  /** Empty where it names nobody. */
  readonly username: string;
  /** Empty where it has none. */
  readonly password: string;
}

/** Whether a link's page may lead to an address, or show a picture of it: https, or http on this computer, and nobody's password in it. */
export function isSafeAddress({ protocol, hostname, username, password }: AddressParts): boolean {
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
