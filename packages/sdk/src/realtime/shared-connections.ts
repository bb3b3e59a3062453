import type { Gateway } from '../core/gateway.js';
import { Connection } from './connection.js';
import type { RealtimeOptions } from './types.js';

const shared = new WeakMap<Gateway, Map<string, Connection>>();

/** The one connection of a client to a scope, whoever listens to it. What only one listener wants (a place to resume from, a transport) is its own. */
export function connectionFor(gateway: Gateway, options: RealtimeOptions = {}): Connection {
  const { scope, session, since, transport, keepTicketOrigin } = options;
  if (since || transport || keepTicketOrigin) return new Connection(gateway, options);
  const connections = shared.get(gateway) ?? new Map<string, Connection>();
  shared.set(gateway, connections);
  const key = `${scope} ${session}`;
  const connection = connections.get(key) ?? new Connection(gateway, { scope, session });
  connections.set(key, connection);
  return connection;
}
