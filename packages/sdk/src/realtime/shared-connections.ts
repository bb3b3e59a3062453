import type { Gateway } from '../core/gateway.js';
import { type Connection, createConnection } from './connection.js';
import type { RealtimeOptions } from './types.js';

const shared = new WeakMap<Gateway, Map<string, Connection>>();

/** The one connection of a client to a scope, whoever listens to it. What only one listener wants (a place to resume from, a transport) is its own. */
export function connectionFor(gateway: Gateway, options: RealtimeOptions = {}): Connection {
  const { scope = 'organization', session, since, transport } = options;
  const create = () => createConnection(gateway, { scope, session }, since, transport);
  if (since || transport) return create();
  const connections = shared.get(gateway) ?? new Map<string, Connection>();
  shared.set(gateway, connections);
  const key = `${scope} ${session}`;
  const connection = connections.get(key) ?? create();
  connections.set(key, connection);
  return connection;
}
