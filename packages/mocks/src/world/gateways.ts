import type { GatewayNode } from '../schemas.js';

/** A node, as it stands when it is asked after: its sessions are counted then, and it was heard of so long ago. */
export type StoredNode = Omit<GatewayNode, 'sessionCount' | 'lastSeenAt'> & {
  /** Milliseconds since its last heartbeat. */
  silence: number;
};

/** One that is nearly full, and one that takes no more. */
export const seedGateways = (): StoredNode[] => [
  {
    id: 'eu-1',
    label: 'Frankfurt',
    status: 'active',
    capacity: 5,
    version: '1.0.0',
    silence: 2_000,
  },
  {
    id: 'us-1',
    label: 'Virginia',
    status: 'draining',
    capacity: 10,
    version: '1.0.0',
    silence: 1_000,
  },
];
