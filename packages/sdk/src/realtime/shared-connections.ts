import type { Gateway } from '../core/gateway.js';
import { Connection } from './connection.js';
import type { RealtimeOptions } from './types.js';

const shared = new WeakMap<Gateway, Map<unknown, Map<string, Connection>>>();

/** The one connection of a client to a scope, whoever listens to it. */
export function sharedConnection(gateway: Gateway, options: RealtimeOptions = {}): Connection {
  const { scope = 'organization', session = '', transport, keepTicketOrigin = false } = options;
  const byTransport = shared.get(gateway) ?? new Map<unknown, Map<string, Connection>>();
  shared.set(gateway, byTransport);
  const byScope = byTransport.get(transport) ?? new Map<string, Connection>();
  byTransport.set(transport, byScope);
  const key = `${scope} ${session} ${keepTicketOrigin}`;
  const connection =
    byScope.get(key) ??
    new Connection(gateway, { scope, session: session || undefined, transport, keepTicketOrigin });
  byScope.set(key, connection);
  return connection;
}
