import type { Connection } from '../wire/connection.js';

/** How a connection breaks: `silent` keeps it open and dead. */
export type Disturbance = 'drop' | 'silent' | 'replace';

export function disturb(connection: Connection | undefined, how: Disturbance): void {
  if (how === 'drop') connection?.drop();
  if (how === 'silent' && connection) connection.silent = true;
  if (how === 'replace')
    connection?.end({
      tag: 'stream:error',
      attrs: {},
      content: [{ tag: 'conflict', attrs: { type: 'replaced' } }],
    });
}
